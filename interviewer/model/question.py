"""A design question: what is posed, the facts behind it, the turn it takes, and a model answer."""

from typing import Literal

from interviewer.model.base import Value

Difficulty = Literal["easy", "medium", "hard"]


class Figure(Value, frozen=True, kw_only=True):
    """The number a fact reveals, in the unit as an author writes it (`paste/month`, `KB`, `1/s`)."""

    value: float
    unit: str


class Fact(Value, frozen=True, kw_only=True):
    """Something the interviewer knows and says only when asked.

    `about` are concept ids or plain words, `asked` a few ways candidates ask, `reply` the answer word for word.
    """

    id: str
    about: tuple[str, ...]
    asked: tuple[str, ...]
    reply: str
    figure: Figure | None = None


class OutOfScope(Value, frozen=True, kw_only=True):
    """A topic the interviewer rules out, with the words it does so in."""

    about: tuple[str, ...]
    reply: str


class Curveball(Value, frozen=True, kw_only=True):
    """One constraint that changes late; `criteria` are judged only if it was posed."""

    id: str
    says: str
    criteria: tuple[str, ...]


class Reading(Value, frozen=True, kw_only=True):
    """Further reading: a title and an address, shown after the interview and never fetched."""

    title: str
    url: str


class Question(Value, frozen=True, kw_only=True):
    """A question file of `prompts/questions`. `model_answer` maps a phase id to its text."""

    id: str
    title: str
    format: str
    difficulty: Difficulty
    topics: tuple[str, ...]
    statement: str
    facts: tuple[Fact, ...]
    out_of_scope: tuple[OutOfScope, ...] = ()
    curveballs: tuple[Curveball, ...] = ()
    model_answer: dict[str, str] = {}
    reading: tuple[Reading, ...] = ()
