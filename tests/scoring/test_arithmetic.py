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
    ],
)
def test_what_is_not_ours_to_judge(text: str) -> None:
    assert judged(text) == []


def test_every_step_of_a_chain_is_judged() -> None:
    assert judged("10M × 12 × 5 = 120M × 5 = 60 billion") == [True, False]
    assert judged("10M × 1 KB = 10 GB = 120 GB/year") == [True]
