"""Two attempts held side by side: what was gained, what was lost, and the words that did it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from interviewer.model.bank import Entry
from interviewer.model.base import Value
from interviewer.model.mark import Mark, Scorecard
from interviewer.model.review import Review
from interviewer.model.session import SessionSummary
from interviewer.services.rescoring import rank

if TYPE_CHECKING:
    from interviewer.archive import Archive

Change = Literal["gained", "lost", "same"]


class DimensionChange(Value, frozen=True, kw_only=True):
    """A dimension in both attempts, 0–3; None where one of them had nothing in it to judge."""

    dimension: str
    title: str
    before: float | None
    after: float | None
    change: float | None


class Signal(Value, frozen=True, kw_only=True):
    """A criterion that was judged in both, with both marks."""

    criterion: str
    says: str
    phase: str
    dimension: str
    change: Change
    before: Mark
    after: Mark


class Comparison(Value, frozen=True, kw_only=True):
    """`a` and `b`, the change of the total from the one to the other, and where it comes from.

    `signals` are the criteria that both were judged by: what was gained first, then what was lost, then the rest.
    `only_a` and `only_b` name the criteria that but one was judged by: another rubric, question or curveball.
    """

    a: SessionSummary
    b: SessionSummary
    change: int
    same_question: bool
    same_rubric: bool
    dimensions: tuple[DimensionChange, ...]
    signals: tuple[Signal, ...]
    only_a: tuple[str, ...] = ()
    only_b: tuple[str, ...] = ()

    def those(self, change: Change) -> tuple[Signal, ...]:
        """The signals that changed so."""
        return tuple(signal for signal in self.signals if signal.change == change)


def compare(archive: Archive, first: str, second: str) -> Comparison:
    """The attempts that two names mean, held side by side; the order is the caller's.

    Raises `UnknownName`, and `InputError` for one that is not finished and for one held against itself.
    """
    from interviewer.model.errors import InputError
    from interviewer.services.review import pinned, review

    one, other = review(archive, first), review(archive, second)
    if one.session.id == other.session.id:
        raise InputError(f"{one.session.id} would be compared with itself: name two interviews")
    cards = [finished(found) for found in (one, other)]
    entries = [pinned(archive, found.session.id) for found in (one, other)]
    return compared(one.session, other.session, cards[0], cards[1], entries[1] or entries[0])


def finished(found: Review) -> Scorecard:
    """The scorecard. Raises `InputError` if there is none."""
    from interviewer.model.errors import InputError

    if found.scorecard is None:
        raise InputError(f"session {found.session.id} is not finished: there is no scorecard to compare")
    return found.scorecard


def compared(
    a: SessionSummary, b: SessionSummary, before: Scorecard, after: Scorecard, entry: Entry | None
) -> Comparison:
    """The comparison of two scorecards; `entry` names their dimensions and criteria."""
    old, new = ({mark.criterion: mark for mark in card.marks if mark.judged} for card in (before, after))
    says = {one.id: one.says for one in entry.rubric.criteria} if entry else {}
    order: dict[Change, int] = {"gained": 0, "lost": 1, "same": 2}
    signals = [signal_of(old[name], mark, says.get(name, name)) for name, mark in new.items() if name in old]
    return Comparison(
        a=a,
        b=b,
        change=after.score - before.score,
        same_question=a.question == b.question,
        same_rubric=before.rubric == after.rubric,
        dimensions=tuple(dimension_changes(before, after, entry)),
        signals=tuple(sorted(signals, key=lambda signal: order[signal.change])),
        only_a=tuple(name for name in old if name not in new),
        only_b=tuple(name for name in new if name not in old),
    )


def signal_of(before: Mark, after: Mark, says: str) -> Signal:
    """A criterion in both attempts."""
    one, other = rank(before.credit, before.points), rank(after.credit, after.points)
    change: Change = "gained" if other > one else "lost" if other < one else "same"
    return Signal(
        criterion=after.criterion,
        says=says,
        phase=after.phase,
        dimension=after.dimension,
        change=change,
        before=before,
        after=after,
    )


def dimension_changes(before: Scorecard, after: Scorecard, entry: Entry | None) -> list[DimensionChange]:
    """Each dimension of either, in the format's order."""
    titles = {one.id: one.title for one in entry.format.dimensions} if entry else {}
    old, new = ({one.dimension: one.score for one in card.dimensions} for card in (before, after))
    names = dict.fromkeys((*(name for name in titles if name in old or name in new), *old, *new))
    return [
        DimensionChange(
            dimension=name,
            title=titles.get(name, name),
            before=old.get(name),
            after=new.get(name),
            change=round(new[name] - old[name], 2) if name in old and name in new else None,
        )
        for name in names
    ]
