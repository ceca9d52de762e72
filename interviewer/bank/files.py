"""Reading a file that somebody else may have written: regular, bounded, UTF-8, and inside its folder."""

import os
import re
import stat
from pathlib import Path

from interviewer.model.errors import Fault, Location

MAX_BYTES = 1_000_000

# Control characters but tab and line feed, the breaks that only some readers count as lines, what UTF-8 cannot hold,
# and the marks that turn the reading direction over: all of them make a file show as something it is not.
_BAD = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
)


class Unreadable(Exception):
    """A file that cannot be taken at all; holds the one fault that says why."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(str(fault))


def shown(path: Path) -> str:
    """The path as people are shown it: relative where it lies below the working folder, on one line, nothing hidden."""
    text = "".join(char if char.isprintable() else "�" for char in str(path))
    try:
        base = str(Path.cwd())
    except OSError:
        return text
    return text[len(base) + 1 :] if text.startswith(base + os.sep) else text


def read_bytes(path: Path, *, within: Path | None = None) -> bytes:
    """The bytes of a regular file of at most 1 MB that lies, links followed, inside `within`; else `Unreadable`."""
    if within is not None and not _inside(path, within):
        raise _unreadable(path, "outside", f"the file leads out of its folder {shown(within)}")
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise _unreadable(path, "unreadable", "this is not a file")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it cannot be opened"
        raise _unreadable(path, "unreadable", f"cannot be read: {reason}") from error
    if len(data) > MAX_BYTES:
        raise _unreadable(path, "too-large", "the file is larger than 1 MB")
    return data


def decode(data: bytes, path: Path) -> str:
    """The text of a UTF-8 file, line ends made one; `Unreadable` with line and column if it is not clean text."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        raise _at(path, before, "encoding", "the file is not UTF-8 from here on; save it as UTF-8") from error
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    bad = _BAD.search(text)
    if bad is not None:
        code = ord(bad.group())
        raise _at(path, text[: bad.start()], "control-character", f"the character U+{code:04X} may not stand in a file")
    return text


def is_clean(text: str) -> bool:
    """Whether text holds no character that a file may not hold (an escape in YAML can still make one)."""
    return _BAD.search(text) is None


def _inside(path: Path, within: Path) -> bool:
    try:
        return path.resolve().is_relative_to(within.resolve())
    except (OSError, RuntimeError, ValueError):
        return False


def _unreadable(path: Path, code: str, message: str) -> Unreadable:
    return Unreadable(Fault(location=Location(path=shown(path)), code=code, message=message))


def _at(path: Path, before: str, code: str, message: str) -> Unreadable:
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    return Unreadable(Fault(location=Location(path=shown(path), line=line, column=column), code=code, message=message))
