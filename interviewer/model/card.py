"""Flashcards: decks of questions with short answers, and what is remembered of each card."""

from typing import Literal

from interviewer.model.base import Value
from interviewer.model.question import Reading


class Card(Value, frozen=True, kw_only=True):
    """One fact or contrast: `asks` on the front, `answer` on the back, `about` the concepts it belongs to."""

    id: str
    asks: str
    answer: str
    about: tuple[str, ...] = ()


class Deck(Value, frozen=True, kw_only=True):
    """A file of `prompts/cards`; `topic` is the file's name."""

    topic: str
    title: str
    cards: tuple[Card, ...]
    reading: tuple[Reading, ...] = ()


class Memory(Value, frozen=True, kw_only=True):
    """What the scheduler keeps of one card. Times are seconds since 1970; `stability` is in days.

    `state` is FSRS's: 1 learning, 2 review, 3 relearning; `step` the place among the learning steps, None in review.
    """

    card: str
    due: float
    state: int
    step: int | None
    stability: float | None
    difficulty: float | None
    reviewed: float | None
    reviews: int = 0
    lapses: int = 0


Rating = Literal["again", "hard", "good", "easy"]
RATINGS: tuple[Rating, ...] = ("again", "hard", "good", "easy")


class CardReview(Value, frozen=True, kw_only=True):
    """One look at a card: how well it was remembered, and when it was due next. Times are seconds since 1970.

    `seconds` is how long the answer took, None where nobody measured.
    """

    card: str
    at: float
    rating: Rating
    due: float
    seconds: float | None = None


class StudyCard(Value, frozen=True, kw_only=True):
    """A card as it is studied: `key` is its deck's topic and its id (`caching/stampede`), the same for ever.

    `missed` counts the criteria missed in interviews that it would have helped with.
    """

    key: str
    topic: str
    title: str
    asks: str
    answer: str
    about: tuple[str, ...] = ()
    missed: int = 0
