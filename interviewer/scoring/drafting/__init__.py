"""Rubrics drafted from reference answers, and answers held against such drafts.

Reads with the reader and lexicon that candidates meet; pure, as all of scoring is.
"""

from interviewer.scoring.drafting.coverage import Covered, Heard, cover, hear
from interviewer.scoring.drafting.grading import best_grade, grade
from interviewer.scoring.drafting.outline import Outline, Point, Term, draft

__all__ = ["Covered", "Heard", "Outline", "Point", "Term", "best_grade", "cover", "draft", "grade", "hear"]
