"""Line mode: an interview on plain lines, for pipes, screen readers and those who like it simple."""

from __future__ import annotations

import re
import shutil
import sys
import textwrap
from collections.abc import Iterator, Sequence
from typing import TextIO

import click

from interviewer.cli.typing_in import TypedIn
from interviewer.model.event import Line
from interviewer.model.visible import visible
from interviewer.services.interview import LONGEST_TURN, Interview
from interviewer.services.judging import as_text
from interviewer.services.prediction import parse

WIDTH = 88
# A content file's own line ends within a paragraph.
_HARD = re.compile(r"(?<=[^\s:])\n(?=[a-z])")
SKIP = frozenset({"skip", "/skip", "no", "pass", "/next", "/finish", ""})


class LineMode:
    """Drives one interview from lines of text and prints what it answers."""

    def __init__(self, interview: Interview, source: TextIO | None = None) -> None:
        """`source`: where turns come from, standard input unless given."""
        self._interview = interview
        self._source = source or sys.stdin
        self._width = min(WIDTH, shutil.get_terminal_size().columns) if sys.stdout.isatty() else 0
        self._phase = ""

    def run(self, *, resumed: bool) -> None:
        """Conduct the interview to its end, or until it is left with ctrl+c."""
        typed = TypedIn(self._source, self._interview.draft() if resumed else "", self._while_waiting)
        try:
            self._open(resumed=resumed)
            self._turns(typed)
        except KeyboardInterrupt:
            self._interview.save_draft(typed.unsent)
            self._interview.leave()
            click.echo(f"\n\nLeft; all that you entered is kept. To go on: {self._command()}")
            raise

    def _command(self) -> str:
        return f"interviewer resume {self._interview.session_id} --plain"

    def _turns(self, typed: TypedIn) -> None:
        for turn in typed.turns():
            self._take(turn)
            if self._interview.finished:
                break
        if not self._interview.finished:
            self._end()
        self._scorecard()

    def _open(self, *, resumed: bool) -> None:
        setup, interview = self._interview.setup, self._interview
        minutes = "untimed" if setup.mode == "untimed" else f"{setup.minutes} min · {setup.mode}"
        head = f"{interview.title} · {setup.level} · {minutes} · seed {setup.seed} · session {interview.session_id}"
        click.echo(visible(head))
        click.echo("An empty line ends a turn; /help lists the commands; ctrl+c leaves, to be resumed.\n")
        said = interview.turns()
        last = max((n for n, turn in enumerate(said) if turn.who == "candidate"), default=-1)
        if resumed and last >= 0:
            self._print(f"You: {said[last].text}")
        self._speak([turn.text for turn in said[last + 1 :]])
        if resumed and interview.draft():
            self._print(f"(You had begun to say: {interview.draft()})")

    def _take(self, turn: str) -> None:
        """Hand a turn over; one that is too long goes in parts, none of it lost."""
        if self._interview.view().awaiting_prediction:
            self._predict(turn)
            return
        self._show(self._interview.tick())
        if self._interview.view().awaiting_prediction:
            self._print("(The interview ended before this turn; it is kept here but not counted.)")
            return
        pieces = parts(turn)
        if len(pieces) > 1:
            self._print(f"(That turn has {len(turn):,} characters: taken as {len(pieces)} turns.)")
        for piece in pieces:
            self._show(self._interview.say(piece))

    def _predict(self, turn: str) -> None:
        """The candidate's own marks, or "skip"."""
        dimensions = self._interview.entry.format.dimensions
        scores = parse(turn, dimensions)
        if scores or turn.strip().lower() in SKIP:
            self._interview.save_draft("")
            self._show(self._interview.predict(scores or None))
            return
        self._show(self._interview.say(turn))
        self._print(f"({len(dimensions)} numbers from 0 to 3 in that order, or skip.)")

    def _end(self) -> None:
        """The end of input finishes the interview."""
        if not self._interview.view().awaiting_prediction:
            self._show(self._interview.command("finish"))
        self._show(self._interview.predict(None))

    def _while_waiting(self, unsent: str) -> bool:
        """About once a second at a terminal: keep what was typed, let the clock speak; whether it did."""
        self._interview.save_draft(unsent)
        lines = self._interview.tick()
        if lines:
            click.echo("\n")
            self._show(lines)
        return bool(lines)

    def _scorecard(self) -> None:
        card = self._interview.scorecard()
        if card is None:
            return
        for line in as_text(card, self._interview.entry).split("\n"):
            click.echo(self._hung(line))

    def _hung(self, line: str) -> str:
        """A line of the scorecard, its overflow under its own words."""
        if not self._width or len(line) <= self._width:
            return line
        indent = " " * (len(line) - len(line.lstrip()) + 2)
        return textwrap.fill(line, self._width, subsequent_indent=indent, drop_whitespace=True)

    def _show(self, lines: Sequence[Line]) -> None:
        self._speak([line.text for line in lines])

    def _speak(self, texts: Sequence[str]) -> None:
        if texts:
            gap = "\n\n" if any("\n" in text for text in texts) else "\n"
            self._print("Interviewer: " + gap.join(texts))
            self._clock()
            sys.stdout.flush()

    def _clock(self) -> None:
        """A line about the clock whenever the phase changes."""
        view = self._interview.view()
        if view.phase == self._phase or view.awaiting_prediction or view.finished:
            return
        self._phase = view.phase
        title = next(phase.title for phase in view.phases if phase.id == view.phase)
        if view.left_in_phase is None or view.left_in_all is None:
            self._print(f"[{title}]")
        else:
            self._print(f"[{title} · {clock(view.left_in_phase)} in this part, {clock(view.left_in_all)} in all]")

    def _print(self, text: str) -> None:
        shown = visible(text)
        if self._width:
            lines = _HARD.sub(" ", shown).split("\n")
            shown = "\n".join(part for line in lines for part in textwrap.wrap(line, self._width) or [""])
        click.echo(shown + "\n")


def clock(seconds: float) -> str:
    """`m:ss`, never below zero."""
    whole = max(0, round(seconds))
    return f"{whole // 60}:{whole % 60:02}"


def parts(turn: str) -> list[str]:
    """A turn in parts of at most 20,000 characters, cut at a line or a word; joined they are the turn."""
    return list(_cut(turn)) or [""]


def _cut(turn: str) -> Iterator[str]:
    while len(turn) > LONGEST_TURN:
        half = LONGEST_TURN // 2
        ends = (turn.rfind(gap, half, LONGEST_TURN) + 1 for gap in "\n ")
        at = next((end for end in ends if end), LONGEST_TURN)
        yield turn[:at]
        turn = turn[at:]
    if turn:
        yield turn
