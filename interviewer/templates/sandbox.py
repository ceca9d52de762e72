"""The environment that templates run in: immutable sandbox, an allow-list of syntax, few filters, bounded output."""

from collections.abc import Iterator

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.exceptions import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from interviewer.templates.filters import FILTERS

LONGEST = 2_000  # characters a line may come to

# What a line may be made of: text, values, conditions, comparisons, and the filters and tests below. No loops, no
# macros, no imports, no calls, no attributes of Python objects.
_ALLOWED: frozenset[type[nodes.Node]] = frozenset(
    {
        nodes.Template,
        nodes.Output,
        nodes.TemplateData,
        nodes.If,
        nodes.CondExpr,
        nodes.Name,
        nodes.Const,
        nodes.Filter,
        nodes.Test,
        nodes.Compare,
        nodes.Operand,
        nodes.And,
        nodes.Or,
        nodes.Not,
        nodes.Concat,
        nodes.Getitem,
        nodes.List,
        nodes.Tuple,
    }
)
_TESTS = frozenset({"defined", "none", "equalto", "eq"})


class NotAllowed(TemplateError):
    """A template uses syntax that lines may not use; `line` counts from 1 within the template."""

    def __init__(self, message: str, line: int) -> None:
        self.line = line
        super().__init__(message)


def environment() -> ImmutableSandboxedEnvironment:
    """A fresh sandbox with our filters and nothing else."""
    made = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False)
    made.globals.clear()
    made.filters.clear()
    made.filters.update(FILTERS)
    for name in made.tests.keys() - _TESTS:
        del made.tests[name]
    return made


def faults_in(environment: ImmutableSandboxedEnvironment, source: str) -> Iterator[tuple[int, str]]:
    """Every fault of a template's source: its line from 1, and one sentence."""
    try:
        tree = environment.parse(source)
    except TemplateSyntaxError as error:
        yield error.lineno, error.message or "not a template"
        return
    for node in _walk(tree):
        if type(node) not in _ALLOWED:
            yield node.lineno, f"{type(node).__name__.lower()} is not allowed in a line"
        elif isinstance(node, nodes.Filter) and node.name not in FILTERS:
            yield node.lineno, f'no filter "{node.name}"; there are {", ".join(sorted(FILTERS))}'
        elif isinstance(node, nodes.Test) and node.name not in _TESTS:
            yield node.lineno, f'no test "{node.name}"; there are {", ".join(sorted(_TESTS))}'


def _walk(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _walk(child)
