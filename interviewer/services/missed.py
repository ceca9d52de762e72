"""What interviews showed to be missing: the concepts behind the criteria that were missed last time."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from interviewer.model.rubric import Rubric
from interviewer.services.narrowing import whole
from interviewer.services.progress import parsed

if TYPE_CHECKING:
    from interviewer.archive import Archive


def missed_concepts(archive: Archive) -> Counter[str]:
    """By concept, how many criteria that name it were missed the last time they were judged; disputes are heeded."""
    sat = archive.sat()
    questions = {one.id: whole(one.question) for one in sat}
    rubrics = parsed(archive, sat, "rubric", Rubric)
    last = {
        (questions[session], criterion): (session, credit)
        for session, criterion, credit in archive.credits()
        if session in questions
    }
    named = {
        session: {criterion.id: criterion.cards for criterion in rubric.criteria} for session, rubric in rubrics.items()
    }
    missed: Counter[str] = Counter()
    for (_, criterion), (session, credit) in last.items():
        if credit == "missed":
            missed.update(named.get(session, {}).get(criterion, ()))
    return missed
