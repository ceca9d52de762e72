"""Numbers that are a unit in themselves: `1 in 10`, `two thirds`, `four nines`, `5x`."""

import re
from typing import NamedTuple

from interviewer.language.numerals import LARGE, WORD_NUMBERS, Numeral, numeral_at
from interviewer.language.periods import over
from interviewer.language.units import COUNT, MULTIPLIERS, UNITS, Unit

SHARE, RATIO = Unit("share", 1.0), Unit("ratio", 1.0)
_PARTS = {
    "half": 2, "halve": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10,
    "twentieth": 20, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
_FRACTION = re.compile(
    rf"""(?:(?P<count>an?|{"|".join(list(WORD_NUMBERS)[1:10])}|\d)[\s-]+)?(?P<part>{"|".join(_PARTS)})(?P<many>s?)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_OF_ONE = re.compile(rf"(?:\s+of)?[\s-]+(?:an?\s+)?(?P<unit>{LARGE}|[a-z]+)\b", re.IGNORECASE)
_OF = re.compile(r"\s+of\b|\s+(?:the|our|all|its|their|these|those|my|your|as)\b", re.IGNORECASE)
_SLASHED = re.compile(r"(\d{1,3})/(\d{1,4})(?:(?:th|rd)s?\b|(?=\s+of\b))")
_OFTEN = re.compile(
    r"(once|twice|thrice|double|triple|quadruple|(?:two|three|four|five|ten|hundred)fold)\b", re.IGNORECASE
)
_OFTEN_VALUE = {
    "once": 1, "twice": 2, "thrice": 3, "double": 2, "triple": 3, "quadruple": 4, "twofold": 2, "threefold": 3,
    "fourfold": 4, "fivefold": 5, "tenfold": 10, "hundredfold": 100,
}  # fmt: skip
_THAN = re.compile(r"\s+(?:the|as|our|that|what|its|average|more|of|this|current|today|normal)\b", re.IGNORECASE)
_IN = re.compile(r"\s+(?:in|out\s+of|of\s+every)\s+(?:every\s+)?(?=\S)", re.IGNORECASE)
_NINES = re.compile(r"[\s-]+(?:nines?\b|9['’]?s\b)", re.IGNORECASE)
_COLON = re.compile(r"(?:\s:\s|:)(?=\d)(?!\d{1,9}:)")
_TO = re.compile(
    r"(?:\s+(?P<noun>[a-z]+))?(?P<gap>-|\s+)(?:to|for|per)[\s-]+(?:(?P<every>every|each|an?)\s+)?", re.IGNORECASE
)
_RATES = r"reads?|writes?|views?|uploads?|posts?|creates?|creations?|redirects?|redirections?|lookups?|clicks?|follows?"
_OPERATION = re.compile(rf"(?:{_RATES})\b", re.IGNORECASE)
_RATIO_NEAR = re.compile(rf"\b(?:ratios?|{_RATES}|split|proportion)\b", re.IGNORECASE)
_RATIO_BEFORE = re.compile(
    r"\b(?<!hit\s)(?<!miss\s)(?<!error\s)ratio(?:\s+(?:is|of|was|at|about|around|roughly|be|to))*\s*[:=~≈]?\s*~?$",
    re.IGNORECASE,
)
_SHARE_BEFORE = re.compile(
    r"\b(?:(?:hit|miss|error|failure)[\s-](?:ratio|rate)|fraction|probability|share|utili[sz]ation)"
    r"(?:\s+(?:is|of|was|at|about|around|roughly))*\s*[:=~≈]?\s*~?$",
    re.IGNORECASE,
)
_FACTOR_BEFORE = re.compile(
    r"(?<!replication )(?<!load )(?<!branching )\bfactor(?:\s+(?:is|of|about|around|at\s+most))*\s*[:=~≈]?\s*~?$",
    re.IGNORECASE,
)
_HINT = re.compile(r"factor|ratio|rate|fraction|probab|share|util", re.IGNORECASE)
_X = re.compile(r"\s?[x×✕](?![\w]|\s*[(~]?\s*[\d.])", re.IGNORECASE)
_STAR = re.compile(r"\s?\*\s?(?=(?:the\s+)?(?:average|avg|peak|mean|normal|daily|baseline)\b)", re.IGNORECASE)
_FOLD = re.compile(r"[\s-]?fold\b", re.IGNORECASE)
_TIMES = re.compile(r"[\s-]+times\b(?!\s*[\d(])", re.IGNORECASE)
_TRIED = re.compile(
    r"\b(?:re)?tr(?:y|ies|ied|ying)|attempt|repeat|at most\s*$|up to\s*$|called?|invoked", re.IGNORECASE
)
_COMPARES = re.compile(r"\s+(?:the|as|more|less|fewer|that|what|our|its|\w+er|average)\b", re.IGNORECASE)
_ORDERS = re.compile(r"\s+orders?\s+of\s+magnitude\b", re.IGNORECASE)
_OTHER_UNIT = re.compile(r"[\s-]?([A-Za-z%µ]+)")
_SPLIT_GAP = re.compile(r"\s?[/-]\s?(?=\d)")
_SPLIT = re.compile(r"[\s-]+(?:\w+[\s/-]+){0,2}(?:split|ratio|mix)")
_CLOCK = re.compile(r"\s?[ap]\.?m\b|[:\w]")
_FOR = re.compile(r"\b(?:for|per)\b", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|between|reduced?|drops?)\s[^.]{0,20}$", re.IGNORECASE)
_OTHER_NOUN = re.compile(
    r"\+?[\s-]?(?:%|[A-Za-z]+\b(?<!for)(?<!and)(?<!so)(?<!at)(?<!in)(?<!on)(?<!to)(?<!or)(?<!of)|[:/]\s?\d)"
)


class Form(NamedTuple):
    """What was read: the value in `unit`s, where it ends, the period it is over, and how many of that."""

    value: float
    unit: Unit
    end: int
    per: str = ""


def form_at(text: str, at: int, end: int) -> Form | None:
    """A fraction or a frequency that begins at `at`: `two thirds`, `half of`, `a quarter of an hour`, `twice a day`."""
    if often := _OFTEN.match(text, at, end):
        value, stop = float(_OFTEN_VALUE[often[1].lower()]), often.end()
        span = over(text, stop, end)
        if span.period and not span.noun and often[1].lower() in ("once", "twice", "thrice"):
            return Form(value / span.times, COUNT, span.end, span.period) if span.times == 1 else None
        folded = often[1].lower().endswith("fold") or (value > 1 and _THAN.match(text, stop, end))
        return Form(value, RATIO, stop) if folded else None
    if slashed := _SLASHED.match(text, at, end):
        top, bottom = int(slashed[1]), int(slashed[2])
        return Form(top / bottom, SHARE, slashed.end()) if 0 < top < bottom else None
    fraction = _FRACTION.match(text, at, end)
    return _fraction(text, fraction, end) if fraction else None


def _fraction(text: str, found: re.Match[str], end: int) -> Form | None:
    part, count = found["part"].lower(), (found["count"] or "").lower()
    top = 1.0 if count in ("", "a", "an") else WORD_NUMBERS.get(count) or float(count)
    value = top / _PARTS[part]
    if not 0 < value < 1 or (not count and part != "half"):
        return None
    whole = _OF_ONE.match(text, found.end(), end)
    word = whole["unit"].lower() if whole else ""
    unit = UNITS.get(word) if len(word) > 1 and word != "bit" else None
    if whole and word in MULTIPLIERS:
        return None if part in ("half", "quarter") else Form(value * MULTIPLIERS[word], COUNT, whole.end())
    if whole and unit and (unit.base in ("s", "B", "share")) and (part == "half" or " a" in whole.group()):
        return Form(value, unit, whole.end())
    of = _OF.match(text, found.end(), end)
    if part == "half":
        said = bool(count or of)
    else:
        said = count not in ("a", "an") or (of is not None and of.group().strip().lower() == "of")
    return Form(value, SHARE, found.end()) if said else None


def form_after(text: str, start: int, at: int, number: Numeral, end: int) -> Form | None:
    """What follows a number and makes it a share, a ratio or a multiple, if anything does."""
    if nines := _NINES.match(text, number.end, end):
        return Form(1 - 10.0**-number.value, SHARE, nines.end()) if number.value in range(1, 13) else None
    if orders := _ORDERS.match(text, number.end, end):
        return Form(10.0 ** min(number.value, 300), RATIO, orders.end())
    return (
        _one_in(text, number, end)
        or _one_to(text, start, at, number, end)
        or _multiple(text, start, at, number, end)
        or _said_before(text, start, at, number)
    )


def _one_in(text: str, number: Numeral, end: int) -> Form | None:
    """`1 in 10`, `9 out of 10`, `one in a million`."""
    found = _IN.match(text, number.end, end)
    whole = numeral_at(text, found.end(), end) if found else None
    if not found or not whole or not 0 < number.value < whole.value or number.scale > 1 or number.value > 99:
        return None
    plain = not whole.spelled or whole.value > 1
    following = _OTHER_UNIT.match(text, whole.end, end)
    measured = following and following[1].lower() in UNITS
    year = found.group().strip() == "in" and 1900 <= whole.value < 2100
    return Form(number.value / whole.value, SHARE, whole.end) if plain and not measured and not year else None


def _one_to(text: str, start: int, at: int, number: Numeral, end: int) -> Form | None:
    """`10:1`, `50-to-1`, `100 reads per write`, `one write for every ten reads`."""
    if colon := _COLON.match(text, number.end, end):
        other = numeral_at(text, colon.end(), end)
        return (
            Form(number.value / other.value, RATIO, other.end)
            if other and _is_ratio(text, start, at, number, other)
            else None
        )
    if slashed := _SPLIT_GAP.match(text, number.end, end):
        other = numeral_at(text, slashed.end(), end)
        split = other and number.value + other.value == 100 and _SPLIT.match(text, other.end, end)
        return Form(number.value / other.value, RATIO, other.end) if other and split and other.value else None
    found = _TO.match(text, number.end, end)
    if not found or number.value <= 0:
        return None
    other = numeral_at(text, found.end(), end)
    if other is None:
        single = found["every"] or "per" in found.group().lower().split()
        counted = found["noun"] and single and _OPERATION.fullmatch(found["noun"])
        written = _OPERATION.match(text, found.end(), end)
        return Form(number.value, RATIO, written.end()) if counted and written else None
    near = text[max(start, at - 40) : at]
    if not other.value or _FROM.search(near):
        return None
    noun = found["noun"] and _OPERATION.fullmatch(found["noun"])
    hinted = _RATIO_NEAR.search(near) or _RATIO_NEAR.match(text, other.end + 1, end)
    ones = 1.0 in (number.value, other.value)
    sure = found["gap"] == "-" or number.value > other.value or hinted
    fits = (noun or not (found["noun"] or _FOR.search(found.group()))) and ones and sure
    return Form(number.value / other.value, RATIO, other.end) if fits else None


def _is_ratio(text: str, start: int, at: int, number: Numeral, other: Numeral) -> bool:
    """Whether `a:b` is a ratio and not a time of day or a mapping."""
    if other.value <= 0 or number.value <= 0 or _CLOCK.match(text, other.end):
        return False
    if (1.0 in (number.value, other.value) and other.end - number.end < 3) or number.value + other.value == 100:
        return True
    minutes = len(text[number.end : other.end].strip(": ")) == 2 and number.value < 24 and other.value < 60
    return not minutes or bool(
        _RATIO_NEAR.search(text[max(start, at - 40) : at]) or _RATIO_NEAR.search(text[other.end : other.end + 16])
    )


def _multiple(text: str, start: int, at: int, number: Numeral, end: int) -> Form | None:
    """`10x the traffic`, `5 × average`, `10-fold`, `three times as many`, `10 times a day`, `retry 3 times`."""
    for pattern in (_X, _STAR, _FOLD):
        if found := pattern.match(text, number.end, end):
            return Form(number.value, RATIO, found.end())
    found = _TIMES.match(text, number.end, end)
    if not found:
        return None
    span = over(text, found.end(), end)
    if span.period and not span.noun:
        return Form(number.value / span.times, COUNT, span.end, span.period)
    tried = _TRIED.search(text[max(start, at - 30) : at]) and not _COMPARES.match(text, found.end(), end)
    return Form(number.value, COUNT if tried else RATIO, found.end())


def _said_before(text: str, start: int, at: int, number: Numeral) -> Form | None:
    """`factor of 3`, `read/write ratio: 20`, `hit rate of 0.9`: the word before makes it one."""
    before = text[max(start, at - 40) : at]
    if not _HINT.search(before):
        return None
    if _OTHER_NOUN.match(text, number.end):
        return None
    if _FACTOR_BEFORE.search(before) or _RATIO_BEFORE.search(before):
        return Form(number.value, RATIO, number.end)
    return Form(number.value, SHARE, number.end) if number.value < 1 and _SHARE_BEFORE.search(before) else None
