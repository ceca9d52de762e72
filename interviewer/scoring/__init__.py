"""A rubric held against what was said: marks with evidence, and the scorecard."""

from interviewer.scoring.board import Board
from interviewer.scoring.facts import FactMatch, Facts
from interviewer.scoring.judge import Judge
from interviewer.scoring.log import Log

__all__ = ["Board", "FactMatch", "Facts", "Judge", "Log"]
