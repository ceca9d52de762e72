"""What can be wrong in a match: names nobody knows, what can never be met, and what any answer meets."""

from collections.abc import Iterator
from functools import cache

from interviewer.bank.lint.context import Context
from interviewer.bank.lint.notes import Notes
from interviewer.bank.suggest import quoted
from interviewer.language.tokens import stems_of
from interviewer.model import match as m

# Words that stand in any design of anything: a criterion that asks for no more is met by everybody.
COMMON = frozenset(
    {
        "api", "app", "application", "architecture", "backend", "client", "code", "component", "data",
        "database", "design", "device", "feature", "frontend", "handle", "information", "interface", "item",
        "machine", "need", "number", "object", "people", "problem", "process", "query", "read", "record",
        "request", "response", "scale", "server", "service", "site", "solution", "storage", "store", "support",
        "system", "thing", "time", "traffic", "use", "user", "web", "website", "work", "write",
    }
)  # fmt: skip
_LITTLE = frozenset(
    {
        "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "in", "is", "it", "its", "of",
        "on", "or", "our", "some", "that", "the", "this", "to", "we", "with",
    }
)  # fmt: skip


def check_match(match: m.Match, question: str, notes: Notes, context: Context) -> None:
    """Check every node of a criterion's match."""
    for node in walk(match):
        _names(node, question, notes, context)
        if isinstance(node, m.AllNode):
            _contradiction(node, notes)
    _lone_not(match, notes, within_all=False)
    for node in common(match, context):
        said = "any design says this, so everybody earns it; ask for more with `all`, `near` or a longer phrase"
        notes.add(node, (), "too-common", said)


def walk(match: m.Match) -> Iterator[m.Match]:
    """A node and all below it."""
    yield match
    for child in m.children(match):
        yield from walk(child)


def needs_talk(match: m.Match) -> bool:
    """Whether the match is judged from the course of the talk alone, so that no probe or hint belongs to it."""
    leaves = [node for node in walk(match) if not m.children(node)]
    return all(isinstance(node, m.LogNode) for node in leaves)


def _names(node: m.Match, question: str, notes: Notes, context: Context) -> None:
    match node:
        case m.ConceptNode():
            notes.concept(node, ("concept",), node.concept, context)
        case m.ChoiceNode():
            for index, name in enumerate(node.choice):
                notes.concept(node, ("choice", index), name, context)
        case m.AskedNode():
            _fact(node, ("asked",), node.asked, question, notes, context)
        case m.EstimateNode():
            notes.unit(node, ("estimate", "unit"), node.unit)
            for index, name in enumerate(node.scales_with):
                _fact(node, ("estimate", "scales_with", index), name, question, notes, context, figure=True)
        case m.NearNode():
            for first, group in enumerate(node.near):
                for second, word in enumerate(group):
                    # A word alone stands where its list would.
                    notes.word(node, ("near", first, second), word, context)
        case m.FlowNode():
            for index, word in enumerate(node.flow):
                notes.word(node, ("flow", index), word, context)
        case _:
            pass
    for index, word in enumerate(node.about):
        notes.word(node, ("about", index), word, context)


def _fact(
    node: m.Match,
    steps: tuple[str | int, ...],
    name: str,
    question: str,
    notes: Notes,
    context: Context,
    *,
    figure: bool = False,
) -> None:
    found = context.question(question)
    if found is None:
        return
    notes.known(node, steps, "unknown-fact", name, context.fact_ids(question))
    if figure and context.settled(question) and any(fact.id == name and fact.figure is None for fact in found.facts):
        notes.add(node, steps, "fact-without-figure", f"fact {quoted(name)} has no figure to scale with")


def _contradiction(node: m.AllNode, notes: Notes) -> None:
    """`all` of something and its opposite."""
    wanted = [child for child in node.all if not isinstance(child, m.NotNode)]
    for child in node.all:
        if isinstance(child, m.NotNode) and child.negated in wanted:
            notes.add(child, (), "unreachable", "this `not` forbids what the same `all` asks for")


def _lone_not(match: m.Match, notes: Notes, *, within_all: bool) -> None:
    """A `not` outside of `all`, or an `all` of nothing else: an empty answer would meet it."""
    if isinstance(match, m.NotNode) and not within_all:
        notes.add(match, (), "lone-not", "an empty answer meets this `not`; put it into an `all` beside what is wanted")
    inside = isinstance(match, m.AllNode) and not all(isinstance(child, m.NotNode) for child in match.all)
    for child in m.children(match):
        _lone_not(child, notes, within_all=inside)


def common(match: m.Match, context: Context) -> tuple[m.Match, ...]:
    """The nodes through which a word of any design is enough to meet the match; none if it asks for more."""
    match match:
        case m.AnyNode():
            return tuple(node for child in match.any for node in common(child, context))
        case m.AllNode():
            wanted = [common(child, context) for child in match.all if not isinstance(child, m.NotNode)]
            return tuple(node for each in wanted for node in each) if all(wanted) else ()
        case m.AtLeastNode():
            met = [each for child in match.of if (each := common(child, context))]
            return tuple(node for each in met for node in each) if len(met) >= match.at_least else ()
        case m.ConceptNode():
            return (match,) if _is_common_concept(match.concept, context) else ()
        case m.PhraseNode():
            return (match,) if _is_common(match.phrase) else ()
        case _:
            return ()


def _is_common_concept(name: str, context: Context) -> bool:
    """Whether a concept, or any single name of it, is a word of any design."""
    concept = context.concepts.get(name)
    names = (concept.name, *concept.also) if concept else ()
    return name in COMMON or any(map(_is_common, names))


def _is_common(text: str) -> bool:
    """Whether text is one word of any design, little words aside."""
    words = [stem for stem in stems_of(text) if stem not in _stems(_LITTLE)]
    return len(words) < 2 and all(stem in _stems(COMMON) for stem in words)


@cache
def _stems(words: frozenset[str]) -> frozenset[str]:
    return frozenset(stem for word in words for stem in stems_of(word))
