"""A rubric: the criteria a good answer meets, and samples that keep it honest."""

from interviewer.model.base import Value
from interviewer.model.level import DEFAULT_LEVEL, Level
from interviewer.model.match import Match


class NextStep(Value, frozen=True, kw_only=True):
    """What would earn the next credit, from named and from explained."""

    named: str = ""
    explained: str = ""


class Criterion(Value, frozen=True, kw_only=True):
    """One thing a good answer holds.

    Expected from `level` up, a bonus below it. `probe` asks for it without naming it; `hints` are four rungs: area,
    category, the constraint that matters, the concept. `why` says why it matters, shown when it was missed.
    """

    id: str
    phase: str
    dimension: str
    says: str
    match: Match
    weight: float = 1.0
    level: Level = DEFAULT_LEVEL
    probe: str = ""
    hints: tuple[str, ...] = ()
    next: NextStep = NextStep()
    why: str = ""
    cards: tuple[str, ...] = ()


class Sample(Value, frozen=True, kw_only=True):
    """An answer with the band its score must fall in; `text` holds it (read from `file` by the bank if given so)."""

    name: str
    score: tuple[int, int]
    level: Level = DEFAULT_LEVEL
    text: str = ""
    file: str = ""


class Rubric(Value, frozen=True, kw_only=True):
    """A rubric file of `rubrics/questions`; `digest` is `sha256:…` of the file as read, set by the bank.

    `about` is a subject gate of every criterion, and `words` are lists by name that matches write as `$name`; the bank
    has put both into the matches already.
    """

    question: str
    criteria: tuple[Criterion, ...]
    about: tuple[str, ...] = ()
    words: dict[str, tuple[str, ...]] = {}
    samples: tuple[Sample, ...] = ()
    digest: str = ""
