"""Asking for one line at a time, of a person or a pipe."""

from __future__ import annotations

import shutil
import sys
import textwrap
from io import TextIOWrapper

import click

from interviewer.model.visible import visible

WIDTH = 88
LEAVE = frozenset({"q", "quit", "exit", "/quit", "/finish"})


class LinesIn:
    """Reads lines from standard input; `None` once it ends, or where somebody asks to leave."""

    def __init__(self) -> None:
        if isinstance(sys.stdin, TextIOWrapper):
            sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")
        self._person = sys.stdin is not None and sys.stdin.isatty()

    def line(self) -> str | None:
        """The next line without what surrounds it."""
        if sys.stdin is None:
            return None
        if self._person:
            sys.stdout.write("> ")
        sys.stdout.flush()
        said = sys.stdin.readline()
        if not said or said.strip().lower() in LEAVE:
            return None
        return said.strip()


def show(text: str = "") -> None:
    """Print a text that a person or a content file wrote, wrapped for a person at a terminal."""
    width = min(WIDTH, shutil.get_terminal_size().columns) if sys.stdout.isatty() else 0
    lines = visible(text).split("\n")
    if width:
        lines = [part for line in lines for part in textwrap.wrap(line, width, subsequent_indent=_indent(line)) or [""]]
    click.echo("\n".join(lines))


def _indent(line: str) -> str:
    return " " * (len(line) - len(line.lstrip()))
