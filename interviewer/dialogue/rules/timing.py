"""What the clock makes the interviewer say: a nudge, an interruption, and moving on."""

import msgspec

from interviewer.dialogue import clock
from interviewer.dialogue.guide import Guide
from interviewer.dialogue.phases import end, enter
from interviewer.dialogue.rules.base import Outcome
from interviewer.dialogue.speech import utter
from interviewer.dialogue.state import State


def keep_time(state: State, guide: Guide) -> Outcome | None:
    """What is due at `state.elapsed`; None if nothing is."""
    match clock.due(state, guide.form, state.elapsed):
        case "nudge":
            return _tell(state, guide, "nudge", "nudge")
        case "interrupt":
            return _tell(state, guide, "interrupt", "interrupt")
        case "over":
            return _over(state, guide)
        case "time-up":
            return _time_up(state, guide)
        case _:
            return None


def interrupts(state: State, guide: Guide) -> bool:
    """Whether what is due takes the place of anything asked."""
    return clock.due(state, guide.form, state.elapsed) not in ("", "nudge")


def _tell(state: State, guide: Guide, note: str, move: str) -> Outcome:
    phase = guide.phase(state.phase)
    ahead = guide.form.phases[state.phase + 1 :]
    left = round(max(0.0, clock.left_in_phase(state, guide.form, state.elapsed)))
    values = {"title": phase.title, "left": left, "next": ahead[0].title if ahead else "", "strict": _strict(state)}
    state, said = utter(_noted(state, f"{note}:{phase.id}"), f"clock-{note}", move, **values)
    return Outcome(state, (said,))


def _over(state: State, guide: Guide) -> Outcome:
    """A minute over: strict moves on, relaxed marks it and lets them finish."""
    phase = guide.phase(state.phase)
    state = _noted(state, f"over:{phase.id}", f"interrupt:{phase.id}", f"nudge:{phase.id}")
    if _strict(state):
        # What the clock ended can no longer be taken back.
        state = msgspec.structs.replace(state, undo=None)
        return _carried(enter(state, guide, state.phase + 1, "clock-moves-on"))
    state, said = utter(state, "clock-overrun", "overrun", title=phase.title)
    return Outcome(state, (said,))


def _time_up(state: State, guide: Guide) -> Outcome:
    """The whole time is used: strict goes to the last phase, relaxed says so once."""
    state = _noted(state, "time-up")
    last = len(guide.form.phases) - 1
    if _strict(state):
        if state.phase == last:
            return end(state, guide, "clock-time-up")
        return _carried(enter(state, guide, last, "clock-time-up"))
    state, said = utter(state, "clock-time-up", "time-up", last=state.phase == last)
    return Outcome(state, (said,))


def _carried(outcome: Outcome) -> Outcome:
    return Outcome(msgspec.structs.replace(outcome.state, carried=True), outcome.moves)


def _strict(state: State) -> bool:
    return state.setup is not None and state.setup.mode == "strict"


def _noted(state: State, *notes: str) -> State:
    return msgspec.structs.replace(state, told=state.told + tuple(one for one in notes if one not in state.told))
