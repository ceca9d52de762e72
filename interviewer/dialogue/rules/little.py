"""Turns that give little to go on: small talk, a bare list, another language, "I don't know"."""

import msgspec

from interviewer.dialogue import thin
from interviewer.dialogue.phrases import requests
from interviewer.dialogue.phrases.common import words
from interviewer.dialogue.rules.base import Outcome, Situation, rule
from interviewer.dialogue.rules.probes import offer_again, offer_next, probe
from interviewer.dialogue.speech import ask, utter
from interviewer.dialogue.state import Table

# After these the floor was the candidate's.
_REPLIES = words(
    "reveal reveal-again defer your-call steer time repeat process out-of-scope hello hint give-time go-on listen"
)
_DRAWING = 25  # words about the design beyond which a drawing has been told


@rule("listen", 5)
def listen(situation: Situation) -> Outcome | None:
    """ "Great, thanks" after a reply is no answer: wait for one."""
    if not situation.only("empty") or not situation.reading.words or not _REPLIES & set(situation.before.last):
        return None
    state, move = utter(situation.state, "listen", "listen")
    return Outcome(state, (move,))


@rule("ask-for-arrows", 8)
def ask_for_arrows(situation: Situation) -> Outcome | None:
    """ "I drew it on paper": invite a line of arrows."""
    if not requests.DRAWN.search(situation.plain()) or "->" in situation.reading.text or situation.said > _DRAWING:
        return None
    state, move = ask(situation.state, "ask-for-arrows", "draw", "purpose")
    return Outcome(state, (move,))


@rule("ask-for-english", 9)
def ask_for_english(situation: Situation) -> Outcome | None:
    """Another language than English: say so rather than take it for nothing."""
    if not thin.is_foreign(situation.reading, situation.guide.english):
        return None
    state, move = ask(situation.state, "ask-for-english", "english", "purpose")
    return Outcome(state, (move,))


@rule("say-what-the-phase-is-for", 10)
def purpose(situation: Situation) -> Outcome | None:
    """Nothing to go on: say what the phase is for. Never a criterion."""
    reading = situation.reading
    if situation.has("assume", "estimate", "summarise", "i-dont-know"):
        return None
    idle = situation.only("empty") or (situation.only("answer") and thin.is_stub(reading))
    if not (idle or thin.is_quoted(reading) or thin.is_bare_list(reading)):
        return None
    phase = situation.guide.phase(situation.state.phase)
    why = "quoted" if thin.is_quoted(reading) else "list" if thin.is_bare_list(reading) else "empty"
    key = f"purpose:{phase.id}"
    again, told = key in situation.state.told, tuple(dict.fromkeys((*situation.state.told, key)))
    state, move = ask(
        situation.having(told=told).state,
        "say-what-the-phase-is-for",
        "purpose",
        "purpose",
        purpose=phase.purpose,
        why=why,
        again=again,
    )
    # What was on the table stays what "I don't know" and a hint are about.
    table = msgspec.structs.replace(state.table, criterion=situation.before.table.criterion)
    return Outcome(msgspec.structs.replace(state, table=table), (move,))


@rule("encourage", 20)
def encourage(situation: Situation) -> Outcome | None:
    """ "I don't know", the first time: a smaller question."""
    if not situation.has("i-dont-know") or situation.before.table.kind in ("smaller", "offer"):
        return None
    criterion = situation.before.table.criterion
    state, move = ask(situation.state, "encourage", "encourage", "smaller", criterion=criterion, phase=situation.phase)
    return Outcome(state, (move,))


@rule("let-it-go", 21)
def let_go(situation: Situation) -> Outcome | None:
    """ "I don't know" again: leave it, and ask the next thing or offer to move on."""
    if not situation.has("i-dont-know"):
        return None
    if situation.before.table.kind == "offer":
        # We have said that we have no more questions here.
        return offer_again(situation)
    state, move = utter(situation.state, "let-it-go", "let-go")
    onward = _next_question(situation._replace(state=state))
    return Outcome(onward.state, (move, *onward.moves))


def _next_question(situation: Situation) -> Outcome:
    for one in (probe, offer_next):
        if outcome := one.apply(situation):
            return outcome
    return Outcome(msgspec.structs.replace(situation.state, table=Table()), ())
