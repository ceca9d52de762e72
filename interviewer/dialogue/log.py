"""What the conversation itself says of the candidate: manners, time, questions, hints. It goes into the scorecard."""

import msgspec

from interviewer.dialogue.heard import Heard
from interviewer.dialogue.ledger import evidence
from interviewer.dialogue.state import State
from interviewer.language.types import Reading
from interviewer.model.mark import Evidence
from interviewer.model.match import LogSignal
from interviewer.scoring.log import Log

_KEPT = 12  # pieces of evidence kept of one signal
_SUMMARY = 10  # words of a first answer in the last phase that make it a summary
_ASKED_FIRST = 2  # questions before designing that count as having asked first


def add_signal(state: State, signal: LogSignal, *found: Evidence) -> State:
    """The state with more evidence of a signal."""
    kept = (state.signals.get(signal, ()) + found)[:_KEPT]
    return msgspec.structs.replace(state, signals={**state.signals, signal: kept}) if found else state


def note_manners(state: State, reading: Reading, heard: tuple[Heard, ...], *, first_phase: bool, last: bool) -> State:
    """The signals of one turn: questions before designing, assumptions stated, a summary, leading the way."""
    answers = [one for one in heard if one.act == "answer"]
    if last and answers and sum(one.words for one in answers) >= _SUMMARY and "summarised" not in state.signals:
        # Asked to sum up, they do, whether or not they say so.
        state = add_signal(state, "summarised", evidence(reading, answers[0].start, answers[-1].end))
    for one in heard:
        where = evidence(reading, one.start, one.end)
        if one.act == "ask" and first_phase and state.furthest == 0:
            state = add_signal(state, "asked-first", where)
        elif one.act == "assume":
            state = add_signal(state, "assumptions", where)
        elif one.act == "summarise":
            state = add_signal(state, "summarised", where)
        elif one.act == "check-in" or (one.act in ("move-on", "go-back") and one.phase):
            state = add_signal(state, "led", where)
    return state


def log_of(state: State) -> Log:
    """What dialogue knows beyond the words, for the judge."""
    notes = state.ledger
    return Log(
        asked={fact: note.asked_at for fact, note in notes.items() if note.asked_at},
        assumed={fact: note.assumed_at for fact, note in notes.items() if note.assumed_at},
        signals={name: found for name, found in state.signals.items() if _met(state, name, found)},
        hints=state.hints,
        hinted_at=state.hinted_at,
        curveball=state.curveball,
    )


def _met(state: State, name: LogSignal, found: tuple[Evidence, ...]) -> bool:
    if name == "kept-time":
        return state.stage in ("predicting", "finished") and "reached-end" in state.told
    return name != "asked-first" or len(found) >= _ASKED_FIRST


def note_pace(state: State, phase: str) -> State:
    """The signal of time kept, as a phase is left: in time and with something said in it."""
    late = f"interrupt:{phase}" in state.told or f"over:{phase}" in state.told
    if late or state.latest is None or not state.turns.get(phase, 0):
        return state
    known = state.signals.get("kept-time", ())
    return state if state.latest in known else add_signal(state, "kept-time", state.latest)
