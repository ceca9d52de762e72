"""Scoring an old interview again, with the rubric as it is today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from interviewer.model.base import Value
from interviewer.model.errors import ArchiveError
from interviewer.model.mark import CREDITS, Credit, Mark, Scorecard
from interviewer.model.session import SessionSummary

if TYPE_CHECKING:
    from interviewer.model.bank import Entry
    from interviewer.model.event import Event
    from interviewer.services.workspace import Workspace


class MarkChange(Value, frozen=True, kw_only=True):
    """A criterion whose credit or points are others now; None where there was none, or is none any more."""

    criterion: str
    dimension: str
    before: Credit | None
    after: Credit | None
    points_before: float
    points_after: float

    @property
    def gained(self) -> bool:
        """Whether it is worth more now."""
        return rank(self.after, self.points_after) > rank(self.before, self.points_before)


class Rescored(Value, frozen=True, kw_only=True):
    """An interview's scorecard before and after, both with its disputed marks, and each mark that differs."""

    session: SessionSummary
    before: Scorecard
    after: Scorecard
    changes: tuple[MarkChange, ...]


def rank(credit: Credit | None, points: float) -> tuple[int, float]:
    """What credits are ordered by."""
    return (CREDITS.index(credit) if credit else 0, points)


def rescore(workspace: Workspace, name: str, *, now: datetime | None) -> Rescored:
    """Judge the session that `name` means with the current content; store the outcome unless `now` is None.

    Its log is told again by the content it ran with, so that it is the same conversation; then its words are judged
    anew. Disputes stay. Raises `UnknownName` where session or question are gone, `InputError` if it is not finished.
    """
    from interviewer.services.content import pack
    from interviewer.services.narrowing import entry_of
    from interviewer.services.settling import judged, settle

    archive = workspace.archive
    session = archive.find(name)
    summary = archive.summary(session)
    before = judged(archive, session)
    entry = entry_of(workspace.bank, summary.question)
    card = judge_again(workspace, session, entry)
    overrides = [one for one in archive.overrides(session) if one.criterion in {mark.criterion for mark in card.marks}]
    settled = settle(card, overrides, entry.format)
    if now is not None:
        archive.rescore(session, card, settled, pack(entry), now)
    old = settle(before, archive.overrides(session), entry.format)
    return Rescored(session=summary, before=old, after=settled, changes=tuple(changes(old.marks, settled.marks)))


def judge_again(workspace: Workspace, session: str, entry: Entry) -> Scorecard:
    """The scorecard of a stored conversation by the rubric of `entry`."""
    from interviewer.dialogue import log_of
    from interviewer.services.content import unpack
    from interviewer.services.interview import replay
    from interviewer.services.retelling import Retelling

    archive = workspace.archive
    current = workspace.guide(entry)
    try:
        told = workspace.guide(unpack(archive.content(session)))
    except ArchiveError:  # of a release whose content cannot be read any more
        told = current
    events = archive.events(session)
    retelling = Retelling(told, current, taken_back(events))
    state = replay(events, retelling)
    return current.scorecard(retelling.board, archive.setup(session).level, log_of(state))


def taken_back(events: Sequence[Event]) -> set[int]:
    """The places of the turns that were retracted."""
    return {event.data["seq"] for event in events if event.kind == "retract" and "seq" in event.data}


def changes(before: Sequence[Mark], after: Sequence[Mark]) -> list[MarkChange]:
    """Each criterion that is not as it was, in the rubric's present order, those that are gone last."""
    old, new = ({mark.criterion: mark for mark in marks if mark.judged} for marks in (before, after))
    found: list[MarkChange] = []
    for criterion in dict.fromkeys((*new, *old)):
        one, other = old.get(criterion), new.get(criterion)
        if one and other and (one.credit, one.points) == (other.credit, other.points):
            continue
        found.append(change_of(criterion, one, other))
    return found


def change_of(criterion: str, one: Mark | None, other: Mark | None) -> MarkChange:
    """The difference of two marks of a criterion, of which one may be missing."""
    known = other or one
    return MarkChange(
        criterion=criterion,
        dimension=known.dimension if known else "",
        before=one.credit if one else None,
        after=other.credit if other else None,
        points_before=one.points if one else 0.0,
        points_after=other.points if other else 0.0,
    )
