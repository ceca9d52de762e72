"""The environment that report templates run in: an immutable sandbox, autoescaped HTML, and nothing to call."""

from collections.abc import Sequence
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, select_autoescape
from jinja2.sandbox import ImmutableSandboxedEnvironment

from interviewer.model.visible import visible
from interviewer.reports.fencing import as_typed, inline

HTML, MARKDOWN = "report.html.j2", "transcript.md.j2"
# Of Jinja's own; `safe` is not among them: whatever anybody typed is escaped.
_KEPT = frozenset(("length", "round", "join", "lower", "first", "last", "default"))


def environment(folders: Sequence[Path]) -> ImmutableSandboxedEnvironment:
    """A sandbox over `folders`, of which an earlier one's file stands for a later one's.

    Unlike lines, reports may loop; but there is nothing to loop over except what they are given.
    """
    made = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        undefined=StrictUndefined,
        autoescape=select_autoescape(enabled_extensions=("html.j2",), default=False),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals.clear()
    for name in made.filters.keys() - _KEPT:
        del made.filters[name]
    made.filters.update(visible=visible, as_typed=as_typed, inline=inline)
    return made
