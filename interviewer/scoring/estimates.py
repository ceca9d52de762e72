"""Estimates: a quantity said, held against the figure the question's facts lead to."""

from collections.abc import Mapping, Sequence

from interviewer.language.types import Quantity, Sentence
from interviewer.language.units import PERIODS, SECONDS, Unit, parse_unit
from interviewer.model.mark import EstimateCheck
from interviewer.model.match import EstimateNode
from interviewer.scoring.board import Said
from interviewer.scoring.facts import Facts

_SAME = 0.02
# A sum that is shown and holds is judged by the candidate's own numbers; only what is out of all proportion is off.
_OWN_NUMBERS = 12.0


def comparable(quantity: Quantity, unit: Unit, sentence: Sentence) -> float | None:
    """The quantity in base units of `unit` (per second for rates); None if it measures something else.

    A bare amount counts as a rate where the sentence names the period: "monthly storage: 12.7 GB"; characters
    count as bytes.
    """
    base = f"{unit.base}/s" if unit.per else unit.base
    if base == "B" and quantity.unit == "1" and quantity.noun in ("char", "charact"):
        return quantity.value
    if quantity.unit == base or (unit.base == "ratio" and quantity.unit == "ratio"):
        return max(quantity.value, 1 / quantity.value) if unit.base == "ratio" and quantity.value else quantity.value
    if unit.per and quantity.unit == unit.base and unit.per != "second" and _names_period(sentence, unit.per):
        return quantity.stated / SECONDS[unit.per]
    return None


def _names_period(sentence: Sentence, per: str) -> bool:
    return any(PERIODS.get(token.lower) == per for token in sentence.tokens)


def is_given(quantity: Quantity, facts: Facts) -> bool:
    """Whether a quantity only repeats a figure the interviewer gives: no estimate of the candidate's own."""
    return any(
        unit == quantity.unit and per == quantity.per and close(quantity.value, value)
        for value, unit, per in facts.figures()
    )


def close(value: float, expected: float) -> bool:
    """Whether two figures are the same but for rounding."""
    return expected != 0 and abs(value - expected) <= _SAME * abs(expected)


def ratio(node: EstimateNode, assumed: Mapping[str, float], facts: Facts) -> float:
    """How much larger the estimate is under the candidate's own assumptions."""
    scale = 1.0
    for fact in node.scales_with:
        figure = facts.figure(fact)
        if fact in assumed and figure and figure[0]:
            scale *= assumed[fact] / figure[0]
    return scale


def expected_of(node: EstimateNode) -> float:
    """The figure the question's facts lead to, in base units."""
    unit = parse_unit(node.unit) or Unit("1", 1.0)
    return node.value * unit.factor / (SECONDS[unit.per] if unit.per else 1.0)


def judge(
    node: EstimateNode, said: Sequence[Said], assumed: Mapping[str, float], facts: Facts, criterion: str
) -> tuple[Said, EstimateCheck] | None:
    """The best of the quantities said and how it compares; None if nothing was said."""
    unit = parse_unit(node.unit) or Unit("1", 1.0)
    expected = expected_of(node)
    scaled = expected * ratio(node, assumed, facts)
    best: tuple[float, bool, Said, float] | None = None
    for one in said:
        for target in {expected, scaled}:
            off = max(one.value / target, target / one.value) if one.value > 0 and target > 0 else float("inf")
            if best is None or (off, not one.working) < (best[0], not best[1]):
                best = (off, one.working, one, target)
    if best is None:
        return None
    off, _, one, target = best
    per = SECONDS[unit.per] if unit.per else 1.0
    check = EstimateCheck(
        criterion=criterion,
        said=one.text,
        value=_round(one.value * per / unit.factor),
        unit=node.unit,
        expected=_round(target * per / unit.factor),
        factor=_round(one.value / target) if target else 0.0,
        ok=off <= (_OWN_NUMBERS if one.derived else node.factor),
    )
    return one, check


def _round(value: float) -> float:
    return float(f"{value:.4g}")
