"""What a turn costs: the step alone late in an interview, a whole replay, and send to reply with the commit."""

import itertools
from pathlib import Path

import msgspec
import pytest

from interviewer.bank import Bank
from interviewer.dialogue import Guide, State, step
from interviewer.model.event import Event
from interviewer.model.session import Setup
from interviewer.services.workspace import Workspace

TURN = (
    "To read, the API server looks into the cache by key; on a miss it reads the row, checks that the paste has "
    "not expired, fetches the text from the object store and fills the cache, so that most of the 40 reads per second "
    "never reach the database. I would keep the text apart from the metadata because it is large and never changes. "
)
SHORT = "If the cache dies, reads go to the database, so I would run two of them in two zones. "


@pytest.fixture(scope="module")
def guide() -> Guide:
    bank = Bank(None)
    return Guide(bank.entry("pastebin"), bank.words())


def log(turns: int, words: str = TURN) -> list[Event]:
    """An interview of so many turns, all a little different, that moves on four times."""
    data = {"question": "pastebin", "level": "senior", "minutes": 90, "mode": "untimed", "seed": 1}
    events = [Event(seq=1, kind="start", elapsed=0.0, data=data)]
    for n in range(1, turns + 1):
        text = f"{words}That is point {n}." if n % (turns // 4 + 1) else "/next"
        kind = "command" if text == "/next" else "say"
        events.append(Event(seq=10 * n, kind=kind, elapsed=15.0 * n, text=text.lstrip("/")))
    return events


def fold(events: list[Event], guide: Guide) -> State:
    state = State()
    for event in events:
        state, _ = step(state, event, guide)
    return state


def test_a_step_after_sixty_turns(paired, guide: Guide) -> None:
    early, late = fold(log(5), guide), fold(log(60), guide)
    event = Event(seq=10_000, kind="say", elapsed=1_000.0, text=TURN)
    paired(
        lambda: step(late, event, guide),
        lambda: step(early, event, guide),
        name="a step after 60 turns",
        peer_name="after 5 turns",
        budget=lambda _: 5.0,
    )


@pytest.mark.slow
def test_a_replay_of_three_hundred_turns(paired, guide: Guide) -> None:
    events = log(300, SHORT)
    encoded = msgspec.json.encode(events)
    paired(
        lambda: fold(events, guide),
        lambda: msgspec.json.decode(encoded, type=list[Event]),
        name="a replay of 300 turns",
        peer_name="only decoding its events",
        budget=lambda _: 300.0,
        rounds=5,
    )


def test_send_to_reply_with_the_commit(paired, tmp_path: Path, guide: Guide) -> None:
    space = Workspace(home=tmp_path / "home")
    interview = space.start(Setup(question="pastebin", level="mid", minutes=45, mode="relaxed", seed=1))
    numbers = itertools.count()
    state = fold(log(5), guide)
    event = Event(seq=10_000, kind="say", elapsed=1_000.0, text=TURN)
    paired(
        lambda: interview.say(f"{TURN}That is point {next(numbers)}."),
        lambda: step(state, event, guide),
        name="send to reply, stored",
        peer_name="the step alone",
        budget=lambda _: 50.0,
    )
    space.close()
