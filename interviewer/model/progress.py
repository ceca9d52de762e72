"""How somebody comes on, in figures."""

from interviewer.model.base import Value


class Attempt(Value, frozen=True, kw_only=True):
    """A finished interview: its score 0–100, and 0–3 by dimension."""

    id: str
    question: str
    title: str
    level: str
    started: str
    score: int
    verdict: str
    dimensions: dict[str, float]


class DimensionCourse(Value, frozen=True, kw_only=True):
    """A dimension over time. `scores` in order of time; `first` and `lately` are means of up to three."""

    dimension: str
    title: str
    scores: tuple[float, ...]
    first: float
    lately: float
    change: float


class Topic(Value, frozen=True, kw_only=True):
    """How the questions on a topic went: a mean of each question's last score, 0–100."""

    topic: str
    questions: int
    attempts: int
    strength: float
    best: int


class Pace(Value, frozen=True, kw_only=True):
    """A phase of timed interviews: minutes spent and allotted, on average; `over` is how many went over their time."""

    phase: str
    title: str
    spent: float
    allotted: float
    over: int
    attempts: int


class Calibration(Value, frozen=True, kw_only=True):
    """Predictions against scores (0–3). `bias` above 0 is overconfidence; `error` is the mean distance."""

    dimension: str
    title: str
    predictions: int
    bias: float
    error: float


class Progress(Value, frozen=True, kw_only=True):
    """All of it, over the finished interviews looked at. `accuracy` is None where nothing was predicted.

    `streak` is how many days in a row, up to today or yesterday, had an interview begun; `days` how many had at all.
    """

    attempts: tuple[Attempt, ...]
    dimensions: tuple[DimensionCourse, ...]
    topics: tuple[Topic, ...]
    pacing: tuple[Pace, ...]
    predictions: tuple[Calibration, ...]
    accuracy: Calibration | None
    streak: int
    days: int
