"""What a conversation adds to its words: what was asked and assumed, hints taken, the curveball, good manners."""

from interviewer.model.base import Value
from interviewer.model.mark import Evidence
from interviewer.model.match import LogSignal


class Log(Value, frozen=True, kw_only=True):
    """What dialogue knows and the judge needs. `asked` and `assumed` map a fact id to where it was said.

    `hints` is the highest rung (1–4) taken for a criterion, `hinted_at` the turn it was taken in; evidence from later
    turns is assisted. `signals` holds the evidence of each signal that was met. `curveball` is the id posed, if any.
    """

    asked: dict[str, Evidence] = {}
    assumed: dict[str, Evidence] = {}
    signals: dict[LogSignal, tuple[Evidence, ...]] = {}
    hints: dict[str, int] = {}
    hinted_at: dict[str, int] = {}
    curveball: str | None = None
