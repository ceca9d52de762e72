"""Benchmarks stand in pairs: ours and what it is compared to take turns in one run, so a busy machine slows both.

Nothing fails over a time. The ratio and the budget are printed at the end, and kept in the benchmark's own record.
"""

from collections.abc import Callable, Iterator
from statistics import median
from time import perf_counter
from typing import Protocol

import pytest

_report = pytest.StashKey[list[str]]()


class Paired(Protocol):
    """Times `ours` and `peer` by turns. `budget` gives the milliseconds allowed to ours, from the peer's median."""

    def __call__(
        self,
        ours: Callable[[], object],
        peer: Callable[[], object],
        *,
        name: str,
        peer_name: str,
        budget: Callable[[float], float] | None = None,
        rounds: int = 30,
    ) -> None: ...


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_report] = []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    lines = config.stash[_report]
    if lines:
        terminalreporter.section("paired medians")
        for line in lines:
            terminalreporter.write_line(line)


@pytest.fixture
def paired(benchmark, request: pytest.FixtureRequest) -> Iterator[Paired]:
    """The pairing itself; see the module."""

    def measure(ours, peer, *, name, peer_name, budget=None, rounds=30):
        peer_times: list[float] = []

        def turn_of_the_peer() -> None:
            began = perf_counter()
            peer()
            peer_times.append(perf_counter() - began)

        benchmark.pedantic(ours, setup=turn_of_the_peer, rounds=rounds, warmup_rounds=1)
        if benchmark.stats is None:  # benchmarks are off: both ran once, and that is all an ordinary test asks
            return
        mine, theirs = benchmark.stats.stats.median * 1000, median(peer_times) * 1000
        line = f"{name}: {mine:.2f} ms; {peer_name}: {theirs:.2f} ms; ratio {mine / theirs:.2f}"
        if budget:
            allowed = budget(theirs)
            line += f"; allowed {allowed:.1f} ms: {'within' if mine <= allowed else 'OVER'}"
        benchmark.extra_info.update(peer=peer_name, peer_ms=theirs, ratio=mine / theirs)
        request.config.stash[_report].append(line)

    yield measure
