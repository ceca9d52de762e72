"""A format is data: an interview in another one runs through its phases by the same code."""

import pytest

from interviewer.dialogue import State, step
from interviewer.model.event import Event
from tests.dialogue.sitting import guide, lines

LRU = guide("lru-cache")
SYSTEMS = ("traffic", "machine", "server", "this system")


def begun() -> State:
    data = {"question": "lru-cache", "level": "mid", "minutes": 35, "mode": "relaxed", "seed": 1}
    return step(State(), Event(seq=1, kind="start", elapsed=0.0, data=data), LRU)[0]


def said(state: State, text: str, seq: int) -> tuple[State, list[str], str]:
    event = Event(seq=seq, kind="say", elapsed=float(seq), text=text, data={})
    state, moves = step(state, event, LRU)
    return state, [one.move for one in moves], " ".join(map(lines().say, moves))


def test_all_phases_of_the_format_are_gone_through_and_none_speaks_of_systems() -> None:
    state, seen, heard = begun(), [LRU.phase(0).id], ""
    for seq in range(10, 400, 10):
        state, _, words = said(state, "I don't know." if seq % 20 else "Let's move on to the next part.", seq)
        heard += words.lower()
        here = LRU.phase(state.phase).id if state.phase < len(LRU.form.phases) else ""
        if here and here != seen[-1]:
            seen.append(here)
    assert tuple(seen) == LRU.form.phase_ids()
    assert [word for word in SYSTEMS if word in heard] == []


@pytest.mark.parametrize(
    ("text", "phase"),
    [
        ("Let's go to the class diagram.", "class-design"),
        ("Let's move on to the core operations.", "core-operations"),
        ("Shall we turn to concurrency?", "extension"),
        ("Let's do the objects now.", "objects-and-responsibilities"),
    ],
)
def test_phases_go_by_the_names_their_format_gives_them(text: str, phase: str) -> None:
    state, _, _ = said(begun(), text, 10)
    assert LRU.phase(state.phase).id == phase
