"""Numbers as people write them in estimates: two figures that count, and a unit."""

import math
from collections.abc import Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")

DAY = 86_400.0
YEAR = 365 * DAY
_COUNTS = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"), (1e3, ",000"))
_SIZES = ((1e18, "EB"), (1e15, "PB"), (1e12, "TB"), (1e9, "GB"), (1e6, "MB"), (1e3, "KB"), (1.0, "B"))
_SPANS = (
    (YEAR, "years"), (DAY, "days"), (3600.0, "hours"), (60.0, "minutes"), (1.0, "seconds"), (1e-3, "ms"), (1e-6, "µs"),
)  # fmt: skip


class Chance(Protocol):
    """What is asked of a seeded generator of chance."""

    def choice(self, seq: Sequence[T], /) -> T:
        """One of `seq`."""
        ...


def figures(value: float, digits: int = 2) -> str:
    """A number with `digits` figures that count, without an exponent: `0.23`, `4.6`, `230`, `12,000`."""
    rounded = float(f"{value:.{digits}g}")
    if rounded >= 1000:
        return f"{rounded:,.0f}"
    return f"{rounded:.10f}".rstrip("0").rstrip(".")


def count(value: float) -> str:
    """`230`, `46,000`, `10 million`."""
    for size, name in _COUNTS:
        if value >= size * 0.9995:
            return figures(value, 3) if size == 1e3 else f"{figures(value / size, 3)}{name}"
    return figures(value, 3)


def size(value: float) -> str:
    """Bytes: `200 KB`, `2.4 TB`."""
    return _scaled(value, _SIZES)


def rate(value: float) -> str:
    """Times a second: `230 per second`."""
    return f"{count(value)} per second"


def flow(value: float) -> str:
    """Bytes a second: `24 MB/s`."""
    return f"{size(value)}/s"


def span(value: float) -> str:
    """Seconds: `8.8 hours`, `150 ms`."""
    return _scaled(value, _SPANS)


def share(value: float) -> str:
    """A share of one: `99.95 %`, with as many places as tell it from all and from nothing."""
    least = min(value, 1 - value) * 100
    places = max(0, 2 - math.floor(math.log10(least))) if least > 0 else 0
    shown = f"{value * 100:.{places}f}"
    return (shown.rstrip("0").rstrip(".") if "." in shown else shown) + " %"


def _scaled(value: float, units: Sequence[tuple[float, str]]) -> str:
    scale, name = next(((scale, name) for scale, name in units if value >= scale * 0.9995), units[-1])
    return f"{figures(value / scale, 3)} {name}"
