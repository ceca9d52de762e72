"""Going from phase to phase, and ending."""

from typing import Any

import msgspec

from interviewer.dialogue import clock
from interviewer.dialogue.guide import Guide
from interviewer.dialogue.log import note_pace
from interviewer.dialogue.rules.base import Outcome
from interviewer.dialogue.speech import ask, utter
from interviewer.dialogue.state import State, Table
from interviewer.model.mark import Evidence

_STAY = 2  # turns that are heard where the candidate went back to


def enter(state: State, guide: Guide, to: int, rule: str) -> Outcome:
    """Go to the phase at `to`, now; past the last one the interview ends."""
    if to >= len(guide.form.phases):
        return end(state, guide, rule)
    back = to < state.phase
    state = _leave(state, guide, to)
    phase = guide.phase(to)
    known = phase.id in state.turns
    left = clock.left_in_phase(state, guide.form, state.elapsed)
    values: dict[str, Any] = {
        "title": phase.title,
        "opener": phase.opener,
        "seconds": round(max(0.0, left)) if clock.timed(state) else None,
        "last": to == len(guide.form.phases) - 1,
    }
    name = "back" if back else "return" if known else "advance"
    state, move = ask(state, rule, name, "opener", **values)
    return Outcome(msgspec.structs.replace(state, stay=_STAY if back else state.stay), (move,))


def go_along(state: State, guide: Guide, to: int) -> State:
    """The phase at `to` begun by the candidate's own words: nothing is opened, the last turn counts as said in it."""
    state = _leave(state, guide, to)
    phase = guide.phase(to).id
    turns = {**state.turns, phase: state.turns.get(phase, 0) + 1}
    return msgspec.structs.replace(state, turns=turns, table=Table(kind="opener"), carried=True)


def _leave(state: State, guide: Guide, to: int) -> State:
    """The state with the present phase's time booked and the phase at `to` begun."""
    state = note_pace(state, guide.form)
    furthest = max(state.furthest, to)
    told = state.told
    if furthest == len(guide.form.phases) - 1 and "reached-end" not in told:
        told = (*told, "reached-end")
    return msgspec.structs.replace(
        state,
        spent=clock.spent(state, guide.form, state.elapsed),
        entered=state.elapsed,
        phase=to,
        furthest=furthest,
        told=told,
    )


def end(state: State, guide: Guide, rule: str) -> Outcome:
    """After the last phase: invite the candidate's own prediction."""
    state = note_pace(state, guide.form)
    booked = clock.spent(state, guide.form, state.elapsed)
    state = msgspec.structs.replace(state, spent=booked, stage="predicting", paused=False, table=Table(), undo=None)
    dimensions = [dimension.title for dimension in guide.form.dimensions]
    state, move = utter(state, rule, "invite-prediction", dimensions=dimensions)
    return Outcome(state, (move,))


def close(state: State, guide: Guide, rule: str, predicted: dict[str, float] | None, where: Evidence) -> Outcome:
    """The prediction is in, or was passed over: say good-bye."""
    signals = {**state.signals, "predicted": (where,)} if predicted else state.signals
    state = msgspec.structs.replace(state, stage="finished", predicted=predicted, signals=signals, undo=None)
    state, move = utter(state, rule, "close", title=guide.question.title, predicted=bool(predicted))
    return Outcome(state, (move,))
