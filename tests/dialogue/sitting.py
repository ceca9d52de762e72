"""Sitting an interview from a script: what tests of the dialogue share."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from interviewer.bank import Bank
from interviewer.dialogue import Guide, State, step
from interviewer.model.event import Event, Move
from interviewer.model.session import Setup
from interviewer.templates import Lines

_TIME = re.compile(r"@(\d+):(\d\d)(?: (.*))?$")
_SETUP = re.compile(r"# question ([\w-]+), level (\w+), minutes (\d+), mode (\w+), seed (\d+)")


@cache
def bank() -> Bank:
    """The bundled bank."""
    return Bank(None)


@cache
def guide(question: str = "pastebin") -> Guide:
    """A bundled question's guide, compiled once a run."""
    return Guide(bank().entry(question), bank().words())


@cache
def lines() -> Lines:
    """The bundled words."""
    return Lines(bank().folders("lines"))


def start(level: str = "mid", minutes: int = 45, mode: str = "relaxed", seed: int = 1) -> Event:
    """The first event."""
    data = {"question": "pastebin", "level": level, "minutes": minutes, "mode": mode, "seed": seed}
    return Event(seq=1, kind="start", elapsed=0.0, data=data)


def begun(level: str = "mid", minutes: int = 45, mode: str = "relaxed", seed: int = 1) -> State:
    """An interview just begun."""
    return step(State(), start(level, minutes, mode, seed), guide())[0]


class Talk:
    """An interview in progress, with a short way to say things."""

    def __init__(self, **setup: Any) -> None:
        self.state = begun(**setup)
        self.moves: tuple[Move, ...] = ()
        self.at = 0.0

    def event(self, kind: Any, text: str = "", at: float | None = None, **data: Any) -> list[str]:
        """The names of the moves an event causes; `at` in seconds."""
        self.at = self.at + 1 if at is None else at
        event = Event(seq=self.state.seq + 10, kind=kind, elapsed=self.at, text=text, data=data)
        self.state, self.moves = step(self.state, event, guide())
        return [move.move for move in self.moves]

    def say(self, text: str, at: float | None = None) -> list[str]:
        """The names of the moves that answer a turn."""
        return self.event("say", text, at)

    def command(self, name: str, at: float | None = None) -> list[str]:
        """The names of the moves that answer a command."""
        return self.event("command", name, at)

    def tick(self, at: float) -> list[str]:
        """The names of the moves that the clock calls for."""
        return self.event("tick", at=at)

    @property
    def words(self) -> str:
        """What was said last."""
        return "\n".join(lines().say(move) for move in self.moves)

    @property
    def phase(self) -> str:
        """The present phase."""
        return guide().phase(self.state.phase).id


def script(path: Path) -> tuple[Setup, list[tuple[float, str, str]]]:
    """A script's setup and its events: elapsed seconds, kind, text."""
    text = path.read_text(encoding="utf-8")
    found = _SETUP.search(text)
    assert found, f"{path}: no setup line"
    question, level, minutes, mode, seed = found.groups()
    setup = Setup(question=question, level=level, minutes=int(minutes), mode=mode, seed=int(seed))  # type: ignore[arg-type]
    return setup, list(_events(text))


def _events(text: str) -> Iterator[tuple[float, str, str]]:
    for part in re.split(r"\n(?=@)", text)[1:]:
        head, _, body = part.partition("\n")
        found = _TIME.fullmatch(head.strip())
        assert found, f"not a time: {head!r}"
        elapsed = int(found[1]) * 60.0 + int(found[2])
        what = found[3] or ""
        yield (elapsed, "say", body.strip()) if not what else (elapsed, *_special(what))


def _special(what: str) -> tuple[str, str]:
    if what.startswith("/"):
        return "command", what[1:]
    kind, _, rest = what.partition(" ")
    return kind, rest


def conduct(path: Path) -> Iterator[str]:
    """The whole interview of a script, as lines of text: who, the rule, the words."""
    setup, events = script(path)
    asked = guide(setup.question)
    state, moves = step(State(), start(setup.level, setup.minutes, setup.mode, setup.seed), asked)
    yield from _answers(moves)
    seq = 1 + len(moves)
    for elapsed, kind, text in events:
        seq += 1
        event = Event(seq=seq, kind=kind, elapsed=elapsed, text=text, data=_data(kind, text))  # type: ignore[arg-type]
        phase = asked.phase(state.phase).id
        state, moves = step(state, event, asked)
        yield f"── {int(elapsed) // 60}:{int(elapsed) % 60:02} {phase}" + ("" if kind == "say" else f" · {kind} {text}")
        if kind == "say":
            yield from (f"You: {line}" for line in text.split("\n") if line)
        yield from _answers(moves)
        seq += len(moves)
    yield f"── {state.stage}"


def _data(kind: str, text: str) -> dict[str, float]:
    pairs = (pair.partition("=") for pair in text.split()) if kind == "predict" else ()
    return {name: float(score) for name, _, score in pairs}


def _answers(moves: tuple[Move, ...]) -> Iterator[str]:
    for move in moves:
        yield f"  [{move.rule}]"
        yield from (f"  {line}" for line in lines().say(move).split("\n"))
    yield ""
