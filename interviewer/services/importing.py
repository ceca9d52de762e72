"""Taking in what `export` wrote: all of it is looked through first, then stored; what is here already stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import IO, TYPE_CHECKING

from interviewer.archive.records import SessionRecord
from interviewer.archive.study_records import StudyRecord
from interviewer.model.errors import InputError, Location
from interviewer.services.import_rows import Row, content_of, rows, session_of, study_of

if TYPE_CHECKING:
    from interviewer.archive import Archive

AT_ONCE = 50  # sessions stored in one transaction, so that an interview that runs meanwhile is not held up


def import_stream(archive: Archive, stream: IO[str], name: str, seen: Iterable[int] = ()) -> Counter[str]:
    """Store the sessions of an export; counts how many were added, unchanged, updated and kept as they are.

    `stream` must be seekable: it is read through before anything is stored. `name` is what errors call it; `seen` is
    taken one by one as sessions are stored, for whoever counts. Raises `InputError` with the line of what is wrong.
    """
    content = check(rows(stream, name), name)
    stream.seek(0)
    counts: Counter[str] = Counter()
    ticks = iter(seen)
    batch: list[SessionRecord] = []
    studied: list[StudyRecord] = []
    for line, row in rows(stream, name):
        if row["kind"] == "session":
            batch.append(session_of(row, Location(path=name, line=line, column=1)))
            next(ticks, None)
        if len(batch) == AT_ONCE:
            counts.update(archive.take_in(batch, content))
            batch = []
        if row["kind"] == "study":
            studied.append(study_of(row, Location(path=name, line=line, column=1)))
    counts.update(archive.take_in(batch, content))
    counts["studied"] += archive.take_in_study(studied) if studied else 0
    return +counts


def count(stream: IO[str]) -> int:
    """How many lines a stream has, roughly how many sessions; it is left at its beginning."""
    found = sum(1 for _ in stream)
    stream.seek(0)
    return found


def check(found: Iterator[Row], name: str) -> dict[str, bytes]:
    """The files of content by hash, after every row was looked at."""
    content: dict[str, bytes] = {}
    for line, row in found:
        where = Location(path=name, line=line, column=1)
        if row["kind"] == "content":
            digest, body = content_of(row, where)
            content[digest] = body
        elif row["kind"] == "session":
            record = session_of(row, where)
            missing = sorted(set(record.content.values()) - content.keys())
            if missing:
                raise InputError(f"session {record.id} needs {missing[0]}, which is not in the file", location=where)
        elif row["kind"] == "study":
            study_of(row, where)
        else:
            raise InputError(f"no row of an export: {row['kind']!r}", location=where)
    return content
