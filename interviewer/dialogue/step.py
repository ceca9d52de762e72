"""The reducer: an interview's state and an event give its next state and what the interviewer does about it.

Pure and total: it raises for no event, whatever its kind, text or data, in whatever order.
"""

import msgspec

from interviewer.dialogue import commands
from interviewer.dialogue.guide import Guide
from interviewer.dialogue.listening import hear
from interviewer.dialogue.phases import close
from interviewer.dialogue.rules.base import Outcome
from interviewer.dialogue.rules.timing import keep_time
from interviewer.dialogue.speech import ask, utter
from interviewer.dialogue.state import State
from interviewer.model.event import Event, Move
from interviewer.model.level import DEFAULT_LEVEL
from interviewer.model.mark import Evidence
from interviewer.model.session import Setup

_LONGEST = 10.0**7  # seconds; a clock that says more is broken


def step(state: State, event: Event, guide: Guide) -> tuple[State, tuple[Move, ...]]:
    """The state after `event`, and the moves it causes, in the order they are said."""
    before = state
    state = msgspec.structs.replace(state, seq=max(event.seq, state.seq), elapsed=_elapsed(state, event))
    outcome = _dispatch(state, before, event, guide)
    if not outcome.moves:
        return outcome.state, ()
    spoken = tuple(move.move for move in outcome.moves)
    return msgspec.structs.replace(outcome.state, last=spoken), outcome.moves


def _elapsed(state: State, event: Event) -> float:
    """Interview time never runs backwards, whatever the clock says."""
    sane = 0 <= event.elapsed <= _LONGEST
    return max(state.elapsed, float(event.elapsed)) if sane else state.elapsed


def _dispatch(state: State, before: State, event: Event, guide: Guide) -> Outcome:
    match state.stage:
        case "new":
            return _begin(state, event, guide) if event.kind == "start" else Outcome(state, ())
        case "running":
            return _run(state, before, event, guide)
        case "predicting":
            return _predict(state, event, guide)
        case _:
            return _over(state, event)


def _begin(state: State, event: Event, guide: Guide) -> Outcome:
    """Greet, pose the question, open the first phase."""
    setup = _setup(event, guide)
    state = msgspec.structs.replace(state, stage="running", setup=setup, entered=state.elapsed)
    form, phase, question = guide.form, guide.phase(0), guide.question
    leads = guide.plan(setup.level).leads
    values = {"minutes": setup.minutes, "level": setup.level, "timed": setup.mode != "untimed", "leads": leads}
    state, hello = utter(state, "greet", "greet", format=form.title, phases=len(form.phases), **values)
    state, posed = utter(state, "pose", "pose", title=question.title, statement=question.statement)
    state, opened = ask(state, "open", "open", "opener", opener=phase.opener, title=phase.title)
    return Outcome(state, (hello, posed, opened))


def _setup(event: Event, guide: Guide) -> Setup:
    """What was chosen; the defaults for anything that is not as it should be."""
    try:
        return msgspec.convert({**event.data, "question": guide.question.id}, Setup)
    except (msgspec.ValidationError, TypeError):
        question = guide.question.id
        return Setup(question=question, level=DEFAULT_LEVEL, minutes=guide.form.minutes, mode="relaxed", seed=0)


def _run(state: State, before: State, event: Event, guide: Guide) -> Outcome:
    match event.kind:
        case "say":
            return hear(_awake(state), before, event, guide)
        case "command":
            return commands.obey(state, event.text, guide)
        case "tick":
            return keep_time(state, guide) or Outcome(state, ())
        case "pause" | "resume" | "finish":
            return commands.obey(state, event.kind, guide)
        case "retract":
            return _retract(state)
        case _:
            return Outcome(state, ())


def _awake(state: State) -> State:
    """Whoever speaks has ended the pause."""
    return msgspec.structs.replace(state, paused=False) if state.paused else state


def _retract(state: State) -> Outcome:
    """Take the last turn back: everything as before it, but for the time and the warnings given since."""
    if state.undo is None:
        state, move = utter(state, "nothing-to-retract", "no-retract")
        return Outcome(state, (move,))
    kept = {"seq": state.seq, "elapsed": state.elapsed, "said": state.said}
    told = state.told if state.undo.phase == state.phase else state.undo.told
    earlier = msgspec.structs.replace(state.undo, **kept, told=told, undo=None)
    earlier, move = utter(earlier, "retract", "retracted")
    return Outcome(earlier, (move,))


def _predict(state: State, event: Event, guide: Guide) -> Outcome:
    """The prediction, or anything that passes it over."""
    if event.kind == "predict":
        return close(state, guide, "close", _scores(event, guide), Evidence(turn=event.seq, start=0, end=0, text=""))
    if event.kind == "finish" or (event.kind == "command" and event.text in ("finish", "next")):
        return close(state, guide, "close", None, Evidence(turn=event.seq, start=0, end=0, text=""))
    if event.kind == "say" and event.data.get("board"):
        # What stands on the whiteboard at the end, which nobody has spoken of: it is looked at, not talked about.
        reading = guide.read(event.text, event.seq, state.echoes)
        marked = guide.mark(state.board, reading, guide.phase(state.phase).id)
        return Outcome(msgspec.structs.replace(state, board=marked), ())
    if event.kind in ("say", "command"):
        state, move = utter(state, "only-the-prediction-is-left", "predict-only")
        return Outcome(state, (move,))
    return Outcome(state, ())


def _scores(event: Event, guide: Guide) -> dict[str, float] | None:
    """The dimensions predicted, 0–3; what is none of that is left out."""
    known = {dimension.id for dimension in guide.form.dimensions}
    scores = {
        name: float(value)
        for name, value in event.data.items()
        if name in known and isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 3
    }
    return scores or None


def _over(state: State, event: Event) -> Outcome:
    """After the end: a word of goodwill to whoever still speaks, nothing else."""
    if event.kind not in ("say", "command"):
        return Outcome(state, ())
    state, move = utter(state, "already-over", "over")
    return Outcome(state, (move,))
