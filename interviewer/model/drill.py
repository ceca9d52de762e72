"""Drills: a problem with its worked solution, and how an answer to it was judged."""

from typing import Literal

from interviewer.model.base import Value

ProblemKind = Literal["traffic", "storage", "bandwidth", "cache", "availability", "latency"]
PROBLEM_KINDS: tuple[ProblemKind, ...] = ("traffic", "storage", "bandwidth", "cache", "availability", "latency")


class Problem(Value, frozen=True, kw_only=True):
    """Something to work out.

    `expected` is in base units (bytes, seconds, counts, shares of one; per second where `unit` is a rate), `unit` one
    of `1/s`, `B`, `B/s`, `s`, `1`, `share`. An answer is right within `factor`; for a share, what is lacking to the
    whole is compared. `answer` is the solution as people write it, `working` how one gets there.
    """

    kind: ProblemKind
    asks: str
    expected: float
    unit: str
    factor: float
    answer: str
    working: tuple[str, ...]


class Attempted(Value, frozen=True, kw_only=True):
    """An answer judged. `said` is the quantity taken for it, '' where there was none of the right kind.

    `times` is said ÷ expected. `why` says what is wrong with an answer that cannot be judged.
    """

    ok: bool
    said: str = ""
    times: float = 0.0
    why: str = ""
