"""What the conversation itself says of the candidate: manners, time, questions, hints. It goes into the scorecard."""

import msgspec

from interviewer.dialogue import clock
from interviewer.dialogue.heard import ABOUT_DESIGN, Heard, content_words
from interviewer.dialogue.ledger import evidence
from interviewer.dialogue.state import State
from interviewer.dialogue.thin import is_quoted
from interviewer.language.types import Reading
from interviewer.model.format import Format
from interviewer.model.mark import Evidence
from interviewer.model.match import LogSignal
from interviewer.scoring.log import Log

_KEPT = 12  # pieces of evidence kept of one signal
_SUMMARY = 15  # words of a turn that make it a summary
_ASKED_FIRST = 2  # questions before designing that count as having asked first
_PHASES_KEPT = 4  # phases that must be kept to for the time to have been
_USED = 0.3  # share of a phase's time that is some use of it
_TURNS_USED = 2  # turns with something said that are some use of a phase without a clock
_SUBSTANCE = 25  # words about the design that make a turn lead
_STATEMENTS, _STATEMENT = 2, 6  # or as many statements about it, of so many words
DESIGNED = "designed"  # noted once the design was begun
# After these the interviewer leads.
_LED_BY_US = frozenset(
    (
        "probe",
        "why",
        "hint",
        "encourage",
        "challenge",
        "challenge-sum",
        "curveball",
        "curveball-again",
        "purpose",
        "draw",
    )
)


def add_signal(state: State, signal: LogSignal, *found: Evidence) -> State:
    """The state with more evidence of a signal."""
    kept = (state.signals.get(signal, ()) + found)[:_KEPT]
    return msgspec.structs.replace(state, signals={**state.signals, signal: kept}) if found else state


def note_manners(state: State, before: State, reading: Reading, heard: tuple[Heard, ...], *, last: bool) -> State:
    """The signals of one turn, heard after `before`: assumptions stated, a summary in the `last` phase or anywhere
    else where one is announced, leading the way."""
    said = [one for one in heard if one.act in ABOUT_DESIGN]
    for one in said:
        if one.act == "assume":
            state = add_signal(state, "assumptions", evidence(reading, one.start, one.end))
    if not said or is_quoted(reading):
        return state
    where = evidence(reading, said[0].start, said[-1].end)
    words = content_words(said)
    # Asked to sum up, they do, whether or not they say so.
    summing = any(one.act == "summarise" for one in said) or (last and "summarised" not in state.signals)
    if summing and words >= _SUMMARY:
        state = add_signal(state, "summarised", where)
    statements = sum(one.words >= _STATEMENT for one in said)
    if not _LED_BY_US & set(before.last) and (words >= _SUBSTANCE or statements >= _STATEMENTS):
        state = add_signal(state, "led", where)
    return state


def note_question(state: State, where: Evidence) -> State:
    """A question to the interviewer that helps to understand the problem, `where`; it counts before any design."""
    early = state.furthest == 0 and DESIGNED not in state.told
    known = state.signals.get("asked-first", ())
    return add_signal(state, "asked-first", where) if early and where not in known else state


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
        return len(found) >= _PHASES_KEPT and state.stage in ("predicting", "finished") and "reached-end" in state.told
    return name != "asked-first" or len(found) >= _ASKED_FIRST


def note_pace(state: State, form: Format) -> State:
    """The signal of time kept, as the present phase is left: some of its time used, and no more than that."""
    phase, latest = form.phases[state.phase].id, state.latest
    late = f"interrupt:{phase}" in state.told or f"over:{phase}" in state.told
    if late or latest is None or f"kept:{phase}" in state.told or not _used(state, form, phase):
        return state
    state = msgspec.structs.replace(state, told=(*state.told, f"kept:{phase}"))
    return add_signal(state, "kept-time", latest)


def _used(state: State, form: Format, phase: str) -> bool:
    turns = state.turns.get(phase, 0)
    if not clock.timed(state) or state.setup is None:
        return turns >= _TURNS_USED
    given = clock.budgets(form, state.setup.minutes)[phase]
    return turns > 0 and clock.spent(state, form, state.elapsed).get(phase, 0.0) >= _USED * given
