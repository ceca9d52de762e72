"""Writing to stdout or a file, and counting on stderr meanwhile."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import TextIO, TypeVar

import click

from interviewer.services.files import whole_file

T = TypeVar("T")
STDOUT = Path("-")


@contextlib.contextmanager
def written(path: Path | None) -> Generator[TextIO]:
    """A stream to write to: stdout for None and `-`, else a file. Raises `InputError` where it cannot be written."""
    if path is None or path == STDOUT:
        yield sys.stdout
        return
    with whole_file(path) as stream:
        yield stream


def counted(items: Iterable[T], length: int, label: str) -> Iterator[T]:
    """`items`, counted on stderr as they are taken, if anybody is looking there."""
    if not sys.stderr.isatty():
        yield from items
        return
    with click.progressbar(items, length=length, label=label, file=sys.stderr, show_pos=True) as bar:
        yield from bar
