"""Turns that change where we are: finish, pause, on, back, yes to an offer. The first that applies ends the turn."""

import msgspec

from interviewer.dialogue.guide import Guide
from interviewer.dialogue.phases import end, enter
from interviewer.dialogue.phrases import moves
from interviewer.dialogue.rules.base import Outcome, Situation, ordered, rule
from interviewer.dialogue.rules.curveball import pose_before_leaving
from interviewer.dialogue.rules.hints import hint_answered, hint_wished
from interviewer.dialogue.speech import ask, utter
from interviewer.dialogue.state import State, Table

_BRIEF = 5  # words that may follow a "yes" for it to be one
_SHORT = 8  # words about the design beyond which a turn is more than an answer to an offer


@rule("finish-asked", 0)
def finish_asked(situation: Situation) -> Outcome | None:
    """They want to end the interview."""
    return end(situation.state, situation.guide, "finish-asked") if situation.has("finish") else None


@rule("pause-asked", 10)
def pause_asked(situation: Situation) -> Outcome | None:
    """They want a break."""
    return pause(situation.state) if situation.has("pause") else None


@rule("offer-answered", 40)
def offer_answered(situation: Situation) -> Outcome | None:
    """We offered to move on: yes does it, no stays."""
    if situation.before.table.kind != "offer" or situation.said > _SHORT:
        return None
    said = " ".join(situation.reading.text.lower().split()).strip(" .!,")
    agreed = moves.YES.match(said) or (moves.AGREEING.match(said) and situation.said <= _BRIEF)
    if agreed:
        return go_on(situation.state, situation.guide, situation.state.phase + 1, "offer-accepted")
    if moves.NOTHING_MORE.match(said):
        return go_on(situation.state, situation.guide, situation.state.phase + 1, "offer-accepted")
    if moves.NO.match(said) and not situation.has("move-on"):
        state, move = utter(situation.having(table=Table()).state, "offer-declined", "go-on")
        return Outcome(state, (move,))
    return None


@rule("move-asked", 50)
def move_asked(situation: Situation) -> Outcome | None:
    """They move on, or to a phase they name."""
    wishes = [one for one in situation.heard if one.act == "move-on"]
    if not wishes or situation.has("hint-please"):
        return None
    here = situation.state.phase
    named = [situation.guide.index(one.phase) for one in wishes if one.phase]
    to = max(named, default=here + 1)
    if situation.before.carried and not situation.said and to in (here, here + 1) and here + 1 not in named:
        return already_there(situation.state, situation.guide)
    if to == here:
        return None
    return go_on(situation.state, situation.guide, to, "move-asked")


@rule("back-asked", 60)
def back_asked(situation: Situation) -> Outcome | None:
    """They go back to an earlier phase."""
    wish = next((one for one in situation.heard if one.act == "go-back"), None)
    if wish is None:
        return None
    to = situation.guide.index(wish.phase) if wish.phase else situation.state.phase - 1
    return go_back(situation.state, situation.guide, to) if to < situation.state.phase else None


def go_on(state: State, guide: Guide, to: int, rule_name: str) -> Outcome:
    """Go to the phase at `to`; a curveball that is still due comes first, once. The end takes a second word."""
    if outcome := pose_before_leaving(state, guide):
        return outcome
    if to >= len(guide.form.phases) and not _end_offered(state.table):
        state, move = ask(state, "confirm-the-end", "confirm-end", "offer")
        return Outcome(state, (move,))
    return enter(state, guide, to, rule_name)


def _end_offered(table: Table) -> bool:
    return table.kind == "offer" and table.move is not None and table.move.move in ("offer-close", "confirm-end")


def already_there(state: State, guide: Guide) -> Outcome:
    """We have just gone on by ourselves: "next" means the same move."""
    title = guide.phase(state.phase).title
    state, move = utter(msgspec.structs.replace(state, carried=False), "already-there", "follow", title=title)
    return Outcome(state, (move,))


def go_back(state: State, guide: Guide, to: int) -> Outcome:
    """Go back to the phase at `to`; before the first there is nothing."""
    if to < 0:
        state, move = utter(state, "nothing-before", "no-back")
        return Outcome(state, (move,))
    return enter(state, guide, to, "back-asked")


def pause(state: State) -> Outcome:
    """Stop the clock."""
    state = msgspec.structs.replace(state, paused=True, undo=None)
    state, move = utter(state, "pause-asked", "pause")
    return Outcome(state, (move,))


TURNING = ordered(finish_asked, pause_asked, hint_answered, hint_wished, offer_answered, move_asked, back_asked)
