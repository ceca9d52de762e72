"""Interviews as pages: Markdown for a terminal or a file, and HTML that needs nothing but itself."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jinja2 import TemplateError, TemplateSyntaxError

from interviewer.model.bank import Entry
from interviewer.model.errors import ContentError, Location
from interviewer.model.review import Review
from interviewer.reports.values import values
from interviewer.templates.pages import HTML, MARKDOWN, environment

LONGEST = 32 * 1024 * 1024  # characters a page may come to


class Reports:
    """Renders interviews through the templates of `prompts/reports`."""

    def __init__(self, folders: Sequence[Path]) -> None:
        """`folders` with the user's own first, the bundled one last."""
        self._folders = tuple(folders)
        self._environment = environment(folders)

    def markdown(self, review: Review, entry: Entry | None) -> str:
        """An interview as Markdown. `entry` is what it was judged with; without it ids stand in the place of titles."""
        return self._render(MARKDOWN, values(review, entry)).rstrip("\n") + "\n"

    def html(self, review: Review, entry: Entry | None) -> str:
        """The same as one HTML file: styles and charts are in it, and it asks nothing of anybody."""
        return self._render(HTML, values(review, entry))

    def _render(self, name: str, given: dict[str, Any]) -> str:
        """Raises `ContentError`, with the file, for a template that cannot be used."""
        parts: list[str] = []
        size = 0
        try:
            for part in self._environment.get_template(name).generate(given):
                parts.append(part)
                size += len(part)
                if size > LONGEST:
                    raise ContentError(f"comes to more than {LONGEST:,} characters", location=self._where(name))
        except TemplateSyntaxError as error:
            raise ContentError(error.message or "not a template", location=self._where(name, error.lineno)) from error
        except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
            raise ContentError(f"cannot be used: {error}", location=self._where(name)) from error
        return "".join(parts)

    def _where(self, name: str, line: int = 0) -> Location:
        found = next((folder / name for folder in self._folders if (folder / name).exists()), Path(name))
        return Location(path=str(found), line=line, column=1 if line else 0)
