"""Units engineers write, and what they are worth in base units: bytes, seconds, counts, shares of one."""

from functools import cache
from typing import NamedTuple


class Unit(NamedTuple):
    """`base` is `B`, `s`, `1`, `share`, `ratio`; `factor` turns one into base units; `per` is the time it is over."""

    base: str
    factor: float
    per: str = ""


COUNT = Unit("1", 1.0)
# Seconds; a month is 30 days and a year 365, as in back-of-the-envelope work (2.5 to 2.6 million seconds a month).
SECONDS = {
    "ns": 1e-9, "us": 1e-6, "ms": 1e-3,
    "second": 1.0, "minute": 60.0, "hour": 3_600.0, "day": 86_400.0, "week": 604_800.0, "month": 2_592_000.0,
    "quarter": 7_776_000.0, "year": 31_536_000.0, "decade": 315_360_000.0, "century": 3_153_600_000.0,
}  # fmt: skip
_TIMES = {
    "s": "second", "sec": "second", "secs": "second", "second": "second", "seconds": "second",
    "min": "minute", "mins": "minute", "minute": "minute", "minutes": "minute",
    "h": "hour", "hr": "hour", "hrs": "hour", "hour": "hour", "hours": "hour",
    "d": "day", "day": "day", "days": "day", "wk": "week", "wks": "week", "week": "week", "weeks": "week",
    "mo": "month", "mth": "month", "month": "month", "months": "month", "quarter": "quarter", "quarters": "quarter",
    "y": "year", "yr": "year", "yrs": "year", "year": "year", "years": "year",
    "decade": "decade", "decades": "decade", "century": "century", "centuries": "century",
    "ms": "ms", "msec": "ms", "msecs": "ms", "millis": "ms", "millisecond": "ms", "milliseconds": "ms",
    "us": "us", "µs": "us", "μs": "us", "usec": "us", "micros": "us", "microsecond": "us", "microseconds": "us",
    "ns": "ns", "nanos": "ns", "nanosecond": "ns", "nanoseconds": "ns",
}  # fmt: skip
PERIODS = {word: name for word, name in _TIMES.items() if SECONDS[name] >= 1} | {
    "secondly": "second", "hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month",
    "quarterly": "quarter", "yearly": "year", "annually": "year", "annual": "year", "annum": "year",
}  # fmt: skip
_SCALE = {"": 1.0, "k": 1e3, "m": 1e6, "g": 1e9, "t": 1e12, "p": 1e15, "e": 1e18, "z": 1e21}
_LONG = {"kilo": 1e3, "mega": 1e6, "giga": 1e9, "tera": 1e12, "peta": 1e15, "exa": 1e18, "zetta": 1e21}
_BINARY = {"kibi": 1e3, "mebi": 1e6, "gibi": 1e9, "tebi": 1e12, "pebi": 1e15}
# What counts events by the second (or minute) in its own name: 5k QPS.
_RATES = {
    "second": "qps rps tps iops wps pps cps fps eps mps hz ops/s", "minute": "rpm qpm tpm",
    "hour": "rph", "day": "rpd qpd",
}  # fmt: skip


def _byte_units() -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for letter, scale in _SCALE.items():
        for name in (f"{letter}b", f"{letter}ib"):
            units[name] = units[f"{name}s"] = Unit("B", scale)
        units[f"{letter}bps"] = Unit("B", scale / 8, "second")
        for name in (f"{letter}bit", f"{letter}ibit"):
            units[name] = units[f"{name}s"] = Unit("B", scale / 8)
    for prefix, scale in (_LONG | _BINARY).items():
        for plural in ("", "s"):
            units[f"{prefix}byte{plural}"] = Unit("B", scale)
            units[f"{prefix}bit{plural}"] = Unit("B", scale / 8)
    for name in ("byte", "bytes", "octet", "octets"):
        units[name] = Unit("B", 1.0)
    units["meg"] = units["megs"] = Unit("B", 1e6)
    units["gig"] = units["gigs"] = Unit("B", 1e9)
    for name in ("ib", "ibs", "bs", "ibit", "ibits"):
        del units[name]
    return units


def _rate_units() -> dict[str, Unit]:
    plain = {name: Unit("1", 1.0, per) for per, names in _RATES.items() for name in names.split()}
    scaled = {letter + name: Unit("1", _SCALE[letter], unit.per) for name, unit in plain.items() for letter in "kmg"}
    return scaled | plain


UNITS: dict[str, Unit] = {
    **{word: Unit("s", SECONDS[name]) for word, name in _TIMES.items()},
    **_byte_units(),
    **_rate_units(),
    **dict.fromkeys(("%", "percent", "pct", "percents"), Unit("share", 0.01)),
    **dict.fromkeys(("x", "times", "ratio"), Unit("ratio", 1.0)),
    **dict.fromkeys(("dau", "mau", "wau"), COUNT),
}
# Words that multiply the number before them. Single letters are told from units by what follows (see numerals).
MULTIPLIERS: dict[str, float] = {
    "k": 1e3, "thousand": 1e3, "thousands": 1e3, "grand": 1e3, "hundred": 1e2, "hundreds": 1e2, "dozen": 12.0,
    "m": 1e6, "mn": 1e6, "mm": 1e6, "mil": 1e6, "mio": 1e6, "mill": 1e6, "million": 1e6, "millions": 1e6,
    "b": 1e9, "bn": 1e9, "bil": 1e9, "billion": 1e9, "billions": 1e9,
    "t": 1e12, "tn": 1e12, "trillion": 1e12, "trillions": 1e12, "quadrillion": 1e15,
    "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7,
}  # fmt: skip


@cache
def parse_unit(text: str) -> Unit | None:
    """A unit as an author writes it in a rubric: `KB`, `GB/month`, `Gbit/s`, `1/s`, `paste/s`, `%`. None if unreadable.

    The noun of a count (`paste`) is free; `per` names the period.
    """
    head, _, tail = text.strip().lower().partition("/")
    per = PERIODS.get(tail.strip(), "") if tail else ""
    if tail and not per:
        return None
    unit = UNITS.get(head.strip(), COUNT)
    return Unit(unit.base, unit.factor, per or unit.per)
