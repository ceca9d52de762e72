"""What people typed, to and from SQLite columns without loss.

SQLite's text cannot hold a lone surrogate (what Python makes of bytes that are no UTF-8), and a NUL cuts it short in
dumps and SQL functions. Such text is stored twice: readable, each of these characters shown by one glyph so that
offsets hold, and exactly, as bytes in a column `raw` that is NULL for all other text.
"""

import json
import re
from datetime import UTC, datetime
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_PLAIN = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def readable(text: str) -> str:
    """`text` with the characters SQLite cannot hold shown as glyphs, one for one."""
    return _UNSTORABLE.sub(lambda found: "\u2400" if found[0] == "\0" else "\ufffd", text)


def pack(text: str, value: Any = None) -> tuple[str, str, bytes | None]:
    """The columns (text, JSON of `value`, raw) for a text and the plain JSON values that go with it."""
    data = to_json(value)
    if not _UNSTORABLE.search(text) and not _UNSTORABLE.search(data):
        return text, data, None
    return readable(text), readable(data), exact([text, value])


def unpack(text: str, data: str, raw: bytes | None) -> tuple[str, Any]:
    """What `pack` was given."""
    if raw is None:
        return text, msgspec.json.decode(data)
    both = from_exact(raw)
    return both[0], both[1]


def to_json(value: Any) -> str:
    """JSON of plain values or model values; lone surrogates stand in it as they are."""
    try:
        return msgspec.json.encode(value).decode()
    except UnicodeEncodeError:
        return _PLAIN(msgspec.to_builtins(value))


def exact(value: Any) -> bytes:
    """JSON of `value` as bytes that keep lone surrogates."""
    return _PLAIN(msgspec.to_builtins(value)).encode("utf-8", "surrogatepass")


def from_exact(raw: bytes) -> Any:
    """What `exact` was given, in plain values."""
    return json.loads(raw.decode("utf-8", "surrogatepass"))


def pack_value(value: msgspec.Struct) -> tuple[str, bytes | None]:
    """The columns (JSON, raw) for a value of the model."""
    data = to_json(value)
    return (readable(data), exact(value)) if _UNSTORABLE.search(data) else (data, None)


def unpack_value(data: str, raw: bytes | None, kind: type[T]) -> T:
    """The value of type `kind` that `pack_value` was given."""
    return msgspec.json.decode(data, type=kind) if raw is None else msgspec.convert(from_exact(raw), kind)


def stamp(moment: datetime) -> str:
    """A moment as stored: ISO 8601 in UTC to the millisecond. `moment` must know its time zone."""
    if moment.tzinfo is None:
        raise ValueError("a stored moment must know its time zone")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
