"""Concepts that nothing uses: no fault, but an author may want to know."""

from collections.abc import Iterator
from typing import Any

from interviewer.bank.layers import bundled_root
from interviewer.bank.lint.matches import walk
from interviewer.bank.reader import Read, Vocabulary
from interviewer.bank.suggest import quoted
from interviewer.model import match as m
from interviewer.model.errors import Fault
from interviewer.model.question import Question
from interviewer.model.rubric import Rubric


def unused_concepts(files: list[Read[Any]]) -> Iterator[Fault]:
    """A note for each concept of somebody's own files that none of the files looked at uses.

    What is bundled is shared by all questions, those to come included. Without a rubric among the files there is
    nothing to compare with.
    """
    if not any(isinstance(done.value, Rubric) for done in files):
        return
    used = {name for done in files for name in _uses(done.value)}
    ours = bundled_root() / "rubrics" / "concepts"
    for done in files:
        if isinstance(done.value, Vocabulary) and done.document is not None and done.path.absolute().parent != ours:
            for concept in done.value.concepts:
                if concept.id not in used:
                    place = done.document.at_value(concept, "id")
                    said = f"no rubric, fact or other concept here uses {quoted(concept.id)}"
                    yield Fault(location=place, code="unused-concept", message=said)


def _uses(value: object) -> Iterator[str]:
    match value:
        case Vocabulary():
            yield from (kin for concept in value.concepts for kin in concept.kin)
        case Question():
            yield from (word for fact in value.facts for word in fact.about)
        case Rubric():
            yield from (name for criterion in value.criteria for node in walk(criterion.match) for name in _words(node))
        case _:
            return


def _words(node: m.Match) -> Iterator[str]:
    yield from node.about
    match node:
        case m.ConceptNode():
            yield node.concept
        case m.ChoiceNode():
            yield from node.choice
        case m.FlowNode():
            yield from node.flow
        case m.NearNode():
            yield from (word for group in node.near for word in group)
        case m.PhraseNode():
            yield node.phrase
        case _:
            return
