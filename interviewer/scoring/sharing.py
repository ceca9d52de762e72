"""One sentence, several criteria: a sentence can speak for some of them, but not for all it happens to touch.

In real answers a sentence supports one or two criteria, seldom more; one stuffed with terms supports as many as
it has room for, and the rest are only named.
"""

from collections.abc import Callable, Sequence

from interviewer.model.rubric import Criterion
from interviewer.scoring.context import EXPLAINED, JUSTIFIED, NAMED
from interviewer.scoring.findings import Finding

# Of one sentence: criteria it may justify, and criteria it may explain: two, and one more for every ten words.
_REASONS, _ALWAYS, _WORDS_EACH = 2, 2, 10
# A line of figures or of arrows, and what was asked, holds as much as it says.
_UNSHARED = ("estimate", "asked", "assumed", "log", "drawn", "flow", "absent")


Place = tuple[int, int]
Again = Callable[[str, Place], Finding]


class _Room:
    """What each sentence has been counted for so far."""

    def __init__(self) -> None:
        self.justified: dict[Place, int] = {}
        self.explained: dict[Place, int] = {}

    def level(self, finding: Finding) -> int:
        """The credit that the finding's sentence has room for."""
        place, level = _place(finding), finding.credit
        if level == JUSTIFIED and self.justified.get(place, 0) >= _REASONS:
            level = EXPLAINED
        if self.explained.get(place, 0) >= _ALWAYS + len(finding.evidence[0].text.split()) // _WORDS_EACH:
            level = NAMED
        return level

    def take(self, finding: Finding, level: int) -> None:
        """Count the finding at its sentence."""
        place = _place(finding)
        self.justified[place] = self.justified.get(place, 0) + (level == JUSTIFIED)
        self.explained[place] = self.explained.get(place, 0) + (level > NAMED)


def share(found: Sequence[tuple[Criterion, Finding]], again: Again) -> list[tuple[Criterion, Finding]]:
    """The findings with each sentence's room divided: the most credit first, then the weightiest, then rubric order.

    `again` looks for a criterion's finding in other sentences than the one at the place given.
    """
    room = _Room()
    settled: dict[str, Finding] = {}
    for criterion, finding in sorted(found, key=lambda pair: (-pair[1].credit, -pair[0].weight)):
        if not _shared(finding):
            continue
        level = room.level(finding)
        if level != finding.credit:
            other = again(criterion.id, _place(finding))
            if _shared(other) and _place(other) != _place(finding) and (elsewhere := room.level(other)) > level:
                finding, level = other, elsewhere
            rule = finding.rule if level == finding.credit else f"{finding.rule}, shared"
            settled[criterion.id] = finding._replace(credit=level, rule=rule)
        room.take(finding, level)
    return [(criterion, settled.get(criterion.id, finding)) for criterion, finding in found]


def _shared(finding: Finding) -> bool:
    return finding.credit > NAMED and bool(finding.evidence) and not finding.rule.startswith(_UNSHARED)


def _place(finding: Finding) -> Place:
    return finding.evidence[0].turn, finding.evidence[0].start
