"""A number with what follows it: magnitude letters, unit, noun and period. `10M`, `500 B`, `4 writes a second`."""

import re
from typing import NamedTuple

from interviewer.language.numerals import Numeral, numeral_at
from interviewer.language.periods import over
from interviewer.language.units import COUNT, MULTIPLIERS, UNITS, Unit

_UNIT = re.compile(
    r"(?P<plus>\+(?!\s?[\d(]))?(?P<gap>[\s\u00a0\u202f]{0,9}-?)(?P<raw>per\s?cent\b|%|[A-Za-zµμ]+)", re.IGNORECASE
)
_RANGE = re.compile(r"\s?(?:[-–—]|\.\.\.?|±|\+/-)\s?|\s+(?:to|or)\s+(?:about\s+|maybe\s+)?", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s+(?:about\s+|roughly\s+)?$", re.IGNORECASE)
_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_WAITS = re.compile(
    r"\b(?:ttl|every|for|after|within|timeout|expir\w+|cached?|wait|interval|last|each|window|=)\W{0,3}$", re.IGNORECASE
)
_BYTES_BEFORE = re.compile(
    r"\b(?:int\w*|timestamp|id|field|column|row|hash|key|size|bytes|long|url|string|record)s?\W{0,4}$", re.I
)
_MEMORY = re.compile(r"\s*(?:of\s+)?(?:the\s+)?(?:data|storage|ram|memory|disk|space|heap|ssd|hdd)\b", re.IGNORECASE)
_LETTER_SCALE = {"g": 1e9, "t": 1e12}
# "A second copy", "an hour glass": after an article these must close what is said.
_CLOSES = re.compile(
    r"\s*(?:$|[^\w\s]|(?:or|and|of|to|for|is|before|after|at|per|in|on|we|the|if|then|when|while|so)\b)", re.I
)
_MEASURED_BEFORE = re.compile(
    r"(?:^|[^\w\s'’)]|\b(?:in|for|within|after|about|around|roughly|almost|nearly|than|of|to|takes?|took|lasts?|half|under|over"
    r"|until|is|are|by|only|just|waits?|every|needs?|holds?|stores?|like|up|with|around|maybe|at\s+least|at\s+most|or|and))\s*$",
    re.IGNORECASE,
)


class Amount(NamedTuple):
    """A number with what follows it: unit, noun, period, and how many of the period."""

    value: float
    unit: Unit
    end: int
    scale: float
    noun: str = ""
    per: str = ""
    times: float = 1.0


def amount_at(text: str, start: int, at: int, number: Numeral, end: int) -> Amount | None:
    """A number with its magnitude, unit, noun and period; None if letters are glued to it that are none of these."""
    value, stop, scale = number.value, number.end, number.scale
    unit = COUNT
    before = text[max(start, at - 24) : at]
    for _ in range(3):
        found = _UNIT.match(text, stop, end)
        if not found:
            break
        factor = _letter(text, found, value, before, end) if scale < 1e15 else 0.0
        if factor:
            value, scale, stop = value * factor, scale * factor, found.end()
            continue
        known = _unit(text, found, value, before, end)
        if known:
            unit, stop = known, found.end()
        elif not found["gap"] and not found["plus"]:
            return None
        elif found["plus"]:
            stop = found.end("plus")
        break
    if unit.per or unit.base in ("s", "share", "ratio"):
        return Amount(value, unit, stop, scale)
    span = over(text, stop, end)
    if unit.base == "B" and not span.period:
        return Amount(value, unit, stop, scale)
    return Amount(value, unit, span.end, scale, span.noun, span.period, span.times)


def _letter(text: str, found: re.Match[str], value: float, before: str, end: int) -> float:
    """The magnitude that a letter or abbreviation after a number means (10M, 5 B users), or 0."""
    raw, gap = found["raw"], found["gap"]
    word = raw.lower()
    factor = MULTIPLIERS.get(word, 0.0)
    if not factor or ("-" in gap and len(word) < 4):
        return 0.0
    counted = _counted(text, found.end(), end)
    if word == "b":
        bits = raw == "b" and value >= 32 and not counted
        small = value >= 32 or gap or _BYTES_BEFORE.search(before)
        return 0.0 if not counted and (small or bits) else factor
    if raw == "m":
        return 0.0 if not counted and (_WAITS.search(before) or gap) else factor
    if word == "t":
        return 0.0 if _MEMORY.match(text, found.end(), end) or gap else factor
    if raw in "kKM" and gap:
        return factor if counted or raw != "k" or text[found.end() : found.end() + 1] not in "/" else 0.0
    return factor


def _counted(text: str, at: int, end: int) -> bool:
    """Whether what is counted, or how often, follows: `2B URLs`, `5m/day`."""
    at += text.startswith("+", at)
    span = over(text, at, end)
    return bool(span.noun or span.period) and text[at : at + 1] in (" ", "/", "+", "\n", "-")


def _unit(text: str, found: re.Match[str], value: float, before: str, end: int) -> Unit | None:
    raw, gap = found["raw"], found["gap"]
    word = "%" if raw.lower().startswith(("per cent", "percent")) else raw.lower()
    if word == "m":
        return UNITS["minute"] if _WAITS.search(before) or gap else None
    if word in _LETTER_SCALE:
        mobile = word == "g" and value in (2, 3, 4, 5, 6) and not _MEMORY.match(text, found.end(), end)
        return None if mobile else Unit("B", _LETTER_SCALE[word])
    if raw in ("D", "S", "H", "Y") or (word == "k" and not gap):
        return None
    if word in ("b", "us", "x", "times", "ratio") and (raw != "B" and (gap or word in ("x", "times", "ratio"))):
        return None
    unit = UNITS.get(word)
    if unit is None or ("-" in gap and unit.base == "share"):
        return None
    if raw == "b" or (len(raw) == 2 and raw[0].isupper() and raw[1] == "b"):
        return Unit("B", unit.factor / 8)
    if len(raw) == 4 and word.endswith("bps") and raw[1] == "B":
        return Unit("B", unit.factor * 8, "second")
    return unit


def ranged(text: str, start: int, at: int, amount: Amount, number: Numeral, end: int) -> Amount:
    """The lower end of a range takes the unit, period and magnitude of the upper: `5-10 ms`, `2 to 3 million`."""
    if amount.noun:
        return amount
    joint = _RANGE.match(text, amount.end, end)
    if not joint and (both := _AND.match(text, amount.end, end)) and _BETWEEN.search(text[max(start, at - 24) : at]):
        joint = both
    upper = numeral_at(text, joint.end(), end) if joint else None
    other = amount_at(text, start, joint.end(), upper, end) if joint and upper else None
    if not other or not upper:
        return amount
    plain = other.value / other.scale
    scale = other.scale if amount.scale == 1 and number.value <= plain else 1.0
    if number.value * scale > other.value and amount.scale == other.scale:
        return amount
    return amount._replace(
        value=amount.value * scale, unit=other.unit, scale=amount.scale * scale, noun=other.noun, per=other.per,
        times=other.times,
    )  # fmt: skip


def article_at(text: str, start: int, at: int, end: int) -> Amount | None:
    """`an hour`, `roughly a terabyte`: one of a unit, where it is an amount and not a rate's period."""
    found = _UNIT.match(text, at + (2 if text[at + 1 : at + 2] in "nN" else 1), end)
    unit = UNITS.get(found["raw"].lower()) if found else None
    if not found or not unit or not _MEASURED_BEFORE.search(text[max(start, at - 24) : at]):
        return None
    if unit.base == "s" and not _CLOSES.match(text, found.end(), end):
        return None
    span = over(text, found.end(), end) if unit.base == "B" and not unit.per else None
    if span and span.period:
        return Amount(1.0, unit, span.end, 1.0, "", span.period, span.times)
    return Amount(1.0, unit, found.end(), 1.0)
