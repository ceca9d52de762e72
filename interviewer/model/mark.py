"""What the judge gives back: marks with evidence, estimates, arithmetic, and the scorecard."""

from typing import Literal

from interviewer.model.base import Value
from interviewer.model.level import Level

Credit = Literal["missed", "named", "explained", "justified"]
CREDITS: tuple[Credit, ...] = ("missed", "named", "explained", "justified")


class Evidence(Value, frozen=True, kw_only=True):
    """Words that earned credit: `text` is exactly `[start:end]` of what turn `turn` holds (0 for a written answer)."""

    turn: int
    start: int
    end: int
    text: str


class Mark(Value, frozen=True, kw_only=True):
    """One criterion's credit and what explains it. `rule` names what gave it; `next` says what would earn more."""

    criterion: str
    phase: str
    dimension: str
    credit: Credit
    points: float
    weight: float
    bonus: bool
    judged: bool
    assisted: bool
    rule: str
    evidence: tuple[Evidence, ...] = ()
    next: str = ""


class DimensionScore(Value, frozen=True, kw_only=True):
    """A dimension's score, 0–3 with two decimals, and its weight in the total at this level."""

    dimension: str
    score: float
    weight: float


class EstimateCheck(Value, frozen=True, kw_only=True):
    """A quantity held against what an estimate criterion expects; `factor` is value ÷ expected."""

    criterion: str
    said: str
    value: float
    unit: str
    expected: float
    factor: float
    ok: bool


class ArithmeticCheck(Value, frozen=True, kw_only=True):
    """A multiplication the candidate wrote out, recomputed."""

    text: str
    ok: bool
    computed: str
    start: int
    end: int
    turn: int = 0


class Scorecard(Value, frozen=True, kw_only=True):
    """The whole judgement. `score` and `unassisted_score` are whole numbers 0–100; `rubric` is the rubric's digest."""

    question: str
    rubric: str
    level: Level
    score: int
    verdict: str
    unassisted_score: int
    words: int
    dimensions: tuple[DimensionScore, ...]
    marks: tuple[Mark, ...]
    estimates: tuple[EstimateCheck, ...] = ()
    arithmetic: tuple[ArithmeticCheck, ...] = ()
    flags: tuple[str, ...] = ()
