"""An interview played again: which turns are to be seen at which moment of it."""

from collections.abc import Sequence

from interviewer.model.event import Turn

SPEEDS = (1, 2, 4, 8, 16)
START = 2  # where among the speeds a replay begins


class Replay:
    """`at` is the moment of interview time that is shown, in seconds; `speed` how many of them pass in one."""

    def __init__(self, turns: Sequence[Turn]) -> None:
        self.turns = tuple(turns)
        self.begin = self.turns[0].elapsed if self.turns else 0.0
        self.at = self.begin
        self.end = self.turns[-1].elapsed if self.turns else 0.0
        self.running = True
        self._speed = START

    @property
    def speed(self) -> int:
        """How many times faster than it was."""
        return SPEEDS[self._speed]

    def change_speed(self, by: int) -> None:
        """So many steps faster or slower, stopping at either end."""
        self._speed = max(0, min(len(SPEEDS) - 1, self._speed + by))

    def toggle(self) -> None:
        """Stop or go on; at the end, begin again."""
        if self.at >= self.end:
            self.at, self.running = self.begin, True
        else:
            self.running = not self.running

    def advance(self, seconds: float) -> bool:
        """Let real time pass; whether anything that is shown has changed."""
        if not self.running:
            return False
        self.at = min(self.end, self.at + seconds * self.speed)
        self.running = self.at < self.end
        return True

    def skip(self) -> None:
        """To the next turn."""
        self.at = next((turn.elapsed for turn in self.turns if turn.elapsed > self.at), self.end)

    def shown(self) -> tuple[Turn, ...]:
        """The turns that have been said by now."""
        return tuple(turn for turn in self.turns if turn.elapsed <= self.at)
