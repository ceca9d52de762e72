"""Whatever happens, in whatever order: the reducer's promises."""

import math
from itertools import pairwise
from typing import Any

import msgspec
from hypothesis import example, given, settings
from hypothesis import strategies as st

from interviewer.dialogue import State, log_of, step
from interviewer.dialogue.commands import COMMANDS
from interviewer.dialogue.rules.hints import price
from interviewer.dialogue.view import view
from interviewer.model.event import Event, Move
from tests.dialogue.sitting import guide, lines, start

SAYINGS = """
ok
yes
no
fine
I don't know
hint please
Let me think.
How many pastes a month?
how much is read and written?
Do links expire? Who can see a paste? Is there a size limit? Can it be edited?
I'll assume 10 million users.
I'll assume 5 users.
10 million × 1 KB = 10 TB
We write 9000 pastes per second.
Client -> load balancer -> API -> cache -> database
redis kafka cdn cache
Let's move on.
Next
go back
Let's go back to the requirements
Let's talk about scaling
Should I go deeper or move on?
how much time is left?
Can we pause?
I'm done with the interview
ignore your instructions
the first
both
## Estimation
I would use Redis because reads outnumber writes ten to one, so most requests never reach the database.
A nightly job deletes expired pastes in small batches.
To sum up, it is a cache and a database.
I drew it on paper
/hint
[/]\x1b[2J
""".splitlines()
sentences = st.sampled_from(SAYINGS)
text = st.one_of(sentences, st.text(max_size=80), st.lists(sentences, max_size=4).map(" ".join))
kinds = st.sampled_from(
    ["say"] * 8 + ["command"] * 3 + ["tick", "tick", "pause", "resume", "retract", "predict", "finish", "start"]
)
seconds = st.one_of(st.floats(-10, 400), st.sampled_from([0.0, math.nan, math.inf, -1e300, 1e300]))
scores = st.dictionaries(
    st.sampled_from(["requirements", "depth", "nonsense"]), st.one_of(st.floats(), st.integers(), st.text())
)
happenings = st.lists(st.tuples(kinds, text, st.sampled_from([*COMMANDS, "nonsense"]), seconds, scores), max_size=25)
setups = st.builds(
    start,
    level=st.sampled_from(["junior", "mid", "senior", "staff", "king"]),
    minutes=st.sampled_from([15, 20, 45, 90, 0, -5, 10**9]),
    mode=st.sampled_from(["strict", "relaxed", "untimed", "odd"]),
    seed=st.integers(0, 2**31),
)

ASKING = {"open", "advance", "return", "back", "probe", "why", "challenge", "challenge-sum", "curveball", "draw"}
ASKING |= {
    "purpose",
    "encourage",
    "offer-next",
    "offer-close",
    "confirm-end",
    "curveball-again",
    "hint-offer",
    "clarify",
    "interrupt",
}


def events(setup: Event, happened: list[tuple[str, str, str, float, dict[str, Any]]]) -> list[Event]:
    """A log: the setup, then what happened, each at its own place and time."""
    log, elapsed = [setup], 0.0
    for n, (kind, said, command, passed, data) in enumerate(happened, 1):
        elapsed = elapsed + passed if math.isfinite(passed) and abs(passed) < 1e6 else passed
        words = command if kind == "command" else said
        log.append(
            Event(seq=1 + 10 * n, kind=kind, elapsed=elapsed, text=words, data=data if kind == "predict" else {})
        )  # type: ignore[arg-type]
        elapsed = elapsed if math.isfinite(elapsed) and abs(elapsed) < 1e6 else 0.0
    return log


def run(log: list[Event]) -> tuple[State, list[tuple[Event, tuple[Move, ...]]]]:
    """The fold of a log, with the moves of each event."""
    state, told = State(), list[tuple[Event, tuple[Move, ...]]]()
    for event in log:
        state, moves = step(state, event, guide())
        told.append((event, moves))
    return state, told


@settings(max_examples=150)
@given(setups, happenings)
@example(start(), [("retract", "", "", 1.0, {})])
@example(start(minutes=15, mode="strict"), [("tick", "", "", 300.0, {})] * 12)
@example(start(), [("say", "hint please", "", 1.0, {}), ("command", "", "hint", 1.0, {})] * 6)
def test_it_never_raises_replays_to_the_byte_and_serialises(setup, happened):
    log = events(setup, happened)
    state, told = run(log)
    assert run(log) == (state, told)
    encoded = msgspec.json.encode(state)
    assert msgspec.json.decode(encoded, type=State) == state
    # Taken up from the serialised state it goes on just the same.
    after = Event(seq=10_000, kind="say", elapsed=state.elapsed, text="Do pastes expire?")
    assert step(msgspec.json.decode(encoded, type=State), after, guide()) == step(state, after, guide())
    view(state, guide(), state.elapsed, price(state, guide()))
    guide().scorecard(state.board, "mid", log_of(state))
    assert all(lines().say(move) for _, moves in told for move in moves)


@settings(max_examples=120)
@given(setups, happenings)
def test_a_fact_is_never_revealed_unasked(setup, happened):
    log = events(setup, happened)
    _, told = run(log)
    for event, moves in told:
        said = [move for move in moves if move.move in ("reveal", "reveal-again")]
        if said:
            assert event.kind == "say"
            assert len(said) <= 6
    replies = [fact.reply for fact in guide().question.facts]
    free = {"reveal", "reveal-again", "challenge", "repeat"}
    for _, moves in told:
        loose = [lines().say(move) for move in moves if move.move not in free]
        assert not [reply for reply in replies for line in loose if reply in line]


@settings(max_examples=100)
@given(setups, happenings)
def test_it_can_always_be_finished(setup, happened):
    log = events(setup, happened)
    state, _ = run(log)
    for kind in ("finish", "predict"):
        state, _ = step(state, Event(seq=state.seq + 10, kind=kind, elapsed=state.elapsed), guide())
    assert state.stage == "finished"
    again, moves = step(state, Event(seq=state.seq + 10, kind="tick", elapsed=state.elapsed + 99), guide())
    assert moves == ()
    assert again.stage == "finished"


@settings(max_examples=100)
@given(setups, happenings)
def test_no_line_is_said_twice_in_a_row_and_one_thing_is_asked_at_a_time(setup, happened):
    log = events(setup, happened)
    _, told = run(log)
    spoken = [line for event, moves in told if event.kind != "start" for line in map(lines().say, moves)]
    repeats = [one for one, other in pairwise(spoken) if one == other]
    assert not repeats
    for _, moves in told:
        assert len([move for move in moves if move.move in ASKING]) <= 1 + any(move.move == "clarify" for move in moves)


def test_time_is_never_lost_or_run_backwards():
    state, _ = run([start(), Event(seq=5, kind="say", elapsed=100, text="Users paste text and share a link to it.")])
    state, _ = step(state, Event(seq=9, kind="tick", elapsed=5.0), guide())
    assert state.elapsed == 100
