"""The rows of an export as they are read back: each is looked at closely, for the file may have been edited."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Iterator
from datetime import datetime
from math import isfinite
from typing import IO, Any, cast, get_args

import msgspec

from interviewer.archive.records import EventRecord, SessionRecord
from interviewer.archive.study_records import TABLES, StudyRecord
from interviewer.model.errors import InputError, Location
from interviewer.model.event import EventKind, Move

LONGEST_LINE = 64 * 1024 * 1024  # characters: a session of a thousand long turns has two million
STRANGE = "is not what interviewer export writes"
Row = tuple[int, dict[str, Any]]


def rows(stream: IO[str], name: str) -> Iterator[Row]:
    """The rows of an export, JSON Lines or one JSON document, each with its line; the header is taken off."""
    first = stream.readline(LONGEST_LINE)
    try:
        header = parsed(first, Location(path=name, line=1, column=1))
    except InputError:
        yield from document_rows(stream, first, name)
        return
    check_header(header, Location(path=name, line=1, column=1))
    if "sessions" in header:
        yield from parts(header, name)
        return
    line = 1
    while text := stream.readline(LONGEST_LINE):
        line += 1
        if not text.strip():
            continue
        where = Location(path=name, line=line, column=1)
        row = parsed(text, where)
        if not isinstance(row.get("kind"), str):
            raise InputError("no row of an export: it has no `kind`", location=where)
        yield line, row


def document_rows(stream: IO[str], first: str, name: str) -> Iterator[Row]:
    """The rows of one JSON document, which begins with the line `first`."""
    try:
        document = json.loads(first + stream.read())
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        where = Location(path=name, line=line, column=getattr(error, "colno", 1))
        raise InputError(
            "is not what interviewer export writes (neither JSON Lines nor JSON)", location=where
        ) from error
    where = Location(path=name, line=1, column=1)
    if not isinstance(document, dict):
        raise InputError(STRANGE, location=where)
    check_header(cast("dict[str, Any]", document), where)
    yield from parts(cast("dict[str, Any]", document), name)


def parts(document: dict[str, Any], name: str) -> Iterator[Row]:
    """The rows of a document that was read."""
    for part in ("content", "sessions", "study"):
        for row in document.get(part, ()):
            if not isinstance(row, dict) or not isinstance(cast("dict[str, Any]", row).get("kind"), str):
                raise InputError(f"what stands in `{part}` is no row of an export", location=Location(path=name))
            yield 0, cast("dict[str, Any]", row)


def parsed(text: str, where: Location) -> dict[str, Any]:
    """A line as a JSON object."""
    if len(text) >= LONGEST_LINE:
        raise InputError("the line is longer than any session", location=where)
    try:
        row = json.loads(text)
    except (ValueError, RecursionError) as error:
        cut = " (the file may be cut short here)" if not text.endswith("\n") else ""
        raise InputError(f"not JSON: {error}{cut}", location=where) from error
    if not isinstance(row, dict):
        raise InputError("a row is a JSON object", location=where)
    return cast("dict[str, Any]", row)


def check_header(header: dict[str, Any], where: Location) -> None:
    """Raise unless a file begins as `export` begins it, in a version that is known here."""
    from interviewer.services.exporting import VERSION

    if header.get("kind") != "export" or not isinstance(header.get("version"), int):
        raise InputError(STRANGE, location=where)
    if header["version"] > VERSION:
        raise InputError(f"was written by a newer release (version {header['version']}): upgrade first", location=where)


def content_of(row: dict[str, Any], where: Location) -> tuple[str, bytes]:
    """Hash and body of a file of content, which must fit each other."""
    try:
        body = base64.b64decode(row["base64"], validate=True) if "base64" in row else row["text"].encode()
    except (KeyError, AttributeError, TypeError, UnicodeEncodeError, binascii.Error) as error:
        raise InputError("a row of content needs `text` or `base64`", location=where) from error
    digest = "sha256:" + hashlib.sha256(body).hexdigest()
    if row.get("hash") != digest:
        raise InputError(f"the content does not fit its hash {row.get('hash')!r}: it was changed", location=where)
    return digest, body


def study_of(row: dict[str, Any], where: Location) -> StudyRecord:
    """A card, a look at one, or a drill."""
    if row.get("record") not in TABLES:
        raise InputError(f"nothing that is studied: {row.get('record')!r}", location=where)
    try:
        return msgspec.convert(row.get("values"), TABLES[row["record"]][0])
    except msgspec.ValidationError as error:
        raise InputError(f"nothing that is studied: {error}", location=where) from error


def session_of(row: dict[str, Any], where: Location) -> SessionRecord:
    """The session of a row."""
    try:
        record = msgspec.convert({name: value for name, value in row.items() if name != "kind"}, SessionRecord)
    except msgspec.ValidationError as error:
        raise InputError(f"not a session: {error}", location=where) from error
    if wrong := fault_of(record):
        raise InputError(f"session {record.id}: {wrong}", location=where)
    return record


def fault_of(record: SessionRecord) -> str:
    """What in a session could not be read back, '' if nothing: the file may have been edited, or made by others."""
    try:
        for moment in (record.started, record.finished):
            datetime.fromisoformat(moment or record.started)
    except ValueError:
        return "it begins or ends on no day of any calendar"
    places = [event.seq for event in record.events]
    if not places or places != sorted(set(places)):
        return "its events are not in order"
    for event in record.events:
        if not can_be_told(event):
            return f"its event {event.seq} is none of an interview"
    return ""


def can_be_told(event: EventRecord) -> bool:
    """Whether an event is one that an interview could have stored."""
    if event.who != "interviewer":
        return event.kind in get_args(EventKind) and isfinite(event.elapsed)
    try:
        msgspec.convert({"move": event.kind, **event.data}, Move)
    except msgspec.ValidationError:
        return False
    return event.refers_to is not None and event.data.keys() <= {"rule", "values", "variant"}
