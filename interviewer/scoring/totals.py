"""From marks to dimensions, total and verdict. All numbers come from the format file."""

from collections.abc import Sequence

from interviewer.model.format import Format
from interviewer.model.level import Level
from interviewer.model.mark import DimensionScore, Mark


def dimensions(marks: Sequence[Mark], format: Format, level: Level) -> tuple[DimensionScore, ...]:
    """Each dimension's score: min(3, Σ weight·points ÷ (fill · Σ weight of the expected)); judging.md, "Credit".

    A bonus criterion adds to the numerator only, from explained up. A dimension with nothing expected is left out and
    its weight spread over the others.
    """
    scores: dict[str, float] = {}
    for dimension in format.dimensions:
        own = [mark for mark in marks if mark.dimension == dimension.id and mark.judged]
        expected = sum(mark.weight for mark in own if not mark.bonus)
        if not expected:
            continue
        counted = [mark for mark in own if not mark.bonus or mark.credit in ("explained", "justified")]
        earned = sum(mark.weight * mark.points for mark in counted)
        scores[dimension.id] = min(3.0, earned / (format.fill * expected))
    weights = format.levels[level].weights
    total = sum(weights.get(dimension, 0.0) for dimension in scores) or 1.0
    return tuple(
        DimensionScore(dimension=one, score=round(score, 2), weight=round(weights.get(one, 0.0) / total, 4))
        for one, score in scores.items()
    )


def total(scores: Sequence[DimensionScore]) -> int:
    """The weighted mean of the dimensions × 100/3, rounded half up once."""
    return int(sum(one.score * one.weight for one in scores) * 100 / 3 + 0.5)


def verdict(score: int, scores: Sequence[DimensionScore], format: Format) -> str:
    """The highest band the score reaches, capped by the gates."""
    bands = sorted(format.verdicts, key=lambda band: -band.at_least)
    reached = next((i for i, band in enumerate(bands) if score >= band.at_least), len(bands) - 1)
    for gate in format.gates:
        low = any(one.dimension in gate.dimensions and one.score < gate.below for one in scores)
        cap = next((i for i, band in enumerate(bands) if band.verdict == gate.cap), 0)
        reached = max(reached, cap) if low else reached
    return bands[reached].verdict
