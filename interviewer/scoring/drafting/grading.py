"""From coverage to a grade: the one step that is not shared with the scoring of candidates."""

from collections.abc import Sequence

from interviewer.scoring.drafting.coverage import Covered, Heard, cover
from interviewer.scoring.drafting.outline import Outline

# The map's one number. Chosen among .4 to 1 on three sets of graded short answers (data structures, networking,
# electricity); r is flat from .5 to .7. Nothing of how lenient a grader is can be known beforehand.
POWER = 0.6


def grade(covered: Covered) -> float:
    """A grade, 0–1: concave, for half of what a reference says is more than half an answer."""
    return (0.5 * covered.points + 0.5 * covered.terms) ** POWER


def best_grade(outlines: Sequence[Outline], heard: Heard) -> float:
    """The grade by the reference that fits best; 0 without references."""
    return max((grade(cover(one, heard)) for one in outlines), default=0.0)
