"""One sentence, several criteria: a sentence can speak for some of them, but not for all it happens to touch.

In real answers a sentence supports one or two criteria, seldom more; one stuffed with terms supports as many as
it has room for, and the rest are only named.
"""

from collections.abc import Sequence

from interviewer.model.rubric import Criterion
from interviewer.scoring.context import EXPLAINED, JUSTIFIED, NAMED
from interviewer.scoring.findings import Finding

# Of one sentence: criteria it may justify, and criteria it may explain: two, and one more for every ten words.
_REASONS, _ALWAYS, _WORDS_EACH = 2, 2, 10
# A line of figures or of arrows, and what was asked, holds as much as it says.
_UNSHARED = ("estimate", "asked", "assumed", "log", "drawn", "flow", "absent")


def share(found: Sequence[tuple[Criterion, Finding]]) -> list[tuple[Criterion, Finding]]:
    """The findings with each sentence's room divided: the most credit first, then the weightiest, then rubric order."""
    justified: dict[tuple[int, int], int] = {}
    explained: dict[tuple[int, int], int] = {}
    settled: dict[str, Finding] = {}
    for criterion, finding in sorted(found, key=lambda pair: (-pair[1].credit, -pair[0].weight)):
        if finding.credit <= NAMED or not finding.evidence or finding.rule.startswith(_UNSHARED):
            continue
        first = finding.evidence[0]
        place = (first.turn, first.start)
        level = finding.credit
        if level == JUSTIFIED and justified.get(place, 0) >= _REASONS:
            level = EXPLAINED
        if explained.get(place, 0) >= _ALWAYS + len(first.text.split()) // _WORDS_EACH:
            level = NAMED
        justified[place] = justified.get(place, 0) + (level == JUSTIFIED)
        explained[place] = explained.get(place, 0) + (level > NAMED)
        if level != finding.credit:
            settled[criterion.id] = finding._replace(credit=level, rule=f"{finding.rule}, shared")
    return [(criterion, settled.get(criterion.id, finding)) for criterion, finding in found]
