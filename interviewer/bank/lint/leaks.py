"""Probes and hints that say what they ask for."""

from collections.abc import Iterator

from interviewer.bank.document import Path
from interviewer.bank.lint.context import Context
from interviewer.bank.lint.matches import COMMON
from interviewer.bank.lint.notes import Notes
from interviewer.bank.suggest import quoted
from interviewer.language.tokens import stems_of
from interviewer.model import match as m
from interviewer.model.question import Question
from interviewer.model.rubric import Criterion

# The last rung names the concept; that is its price.
_LAST_RUNG = 3

Stems = tuple[str, ...]


def check_leaks(criterion: Criterion, question: Question | None, notes: Notes, context: Context) -> None:
    """Note a probe, or one of the first three hints, that holds a name of a concept of the criterion's own match.

    Words of the question's own statement are the candidate's already and give nothing away.
    """
    known = stems_of(f"{question.title} {question.statement}") if question else ()
    names = {stems: name for name in _names(criterion.match, context) if (stems := stems_of(name))}
    secret = {stems: name for stems, name in names.items() if not holds(known, stems)}
    for steps, code, noun, text in _texts(criterion):
        said = stems_of(text)
        leak = next((name for stems, name in secret.items() if holds(said, stems)), None)
        if leak is not None:
            notes.add(criterion, steps, code, f"{noun} gives {quoted(leak)} away, which the candidate should say")


def _texts(criterion: Criterion) -> Iterator[tuple[Path, str, str, str]]:
    """Where it stands, the fault's code, what to call it, and the text."""
    yield ("probe",), "probe-leaks", "the probe", criterion.probe
    for rung, hint in enumerate(criterion.hints[:_LAST_RUNG]):
        yield ("hints", rung), "hint-leaks", f"hint {rung + 1}", hint


def holds(text: Stems, name: Stems) -> bool:
    """Whether the stems of `name` stand in a row in `text`."""
    length = len(name)
    return any(text[at : at + length] == name for at in range(len(text) - length + 1))


def _names(match: m.Match, context: Context) -> Iterator[str]:
    """Every name of every concept that the match looks for; what it forbids is left out."""
    if isinstance(match, m.NotNode):
        return
    for concept_id in _concepts(match):
        concept = context.concepts.get(concept_id)
        if concept is not None and concept_id not in COMMON:
            yield from (name for name in (concept.name, *concept.also) if name.lower() not in COMMON)
    for child in m.children(match):
        yield from _names(child, context)


def _concepts(match: m.Match) -> tuple[str, ...]:
    match match:
        case m.ConceptNode():
            return (match.concept,)
        case m.ChoiceNode():
            return match.choice
        case m.FlowNode():
            return match.flow
        case _:
            return ()
