"""Quantities as engineers write them: `~1.27KB`, `500k QPS`, `10 million new pastes a month`, `62^7`, `four nines`."""

import re
from collections.abc import Iterator

from interviewer.language.stems import stem, words
from interviewer.language.types import Quantity
from interviewer.language.units import MULTIPLIERS, NINES, PERIODS, SECONDS, UNITS, WORD_NUMBERS, Unit

_NUMBER = r"\d{1,3}(?:[,_ ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_LARGE = "hundred|thousand|million|billion|trillion"
_START = re.compile(
    rf"""(?<![\w.^])(?:
        (?P<power>(?:{_NUMBER})\s?(?:\^|\*\*)\s?\d{{1,3}}|\d+e\d{{1,2}}\b)
      | (?P<ratio>\d{{1,5}}(?:\.\d+)?\s?:\s?\d{{1,5}}(?![\d:]))
      | (?P<number>{_NUMBER})
      | (?P<word>half\s+an?(?=\s+(?:{_LARGE}|second|minute|hour|day|month|year|[kmgt]b)\b)
          |(?:{"|".join(sorted(WORD_NUMBERS, key=len, reverse=True))})(?=\s+[a-z])
          |(?:hundreds|thousands|millions|billions)(?=\s+of\b))
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_SUFFIX = re.compile(r"\s?(%|[A-Za-zµμ]+(?:/s(?:ec)?\b)?)")
_WORD = re.compile(r"[\s-]*([A-Za-zµμ%]+)")
_PER = re.compile(r"\s*(?P<per>/\s*|\bper[\s-]+|\b(?:in )?an?\s+|\beach\s+|\bevery\s+)?(?P<period>[A-Za-z]+)")
_RATE_BEFORE = re.compile(r"\b(qps|rps|tps|iops)\b[^\d\n.;]{0,18}$", re.IGNORECASE)
_JOINERS = words("""
new of the more total unique active paid average url short
""")
_NOT_NOUNS = words("""
per a an each every and or to in is are x times so then for with at on = the over by from of them
""")


def quantities(text: str, start: int, end: int) -> tuple[Quantity, ...]:
    """Every quantity in `text[start:end]`, in order; offsets in `text`."""
    return tuple(_scan(text, start, end))


def _scan(text: str, start: int, end: int) -> Iterator[Quantity]:
    at = start
    while found := _START.search(text, at, end):
        quantity = _read(text, found, start, end)
        at = max(found.end(), quantity.end if quantity else 0)
        if quantity:
            yield quantity


def _read(text: str, found: re.Match[str], start: int, end: int) -> Quantity | None:
    stop = found.end()
    if found["ratio"]:
        left, right = (float(part) for part in found["ratio"].split(":"))
        return _make(text, found.start(), stop, left / right, Unit("ratio", 1.0)) if right and left else None
    word = (found["word"] or "").lower()
    if word in NINES and (tail := re.match(r"\s+nines?\b", text[stop:end])):
        return _make(text, found.start(), stop + tail.end(), NINES[word], Unit("share", 1.0))
    number = _value(found)
    number, unit, stop = _suffix(text, stop, end, number, bool(found["word"]))
    noun, stop = ("", stop) if unit.base != "1" or unit.per else _noun(text, stop, end)
    per, stop = (unit.per, stop) if unit.per else _per(text, stop, end)
    if not per and unit.base == "1" and _RATE_BEFORE.search(text, max(start, found.start() - 30), found.start()):
        per = "second"
    if found["word"] and unit.base == "1" and number < 100 and not per and (number == 1 or not noun):
        return None
    return _make(text, found.start(), stop, number, unit, per, noun)


def _value(found: re.Match[str]) -> float:
    if power := found["power"]:
        base, _, exponent = re.sub(r"[\s,_]", "", power).replace("**", "^").partition("^")
        return min(float(base) ** int(exponent), 1e300) if exponent else float(base)
    if number := found["number"]:
        return float(re.sub(r"[,_ ]", "", number))
    word = found["word"].lower().split()[0]
    return MULTIPLIERS.get(word, 0) or float(WORD_NUMBERS[word])


def _suffix(text: str, at: int, end: int, number: float, spelled: bool) -> tuple[float, Unit, int]:
    """The multiplier and unit after a number: `10M`, `1.5 million`, `500 KB`, `99.9 %`."""
    unit = Unit("1", 1.0)
    for _ in range(3):
        match = _SUFFIX.match(text, at, end) or _WORD.match(text, at, end)
        if not match:
            break
        raw = match.group(1)
        word, gap = raw.lower(), match.start(1) > at
        if (
            word in MULTIPLIERS
            and not (gap and len(word) == 1 and word != "k")
            and not _is_bytes(text, raw, match.end(), end, number)
        ):
            number *= MULTIPLIERS[word]
            at = match.end()
            continue
        found = _unit(raw, gap, spelled)
        if found:
            return number, found, match.end()
        break
    return number, unit, at


def _unit(raw: str, gap: bool, spelled: bool) -> Unit | None:
    word = raw.lower()
    rate = word.endswith(("/s", "/sec"))
    unit = UNITS.get(word.split("/")[0])
    if unit is None or (gap and word in ("b", "s", "m", "h", "d", "us")) or (spelled and word in ("min", "mo")):
        return None
    if len(raw) >= 2 and raw.split("/")[0].endswith("b") and raw[0].isupper() and len(raw.split("/")[0]) == 2:
        unit = Unit("B", unit.factor / 8)
    return Unit(unit.base, unit.factor, "second") if rate else unit


def _is_bytes(text: str, raw: str, at: int, end: int, number: float) -> bool:
    """Whether the B in `500B = 50 GB` is bytes and not billions: no counted noun follows, and it is no small number."""
    if raw != "B":
        return False
    follows = _WORD.match(text, at, end)
    counted = follows and follows.group(1).lower() not in _NOT_NOUNS and text[at : at + 1] == " "
    return not counted and number >= 32


def _noun(text: str, at: int, end: int) -> tuple[str, int]:
    """What is counted: the last of up to three words before a `per`, a stop or a small word."""
    noun, stop = "", at
    for _ in range(3):
        match = _WORD.match(text, stop, end)
        if not match or match.group(1).lower() in _NOT_NOUNS or match.group(1).lower() in PERIODS:
            break
        noun, stop = match.group(1).lower(), match.end()
        if noun not in _JOINERS and not _PER.match(text, stop, end):
            break
        if _period(text, stop, end):
            break
    return (stem(noun), stop) if noun else ("", at)


def _period(text: str, at: int, end: int) -> tuple[str, int] | None:
    """`/month`, `per month`, `a month`, `monthly` at `at`: the period's name and where it ends."""
    match = _PER.match(text, at, end)
    word = match["period"].lower() if match else ""
    if match and word in PERIODS and (match["per"] or word.endswith("ly")):
        return PERIODS[word], match.end()
    return None


def _per(text: str, at: int, end: int) -> tuple[str, int]:
    found = _period(text, at, end)
    return found or ("", at)


def _make(text: str, start: int, stop: int, number: float, unit: Unit, per: str = "", noun: str = "") -> Quantity:
    per = "" if unit.base == "s" else per or unit.per
    stated = number * unit.factor
    value = stated / SECONDS[per] if per else stated
    base = f"{unit.base}/s" if per else unit.base
    return Quantity(
        value=value, unit=base, stated=stated, per=per, noun=noun, start=start, end=stop, text=text[start:stop]
    )
