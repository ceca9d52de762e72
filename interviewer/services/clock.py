"""Time, as the services see it: a clock on the wall, and one that never runs backwards."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What can be asked of a clock; tests bring their own."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds since some fixed moment; never runs backwards."""
        ...


class SystemClock:
    """The machine's own."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since some fixed moment."""
        return time.monotonic()


class Stopwatch:
    """Interview time: seconds that pass while it runs, on top of those that passed before."""

    def __init__(self, clock: Clock, passed: float = 0.0, *, running: bool = True) -> None:
        """`passed`: seconds of interview time so far."""
        self._clock = clock
        self._passed = passed
        self._since: float | None = clock.monotonic() if running else None

    def elapsed(self) -> float:
        """Seconds of interview time."""
        running = self._clock.monotonic() - self._since if self._since is not None else 0.0
        return self._passed + max(0.0, running)

    def run(self) -> None:
        """Go on; harmless if it runs."""
        if self._since is None:
            self._since = self._clock.monotonic()

    def stop(self) -> None:
        """Stand still; harmless if it stands."""
        self._passed, self._since = self.elapsed(), None
