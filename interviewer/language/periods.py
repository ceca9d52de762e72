"""What a number is counted over: `/s`, `per month`, `a day`, `every 5 minutes`, `monthly: …`, `QPS = …`."""

import re
from typing import NamedTuple

from interviewer.language.stems import words
from interviewer.language.units import PERIODS

_SHORT = "|".join(sorted((word for word in PERIODS if not word.endswith("ly")), key=len, reverse=True))
_LONG = "seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|yrs?"
_ADVERBS = "hourly|daily|weekly|monthly|quarterly|yearly|annually"
_FEW = {"two": 2, "five": 5, "ten": 10, "fifteen": 15, "thirty": 30, "sixty": 60}
_AFTER = re.compile(
    rf"""
        \s*/\s*(?P<slash>{_SHORT})\b
      | \s*[,(-]?\s*\bper[\s-]+(?:(?P<n>\d{{1,4}}|{"|".join(_FEW)})\s*-?)?(?P<per>{_SHORT})\b
      | \s+(?:in\s+)?(?P<article>an?|each|every)\s+(?:single\s+)?
        (?:(?P<m>\d{{1,4}}|{"|".join(_FEW)})\s+)?(?P<soft>{_LONG})\b
      | \s+(?P<adverb>{_ADVERBS})\b
      | \s+p\.?a\.?(?!\w)(?P<annual>)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WORD = re.compile(rf"[\s-]*([A-Za-zµμ]+)(?:['’]s?)?(?:/(?!(?:{_SHORT})\b)[A-Za-z]+)?", re.IGNORECASE)
STOPS = words("""
and or to in at for with then so but which that if when from by than as x times because while via into over under
through plus minus equals equal gives give makes make means divided multiplied after before until it we they i you this
these those them him per is has have can could should would may might must take takes took need needs lasts each every a
an on here there not no us where since across between vs versus within without about roughly around approximately
""")
_NO_NOUNS = words("of are was were be been being will get gets got")
_JOINERS = words("""
of the our new more total unique active paid distinct different concurrent simultaneous daily monthly weekly hourly
average extra additional short long such read write small large big registered main major key basic core
separate physical virtual parallel other original full popular random hot cold raw peak public private
""")
# What may stand between the plural that is counted and "every day": "pastes are created every day".
_ONWARD = words("""
of are is was were get gets got will be been being new on average total created uploaded sent made written read posted
""")
_NO_PLURALS = words("access process address business news status this bus class less across miss")
# People and things that are, not that happen: ten million daily users are no rate.
_STOCK = (
    "active|actives|users?|visitors?|customers?|subscribers?|members?|players?|people|drivers?|riders?|accounts?"
    "|devices?|viewers?|listeners?|uniques?|shoppers?|dau|mau|budget|cost|costs|price|fee"
)
_STOCK_NEXT = re.compile(rf"\s+(?:(?:unique|new|total)\s+)?(?:{_STOCK})\b", re.IGNORECASE)
_FILLERS = r"""(?:\s*[:=~≈<>(-]|[\s,]+(?:is|are|was|be|of|we|get|have|see|expect|will|there|comes?|to|at|up|about|around
    |roughly|approximately|approx\.?|nearly|almost|some|say|peak|average|avg|on|least|most|reads?|writes?|only|just|would
    |users?|people|handle|serve|receive|write|create|upload|store|that's|=)(?![\w]))*[\s~≈*_]{0,4}$"""
_NAMED = re.compile(
    rf"""(?:\b|_)(?:qps|rps|tps|iops)\b(?:\s*\((?:peak|average|avg|reads?|writes?)\))?{_FILLERS}""",
    re.VERBOSE | re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"""(?:
        \b(?P<daily>{_ADVERBS}|annual)(?:\s+(?!(?:{_STOCK})\b)[a-z]+){{1,3}}\s*(?=[:=~≈]|\s(?:is|are|of|will)\b)
      | \b(?P<adverb>{_ADVERBS})\b(?=\s*[:=~≈]|\s\W{{0,3}}$|\s+(?:we|there|about|around|roughly|some)\b)
      | (?:\b(?:per|each|every)\s+|(?<=\w)/\s?)(?P<period>{_SHORT})\b
      | \ba\s+(?P<article>{_LONG})\s*(?=[:=])
    ){_FILLERS}""",
    re.VERBOSE | re.IGNORECASE,
)
_ALREADY = re.compile(r"\s*[)\]]?\s*[×x*·/÷]\s*[\d(~.]", re.IGNORECASE)
_HINT = re.compile(r"[qrt]ps|iops|ly\b|annual|per|each|every|/|\ba\s", re.IGNORECASE)


class Over(NamedTuple):
    """What follows a number: the noun counted, where it ends, the period, how many of it, and where all ends."""

    noun: str
    period: str
    times: float
    end: int


def over(text: str, at: int, end: int) -> Over:
    """The noun and the period after a number and its unit: `10 million new pastes are created every month`."""
    noun, stop, pos, complete, loose = "", at, at, False, False
    for _ in range(8):
        if period := _period(text, pos, end, firm=loose):
            return Over(noun, *period)
        found = _WORD.match(text, pos, end)
        if not found or _ends(word := found[1].lower(), noun):
            break
        pos = found.end()
        if word == "per":
            per_one = _WORD.match(text, pos, end)
            pos = per_one.end() if per_one else pos
            continue
        loose = loose or (complete and word not in _ONWARD and not word.endswith("ed"))
        if not complete and word not in _NO_NOUNS:
            noun, stop = word, pos
            complete = _plural(word) or (word not in _JOINERS and not _plural_next(text, pos, end))
    return Over(noun, "", 1.0, stop)


def _ends(word: str, noun: str) -> bool:
    """Whether what is counted ends before `word`, `noun` being what was read of it."""
    if word == "per" or (noun and word in _ONWARD):
        return not noun
    return word in STOPS or (not noun and word in PERIODS and not word.endswith("ly"))


def _plural_next(text: str, at: int, end: int) -> bool:
    found = _WORD.match(text, at, end)
    return found is not None and _plural(found[1].lower())


def _plural(word: str) -> bool:
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith("ss")
        and word not in _NO_PLURALS
        and word not in STOPS
    )


def _period(text: str, at: int, end: int, *, firm: bool) -> tuple[str, float, int] | None:
    """The period at `at`, how many of it, and its end; `firm` leaves out what may belong to another clause."""
    found = _AFTER.match(text, at, end)
    if not found:
        return None
    if found["annual"] is not None:
        return "year", 1.0, found.end()
    soft = found["soft"] or found["adverb"]
    if soft and (firm or (found["adverb"] and _STOCK_NEXT.match(text, found.end(), end))):
        return None
    number = (found["n"] or found["m"] or "1").lower()
    if found["soft"] and found["soft"].lower().endswith("s") and not found["m"]:
        return None
    count = float(_FEW.get(number) or number) or 1.0
    return PERIODS[(found["slash"] or found["per"] or soft).lower()], count, found.end()


def named_before(text: str, start: int, at: int) -> str:
    """The period named just before `at`: `monthly: 100M`, `every day 2 million`, `QPS is about 4`."""
    before = text[max(start, at - 70) : at]
    if not _HINT.search(before):
        return ""
    if _NAMED.search(before):
        return "second"
    found = _BEFORE.search(before)
    if not found:
        return ""
    word = found["daily"] or found["adverb"] or found["period"] or found["article"]
    return PERIODS[word.lower()]


def multiplied_on(text: str, at: int, end: int) -> bool:
    """Whether a sum goes on after `at`: the period named before it belongs to the result, not to this number."""
    return _ALREADY.match(text, at, end) is not None
