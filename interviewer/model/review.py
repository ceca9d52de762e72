"""What looking back gives: a session whole, and places where something was said."""

from typing import Literal

from interviewer.model.base import Value
from interviewer.model.event import Turn
from interviewer.model.mark import Scorecard
from interviewer.model.session import SessionSummary


class Review(Value, frozen=True, kw_only=True):
    """A past session: what was said, and the scorecard if it is finished. `unsent` is what stood in the composer."""

    session: SessionSummary
    turns: tuple[Turn, ...]
    scorecard: Scorecard | None = None
    unsent: str = ""


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
