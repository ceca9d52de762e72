"""What looking back gives: a session whole, and places where something was said."""

from typing import Literal

from interviewer.model.base import Value
from interviewer.model.event import Turn
from interviewer.model.level import Level
from interviewer.model.mark import Credit, Scorecard
from interviewer.model.session import SessionSummary, Status

Order = Literal["newest", "oldest", "best", "worst", "question"]


class Filter(Value, frozen=True, kw_only=True):
    """Which sessions are wanted; None and '' leave a thing open.

    `since` and `until` bound the moment a session began (ISO 8601 in UTC, `until` itself left out). `words` must all
    occur, each in what the session is called or in what was said.
    """

    session: str | None = None
    question: str | None = None
    status: Status | None = None
    level: Level | None = None
    verdict: str | None = None
    since: str | None = None
    until: str | None = None
    words: str = ""


class Override(Value, frozen=True, kw_only=True):
    """A mark the candidate disputes: the credit they hold for right, and why. `at` is ISO 8601 in UTC."""

    criterion: str
    credit: Credit
    why: str
    at: str = ""


class Note(Value, frozen=True, kw_only=True):
    """Something written down about a session, beside the turn `seq` or (None) about all of it."""

    id: int
    text: str
    seq: int | None = None
    at: str = ""


class Review(Value, frozen=True, kw_only=True):
    """A past session: what was said, and the scorecard if it is finished. `unsent` is what stood in the composer.

    `scorecard` is as it stands after `overrides`, `judged` as the judge gave it. `predicted` maps a dimension to what
    the candidate expected of it (0–3).
    """

    session: SessionSummary
    turns: tuple[Turn, ...]
    scorecard: Scorecard | None = None
    unsent: str = ""
    judged: Scorecard | None = None
    overrides: tuple[Override, ...] = ()
    notes: tuple[Note, ...] = ()
    predicted: dict[str, float] = {}


class Hit(Value, frozen=True, kw_only=True):
    """A turn that a search found. `marks` are the (start, end) of the words found in `snippet`."""

    session: str
    question: str
    started: str
    seq: int
    who: Literal["candidate", "interviewer"]
    phase: str
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()
