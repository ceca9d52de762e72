"""What a candidate multiplies out, recomputed: "10M × 1 KB = 10 TB" does not hold."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from interviewer.language.numerals import numeral_at
from interviewer.language.types import Quantity
from interviewer.language.units import SECONDS
from interviewer.model.mark import ArithmeticCheck

# After a figure: what it is of ("bytes/post", "each", "(peak)").
_WORDS = (
    r"(?:\s*/\s*[a-z]+|\s+per\s+[a-z]+|\s+(?!(?:and|or|but|so|is|are|x|times)\b)[a-z]+){0,2}(?:\s*\([a-z\s]{1,30}\))?"
)
_OPERATOR = re.compile(
    rf"""{_WORDS}\s*(?P<closes>\))?\s*,?\s*
        (?:(?P<times>[×x*·]|times\b|multiplied\s+by)|(?P<over>[/÷]|divided\s+by|over\b)|(?P<plus>\+|plus\b))
        \s*(?P<opens>\()?\s*[~≈]?\s*(?:about\s+|roughly\s+|up\s+to\s+|at\s+most\s+|some\s+)?""",
    re.VERBOSE | re.IGNORECASE,
)
_OF = re.compile(r"\s+of\s+(?:the\s+|all\s+)?", re.IGNORECASE)
_EQUALS = re.compile(
    rf"""{_WORDS}\s*\)?\s*,?\s*
        (?:=|≈|~=|~|≅|→|=>|->|is|are|gives|makes|comes\s+(?:down\s+)?to|equals|or|that\s+is|which\s+is|i\.e\.)
        \s*(?:about|roughly|around|approximately|approx\.?|nearly|almost|just\s+(?:over|under))?\s*[~≈]?\s*\(?""",
    re.VERBOSE | re.IGNORECASE,
)
_POWER = re.compile(r"\^|\*\*|[⁰¹²³⁴-⁹]")
_PLAIN = re.compile(r"\s*[=≈]\s*~?\s*")
_RANGE = re.compile(r"\s?[-–—]\s?|\s+to\s+")
# A sum whose first part is no figure ("users × 10 × 5"), or that is taken away from: not ours to judge.
_UNREAD_BEFORE = re.compile(
    r"(?:(?:[×*/÷·]|\bx|\btimes)\s*\(*\s*(?:[a-z]+\s+){0,2}|(?:[+^%−-]|\bminus|\bless)\s*\(*\s*)~?$", re.IGNORECASE
)
_BEFORE = 24
# A step that may leave out what it multiplied by, and a result said in words: they confirm a sum and refute none.
_LOOSE = re.compile(r"[→>]")
_WORDED = re.compile(r"[a-z]{2}", re.IGNORECASE)
# Microseconds, or a few of us.
_MICRO = re.compile(r"\s+us\b", re.IGNORECASE)
_UNREAD_AFTER = re.compile(r"\s*\)?\s*(?:[×*/÷^·%]|\bx\b|\+)", re.IGNORECASE)
# "4 million sold in a week × 1.5 = 6 million": the period belongs to what was said before it.
_PERIOD_BEFORE = re.compile(r"\b(?:in|within|per|every|each|during|over|throughout)\s+$", re.IGNORECASE)
_ROUGH = re.compile(
    r"(?:an?\s+)?(?:few|several|tens|dozens|hundreds|thousands|millions|billions|couple)\b", re.IGNORECASE
)
# Rounding in the head is fine; half as much again is not.
_TOLERANCE = 1.5


class _Sum(NamedTuple):
    """A run of quantities joined by operators, `first`..`last`; a run of one is a figure alone."""

    first: int
    last: int
    operators: tuple[str, ...]
    bracketed: bool


def checks(text: str, quantities: Sequence[Quantity], turn: int) -> Iterator[ArithmeticCheck]:
    """Every product, quotient, sum or conversion with a result among a sentence's quantities, recomputed."""
    at = 0
    while at < len(quantities):
        chain = [_run(text, quantities, at)]
        while chain[-1].last + 1 < len(quantities) and _EQUALS.fullmatch(_after(text, quantities, chain[-1].last)):
            chain.append(_run(text, quantities, chain[-1].last + 1))
        for left, right in pairwise(chain):
            yield from _step(text, quantities, left, right, turn)
        at = chain[-1].last + 1


def _step(text: str, quantities: Sequence[Quantity], left: _Sum, right: _Sum, turn: int) -> Iterator[ArithmeticCheck]:
    """One equation of a chain. A result may start the next sum ("= 10 s / 4 = 2.5 s"): the nearer reading counts."""
    head = right._replace(last=right.first, operators=(), bracketed=False)
    said = _after(text, quantities, left.last)
    sure = not _LOOSE.search(said)
    ways = [right] if not right.operators else [head, right]
    if right.operators and not left.operators:
        sure = sure and not _WORDED.search(said) and quantities[left.first].unit != "share"
    found = [check for way in ways for check in _compare(text, quantities, left, way, turn)]
    yield from (check for check in sorted(found, key=lambda check: not check.ok)[:1] if check.ok or sure)


def _after(text: str, quantities: Sequence[Quantity], at: int) -> str:
    """What stands between a quantity and the next; a stretch too long to be an operator is cut."""
    return text[quantities[at].end : quantities[at + 1].start][:80]


def _run(text: str, quantities: Sequence[Quantity], first: int) -> _Sum:
    operators: list[str] = []
    last, bracketed = first, False
    while last + 1 < len(quantities):
        between = _after(text, quantities, last)
        found = _OPERATOR.fullmatch(between)
        if found and found["plus"] and "," in between:
            break
        if not found and not (quantities[last].unit == "share" and _OF.fullmatch(between)):
            break
        operators.append(_sign(found) if found else "×")
        bracketed = bracketed or bool(found and (found["opens"] or found["closes"]))
        last += 1
    return _Sum(first, last, tuple(operators), bracketed)


def _sign(found: re.Match[str]) -> str:
    return "×" if found["times"] else "÷" if found["over"] else "+"


def _compare(
    text: str, quantities: Sequence[Quantity], left: _Sum, right: _Sum, turn: int
) -> Iterator[ArithmeticCheck]:
    parts, others = quantities[left.first : left.last + 1], quantities[right.first : right.last + 1]
    start, end = parts[0].start, others[-1].end
    goes_on = right.last + 1 < len(quantities) and _OPERATOR.fullmatch(_after(text, quantities, right.last)) is not None
    if not (left.operators or right.operators):
        yield from _conversion(text, parts[0], others[0], turn, goes_on=goes_on)
        return
    before = text[max(0, start - _BEFORE) : start]
    cut_off = parts[0].unit == "s" and _PERIOD_BEFORE.search(before)
    unread = cut_off or _UNREAD_BEFORE.search(before) or (_UNREAD_AFTER.match(text, end) and not goes_on)
    if unread or any(one.unit == "1" and _MICRO.match(text, one.end) for one in (*parts, *others)):
        return
    if any(_ROUGH.match(one.text) for one in (*parts, *others)) or _in_range(text, quantities, left):
        return
    if any(run.bracketed and "+" in run.operators for run in (left, right)) or _bytes(left, parts) != _bytes(
        right, others
    ):
        return
    upper = quantities[right.last + 1].value if _opens_range(text, quantities, right) else 0.0
    ways = [(way, _total(left, parts, way), _total(right, others, way)) for way in ("said", "seconds", "rates")]
    off, value, way = min((_off(value, result, upper), value, way) for way, value, result in ways)
    in_bits = any(one.value == 8 for one in parts) and 8 / _TOLERANCE <= off <= 8 * _TOLERANCE
    if off == float("inf") or in_bits:
        return
    base = "B" if _bytes(left, parts) else "1"
    per = others[0].per if way == "rates" else ""
    computed = _said(value * SECONDS[per], base) + f" per {per}" if per else _said(value, base)
    said = text[start:end]
    yield ArithmeticCheck(text=said, ok=off <= _TOLERANCE, computed=computed, start=start, end=end, turn=turn)


def _in_range(text: str, quantities: Sequence[Quantity], run: _Sum) -> bool:
    """Whether a sum begins with the upper end of a range: its lower end may be what was counted with."""
    return run.first > 0 and _RANGE.fullmatch(_after(text, quantities, run.first - 1)) is not None


def _opens_range(text: str, quantities: Sequence[Quantity], run: _Sum) -> bool:
    return run.last + 1 < len(quantities) and _RANGE.fullmatch(_after(text, quantities, run.last)) is not None


def _bytes(run: _Sum, parts: Sequence[Quantity]) -> int | None:
    """How many times bytes go into a sum: 1 for `10M × 1 KB`, 0 for a count; None where it adds unlike things."""
    terms, power = list[int](), 0
    for n, one in enumerate(parts):
        sign = run.operators[n - 1] if n else "×"
        if sign == "+":
            terms.append(power)
            power = 0
        power += (-1 if sign == "÷" else 1) * (one.unit[0] == "B")
    return power if all(term == power for term in terms) and power in (0, 1) else None


def _total(run: _Sum, parts: Sequence[Quantity], way: str) -> float:
    """The value of a sum, products first. `way`: durations as said (12 months = 12), in seconds, or base units."""
    done, term = 0.0, 1.0
    for n, one in enumerate(parts):
        sign = run.operators[n - 1] if n else "×"
        value = _figure(one, way)
        if sign == "+":
            done, term = done + term, 1.0
        term = term / value if sign == "÷" and value else term * value
    return done + term


def _figure(one: Quantity, way: str) -> float:
    if way == "rates":
        return one.value
    number = numeral_at(one.text, 0, len(one.text)) if one.unit == "s" and way == "said" else None
    return number.value if number else one.stated


def _off(value: float, result: float, upper: float) -> float:
    """By what factor the result is off; none where it lies within the range given."""
    if value <= 0 or result <= 0:
        return float("inf")
    return 1.0 if result <= value <= upper else max(value / result, result / value)


def _conversion(text: str, given: Quantity, result: Quantity, turn: int, *, goes_on: bool) -> Iterator[ArithmeticCheck]:
    """`100M a month = 40 a second`: the same rate over another period; `1000 GB = 1 TB`; `62^7 = 3.5 trillion`."""
    rates = given.unit == result.unit and given.per and result.per and given.per != result.per
    sizes = given.unit == result.unit == "B" and _PLAIN.fullmatch(text[given.end : result.start])
    unread_after = not goes_on and _UNREAD_AFTER.match(text, result.end)
    if unread_after or _UNREAD_BEFORE.search(text[max(0, given.start - _BEFORE) : given.start]):
        return
    powers = given.unit == result.unit == "1" and not (given.per or result.per) and _POWER.search(given.text)
    if not (rates or sizes or powers) or given.value <= 0 or result.value <= 0:
        return
    value = given.value * SECONDS[result.per] if result.per else given.value
    per = f" per {result.per}" if result.per else ""
    yield ArithmeticCheck(
        text=text[given.start : result.end],
        ok=max(given.value / result.value, result.value / given.value) <= _TOLERANCE,
        computed=_said(value, result.unit.removesuffix("/s")) + per,
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
