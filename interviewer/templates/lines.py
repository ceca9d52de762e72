"""The interviewer's words: a template a move, each with several wordings, in layers of folders."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from jinja2 import Template, TemplateError

from interviewer.model.errors import ContentError, Fault, Location
from interviewer.model.event import Line, Move
from interviewer.templates.pages import FOLDER, faults_in_page
from interviewer.templates.sandbox import LONGEST, environment, faults_in

FEWEST = 5  # wordings a bundled move has
_BETWEEN = re.compile(r"^---[ \t]*$", re.MULTILINE)
_SUFFIX = ".j2"


class Variant(NamedTuple):
    """One wording: its source and the line of the file where it begins."""

    source: str
    line: int


def split(text: str) -> tuple[Variant, ...]:
    """The wordings of a file, which lines of three hyphens set apart; empty ones are left out."""
    found, at = list[Variant](), 0
    for cut in [*_BETWEEN.finditer(text), None]:
        source = text[at : cut.start() if cut else len(text)]
        first = len(source) - len(source.lstrip())
        if source.strip():
            found.append(Variant(source.strip(), text.count("\n", 0, at + first) + 1))
        at = cut.end() if cut else len(text)
    return tuple(found)


class Lines:
    """Says moves. A move's file in an earlier folder stands for the same file in a later one."""

    def __init__(self, folders: Sequence[Path]) -> None:
        """`folders` with the user's own first, the bundled one last."""
        self._folders = tuple(folders)
        self._environment = environment()
        self._said: dict[str, tuple[Path, tuple[tuple[Template, Variant], ...]]] = {}

    def line(self, move: Move) -> Line:
        """A move with its words."""
        return Line(move=move, text=self.say(move))

    def say(self, move: Move) -> str:
        """The words of a move. Raises `ContentError`, with file and line, for a template that cannot be used."""
        path, wordings = self._wordings(move.move)
        template, variant = wordings[move.variant % len(wordings)]
        try:
            words = template.render(self._values(move)).strip()
        except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
            raise _broken(path, variant.line, str(error)) from error
        if len(words) > LONGEST and len(words) > 2 * self._given(move):
            raise _broken(path, variant.line, f"comes to more than {LONGEST:,} characters")
        return words

    def _given(self, move: Move) -> int:
        """Characters that came from the content (a long statement), which a line may always repeat."""
        return sum(len(value) for value in self._values(move).values() if isinstance(value, str))

    def _values(self, move: Move) -> dict[str, Any]:
        """The values of a move; a move among them (what is repeated) is said first."""
        again = move.values.get("again")
        if not isinstance(again, dict):
            return move.values
        return {**move.values, "again": self.say(msgspec.convert(again, Move))}

    def _wordings(self, name: str) -> tuple[Path, tuple[tuple[Template, Variant], ...]]:
        if name not in self._said:
            self._said[name] = self._load(name)
        return self._said[name]

    def _load(self, name: str) -> tuple[Path, tuple[tuple[Template, Variant], ...]]:
        path = next((file for folder in self._folders if (file := folder / f"{name}{_SUFFIX}").is_file()), None)
        if path is None:
            raise ContentError(f'the interviewer has no words for "{name}": no {name}{_SUFFIX} in prompts/lines')
        variants = split(read(path))
        for fault in check(path):
            raise ContentError(fault.message, location=fault.location)
        return path, tuple((self._environment.from_string(variant.source), variant) for variant in variants)


def read(path: Path) -> str:
    """A template file's text. Raises `ContentError` if it cannot be read as UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError(f"cannot be read: {error}", location=Location(path=str(path))) from error


def check(path: Path) -> tuple[Fault, ...]:
    """Every fault of one file of lines, or of a report, for `lint`."""
    if path.absolute().parent.name == FOLDER:
        return tuple(_fault(path, line, "template", message) for line, message in faults_in_page(read(path)))
    variants = split(read(path))
    if not variants:
        return (_fault(path, 1, "empty", "holds no wording"),)
    sandbox = environment()
    return tuple(
        _fault(path, variant.line + line - 1, "template", message)
        for variant in variants
        for line, message in faults_in(sandbox, variant.source)
    )


def _fault(path: Path, line: int, code: str, message: str) -> Fault:
    return Fault(location=Location(path=str(path), line=line, column=1), code=code, message=message)


def _broken(path: Path, line: int, message: str) -> ContentError:
    return ContentError(message, location=Location(path=str(path), line=line, column=1))
