"""Disputed marks: the candidate holds another credit for right, says why, and the total follows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from interviewer.model.errors import InputError, UnknownName
from interviewer.model.format import Format
from interviewer.model.mark import CREDITS, Credit, Mark, Scorecard
from interviewer.model.review import Override
from interviewer.scoring import totals

if TYPE_CHECKING:
    from interviewer.archive import Archive

__all__ = ["CREDITS", "dispute", "settle", "withdraw"]
RULE = "disputed"


def settle(card: Scorecard, overrides: Sequence[Override], form: Format) -> Scorecard:
    """The scorecard with the disputed marks as the candidate holds them, and dimensions, total and verdict anew.

    What a hint cost stays paid. The unassisted score is moved by as much as the score.
    """
    claimed = {one.criterion: one for one in overrides}
    marks = tuple(
        settled_mark(mark, claimed[mark.criterion], form) if mark.criterion in claimed else mark for mark in card.marks
    )
    if marks == card.marks:
        return card
    dimensions = totals.dimensions(marks, form, card.level)
    score = totals.total(dimensions)
    alone = max(0, min(100, card.unassisted_score + score - card.score))
    return msgspec.structs.replace(
        card,
        marks=marks,
        dimensions=dimensions,
        score=score,
        verdict=totals.verdict(score, dimensions, form),
        unassisted_score=alone,
    )


def settled_mark(mark: Mark, dispute: Override, form: Format) -> Mark:
    """A mark with the credit claimed; what was not judged cannot be claimed."""
    if not mark.judged or mark.credit == dispute.credit:
        return mark
    full = form.points[mark.credit]
    share = mark.points / full if mark.assisted and full else 1.0
    points = round(form.points[dispute.credit] * share, 4)
    return msgspec.structs.replace(mark, credit=dispute.credit, points=points, rule=RULE)


def dispute(archive: Archive, session: str, criterion: str, credit: Credit, why: str, now: datetime) -> Scorecard:
    """Keep that `criterion` of the session (an id) should have had `credit`, and why; gives the scorecard that follows.

    Raises `UnknownName` for a criterion it does not have, `InputError` without a reason, for what was not judged, for
    the credit that it has, and where the session has no scorecard.
    """
    card = judged(archive, session)
    mark = find_mark(card, criterion)
    if not mark.judged:
        raise InputError(f"{criterion} was not judged in this interview: there is nothing to dispute")
    if mark.credit == credit:
        raise InputError(f"{criterion} has been given {credit}: there is nothing to dispute")
    if not why.strip():
        raise InputError("say why: a dispute is kept with its reason")
    claim = Override(criterion=criterion, credit=credit, why=why.strip())
    others = [one for one in archive.overrides(session) if one.criterion != criterion]
    settled = settle(card, [*others, claim], format_of(archive, session))
    archive.override(session, claim, settled, now)
    return settled


def withdraw(archive: Archive, session: str, criterion: str) -> Scorecard:
    """Take a dispute back; gives the scorecard as it then is. Raises `UnknownName` if there is none."""
    overrides = archive.overrides(session)
    if criterion not in {one.criterion for one in overrides}:
        raise UnknownName(f'"{criterion}" is not disputed in this interview')
    left = [one for one in overrides if one.criterion != criterion]
    settled = settle(judged(archive, session), left, format_of(archive, session))
    archive.withdraw(session, criterion, settled)
    return settled


def find_mark(card: Scorecard, criterion: str) -> Mark:
    """The mark of a criterion. Raises `UnknownName` with what may have been meant."""
    from difflib import get_close_matches

    marks = {mark.criterion: mark for mark in card.marks}
    if criterion not in marks:
        near = get_close_matches(criterion, marks, n=1)
        raise UnknownName(f'no criterion "{criterion}"' + (f': did you mean "{near[0]}"?' if near else ""))
    return marks[criterion]


def judged(archive: Archive, session: str) -> Scorecard:
    """The judge's scorecard. Raises `InputError` if there is none yet."""
    card = archive.scorecard(session)
    if card is None:
        raise InputError(f"session {session} has no scorecard yet: finish it first (interviewer resume {session})")
    return card


def format_of(archive: Archive, session: str) -> Format:
    """The format that the scorecard was made with. Raises `ArchiveError` where it cannot be read."""
    from interviewer.services.content import judged_with, unpack

    return unpack(judged_with(archive.content(session))).format
