"""From coverage to a grade: the one step that is not shared with the scoring of candidates."""

from collections.abc import Sequence

from interviewer.scoring.drafting.coverage import Covered, Heard, cover
from interviewer.scoring.drafting.outline import Outline

# How concave the map is: the smaller, the more the first things said count. Chosen among .2 to 2 and a few other shapes
# on three sets of graded short answers (data structures, networking, electricity: 4,482 answers to 80 questions), where
# the mean of their pooled r is highest at 1 and flat about it. How lenient a grader is cannot be known beforehand.
_BEND = 1.0


def grade(covered: Covered) -> float:
    """A grade, 0–1, rising with coverage and concave: half of what a reference says is two thirds of an answer."""
    said = (covered.points + covered.terms) / 2
    return (1 + _BEND) * said / (_BEND + said)


def best_grade(outlines: Sequence[Outline], heard: Heard) -> float:
    """The grade by the reference that fits best; 0 without references."""
    return max((grade(cover(one, heard)) for one in outlines), default=0.0)
