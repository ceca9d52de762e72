"""An answer with the words that earned credit numbered, and the marks they belong to beneath."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from interviewer.model.mark import Evidence, Mark, Scorecard
from interviewer.model.visible import visible
from interviewer.reports.plain import SYMBOLS


class Piece(NamedTuple):
    """A stretch of the answer: whether it earned anything, and the numbers of the marks whose evidence ends here.

    `covers` are the numbers of all marks whose evidence it is part of, and `start` is where it stands in the text.
    """

    text: str
    earned: bool
    ends: tuple[int, ...]
    covers: tuple[int, ...] = ()
    start: int = 0


class Numbered(NamedTuple):
    """A mark with the number it has in the answer."""

    number: int
    mark: Mark


def numbered(card: Scorecard) -> tuple[Numbered, ...]:
    """The marks that earned something, numbered from 1 in the order in which their words stand in the answer."""
    earned = [mark for mark in card.marks if mark.evidence and mark.judged]
    earned.sort(key=lambda mark: min((one.turn, one.start, one.end) for one in mark.evidence))
    return tuple(Numbered(number, mark) for number, mark in enumerate(earned, 1))


def pieces(text: str, marks: Sequence[Numbered], turn: int = 0) -> Iterator[Piece]:
    """The answer cut where evidence begins or ends; joined again, the pieces are the text with controls visible."""
    places = [(one, each.number) for each in marks for one in each.mark.evidence if one.turn == turn]
    cuts = sorted({0, len(text), *(one.start for one, _ in places), *(one.end for one, _ in places)})
    for start, end in pairwise(cuts):
        ends = tuple(sorted({number for one, number in places if one.end == end}))
        covers = tuple(sorted({number for one, number in places if _covers(one, start, end)}))
        yield Piece(visible(text[start:end]), bool(covers), ends, covers, start)


def _covers(evidence: Evidence, start: int, end: int) -> bool:
    return evidence.start <= start and end <= evidence.end


def legend(marks: Sequence[Numbered]) -> Iterator[str]:
    """A line a mark: its number, credit, rule, and what would earn the next credit."""
    for number, mark in marks:
        head = f"[{number}] {SYMBOLS[mark.credit]} {mark.criterion}: {mark.credit} +{mark.points:g} ({mark.rule})"
        yield f"{head}\n    next: {visible(mark.next)}" if mark.next else head
