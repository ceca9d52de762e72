"""The environment that report templates run in: an immutable sandbox, autoescaped HTML, and nothing to call."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, TemplateSyntaxError, meta, nodes, select_autoescape
from jinja2.sandbox import ImmutableSandboxedEnvironment

from interviewer.model.visible import visible
from interviewer.templates.fencing import as_typed, inline

FOLDER = "reports"
HTML, MARKDOWN = "report.html.j2", "transcript.md.j2"
VALUES = frozenset(("title", "session", "phases", "unsent", "notes", "card", "models"))

# Of Jinja's own; `safe` is not among them: whatever anybody typed is escaped.
_KEPT = frozenset(("length", "round", "join", "lower", "first", "last", "default"))
# A template stands alone: what it showed of other files would be no report.
_REFUSED = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)


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


def faults_in_page(source: str) -> Iterator[tuple[int, str]]:
    """Every fault of a report template's source: its line from 1, and one sentence."""
    made = environment(())
    try:
        tree = made.parse(source)
    except TemplateSyntaxError as error:
        yield error.lineno, error.message or "not a template"
        return
    found = list(_refused(tree, made))
    yield from found
    # What cannot be compiled cannot be asked for its values.
    for name in () if found else sorted(meta.find_undeclared_variables(tree) - VALUES):
        line = next((one.lineno for one in tree.find_all(nodes.Name) if one.name == name), 1)
        yield line, f'no value "{name}"; there are {", ".join(sorted(VALUES))}'


def _refused(tree: nodes.Template, made: ImmutableSandboxedEnvironment) -> Iterator[tuple[int, str]]:
    """Filters that there are not, and what a report may not do."""
    for node in tree.find_all((nodes.Filter, *_REFUSED)):
        if not isinstance(node, nodes.Filter):
            yield node.lineno, f"{type(node).__name__.lower()} is not allowed in a report"
        elif node.name not in made.filters:
            yield node.lineno, f'no filter "{node.name}"; there are {", ".join(sorted(made.filters))}'
