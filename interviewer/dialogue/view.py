"""What a front end may know of a state: the rail, the clock, the price of a hint."""

from interviewer.dialogue import clock
from interviewer.dialogue.guide import Guide
from interviewer.dialogue.state import State
from interviewer.model.level import DEFAULT_LEVEL
from interviewer.model.view import InterviewView, LedgerRow, Pace, PhaseView


def view(state: State, guide: Guide, elapsed: float, price: int | None) -> InterviewView:
    """A snapshot at `elapsed` seconds; `price` of the next hint in percent, None if there is none."""
    form, setup = guide.form, state.setup
    running = state.stage == "running"
    timed = clock.timed(state)
    return InterviewView(
        title=guide.question.title,
        level=setup.level if setup else DEFAULT_LEVEL,
        mode=setup.mode if setup else "relaxed",
        minutes=setup.minutes if setup else form.minutes,
        phases=_rail(state, guide, elapsed),
        phase=guide.phase(state.phase).id,
        elapsed=elapsed,
        left_in_phase=clock.left_in_phase(state, form, elapsed) if timed and running else None,
        left_in_all=clock.left_in_all(state, form, elapsed) if timed and running else None,
        banked=clock.banked(state, form, elapsed),
        paused=state.paused,
        finished=state.stage == "finished",
        awaiting_prediction=state.stage == "predicting",
        next_hint_price=price if running else None,
        can_take_back=running and state.undo is not None,
    )


def _rail(state: State, guide: Guide, elapsed: float) -> tuple[PhaseView, ...]:
    spent = clock.spent(state, guide.form, elapsed)
    given = clock.allotted(state, guide.form, elapsed)
    return tuple(
        PhaseView(
            id=phase.id,
            title=phase.title,
            spent=spent.get(phase.id, 0.0),
            allotted=given[phase.id],
            pace=_pace(state, at),
        )
        for at, phase in enumerate(guide.form.phases)
    )


def _pace(state: State, at: int) -> Pace:
    if state.stage == "running" and at == state.phase:
        return "now"
    return "done" if at <= state.furthest and state.stage != "new" else "ahead"


def ledger(state: State, guide: Guide) -> tuple[LedgerRow, ...]:
    """What was asked and told, and what was assumed, in the order it was said. What was missed is not in it, nor how
    near an assumption came."""
    rows: dict[tuple[int, int, str], LedgerRow] = {}
    for name, note in state.ledger.items():
        fact = guide.fact(name)
        if fact and (at := note.asked_at):
            row = LedgerRow(kind="asked", text=at.text, answer=fact.reply, turn=at.turn)
            rows[at.turn, at.start, name] = row
        if fact and (at := note.assumed_at):
            rows[at.turn, at.start, ""] = LedgerRow(kind="assumed", text=at.text, turn=at.turn)
    for at in state.signals.get("assumptions", ()):
        rows[at.turn, at.start, ""] = LedgerRow(kind="assumed", text=at.text, turn=at.turn)
    return tuple(rows[key] for key in sorted(rows))
