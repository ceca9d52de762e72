"""Whatever happens, in whatever order: the reducer's promises.

A few examples with every run; `-m slow` tries some thousands.
"""

import math
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import msgspec
import pytest
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
What is the read to write ratio, and how many users are there?
What about the link?
Are you sure?
Let's say a hundred requests a minute per client, and bursts are fine.
Who sets the rules? Do they change? Is it global?
To sum up: tokens in Redis, checked by a script. That's all.
so first thing how many people use it and, well, do they log in, and I guess it should be fast
class Node: key, value, prev, next
I give up, show me my score
never mind
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

QUESTIONS = st.sampled_from(["pastebin", "rate-limiter", "lru-cache"])

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
    for n, (kind, text_, command, passed, data) in enumerate(happened, 1):
        elapsed = elapsed + passed if math.isfinite(passed) and abs(passed) < 1e6 else passed
        words = command if kind == "command" else text_
        log.append(
            Event(seq=1 + 10 * n, kind=kind, elapsed=elapsed, text=words, data=data if kind == "predict" else {})
        )  # type: ignore[arg-type]
        elapsed = elapsed if math.isfinite(elapsed) and abs(elapsed) < 1e6 else 0.0
    return log


Told = list[tuple[Event, tuple[Move, ...]]]


def run(log: list[Event], question: str = "pastebin") -> tuple[State, Told]:
    """The fold of a log, with the moves of each event."""
    state, told = State(), Told()
    for event in log:
        state, moves = step(state, event, guide(question))
        told.append((event, moves))
    return state, told


def said(told: Told) -> bytes:
    """Everything that was said, to the byte."""
    return "\n".join(lines().say(move) for _, moves in told for move in moves).encode("utf-8", "surrogatepass")


Property = Callable[[Event, list[Any], str], None]


def replays_and_serialises(setup: Event, happened: list[Any], question: str) -> None:
    """It never raises, replays to the byte, and goes on from its serialised state as if nothing had been."""
    log = events(setup, happened)
    state, told = run(log, question)
    again, retold = run(log, question)
    assert (again, retold) == (state, told)
    assert said(retold) == said(told)
    encoded = msgspec.json.encode(state)
    assert msgspec.json.decode(encoded, type=State) == state
    after = Event(seq=10_000, kind="say", elapsed=state.elapsed, text="Do pastes expire?")
    asked = guide(question)
    assert step(msgspec.json.decode(encoded, type=State), after, asked) == step(state, after, asked)
    view(state, asked, state.elapsed, price(state, asked))
    asked.scorecard(state.board, "mid", log_of(state))
    assert all(lines().say(move) for _, moves in told for move in moves)


def reveals_nothing_unasked(setup: Event, happened: list[Any], question: str) -> None:
    """A fact is told to whoever asked for it, in the turn that asked or made clear what was asked, and nowhere else."""
    state, told = State(), Told()
    for event in events(setup, happened):
        state, moves = step(state, event, guide(question))
        told.append((event, moves))
        for move in moves:
            if move.move in ("reveal", "reveal-again"):
                note = state.ledger[move.values["fact"]]
                assert event.kind == "say"
                assert note.asked
                assert note.asked_at
                assert note.asked_at.text.strip()
    replies = [fact.reply for fact in guide(question).question.facts]
    free = {"reveal", "reveal-again", "challenge", "repeat"}
    for _, moves in told:
        assert len([move for move in moves if move.move in ("reveal", "reveal-again")]) <= 6
        loose = [lines().say(move) for move in moves if move.move not in free]
        assert not [reply for reply in replies for line in loose if reply in line]


def can_be_finished(setup: Event, happened: list[Any], question: str) -> None:
    """However it went, two words end it, and then it is quiet."""
    state, _ = run(events(setup, happened), question)
    for kind in ("finish", "predict"):
        state, _ = step(state, Event(seq=state.seq + 10, kind=kind, elapsed=state.elapsed), guide(question))
    assert state.stage == "finished"
    after = Event(seq=state.seq + 10, kind="tick", elapsed=state.elapsed + 99)
    again, moves = step(state, after, guide(question))
    assert moves == ()
    assert again.stage == "finished"


def speaks_well(setup: Event, happened: list[Any], question: str) -> None:
    """No line is said twice in a row, and one thing is asked at a time."""
    _, told = run(events(setup, happened), question)
    spoken = [line for event, moves in told if event.kind != "start" for line in map(lines().say, moves)]
    assert not [one for one, other in pairwise(spoken) if one == other]
    for _, moves in told:
        assert len([move for move in moves if move.move in ASKING]) <= 1 + any(move.move == "clarify" for move in moves)


PROPERTIES = pytest.mark.parametrize(
    "holds", [replays_and_serialises, reveals_nothing_unasked, can_be_finished, speaks_well]
)


@PROPERTIES
@settings(max_examples=12)
@given(setups, happenings, QUESTIONS)
@example(start(), [("retract", "", "", 1.0, {})], "pastebin")
@example(start(minutes=15, mode="strict"), [("tick", "", "", 300.0, {})] * 12, "pastebin")
@example(start(), [("say", "hint please", "", 1.0, {}), ("command", "", "hint", 1.0, {})] * 6, "lru-cache")
def test_it_holds_for_a_few(holds: Property, setup: Event, happened: list[Any], question: str) -> None:
    holds(setup, happened, question)


@pytest.mark.slow
@pytest.mark.timeout(1_800)
@PROPERTIES
@settings(max_examples=600)
@given(setups, happenings, QUESTIONS)
def test_it_holds_for_thousands(holds: Property, setup: Event, happened: list[Any], question: str) -> None:
    holds(setup, happened, question)


def test_time_is_never_lost_or_run_backwards():
    state, _ = run([start(), Event(seq=5, kind="say", elapsed=100, text="Users paste text and share a link to it.")])
    state, _ = step(state, Event(seq=9, kind="tick", elapsed=5.0), guide())
    assert state.elapsed == 100
