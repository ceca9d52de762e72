"""Reading Anki packages, old and new. What is in them is a stranger's: sizes are bounded, and nothing in it is run."""

from __future__ import annotations

import re
import sqlite3
import tempfile
import zipfile
from contextlib import closing
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import IO, NamedTuple

from interviewer.model.errors import InputError, Location
from interviewer.services.anki_export import EXTRA

LARGEST = 64 * 1024 * 1024  # bytes of a collection
MOST = 20_000  # notes
# The newest first: a package for new programs holds an old collection too, with nothing in it but a request to update.
COLLECTIONS = ("collection.anki21b", "collection.anki21", "collection.anki2")
_CLOZE = re.compile(r"\{\{c\d+::(.*?)(?:::[^{}]*)?\}\}", re.DOTALL)
_SOUND = re.compile(r"\[(?:sound|anki:[a-z]+)[^\]]*\]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


class AnkiNote(NamedTuple):
    """A note as plain text; either side is '' where it held nothing but pictures or sounds."""

    guid: str
    front: str
    back: str
    tags: tuple[str, ...]


def read_package(path: Path) -> tuple[AnkiNote, ...]:
    """The notes of a package. Raises `InputError` with the file and what is wrong with it."""
    try:
        data = _collection(path)
        return _notes(data)
    except OSError as error:
        raise InputError(error.strerror or "cannot be read", location=Location(path=str(path))) from error
    except (zipfile.BadZipFile, zipfile.LargeZipFile, RuntimeError, NotImplementedError, EOFError) as error:
        raise InputError("is no Anki package (.apkg)", location=Location(path=str(path))) from error
    except sqlite3.Error as error:
        raise InputError(f"its collection cannot be read: {error}", location=Location(path=str(path))) from error
    except _Unfit as error:
        raise InputError(str(error), location=Location(path=str(path))) from error


class _Unfit(Exception):
    """What is wrong with a package, in words."""


def _collection(path: Path) -> bytes:
    """The bytes of the newest collection in the package."""
    with zipfile.ZipFile(path) as package:
        name = next((each for each in COLLECTIONS if each in package.namelist()), None)
        if name is None:
            raise _Unfit("is a zip file without an Anki collection")
        with package.open(name) as stream:
            data = _bounded(stream)
    return _unpacked(data) if name.endswith("b") else data


def _bounded(stream: IO[bytes]) -> bytes:
    data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise _Unfit(f"its collection is larger than {LARGEST // 1024**2} MB")
    return data


def _unpacked(data: bytes) -> bytes:
    try:
        import zstandard
    except ImportError as error:
        raise _Unfit(f"is of the newer kind, which needs an extra that is not installed: {EXTRA}") from error
    try:
        with zstandard.ZstdDecompressor(max_window_size=2**27).stream_reader(BytesIO(data)) as stream:
            return _bounded(stream)
    except zstandard.ZstdError as error:
        raise _Unfit("its collection is damaged") from error


def _notes(data: bytes) -> tuple[AnkiNote, ...]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "collection.db"
        file.write_bytes(data)
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)) as conn:
            conn.execute("PRAGMA trusted_schema = OFF")
            conn.text_factory = _text
            # A view may be anything; a table holds what it holds.
            if not conn.execute("SELECT 1 FROM sqlite_master WHERE name = 'notes' AND type = 'table'").fetchone():
                raise _Unfit("its collection holds no notes")
            rows = conn.execute("SELECT guid, flds, tags FROM notes ORDER BY id LIMIT ?", (MOST + 1,)).fetchall()
    if len(rows) > MOST:
        raise _Unfit(f"holds more than {MOST:,} notes")
    return tuple(_note(str(guid), str(fields), str(tags)) for guid, fields, tags in rows)


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _note(guid: str, fields: str, tags: str) -> AnkiNote:
    """The first two fields as sides; of a text with gaps, the gaps and what belongs in them."""
    sides = [*fields.split("\x1f"), ""]
    front, back = sides[0], sides[1]
    if _CLOZE.search(front):
        front, back = _CLOZE.sub("[…]", front), f"{_CLOZE.sub(lambda gap: gap[1], front)}<br>{back}"
    return AnkiNote(guid, plain(front), plain(back), tuple(tags.split()))


class _Text(HTMLParser):
    """What is left of HTML without its marks."""

    BREAKS = frozenset({"br", "div", "p", "li", "tr", "hr", "ul", "ol", "h1", "h2", "h3", "h4", "pre"})
    SILENT = frozenset({"script", "style", "svg", "math", "object"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in self.SILENT
        if tag in self.BREAKS:
            self.parts.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.BREAKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in self.SILENT))
        if tag in self.BREAKS and tag not in ("br", "hr"):
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)


def plain(markup: str) -> str:
    """HTML as plain text: breaks become lines; sounds, pictures and what drives a terminal are left out."""
    parser = _Text()
    parser.feed(_SOUND.sub("", markup))
    parser.close()
    text = _CONTROL.sub(" ", "".join(parser.parts).replace("\xa0", " "))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)
