"""The ledger: each fact asked for, assumed (near the true figure or far), contradicted, or missed."""

import re

import msgspec

from interviewer.dialogue.guide import Guide
from interviewer.dialogue.heard import Heard
from interviewer.dialogue.phrases.common import words
from interviewer.dialogue.state import FactNote, Nearness, State
from interviewer.language import cues
from interviewer.language.types import Quantity, Reading, Sentence
from interviewer.model.mark import Evidence
from interviewer.model.question import Fact

# Words that make a figure another one than the fact's: the peak is not the average.
_OTHER = words(
    "peak peaks burst bursts spike spikes worst busiest max maximum if suppose cache cached after shard each node "
    "server servers instance machine remaining extra grow "
    "growth grows would tenfold 10x times scale worst"
)

_WITH_FIGURE = 0.4  # enough for an assumption whose figure could be the fact's
_SAME = 1.2  # a figure within this factor of another is the same
_IN_WORDS = 0.5  # enough where words alone tell what is assumed
_DENIAL = re.compile(r"(?:no|nobody|never|users can't|people can't)\b")
_GRANTING = words("can may able allow allows allowing support supports let lets offer")
_UNSURE = words("if unless only but could would might suppose assume instead rather wrong")
_PLAINLY = 0.6  # a statement in words this close to a fact goes with it or against it
_SURELY = 0.45  # a statement this close to a fact is about it


def evidence(reading: Reading, start: int, end: int) -> Evidence:
    """The words at `[start:end]` of a turn."""
    return Evidence(turn=reading.turn, start=start, end=end, text=reading.text[start:end])


def note_asked(state: State, fact: str, where: Evidence) -> State:
    """The ledger after a fact was asked for."""
    note = state.ledger.get(fact, FactNote())
    note = msgspec.structs.replace(note, asked=note.asked + 1, asked_at=note.asked_at or where)
    return msgspec.structs.replace(state, ledger={**state.ledger, fact: note})


def note_assumptions(state: State, guide: Guide, reading: Reading, heard: tuple[Heard, ...]) -> State:
    """The ledger after the assumptions of a turn: which facts they stand for and how near they come."""
    ledger = dict(state.ledger)
    for one in heard:
        if one.act != "assume" or one.sentence is None:
            continue
        found = assumed(guide, one.sentence)
        if found is None:
            continue
        fact, nearness = found
        note = ledger.get(fact.id, FactNote())
        if not note.assumed:
            where = evidence(reading, one.start, one.end)
            ledger[fact.id] = msgspec.structs.replace(note, assumed=nearness, assumed_at=where)
    return msgspec.structs.replace(state, ledger=ledger)


def assumed(guide: Guide, sentence: Sentence) -> tuple[Fact, Nearness] | None:
    """The fact an assumption stands for: by its figure where it has one, else by its words alone."""
    for name, score in guide.facts(sentence):
        fact = guide.fact(name)
        if fact is None or score < (_WITH_FIGURE if sentence.quantities and fact.figure else _IN_WORDS):
            continue
        ratios = [r for quantity in sentence.quantities if (r := guide.ratio(fact, quantity)) is not None]
        if ratios:
            return fact, "near" if any(1 / guide.NEAR <= r <= guide.NEAR for r in ratios) else "far"
        if not (fact.figure and sentence.quantities):
            return fact, "stated"
    return None


def contradiction(
    state: State, guide: Guide, reading: Reading, heard: tuple[Heard, ...]
) -> tuple[Fact, Evidence] | None:
    """What is said in this turn against a fact that we gave; None if nothing is. Each fact counts once."""
    for one in heard:
        if one.sentence is None or one.act not in ("answer", "estimate", "summarise"):
            continue
        for name, score in guide.facts(one.sentence)[:1]:
            fact, note = guide.fact(name), state.ledger.get(name)
            if fact is None or note is None or not note.asked or note.contradicted_at or note.assumed == "far":
                continue
            if score >= _SURELY and (off := _figure_against(state, guide, fact, one.sentence)):
                return fact, evidence(reading, off.start, off.end)
            if score >= _PLAINLY and one.act == "answer" and _grants_what_is_denied(fact, one.sentence):
                return fact, evidence(reading, one.start, one.end)
    return None


def _figure_against(state: State, guide: Guide, fact: Fact, sentence: Sentence) -> Quantity | None:
    """The figure of a sentence that goes against the fact's."""
    if not sentence.quantities or any(token.lower in _OTHER for token in sentence.tokens):
        return None
    off = _off(guide, fact, sentence)
    return off if off and not _given(state, guide, off) else None


def _grants_what_is_denied(fact: Fact, sentence: Sentence) -> bool:
    """Whether a sentence lets somebody do what the fact's reply denies: "users can edit it later"."""
    if not _DENIAL.match(fact.reply.lower()) or sentence.question:
        return False
    said = {token.lower for token in sentence.tokens}
    return bool(said & _GRANTING) and not said & (cues.NEGATORS | _UNSURE)


def _off(guide: Guide, fact: Fact, sentence: Sentence) -> Quantity | None:
    """The first figure of a sentence that could be the fact's, if all of them are far from it."""
    # Times and shares are bounds as a rule: to stay below one is no contradiction.
    counted = [quantity for quantity in sentence.quantities if quantity.unit[:1] in ("1", "B")]
    held = [(quantity, r) for quantity in counted if (r := guide.ratio(fact, quantity)) is not None]
    far = all(r > guide.AGAINST or r < 1 / guide.AGAINST for _, r in held)
    return held[0][0] if held and far else None


def _given(state: State, guide: Guide, said: Quantity) -> bool:
    """Whether a figure is one that we gave for something else: whoever says it means that."""
    asked = (guide.fact(name) for name, note in state.ledger.items() if note.asked)
    ratios = (guide.ratio(fact, said) for fact in asked if fact)
    return any(ratio is not None and 1 / _SAME <= ratio <= _SAME for ratio in ratios)


def missed(state: State, guide: Guide) -> tuple[str, ...]:
    """The facts neither asked for nor assumed, in the question's order."""
    notes = state.ledger
    return tuple(
        fact.id
        for fact in guide.question.facts
        if fact.id not in notes or not (notes[fact.id].asked or notes[fact.id].assumed)
    )
