"""How far two lists of grades agree: the figures of the field, each a small pure function. Grades are 0–1."""

from collections.abc import Callable, Sequence
from random import Random
from statistics import correlation, fmean, linear_regression

# Grades fall in five bins for kappa: 0, .25, .5, .75, 1.
BINS = 5
_RESAMPLES = 1000

Pairs = Sequence[tuple[float, float]]


def pearson(pairs: Pairs) -> float | None:
    """Pearson's r; None where either side does not vary."""
    mine, theirs = [x for x, _ in pairs], [y for _, y in pairs]
    if len(set(mine)) < 2 or len(set(theirs)) < 2:
        return None
    return correlation(mine, theirs)


def spearman(pairs: Pairs) -> float | None:
    """Spearman's rank correlation; ties share the mean of their ranks."""
    return pearson(list(zip(ranks([x for x, _ in pairs]), ranks([y for _, y in pairs]), strict=True)))


def ranks(values: Sequence[float]) -> list[float]:
    """The rank of each value from 1, ties at the mean of their ranks."""
    order = sorted(range(len(values)), key=lambda i: values[i])
    found = [0.0] * len(values)
    at = 0
    while at < len(order):
        end = at
        while end < len(order) and values[order[end]] == values[order[at]]:
            end += 1
        for i in order[at:end]:
            found[i] = (at + 1 + end) / 2
        at = end
    return found


def rmse(pairs: Pairs) -> float:
    """The root of the mean squared difference."""
    return fmean((x - y) ** 2 for x, y in pairs) ** 0.5


def kappa(pairs: Pairs) -> float | None:
    """Quadratic weighted kappa (Cohen 1968) over five bins; None where chance would agree wholly."""
    binned = [(_bin(x), _bin(y)) for x, y in pairs]
    observed = fmean((x - y) ** 2 for x, y in binned)
    mine, theirs = [x for x, _ in binned], [y for _, y in binned]
    spread = fmean(x * x for x in mine) + fmean(y * y for y in theirs) - 2 * fmean(mine) * fmean(theirs)
    return 1 - observed / spread if spread else None


def _bin(grade: float) -> int:
    return int(max(0.0, min(1.0, grade)) * (BINS - 1) + 0.5)


def per_question(groups: Sequence[Pairs]) -> float | None:
    """The mean of r over the questions whose human grades vary; equal grades of ours count as r = 0."""
    varied = [group for group in groups if len({y for _, y in group}) > 1]
    return fmean(pearson(group) or 0.0 for group in varied) if varied else None


def calibrated(groups: Sequence[Pairs]) -> list[list[tuple[float, float]]] | None:
    """Each question's grades through the straight line fitted on all other questions; None for a single question."""
    if len(groups) < 2:
        return None
    return [_through(_line([pair for n, other in enumerate(groups) if n != at for pair in other]), group)
            for at, group in enumerate(groups)]  # fmt: skip


def _line(pairs: Pairs) -> Callable[[float], float]:
    mine, theirs = [x for x, _ in pairs], [y for _, y in pairs]
    if len(set(mine)) < 2:
        mean = fmean(theirs)
        return lambda _: mean
    slope, base = linear_regression(mine, theirs)
    return lambda x: max(0.0, min(1.0, base + slope * x))


def _through(line: Callable[[float], float], group: Pairs) -> list[tuple[float, float]]:
    return [(line(x), y) for x, y in group]


def interval(groups: Sequence[Pairs], seed: int = 0) -> tuple[float, float] | None:
    """The middle 95 % of the pooled r over 1,000 draws of as many questions; None for a single question.

    Questions are drawn and not rows (a cluster bootstrap), because answers to one question are alike.
    """
    if len(groups) < 2:
        return None
    sums = [_sums(group) for group in groups]
    chance = Random(seed)
    drawn = (_pearson_of(chance.choices(sums, k=len(sums))) for _ in range(_RESAMPLES))
    found = sorted(r for r in drawn if r is not None)
    if not found:
        return None
    return found[int(0.025 * len(found))], found[min(len(found) - 1, int(0.975 * len(found)))]


def _sums(pairs: Pairs) -> tuple[float, ...]:
    return (
        float(len(pairs)),
        sum(x for x, _ in pairs),
        sum(y for _, y in pairs),
        sum(x * x for x, _ in pairs),
        sum(y * y for _, y in pairs),
        sum(x * y for x, y in pairs),
    )


def _pearson_of(groups: Sequence[tuple[float, ...]]) -> float | None:
    n, x, y, xx, yy, xy = (sum(column) for column in zip(*groups, strict=True))
    spread = (n * xx - x * x) * (n * yy - y * y)
    return (n * xy - x * y) / spread**0.5 if spread > 1e-12 else None
