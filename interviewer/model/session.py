"""A session: one attempt at one question."""

from typing import Literal

from interviewer.model.base import Value
from interviewer.model.level import Level

Mode = Literal["strict", "relaxed", "untimed"]
MODES: tuple[Mode, ...] = ("strict", "relaxed", "untimed")
Status = Literal["unfinished", "finished"]


class Setup(Value, frozen=True, kw_only=True):
    """What is chosen before an interview begins. `minutes` is the total; `seed` fixes wording and curveball."""

    question: str
    level: Level
    minutes: int
    mode: Mode
    seed: int


class SessionSummary(Value, frozen=True, kw_only=True):
    """A row of `history`. `started` is ISO 8601 in UTC; `score` and `verdict` are None until it is finished.

    `disputed` counts the marks that the candidate has overridden; score and verdict follow them.
    """

    id: str
    question: str
    level: Level
    status: Status
    started: str
    score: int | None
    verdict: str | None
    turns: int
    title: str = ""
    minutes: int = 45
    mode: Mode = "relaxed"
    disputed: int = 0
