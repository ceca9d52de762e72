"""What a candidate multiplies out, recomputed: "10M × 1 KB = 10 TB" does not hold."""

import re
from collections.abc import Iterator, Sequence

from interviewer.language.types import Quantity
from interviewer.language.units import SECONDS
from interviewer.model.mark import ArithmeticCheck

_OPERATOR = re.compile(r"\s*(?:(?P<times>[×x*·]|times)|(?P<over>[/÷])|(?P<plus>\+))\s*\(?~?\$?\s*", re.IGNORECASE)
_EQUALS = re.compile(
    r"\s*\)?\s*(?:=|≈|~=|~|≅|→|=>|->|is|are|gives|makes|comes to|equals|or)"
    r"\s*(?:about|roughly|around|~|≈|approximately)?\s*~?",
    re.IGNORECASE,
)
# Rounding in the head is fine; half as much again is not.
_TOLERANCE = 1.5


def checks(text: str, quantities: Sequence[Quantity], turn: int) -> Iterator[ArithmeticCheck]:
    """Every product, quotient or conversion with a result among a sentence's quantities, recomputed."""
    at = 0
    while at < len(quantities) - 1:
        end, value, base = _expression(text, quantities, at)
        if end + 1 < len(quantities) and _EQUALS.fullmatch(_between(text, quantities, end)):
            result = quantities[end + 1]
            if end > at:
                yield from _check(text, quantities[at], result, value, base, turn)
            else:
                yield from _conversion(text, quantities[at], result, turn)
        at = end + 1


def _between(text: str, quantities: Sequence[Quantity], at: int) -> str:
    return text[quantities[at].end : quantities[at + 1].start]


def _expression(text: str, quantities: Sequence[Quantity], at: int) -> tuple[int, float, str]:
    """The last quantity of the expression that begins at `at`, its value and base unit ("" if units do not combine)."""
    value, base = quantities[at].stated, _numerator(quantities[at])
    while at + 1 < len(quantities):
        operator = _OPERATOR.fullmatch(_between(text, quantities, at))
        if not operator:
            break
        following = quantities[at + 1]
        value, base = _apply(operator, value, base, following.stated, _numerator(following))
        at += 1
    return at, value, base


def _numerator(quantity: Quantity) -> str:
    return quantity.unit.removesuffix("/s")


def _apply(operator: re.Match[str], value: float, base: str, other: float, unit: str) -> tuple[float, str]:
    if operator["times"]:
        return value * other, base if unit == "1" else unit if base == "1" else ""
    if operator["over"]:
        return (value / other if other else 0.0), base if unit == "1" else "1" if unit == base else ""
    return value + other, base if base == unit else ""


def _check(
    text: str, first: Quantity, result: Quantity, value: float, base: str, turn: int
) -> Iterator[ArithmeticCheck]:
    if not base or base != _numerator(result) or base not in ("1", "B") or value <= 0 or result.stated <= 0:
        return
    off = max(value / result.stated, result.stated / value)
    yield ArithmeticCheck(
        text=text[first.start : result.end],
        ok=off <= _TOLERANCE,
        computed=_said(value, base),
        start=first.start,
        end=result.end,
        turn=turn,
    )


def _conversion(text: str, given: Quantity, result: Quantity, turn: int) -> Iterator[ArithmeticCheck]:
    """`100M a month = 40 a second`: the same rate over another period."""
    if given.unit != result.unit or not given.per or not result.per or given.per == result.per:
        return
    if given.value > 0 and result.value > 0:
        yield ArithmeticCheck(
            text=text[given.start : result.end],
            ok=max(given.value / result.value, result.value / given.value) <= _TOLERANCE,
            computed=f"{_said(given.value * SECONDS[result.per], _numerator(result))} per {result.per}",
            start=given.start,
            end=result.end,
            turn=turn,
        )


def _said(value: float, base: str) -> str:
    """A figure as people write it: 10 GB, 3.5 billion."""
    names = (
        ["B", "KB", "MB", "GB", "TB", "PB", "EB"]
        if base == "B"
        else ["", " thousand", " million", " billion", " trillion"]
    )
    step = 0
    while value >= 1000 and step < len(names) - 1:
        value, step = value / 1000, step + 1
    return f"{value:.3g} {names[step]}" if base == "B" else f"{value:.3g}{names[step]}"
