"""Units engineers write, and what they are worth in base units: bytes, seconds, counts, shares of one."""

from functools import cache
from typing import NamedTuple


class Unit(NamedTuple):
    """`base` is `B`, `s`, `1`, `share`; `factor` turns one of it into base units; `per` the time it is counted over."""

    base: str
    factor: float
    per: str = ""


# Seconds; a month is 30 days and a year 365, as in back-of-the-envelope work (2.5 to 2.6 million seconds a month).
SECONDS = {
    "ns": 1e-9, "us": 1e-6, "µs": 1e-6, "μs": 1e-6, "ms": 1e-3,
    "second": 1.0, "minute": 60.0, "hour": 3_600.0, "day": 86_400.0,
    "week": 604_800.0, "month": 2_592_000.0, "quarter": 7_776_000.0, "year": 31_536_000.0,
}  # fmt: skip
_TIMES = {
    "s": "second", "sec": "second", "secs": "second", "second": "second", "seconds": "second",
    "min": "minute", "mins": "minute", "minute": "minute", "minutes": "minute",
    "h": "hour", "hr": "hour", "hrs": "hour", "hour": "hour", "hours": "hour",
    "d": "day", "day": "day", "days": "day", "wk": "week", "week": "week", "weeks": "week",
    "mo": "month", "mth": "month", "month": "month", "months": "month", "quarter": "quarter",
    "yr": "year", "yrs": "year", "year": "year", "years": "year",
    "ms": "ms", "msec": "ms", "millisecond": "ms", "milliseconds": "ms",
    "us": "us", "µs": "us", "μs": "us", "microsecond": "us", "microseconds": "us",
    "ns": "ns", "nanosecond": "ns", "nanoseconds": "ns",
}  # fmt: skip
PERIODS = {word: name for word, name in _TIMES.items() if SECONDS.get(name, 0) >= 1} | {
    "secondly": "second", "hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month",
    "yearly": "year", "annually": "year", "annum": "year",
}  # fmt: skip
_SCALE = {"": 1.0, "k": 1e3, "m": 1e6, "g": 1e9, "t": 1e12, "p": 1e15, "e": 1e18}
_LONG = {"kilo": 1e3, "mega": 1e6, "giga": 1e9, "tera": 1e12, "peta": 1e15, "exa": 1e18}


def _byte_units() -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for letter, scale in _SCALE.items():
        for name in (f"{letter}b", f"{letter}ib"):
            units[name] = units[f"{name}s"] = Unit("B", scale)
        for name in (f"{letter}bps", f"{letter}bit/s"):
            units[name] = Unit("B", scale / 8, "second")
        units[f"{letter}bit"] = units[f"{letter}bits"] = Unit("B", scale / 8)
    for prefix, scale in _LONG.items():
        for plural in ("", "s"):
            units[f"{prefix}byte{plural}"] = Unit("B", scale)
            units[f"{prefix}bit{plural}"] = Unit("B", scale / 8)
    for name in ("byte", "bytes", "char", "chars", "character", "characters", "octets"):
        units[name] = Unit("B", 1.0)
    for name in ("meg", "megs"):
        units[name] = Unit("B", 1e6)
    units["gig"] = units["gigs"] = Unit("B", 1e9)
    for name in ("ib", "ibs", "bs"):
        del units[name]
    return units


UNITS: dict[str, Unit] = {
    **{word: Unit("s", SECONDS[name]) for word, name in _TIMES.items()},
    **_byte_units(),
    "%": Unit("share", 0.01),
    "percent": Unit("share", 0.01),
    "qps": Unit("1", 1.0, "second"),
    "rps": Unit("1", 1.0, "second"),
    "tps": Unit("1", 1.0, "second"),
    "iops": Unit("1", 1.0, "second"),
    "hz": Unit("1", 1.0, "second"),
    "x": Unit("ratio", 1.0),
    "times": Unit("ratio", 1.0),
    "ratio": Unit("ratio", 1.0),
    "dau": Unit("1", 1.0),
    "mau": Unit("1", 1.0),
}
MULTIPLIERS: dict[str, float] = {
    "k": 1e3, "thousand": 1e3, "thousands": 1e3, "grand": 1e3, "hundred": 1e2, "hundreds": 1e2, "dozen": 12.0,
    "m": 1e6, "mn": 1e6, "mm": 1e6, "mil": 1e6, "mio": 1e6, "million": 1e6, "millions": 1e6,
    "b": 1e9, "bn": 1e9, "billion": 1e9, "billions": 1e9, "t": 1e12, "tn": 1e12, "trillion": 1e12, "trillions": 1e12,
    "lakh": 1e5, "crore": 1e7,
}  # fmt: skip
WORD_NUMBERS: dict[str, float] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "half": 0.5, "quarter": 0.25, "couple": 2,
}  # fmt: skip
NINES: dict[str, float] = {"two": 0.99, "three": 0.999, "four": 0.9999, "five": 0.99999, "six": 0.999999}


@cache
def parse_unit(text: str) -> Unit | None:
    """A unit as an author writes it in a rubric: `KB`, `GB/month`, `1/s`, `paste/s`, `%`, `ms`. None if unreadable.

    The noun of a count (`paste`) is free; `per` names the period.
    """
    head, _, tail = text.strip().lower().partition("/")
    per = PERIODS.get(tail.strip(), "") if tail else ""
    if tail and not per:
        return None
    unit = UNITS.get(head.strip())
    if unit is None:
        unit = Unit("1", 1.0)
    return Unit(unit.base, unit.factor, per or unit.per)
