"""A turn as marking needs it: each sentence with what stands round its mentions and where the rubric's terms are."""

from collections.abc import Sequence
from typing import NamedTuple

from interviewer.language.reader import content_stems
from interviewer.language.types import Reading, Sentence
from interviewer.model.mark import Evidence
from interviewer.scoring.context import Surroundings, surroundings
from interviewer.scoring.flows import arrows
from interviewer.scoring.terms import Places, Terms

# Words kept either side of what earned a mark, when its sentence is long.
_REACH = 14
# Characters up to which a sentence is quoted whole.
_WHOLE = 240
_MOST_NAMED = 8
# Added to a leaf's id, with their numbers, for what was found where some of its subject gates were closed.
GATED = "?"


class Seen(NamedTuple):
    """A sentence with its surroundings and the places of the rubric's terms."""

    sentence: Sentence
    around: Surroundings
    places: Places
    drawn: bool


def look(reading: Reading, terms: Terms) -> list[Seen]:
    """Every sentence of a turn, seen once."""
    text = reading.text
    return [Seen(one, surroundings(one, text), terms.places(one), arrows(text, one)) for one in reading.sentences]


def on_subject(gates: Sequence[Sequence[str]], places: Places) -> bool:
    """Whether the subject gates open in a sentence: each has one of its terms there."""
    return all(any(term in places for term in gate) for gate in gates)


def shut(gates: Sequence[Sequence[str]], places: Places) -> str:
    """What to add to a leaf's id in a sentence: nothing if its gates are open, else which of them are not (`?0`)."""
    closed = [str(n) for n, gate in enumerate(gates) if not any(term in places for term in gate)]
    return GATED + "".join(closed) if closed else ""


def subject(gate: Sequence[str]) -> str:
    """The name a gate is counted under."""
    return "|".join(gate)


def evidence(reading: Reading, sentence: Sentence, first: int = 0, last: int | None = None) -> Evidence:
    """The words round the tokens `first`..`last`: the sentence, or as much of a long one as explains the mark."""
    tokens = sentence.tokens
    if sentence.end - sentence.start <= _WHOLE:
        first, last = 0, len(tokens) - 1
    last = len(tokens) - 1 if last is None else last
    start = sentence.start if first <= _REACH else tokens[first - _REACH].start
    end = sentence.end if last + _REACH >= len(tokens) - 1 else tokens[last + _REACH].end
    return Evidence(turn=reading.turn, start=start, end=end, text=reading.text[start:end])


def flags(seen: Sequence[Seen]) -> tuple[str, ...]:
    """What a turn did that earns less than it seems to: lists, repetition, quotation."""
    lists = [
        str(n)
        for n, one in enumerate(seen, 1)
        if one.around.list_like
        and len(content_stems(one.sentence.tokens)) >= 6
        and one.sentence.kind != "code"
        and not one.drawn
    ]
    found: list[str] = []
    if lists:
        more = " and more" if len(lists) > _MOST_NAMED else ""
        found.append(f"keyword list in sentence {', '.join(lists[:_MOST_NAMED])}{more}: named only")
    repeated = sum(one.sentence.repeated for one in seen)
    quoted = sum(any(scope.stance == "quoted" for scope in one.sentence.scopes) for one in seen)
    if repeated:
        found.append(f"sentences said before: {repeated}, counted once")
    if quoted:
        found.append(f"sentences quoted from the question: {quoted}, not counted")
    return tuple(found)
