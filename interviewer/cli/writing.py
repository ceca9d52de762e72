"""Writing to a file so that there is all of it or nothing, and counting on stderr meanwhile."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import TextIO, TypeVar

import click

from interviewer.model.errors import InputError

T = TypeVar("T")
STDOUT = Path("-")


@contextlib.contextmanager
def written(path: Path | None) -> Generator[TextIO]:
    """A stream to write to: stdout for None and `-`, else a new file that takes the place of `path` once it is whole.

    What people typed is theirs alone, and so is the file. Raises `InputError` where it cannot be written.
    """
    if path is None or path == STDOUT:
        yield sys.stdout
        return
    if path.is_dir():
        raise InputError(f"{path}: is a folder; name a file")
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror}") from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            yield stream
        Path(name).replace(path)
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror}") from error
    finally:
        Path(name).unlink(missing_ok=True)


def counted(items: Iterable[T], length: int, label: str) -> Iterator[T]:
    """`items`, counted on stderr as they are taken, if anybody is looking there."""
    if not sys.stderr.isatty():
        yield from items
        return
    with click.progressbar(items, length=length, label=label, file=sys.stderr, show_pos=True) as bar:
        yield from bar
