"""What a sentence is taken for, as programs read it, and why, for people: the facts it was held against."""

from collections.abc import Iterator
from typing import Literal

from interviewer.dialogue.heard import Heard
from interviewer.dialogue.ledger import assumed
from interviewer.dialogue.questions import bare
from interviewer.dialogue.rules.base import Situation
from interviewer.dialogue.rules.replies import rule_out
from interviewer.model import event
from interviewer.model.base import Value

# fact, all: it is asked for, or all of them are; which: they are too close to tell apart; the last three: assumptions,
# without a figure, or with one near the fact's own or far from it.
Outcome = Literal["", "none", "fact", "all", "which", "out-of-scope", "stated", "near", "far"]

# Slash commands as the acts they stand for.
COMMAND_ACTS: dict[str, event.Act] = {
    "hint": "hint-please",
    "repeat": "repeat-please",
    "time": "how-much-time",
    "next": "move-on",
    "back": "go-back",
    "pause": "pause",
    "finish": "finish",
}


class Act(Value, frozen=True, kw_only=True):
    """An act, `text` being `[start:end]` of what was said. `fact` is the one that it asks for or assumes.

    `confidence` (0–1) is how well the words fit the fact; where they fit several alike, how well the best; else 1.
    """

    act: event.Act
    start: int
    end: int
    text: str
    fact: str | None
    confidence: float


class Reply(Value, frozen=True, kw_only=True):
    """What the interviewer does: the move, the rule that chose it, the words."""

    move: str
    rule: str
    text: str


class Reaction(Value, frozen=True, kw_only=True):
    """What `ask --json` prints. `phase` is the one the words were said in."""

    question: str
    phase: str
    acts: tuple[Act, ...]
    moves: tuple[Reply, ...]


class Fit(Value, frozen=True, kw_only=True):
    """A fact and how well the words ask for it, 0–1."""

    fact: str
    score: float


class Note(Value, frozen=True, kw_only=True):
    """An act, `text` being `[start:end]` of the turn; the `facts` it is taken to be about, and the `misses` that came
    near, both best first."""

    act: event.Act
    start: int
    end: int
    text: str
    outcome: Outcome = ""
    facts: tuple[Fit, ...] = ()
    misses: tuple[Fit, ...] = ()


def acts_of(note: Note) -> Iterator[Act]:
    """A note as acts: one for each fact where several are asked for at once, one without a fact where it is unclear."""
    best = note.facts[0].score if note.facts else 1.0
    unsettled = not note.facts or note.outcome == "which"
    facts: list[tuple[str | None, float]] = (
        [(None, best)] if unsettled else [(fit.fact, fit.score) for fit in note.facts]
    )
    for fact, score in facts:
        yield Act(act=note.act, start=note.start, end=note.end, text=note.text, fact=fact, confidence=score)


def explain(situation: Situation, one: Heard) -> Note:
    """The note of one act of a turn."""
    scores = _scores(situation, one)
    outcome, about = _about(situation, one, scores)
    return Note(
        act=one.act,
        start=one.start,
        end=one.end,
        text=situation.reading.text[one.start : one.end],
        outcome=outcome,
        facts=_fits(about),
        misses=_fits({fact: score for fact, score in scores.items() if fact not in about}),
    )


def _scores(situation: Situation, one: Heard) -> dict[str, float]:
    """All facts that the act's words come near, best first. Only questions and assumptions are held against facts."""
    if one.sentence is None or one.act not in ("ask", "assume"):
        return {}
    held = bare(situation.reading.text, one.sentence) if one.act == "ask" else one.sentence
    return dict(situation.guide.facts(held))


def _about(situation: Situation, one: Heard, scores: dict[str, float]) -> tuple[Outcome, dict[str, float]]:
    if one.act == "assume" and one.sentence:
        found = assumed(situation.guide, one.sentence)
        return (found[1], {found[0].id: scores[found[0].id]}) if found else ("", {})
    if one.act != "ask":
        return "", {}
    if rule_out(situation, one):
        return "out-of-scope", {}
    if not one.facts:
        return "none", {}
    return "all" if one.all_meant else "fact" if len(one.facts) == 1 else "which", dict(one.facts)


def _fits(scores: dict[str, float]) -> tuple[Fit, ...]:
    return tuple(Fit(fact=fact, score=score) for fact, score in scores.items())
