"""Quantities, in the forms engineers use."""

import pytest

from interviewer.language.quantities import quantities
from interviewer.language.units import parse_unit

MONTH = 2_592_000


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("40 requests per second", 40, "1/s"),
        ("12.7 GB/month", 12.7e9 / MONTH, "B/s"),
        ("~1.27KB", 1270, "B"),
        ("500k QPS", 500_000, "1/s"),
        ("100M DAU", 100e6, "1"),
        ("62^7", 62**7, "1"),
        ("10:1", 10, "ratio"),
        ("half a billion", 5e8, "1"),
        ("5 billion a month", 5e9 / MONTH, "1/s"),
        ("10 million new pastes a month", 1e7 / MONTH, "1/s"),
        ("write QPS is about 4", 4, "1/s"),
        ("four nines", 0.9999, "share"),
        ("99.95%", 0.9995, "share"),
        ("200 ms", 0.2, "s"),
        ("three years", 3 * 365 * 86_400, "s"),
        ("500B each", 500, "B"),
        ("6B URLs", 6e9, "1"),
        ("10 Mbps", 1.25e6, "B/s"),
        ("2^40", 2**40, "1"),
        ("3 TBs for all urls", 3e12, "B"),
        ("1,000,000 users", 1e6, "1"),
        ("10M pastes monthly", 1e7 / MONTH, "1/s"),
    ],
)
def test_value_and_unit(text: str, value: float, unit: str) -> None:
    found = quantities(text, 0, len(text))[0]
    assert found.value == pytest.approx(value)
    assert found.unit == unit


@pytest.mark.parametrize("text", ["S3", "p99", "base62", "IPv6", "a link", "one of them", "Redis"])
def test_what_is_no_quantity(text: str) -> None:
    assert quantities(text, 0, len(text)) == ()


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("paste/month", ("1", 1.0, "month")),
        ("GB/month", ("B", 1e9, "month")),
        ("1/s", ("1", 1.0, "second")),
        ("%", ("share", 0.01, "")),
        ("ms", ("s", 1e-3, "")),
    ],
)
def test_units_as_authors_write_them(text: str, unit: tuple[str, float, str]) -> None:
    assert parse_unit(text) == unit


def test_a_unit_over_something_that_is_no_time_cannot_be_read() -> None:
    assert parse_unit("GB/banana") is None
