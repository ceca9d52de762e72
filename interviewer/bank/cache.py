"""What was read once, kept in memory and beside the user's content, so that nobody need read the same YAML again.

Each kept value names the hash of the bytes it came from and of the code that read them: it can be missing, never stale.
A cache that cannot be written or read is no error; the file is simply read again.
"""

import hashlib
import os
from functools import cache
from pathlib import Path
from typing import TypeVar, cast

import msgspec

T = TypeVar("T")

_DIGEST = 32
_CODE = ("bank", "model")
# Files of content that one process remembers: several times the bundled bank.
_MOST = 1_024
# Values are immutable, so all banks of a process may share them. Those read longest ago go first.
remembered: dict[tuple[bytes, type], object] = {}


class Cache:
    """Values by the file they were read from; with `folder` None they are remembered by this process only."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    def get(self, path: Path, source: bytes, kind: type[T]) -> T | None:
        """The value read from `path` when it held `source`, or None."""
        digest = _digest(path, source)
        found = remembered.get((digest, kind))
        if found is None and self.folder is not None and (found := self._stored(path, digest, kind)) is not None:
            _remember(digest, found)
        return cast(T | None, found)

    def _stored(self, path: Path, digest: bytes, kind: type[T]) -> T | None:
        try:
            kept = self._file(path).read_bytes()
            return msgspec.msgpack.decode(kept[_DIGEST:], type=kind) if kept[:_DIGEST] == digest else None
        except (OSError, msgspec.MsgspecError, RecursionError):
            return None

    def put(self, path: Path, source: bytes, value: object) -> None:
        """Keep `value`, at once and whole or not at all."""
        _remember(_digest(path, source), value)
        if self.folder is None:
            return
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            target = self._file(path)
            # Two programs may write the same file at once: each writes its own, and the last one stands.
            new = target.with_suffix(f".{os.getpid()}.new")
            new.write_bytes(_digest(path, source) + msgspec.msgpack.encode(value))
            new.replace(target)
        except OSError:
            return

    def _file(self, path: Path) -> Path:
        assert self.folder is not None
        name = hashlib.sha256(os.fsencode(path.absolute())).hexdigest()[:24]
        return self.folder / f"{name}.msgpack"


def _remember(digest: bytes, value: object) -> None:
    if len(remembered) >= _MOST:
        remembered.pop(next(iter(remembered)), None)
    remembered[digest, type(value)] = value


def _digest(path: Path, source: bytes) -> bytes:
    return hashlib.sha256(_stamp() + os.fsencode(path.name) + b"\0" + source).digest()


@cache
def _stamp() -> bytes:
    """Stands for the code that reads: its files' names, sizes and times."""
    package = Path(__file__).parent.parent
    parts: list[str] = []
    for room in _CODE:
        for path in sorted((package / room).rglob("*.py")):
            status = path.stat()
            parts.append(f"{room}/{path.name} {status.st_size} {status.st_mtime_ns}")
    return hashlib.sha256("\n".join(parts).encode()).digest()
