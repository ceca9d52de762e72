"""Looking into formats and rubrics: what a phase is called, what a match names."""

from collections.abc import Iterator

from interviewer.model.format import Phase
from interviewer.model.match import ChoiceNode, ConceptNode, LogNode, Match, NearNode, children


def names_of(phase: Phase) -> frozenset[str]:
    """What a phase is called, in small letters."""
    own = {phase.id.replace("-", " "), phase.title.lower().replace("-", " ")}
    return frozenset(own | set(phase.also))


def concepts_in(match: Match) -> Iterator[str]:
    """The concepts a match names, anywhere in it."""
    if isinstance(match, ConceptNode):
        yield match.concept
    elif isinstance(match, ChoiceNode):
        yield from match.choice
    elif isinstance(match, NearNode):
        yield from (word for alternatives in match.near for word in alternatives)
    for child in children(match):
        yield from concepts_in(child)


def only_log(match: Match) -> bool:
    """Whether nothing but the course of the conversation meets it."""
    below = children(match)
    return isinstance(match, LogNode) or (bool(below) and all(only_log(child) for child in below))
