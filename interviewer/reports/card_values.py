"""What the templates of reports are given of a scorecard: figures, a row a dimension, its marks."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from interviewer.model.bank import Entry
from interviewer.model.mark import Mark, Scorecard
from interviewer.model.review import Review
from interviewer.model.visible import visible
from interviewer.reports.explained import Numbered
from interviewer.reports.plain import scorecard_text

FULL = 3.0


def scorecard(review: Review, card: Scorecard, entry: Entry | None, marks: Sequence[Numbered]) -> dict[str, Any]:
    """The judgement: figures, a row a dimension, its marks."""
    numbers = {each.mark.criterion: each.number for each in marks}
    return {
        "score": card.score,
        "verdict": visible(card.verdict),
        "unassisted": card.unassisted_score,
        "words": card.words,
        "judged": review.judged.score if review.judged else card.score,
        "predicted": predicted_total(review, card),
        "dimensions": dimensions(review, card, entry, numbers),
        "sums": [
            {"text": visible(one.text), "ok": one.ok, "computed": visible(one.computed)} for one in card.arithmetic
        ],
        "estimates": [
            {
                "criterion": one.criterion,
                "said": visible(one.said),
                "expected": f"{one.expected:g} {one.unit}",
                "ok": one.ok,
            }
            for one in card.estimates
        ],
        "flags": [visible(flag) for flag in card.flags],
        "numbered": {each.number: short_mark(each.mark) for each in marks},
        "pacing": pacing(review, entry),
        "text": scorecard_text(card, entry.format, entry.question.title) if entry else "",
    }


def predicted_total(review: Review, card: Scorecard) -> int | None:
    """The prediction on the scorecard's own scale (0–100, by the dimensions' weights); None without one."""
    rows = [row for row in card.dimensions if row.dimension in review.predicted]
    weight = sum(row.weight for row in rows)
    if not weight:
        return None
    return round(100 / FULL * sum(review.predicted[row.dimension] * row.weight for row in rows) / weight)


def dimensions(review: Review, card: Scorecard, entry: Entry | None, numbers: dict[str, int]) -> list[dict[str, Any]]:
    """Each dimension with its score, what was predicted of it, and its marks."""
    scores = {row.dimension: row for row in card.dimensions}
    titles = {one.id: one.title for one in entry.format.dimensions} if entry else {name: name for name in scores}
    criteria = {one.id: one for one in entry.rubric.criteria} if entry else {}
    found: list[dict[str, Any]] = []
    for name, title in titles.items():
        row, said = scores.get(name), review.predicted.get(name)
        own = [mark for mark in card.marks if mark.dimension == name]
        known = [(mark, criteria.get(mark.criterion)) for mark in own]
        found.append(
            {
                "id": name,
                "title": visible(title),
                "score": row.score if row else None,
                "share": row.score / FULL if row else 0.0,
                "weight": row.weight if row else 0.0,
                "predicted": said,
                "predicted_share": said / FULL if said is not None else None,
                "marks": [
                    mark_values(review, mark, numbers, one.says if one else mark.criterion, one.why if one else "")
                    for mark, one in known
                ],
            }
        )
    return found


def mark_values(review: Review, mark: Mark, numbers: dict[str, int], says: str, why: str) -> dict[str, Any]:
    """A mark with what it asks for, its words, and the dispute about it."""
    dispute = next((one for one in review.overrides if one.criterion == mark.criterion), None)
    judged = {one.criterion: one.credit for one in review.judged.marks} if review.judged else {}
    return {
        **short_mark(mark),
        "number": numbers.get(mark.criterion),
        "says": visible(says),
        "why": visible(why),
        "next": visible(mark.next) if mark.next != says else "",
        "judged": mark.judged,
        "bonus": mark.bonus,
        "assisted": mark.assisted,
        "quotes": [
            {"turn": one.turn, "start": one.start, "text": " ".join(visible(one.text).split())} for one in mark.evidence
        ],
        "dispute": {"why": dispute.why, "was": judged.get(mark.criterion, "")} if dispute else None,
    }


def short_mark(mark: Mark) -> dict[str, Any]:
    """What stands beside highlighted words."""
    return {
        "criterion": visible(mark.criterion),
        "credit": mark.credit,
        "points": f"{mark.points:g}",
        "rule": mark.rule,
    }


def pacing(review: Review, entry: Entry | None) -> list[dict[str, Any]]:
    """Minutes spent and allotted by phase; nothing for an interview without a clock."""
    if entry is None or review.session.mode == "untimed":
        return []
    spent: dict[str, float] = {}
    for before, turn in pairwise(review.turns):
        spent[turn.phase] = spent.get(turn.phase, 0.0) + max(0.0, turn.elapsed - before.elapsed) / 60
    form = entry.format
    rows = [
        (one.title, spent.get(one.id, 0.0), one.minutes * review.session.minutes / form.minutes) for one in form.phases
    ]
    longest = max(max(used, given) for _, used, given in rows) or 1.0
    return [
        {
            "title": visible(title),
            "spent": round(used, 1),
            "allotted": round(given, 1),
            "share": used / longest,
            "allotted_share": given / longest,
        }
        for title, used, given in rows
    ]
