"""Numbers as people write them, in figures and in words: `1,000,000`, `2 x 10^9`, `12,5`, `one and a half million`."""

import re
from math import log10
from typing import NamedTuple

from interviewer.language.units import MULTIPLIERS

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
WORD_NUMBERS: dict[str, float] = {
    **{word: float(n) for n, word in enumerate(f"{_UNITS} eighteen nineteen".split())},
    **{word: 10.0 * n for n, word in enumerate(_TENS.split(), 2)},
}
LARGE = "hundred|thousand|million|billion|trillion|dozen|lakh|crore"
_VAGUE = {"couple": 2.0, "few": 3.0, "several": 5.0, "tens": 10.0, "dozens": 12.0, "hundreds": 100.0}
_DIGITS = re.compile(
    r"""
        0,\d++(?!,)                                                # 0,5
      | \d{1,2}(?:,\d\d(?!\d))++,\d{3}(?!\d)                            # 1,00,000
      | \d{1,3}(?:,\d{3})++(?:\.\d++)?(?!\d)                       # 1,000,000.5
      | \d{1,3}(?:[ _'’\u00a0\u202f]\d{3})++(?:\.\d++)?(?!\d)      # 10 000
      | \d{1,3}(?:\.\d{3}){2,}+(?![\d.])                           # 1.000.000
      | \d{1,3}\.000(?=\s[a-z]{3})                                 # 10.000 users
      | \d{1,9},\d{1,2}(?=\s?(?!and\b|or\b|to\b|then\b)[%A-Za-zµ]) # 12,5 GB
      | \d++(?:\.\d++)?
      | \.\d++
    """,
    re.VERBOSE,
)
_POWER = re.compile(
    r"""
        \s?(?:\^|\*\*)\s?[({]?(?P<caret>[-−]?\d{1,3})[)}]?(?!\d)
      | (?P<raised>⁻?[⁰¹²³⁴-⁹]{1,3})
      | e(?P<e>[+-]?\d{1,3})(?!\w)
      | \s+to\s+the\s+(?:power\s+(?:of\s+)?)?(?P<said>\d{1,3})(?:th|st|nd|rd)?\b(?:\s+power)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TIMES_TEN = re.compile(r"\s?[x×*·⋅]\s?10(?=\s?\^|\*\*|[⁻⁰¹²³⁴-⁹])", re.IGNORECASE)
_MIXED = re.compile(r"\s([1-7])/([2-8])(?![\d/])|(?P<glyph>[½¼¾⅓⅔⅕⅛])")
_GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅕": 0.2, "⅛": 0.125}
_RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹−", "-0123456789-")
_WORD = re.compile(r"[\s-]*([A-Za-z]+)")
_HALVES = re.compile(
    rf"(?:an?\s+)?(half|quarter|three\s+quarters)(?:\s+of)?(?:[\s-]+an?)?[\s-]+({LARGE})\b", re.IGNORECASE
)
_VAGUELY = re.compile(
    rf"""(?:an?\s+)?(?P<head>couple|few|several|tens|dozens|hundreds|thousands|millions|billions|trillions)\b
         (?P<tail>(?:\s+(?:of\s+)?(?:{LARGE})s?\b){{0,2}})(?P<of>\s+of\b)?""",
    re.VERBOSE | re.IGNORECASE,
)
_POINT = re.compile(rf"\s+point\s+({'|'.join(_UNITS.split()[:10])})\b", re.IGNORECASE)
_AND_A_HALF = re.compile(r"\s+and\s+(?:an?\s+|one\s+)?(half|quarter)\b", re.IGNORECASE)
_LARGE_NEXT = re.compile(
    r"\+?[\s-]{0,2}\(?(hundred|thousand|million|billion|trillion|dozen|lakh|crore|mio|mn|bn|mil|bil|tn)s?\b",
    re.IGNORECASE,
)
_MOST = 1e300


class Numeral(NamedTuple):
    """A number without its unit: value, where it ends, whether in words, and the magnitude said with it (1 if none)."""

    value: float
    end: int
    spelled: bool = False
    scale: float = 1.0


def numeral_at(text: str, at: int, end: int) -> Numeral | None:
    """The number that begins at `at`, with the magnitudes in words after it; letters (10M) are left to the caller."""
    found = _figures(text, at, end) or _vague(text, at, end) or _spelled(text, at, end)
    if found is None:
        return None
    value, stop, spelled, scale = found
    if part := _POINT.match(text, stop, end):
        value, stop = value + WORD_NUMBERS[part[1].lower()] / 10, part.end()
    if part := _AND_A_HALF.match(text, stop, end):
        value, stop = value + scale * (0.5 if part[1].lower() == "half" else 0.25), part.end()
    while (large := _LARGE_NEXT.match(text, stop, end)) and scale < 1e15:
        factor = MULTIPLIERS[large[1].lower()]
        value, scale, stop = value * factor, scale * factor, large.end()
    return Numeral(min(value, _MOST), stop, spelled, scale)


def _figures(text: str, at: int, end: int) -> Numeral | None:
    glyph = _GLYPHS.get(text[at : at + 1])
    if glyph:
        return Numeral(glyph, at + 1)
    found = _DIGITS.match(text, at, end)
    if not found:
        return None
    value, stop = _figure(found.group()), found.end()
    if (ten := _TIMES_TEN.match(text, stop, end)) and (power := _POWER.match(text, ten.end(), end)):
        return Numeral(value * _raise(10.0, power), power.end(), scale=2.0)
    if power := _POWER.match(text, stop, end):
        return Numeral(_raise(value, power), power.end(), scale=2.0)
    if part := _MIXED.match(text, stop, end):
        return Numeral(value + (_GLYPHS.get(part["glyph"] or "") or int(part[1]) / int(part[2])), part.end())
    return Numeral(value, stop)


def _figure(raw: str) -> float:
    if len(raw) > 300:
        return _MOST
    if re.fullmatch(r"0,\d+|\d+,\d{1,2}", raw):
        return float(raw.replace(",", "."))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}|\d{1,3}\.000", raw):
        return float(raw.replace(".", ""))
    return float(re.sub(r"[, _'’\u00a0\u202f]", "", raw))


def _raise(value: float, power: re.Match[str]) -> float:
    """`value` to the power matched, or times it where it is written 2e6; within what a float holds."""
    said = power["caret"] or power["raised"] or power["e"] or power["said"]
    exponent = int(said.translate(_RAISED))
    base, times = (10.0, value) if power["e"] else (value, 1.0)
    if base <= 0 or times <= 0:
        return 0.0
    size = exponent * log10(base) + log10(times)
    return times * base**exponent if -290 < size < 290 and abs(exponent) < 290 else _MOST if size > 0 else 0.0


def _vague(text: str, at: int, end: int) -> Numeral | None:
    """`half a million`, `a couple of hundred`, `tens of thousands of`, `millions of`."""
    if half := _HALVES.match(text, at, end):
        part, scale = half[1].lower(), MULTIPLIERS[half[2].lower()]
        return Numeral(scale * {"half": 0.5, "quarter": 0.25}.get(part, 0.75), half.end(), True, scale)
    found = _VAGUELY.match(text, at, end)
    if not found:
        return None
    head = found["head"].lower()
    value = _VAGUE.get(head) or MULTIPLIERS[head]
    tail = [word.lower().rstrip("s") for word in found["tail"].split() if word.lower() != "of"]
    for word in tail:
        value *= MULTIPLIERS[word]
    if not tail and (head in ("few", "several") or not found["of"]):
        return None
    scale = value if tail or head not in ("couple", "tens") else 1.0
    return Numeral(value, found.end("tail") if head != "couple" or tail else found.end(), True, scale)


def _spelled(text: str, at: int, end: int) -> Numeral | None:
    """`twenty-five`, `a hundred and fifty`, `five hundred million`, `a`: words up to the last that counts."""
    total, current, stop, pos, last = 0.0, 0.0, at, at, ""
    for n in range(10):
        found = _WORD.match(text, pos, end)
        word = found[1].lower() if found else ""
        small, large = WORD_NUMBERS.get(word), MULTIPLIERS.get(word, 0) if len(word) > 3 else 0
        if not found or (n == 0 and found.start(1) > at):
            break
        pos = found.end()
        if n == 0 and word in ("a", "an"):
            current, last = 1.0, "a"
        elif word == "and" and last == "large":
            continue
        elif small is not None and (last in ("", "large") or (last == "tens" and small < 10)):
            current, last = current + small, "tens" if small >= 20 else "small"
        elif large == 100 and last:
            current, last = (current or 1.0) * large, "large"
        elif large and last:
            total, current, last = total + (current or 1.0) * large, 0.0, "large"
        else:
            break
        stop = pos
    scale = 1.0 if last in ("", "a", "small", "tens") and not total else max(total, current, 1.0)
    return Numeral(total + current, stop, True, scale) if stop > at else None
