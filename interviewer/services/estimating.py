"""A sitting with estimation problems: the same seed poses the same ones, and each answer is kept."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from interviewer.model.drill import PROBLEM_KINDS, Attempted, Problem, ProblemKind
from interviewer.study.estimates import judge, make

if TYPE_CHECKING:
    from interviewer.services.workspace import Workspace

DRILL = "estimates"


class Estimating:
    """Problems one after the other, of one kind or of each in turn."""

    def __init__(self, work: Workspace, seed: int, kind: ProblemKind | None = None) -> None:
        """`seed` settles kinds and numbers. Raises `ArchiveError` where nothing can be kept."""
        self._clock, self._archive = work.clock, work.archive
        self._seed = seed
        # In another order each time round, or who stops early would never come to the last ones.
        self._kinds = (kind,) if kind else tuple(random.Random(seed).sample(PROBLEM_KINDS, len(PROBLEM_KINDS)))

    def problem(self, number: int) -> Problem:
        """The problem of that number, from 0."""
        kind = self._kinds[number % len(self._kinds)]
        return make(kind, random.Random(f"{self._seed}/{kind}/{number}"))

    def judge(self, problem: Problem, text: str) -> Attempted:
        """How an answer does; nothing is kept."""
        return judge(problem, text)

    def keep(self, problem: Problem, text: str, judged: Attempted) -> None:
        """Keep that the problem was done, and how it went."""
        self._archive.keep_drill(DRILL, problem.kind, self._clock.now().timestamp(), text, ok=judged.ok)
