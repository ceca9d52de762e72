"""Sums that candidates say, recomputed: what holds, what does not, and what is not ours to judge."""

import pytest

from interviewer.language.quantities import quantities
from interviewer.scoring.arithmetic import checks


def judged(text: str) -> list[bool]:
    return [check.ok for check in checks(text, quantities(text, 0, len(text)), 0)]


@pytest.mark.parametrize(
    "text",
    [
        "10M × 1 KB = 10 GB",
        "100M/month / 2.5M s = 40/s",
        "4 writes/s * 86400 = 345,600 a day",
        "10M pastes a month is about 4 writes per second",
        "10M/month × 5 years × 1 KB = 600 GB",
        "100 + 40 × 0.7 = 128",
        "80% of 100M = 80M",
        "1M events/sec × 60 sec × 100 bytes = 6GB",
        "10 million pastes per month, divided by 2.5 million seconds, gives 4 per second",
        "10M users x 2 posts x 500 bytes/post = 10GB",
        "2.1B / 86,400 * 3 (peak multiplier) = ~72K",
        "200k/s × 1.27 KB = 254 MB/s",
        "1000 GB = 1 TB",
        "2M × up to 10,000 × 6 B = 120 GB",
        "1 trillion edges × 5 bytes = 5 TB, plus the rest",
    ],
)
def test_what_holds(text: str) -> None:
    assert judged(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "10M × 1 KB = 10 TB",
        "10M pastes a month is about 40 writes per second",
        "20% of 100M is 50M",
        "10M users x 2 posts x 500 bytes/post = 10TB",
        "1000 GB = 1 PB",
    ],
)
def test_what_does_not_hold(text: str) -> None:
    assert judged(text) == [False]


@pytest.mark.parametrize(
    "text",
    [
        "users × 100 bytes × 365 = 10 TB",
        "5-10 KB × 1M = 5 GB",
        "a few thousand × 1 KB = 9 MB",
        "125 MB/s × 8 = 1 Gbps",
        "Average 20GB per user = 10 exabytes total",
        "K items × 100 bytes = 10KB",
        "(100 + 50) × 10 = 1500",
        "10M reads and 1 KB each",
        "1 move / 5 s → 25k moves/s",
        "One move per table every 5 seconds gives 125k / 5",
        "new ones 20 % = 3.6M/day ÷ 100/s",
        "width e / 10^-6 × depth 5 × 8 bytes = 109 MB",
        "2 million × up to 10,000 × 6 B = 120 GB",
        "29M scores/s × 50 us = ~1,450 cores",
    ],
)
def test_what_is_not_ours_to_judge(text: str) -> None:
    assert judged(text) == []


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("18M/day = 208/s × 2 s = ~420", 2),
        ("3.6M/day ÷ 100/s = 10 h", 1),
        ("100M × 100 ns = 10 s / 4 threads = 2.5 s", 2),
        ("500 million × 40 = 20 billion a day, divided by 86,400 that is about 230,000 a second", 2),
        ("20M × 10 = 200M changes per day / 86,400 = 2,300/s", 2),
        ("125k / 5 = 25k per second, times 4 recipients = 100k", 2),
        ("40M x 2 / 1200 s = 67,000 changes per second, times 15 is 1 million", 2),
        ("2 KB × 500 = 1 MB × 86,400 = 86 GB", 2),
        ("4 million products sold in a week × 1.5 categories = 6 million pairs", 0),
    ],
)
def test_the_result_of_one_sum_may_start_the_next(text: str, steps: int) -> None:
    assert judged(text) == [True] * steps


def test_a_wrong_result_that_starts_the_next_sum_is_wrong() -> None:
    assert judged("2 KB × 500 = 1 GB × 86,400 = 86 TB") == [False, True]
    assert judged("20M × 10 = 2M changes per day / 86,400 = 23/s") == [False, True]
    assert judged("18M/day = 2,080/s × 2 s = 4,160") == [False, True]


def test_every_step_of_a_chain_is_judged() -> None:
    assert judged("10M × 12 × 5 = 120M × 5 = 60 billion") == [True, False]
    assert judged("10M × 1 KB = 10 GB = 120 GB/year") == [True]
