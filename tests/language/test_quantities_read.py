"""Quantities, in the forms engineers use."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        ("a few thousand writes per second", 3000, "1/s"),
        ("tens of thousands of requests per second", 1e4, "1/s"),
        ("a couple of seconds", 2, "s"),
        ("two and a half hours", 9000, "s"),
        ("quarter of a million", 2.5e5, "1"),
        ("1,00,000 users", 1e5, "1"),
        ("1.000.000 rows", 1e6, "1"),
        ("2·10⁹", 2e9, "1"),
        ("between 10 and 20 KB", 1e4, "B"),
        ("1M to 2M requests/sec", 1e6, "1/s"),
        ("QPS is around 200", 200, "1/s"),
        ("10 messages per user per day", 10 / 86_400, "1/s"),
        ("20 pastes every 10 minutes", 20 / 600, "1/s"),
        ("10M monthly active users", 1e7, "1"),
        ("10M daily reads", 1e7 / 86_400, "1/s"),
        ("once a week", 1 / 604_800, "1/s"),
        ("100 reads per write", 100, "ratio"),
        ("80:20", 4, "ratio"),
        ("tenfold", 10, "ratio"),
        ("1/10th of it", 0.1, "share"),
        ("one in a hundred requests", 0.01, "share"),
        ("TTL=5m", 300, "s"),
        ("5m users", 5e6, "1"),
        ("int: 4B", 4, "B"),
        ("16G RAM", 1.6e10, "B"),
        ("sub-100ms latency", 0.1, "s"),
        ("a gigabyte a day", 1e9 / 86_400, "B/s"),
        ("retry 3 times", 3, "1"),
        ("server 32 cores", 32, "1"),
        ("p99 < 200 ms", 0.2, "s"),
        ("returns 200 rows", 200, "1"),
        ("2048 connections", 2048, "1"),
        ("**500 MB**", 5e8, "B"),
    ],
)
def test_value_and_unit(text: str, value: float, unit: str) -> None:
    found = quantities(text, 0, len(text))[0]
    assert found.value == pytest.approx(value)
    assert found.unit == unit


NONE = """
returns 404|a 302 redirect|301 vs 302|status code 200|200 OK|404 Not Found|503 Service Unavailable
ports 80 and 443|listen on 8080|TLS 1.3|HTTP 1.1|Python 3.11|Java 17|OAuth 2.0|OAuth2|Postgres 15|Redis 7
ISO 8601|IEEE 754|AES-256|MD5|CRC32|base 62|base-62 encoding|base62|layer 7 load balancer|L4|tier 1|AZ-1
us-east-1|eu-west-2a|shard 7|node 3 fails|option 2|Option 1: use SQL|section 3|fig. 2|#5|[3]|10.0.0.1
192.168.0.0/16|v1.2.3|1.2.3|2024-01-15|in 2020|by 2030|the 1990s|99th percentile|the 95 percentile|1st|2nd
3rd party|24/7|3-tier|two-phase commit|2-phase commit|one-way|three-tier architecture|12-factor app|4K video
1080p|5G|3G network|2FA|3NF|1:N|one-to-many|many-to-one|1-to-many|on the other hand|one by one
one of the nodes|no one|a second copy|a second replica|the second approach|a bit slower|every second request
at 3 pm|12:30|at 10:00|23:59:59|O(n^2)|O(log n)|O(1)|[a-zA-Z0-9]|a-z, A-Z, 0-9|/users/42|/api/v2/items
https://x.com/1234|x86|arm64|m5.large|i3.2xlarge|EC2|Log4j 2|RFC 2616|C10K|N+1 queries|2f+1|n-1|$5
$0.02 per GB|€100|100 dollars a month|20 USD|1) first|two options|three reasons|two ways to do it
several approaches|half-open|zero downtime|first|at one point|this one|version 2|v2|Web 2.0|UTF-16|GPT-4|3D
Chapter 4|Q1|day 1|IPv4 and IPv6|May 2020|Jan 5|15 March|(2019)|since 2019,|a quarter|daily|requests per day
how many requests a day|per second|hourly|IP 127.0.0.1:8080|localhost:8080|H.265|mp3|ES6|varchar255
550e8400-e29b-41d4-a716-446655440000|in the 90s|S3 and EC2|PostgreSQL 14|5xx errors|4xx|k8s|410 Gone|HTTP 429
respond with 201|A 301 is cached|302s|2PC or 3PC|once|double-check|an hourly job|Part two|phase one|Kafka 3.0
level 2 cache|P2P|R2|one server|one|10:30 am|1:1 chat|the 1:1 mapping|e2e|web3|Log 4j|question 12
Requirement 3|row 7|user 42|id 17|key 5|error 500|HTTP/3|HTTP2|QUIC|TLSv1.2|SHA1|sha-1|ISO-8859-1|US-ASCII 7
IPv4/6|1. Scope|3) Scale|2 - Scale
"""


@pytest.mark.parametrize("text", ["a link", "one of them", "Redis", *re.split(r"[|\n]", NONE.strip())])
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


def test_a_range_gives_both_ends_in_the_unit_said_once() -> None:
    assert [one.value for one in quantities("5-10 ms", 0, 7)] == pytest.approx([0.005, 0.01])


def test_a_period_named_before_a_sum_belongs_to_its_result() -> None:
    text = "QPS = 10M / 2.6M = 4"
    assert [one.unit for one in quantities(text, 0, len(text))] == ["1", "1", "1/s"]


PIECES = """
10 1,000 2.5 .5 M K B GB /s per second a day x × = * / - to 2019 $ % half third of in 1 one two
million and ( ) [ ] : . , ^ ² ½ every each QPS monthly reads users
é 漢 ± e9 _ # O( http 4 99 nines times couple retry port 404 s
"""


@given(
    st.one_of(st.text(max_size=60), st.lists(st.sampled_from([*PIECES.split(), " ", "\n"]), max_size=24).map("".join))
)
def test_any_text_yields_slices_in_order_that_do_not_overlap(text: str) -> None:
    last = 0
    for one in quantities(text, 0, len(text)):
        assert last <= one.start < one.end
        assert text[one.start : one.end] == one.text
        assert 0 <= one.value < float("inf")
        last = one.end


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece", ["1", " ", ",", "1,", "111 ", "1.", "a-", "a1", "one ", "5-", "1:", "2^", "a/1", "O(", "1   "]
)
def test_a_very_long_run_of_one_thing_is_read(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert all(one.end <= len(text) for one in quantities(text, 0, len(text)))
