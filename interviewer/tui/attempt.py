"""A sitting that is over, with all that the screens after it show."""

from dataclasses import dataclass, field

from interviewer.model.bank import Entry
from interviewer.model.event import Turn
from interviewer.model.mark import Scorecard
from interviewer.model.review import Note, Override


@dataclass(frozen=True)
class Attempt:
    """`predicted` maps a dimension to what the candidate expected of it (0–3); empty if they would not say.

    `scorecard` is as it stands after `overrides`; `judged`, where they changed it, as the judge gave it.
    """

    session: str
    day: str
    entry: Entry
    turns: tuple[Turn, ...]
    scorecard: Scorecard
    predicted: dict[str, float] = field(default_factory=dict[str, float])
    overrides: tuple[Override, ...] = ()
    notes: tuple[Note, ...] = ()
    judged: Scorecard | None = None

    def predicted_total(self) -> int | None:
        """The prediction in the scorecard's own currency (0–100, by the dimensions' weights), None without one."""
        rows = [row for row in self.scorecard.dimensions if row.dimension in self.predicted]
        weight = sum(row.weight for row in rows)
        if not weight:
            return None
        return round(100 / 3 * sum(self.predicted[row.dimension] * row.weight for row in rows) / weight)
