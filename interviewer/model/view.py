"""What a front end shows of a running interview; it holds no rule of its own."""

from typing import Literal

from interviewer.model.base import Value

Pace = Literal["done", "now", "ahead"]


class PhaseView(Value, frozen=True, kw_only=True):
    """A line of the rail: seconds spent, seconds allotted (banked time included), and where it stands."""

    id: str
    title: str
    spent: float
    allotted: float
    pace: Pace


class InterviewView(Value, frozen=True, kw_only=True):
    """A snapshot for painting: the rail and the clock, all in seconds. `left_*` are None in untimed mode."""

    title: str
    level: str
    mode: str
    minutes: int
    phases: tuple[PhaseView, ...]
    phase: str
    elapsed: float
    left_in_phase: float | None
    left_in_all: float | None
    banked: float
    paused: bool
    finished: bool
    awaiting_prediction: bool
    next_hint_price: int | None
    can_take_back: bool = False


class LedgerRow(Value, frozen=True, kw_only=True):
    """Something settled in the conversation: asked for (with the answer) or assumed, in the candidate's own words."""

    kind: Literal["asked", "assumed"]
    text: str
    answer: str = ""
    turn: int = 0
