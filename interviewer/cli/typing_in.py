"""Turns out of lines: an empty line ends one, `/paste` and `/end` enclose one, a command stands alone."""

from __future__ import annotations

import select
import sys
import time
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from typing import TextIO

from interviewer.services.interview import COMMANDS

PASTE, END = "/paste", "/end"
_ALONE = frozenset(f"/{name}" for name in (*COMMANDS, "skip", "retract"))
_EVERY = 1.0  # seconds between two looks at the clock


class TypedIn:
    """Reads turns from a stream. While it waits it calls back about once a second with what is typed so far.

    The callback tells whether it printed something.
    """

    def __init__(self, source: TextIO, begun: str, while_waiting: Callable[[str], bool]) -> None:
        """`begun`: the start of a turn, from a session that was left in the middle of it."""
        self._source = source
        self._lines = begun.split("\n") if begun.strip() else []
        self._while_waiting = while_waiting
        self._looked = time.monotonic()
        if isinstance(source, TextIOWrapper):
            # Whatever bytes come, they are kept: what is no UTF-8 is shown as such and stored exactly.
            source.reconfigure(encoding="utf-8", errors="surrogateescape")

    @property
    def unsent(self) -> str:
        """The lines of the turn that is not ended yet."""
        return "\n".join(self._lines)

    def turns(self) -> Iterator[str]:
        """Every turn, commands among them; the unfinished last one too."""
        pasting = False
        for line in self._read():
            bare = line.strip()
            if pasting:
                pasting = bare != END
                if pasting:
                    self._lines.append(line)
                else:
                    yield from self._flush()
            elif bare == PASTE:
                pasting = True
            elif bare in _ALONE:
                yield from self._flush()
                yield bare
            elif bare:
                self._lines.append(line)
            else:
                yield from self._flush()
        yield from self._flush()

    def _flush(self) -> Iterator[str]:
        turn, self._lines = "\n".join(self._lines), []
        if turn.strip():
            yield turn

    def _read(self) -> Iterator[str]:
        while True:
            self._invite()
            self._wait()
            line = self._source.readline()
            if not line:
                return
            yield line.rstrip("\n")
            self._look()

    def _invite(self) -> None:
        """At a terminal, show where to type."""
        if self._source.isatty():
            sys.stdout.write("  " if self._lines else "> ")
            sys.stdout.flush()

    def _wait(self) -> None:
        """At a terminal, sleep in short naps until a line is there."""
        if sys.platform == "win32" or not self._source.isatty():
            return
        while not select.select([self._source], [], [], _EVERY)[0]:
            self._look()

    def _look(self) -> None:
        now = time.monotonic()
        if now - self._looked >= _EVERY:
            self._looked = now
            if self._while_waiting(self.unsent):
                self._invite()
