"""Writing to a file so that there is all of it or nothing."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Generator
from pathlib import Path
from typing import TextIO

from interviewer.model.errors import InputError


@contextlib.contextmanager
def whole_file(path: Path) -> Generator[TextIO]:
    """A stream to write to: a new file that takes the place of `path` once it is whole.

    What people typed is theirs alone, and so is the file. Raises `InputError` where it cannot be written.
    """
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
