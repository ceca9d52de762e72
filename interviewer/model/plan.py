"""A plan of study, and what it is made from."""

from typing import Literal

from interviewer.model.base import Value
from interviewer.model.reading import Link

Timeline = Literal["short", "medium", "long"]
ItemKind = Literal["cards", "topic", "question", "review", "estimates", "signals", "reading"]


class DeckStanding(Value, frozen=True, kw_only=True):
    """A deck and how far it is learnt: `known` is the share (0–1) of its cards that are; `missed` as of a card."""

    topic: str
    title: str
    known: float = 0.0
    missed: int = 0


class QuestionStanding(Value, frozen=True, kw_only=True):
    """A question and how it went: `best` is the best score 0–100, None if it was never finished."""

    id: str
    title: str
    format: str
    difficulty: str
    attempts: int = 0
    best: int | None = None


class Standing(Value, frozen=True, kw_only=True):
    """What there is to learn, and what is done of it. `dimension` is the weakest signal, '' if none was judged."""

    decks: tuple[DeckStanding, ...] = ()
    questions: tuple[QuestionStanding, ...] = ()
    readings: tuple[Link, ...] = ()
    dimension: str = ""


class PlanItem(Value, frozen=True, kw_only=True):
    """One thing to do: `minutes` it takes, `name` what it is about (a topic, a question's id, an address)."""

    kind: ItemKind
    minutes: int
    title: str
    name: str = ""
    command: str = ""


class PlanDay(Value, frozen=True, kw_only=True):
    """A day of study, counted from 0 at the start; `date` is ISO 8601, '' until the day is known."""

    day: int
    minutes: int
    items: tuple[PlanItem, ...]
    date: str = ""


class Plan(Value, frozen=True, kw_only=True):
    """All of it. `done` counts what is behind: questions finished, decks learnt."""

    timeline: Timeline
    weeks: int
    hours: float
    start: str
    done: dict[str, int]
    days: tuple[PlanDay, ...]
