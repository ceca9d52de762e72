"""What a part of a match tree comes to."""

from typing import NamedTuple

from interviewer.model.mark import EstimateCheck, Evidence
from interviewer.scoring.context import MISSED


class Finding(NamedTuple):
    """A node's credit 0–3, the rule that gave it, its evidence, and the phase of the first of it."""

    credit: int
    rule: str
    evidence: tuple[Evidence, ...] = ()
    phase: str = ""
    check: EstimateCheck | None = None


NOTHING = Finding(MISSED, "missed")
