"""A session as one record that holds all there is of it, for taking it to another machine; and how it is read."""

import sqlite3
from collections.abc import Iterator
from typing import Annotated, Any

import msgspec

from interviewer.archive.codec import unpack, unpack_value
from interviewer.archive.store import Store
from interviewer.model.base import Value
from interviewer.model.event import Who
from interviewer.model.level import Level
from interviewer.model.mark import DimensionScore, Scorecard
from interviewer.model.review import Override
from interviewer.model.session import Mode, Status

Moment = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
Id = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-z]{1,40}$")]


class EventRecord(Value, frozen=True, kw_only=True):
    """A row of the log, what was said by either."""

    seq: Annotated[int, msgspec.Meta(ge=1)]
    at: str
    elapsed: float
    phase: str
    who: Who
    kind: str
    text: str
    data: dict[str, Any]
    refers_to: int | None


class DraftRecord(Value, frozen=True, kw_only=True):
    """What was not sent yet."""

    text: str
    elapsed: float
    at: str


class NoteRecord(Value, frozen=True, kw_only=True):
    """A note; its number is each machine's own."""

    seq: int | None
    text: str
    at: str


class Settled(Value, frozen=True, kw_only=True):
    """Where the score stands after the overrides."""

    score: int
    verdict: str
    dimensions: tuple[DimensionScore, ...]


class JudgementRecord(Value, frozen=True, kw_only=True):
    """The judge's scorecard, made `at`, and what it came to after the overrides."""

    at: str
    card: Scorecard
    settled: Settled | None
    overrides: tuple[Override, ...]


class SessionRecord(Value, frozen=True, kw_only=True):
    """A session whole. `content` maps the names of the files it is pinned to to their hashes."""

    id: Id
    question: str
    title: str
    level: Level
    minutes: int
    mode: Mode
    seed: int
    started: Moment
    finished: Moment | None
    status: Status
    content: dict[str, str]
    events: tuple[EventRecord, ...]
    draft: DraftRecord | None
    judgement: JudgementRecord | None
    predictions: dict[str, float]
    notes: tuple[NoteRecord, ...]


def ids(store: Store) -> tuple[str, ...]:
    """The sessions that have begun, the oldest first, in an order that is the same on every machine."""
    sql = """SELECT id FROM sessions s WHERE EXISTS (SELECT 1 FROM events e WHERE e.session = s.id)
        ORDER BY started, id"""
    with store.reading() as conn:
        return tuple(row[0] for row in conn.execute(sql))


def record(store: Store, session: str) -> SessionRecord | None:
    """The session as it is at this moment; None if it is gone."""
    with store.snapshot() as conn:
        return read_record(conn, session)


def read_record(conn: sqlite3.Connection, session: str) -> SessionRecord | None:
    """The same inside a transaction that the caller has open."""
    columns = "id, question, title, level, minutes, mode, seed, started, finished, status"
    row = conn.execute(f"SELECT {columns} FROM sessions WHERE id = ?", (session,)).fetchone()
    if row is None:
        return None
    pairs = "SELECT name, hash FROM session_content WHERE session = ? ORDER BY name"
    said = "SELECT dimension, score FROM predictions WHERE session = ? ORDER BY dimension"
    return SessionRecord(
        **dict(zip(columns.split(", "), row, strict=True)),
        content=dict(conn.execute(pairs, (session,)).fetchall()),
        events=tuple(events_of(conn, session)),
        draft=draft_of(conn, session),
        judgement=judgement_of(conn, session),
        predictions=dict(conn.execute(said, (session,)).fetchall()),
        notes=tuple(notes_of(conn, session)),
    )


def events_of(conn: sqlite3.Connection, session: str) -> Iterator[EventRecord]:
    """The log in order."""
    sql = """SELECT seq, at, elapsed, phase, who, kind, refers_to, text, data, raw FROM events
        WHERE session = ? ORDER BY seq"""
    for seq, at, elapsed, phase, who, kind, refers_to, *packed in conn.execute(sql, (session,)):
        text, data = unpack(*packed)
        yield EventRecord(
            seq=seq, at=at, elapsed=elapsed, phase=phase, who=who, kind=kind, text=text, data=data, refers_to=refers_to
        )


def draft_of(conn: sqlite3.Connection, session: str) -> DraftRecord | None:
    """What stands in the composer, and how far the clock ran."""
    row = conn.execute("SELECT text, raw, elapsed, at FROM drafts WHERE session = ?", (session,)).fetchone()
    return DraftRecord(text=unpack(row[0], "null", row[1])[0], elapsed=row[2], at=row[3]) if row else None


def judgement_of(conn: sqlite3.Connection, session: str) -> JudgementRecord | None:
    """The scorecard with what is disputed of it."""
    sql = """SELECT at, card, raw, settled_score, settled_verdict, settled_dimensions FROM scorecards
        WHERE session = ?"""
    row = conn.execute(sql, (session,)).fetchone()
    if row is None:
        return None
    at, card, raw, score, verdict, dimensions = row
    settled = None
    if score is not None:
        found = msgspec.json.decode(dimensions, type=tuple[DimensionScore, ...])
        settled = Settled(score=score, verdict=verdict, dimensions=found)
    disputes = conn.execute(
        "SELECT criterion, credit, why, raw, at FROM overrides WHERE session = ? ORDER BY at, criterion", (session,)
    )
    overrides = tuple(
        Override(criterion=one, credit=credit, why=unpack(why, "null", raw)[0], at=when)
        for one, credit, why, raw, when in disputes
    )
    return JudgementRecord(at=at, card=unpack_value(card, raw, Scorecard), settled=settled, overrides=overrides)


def notes_of(conn: sqlite3.Connection, session: str) -> Iterator[NoteRecord]:
    """The notes, the oldest first, in an order that is the same on every machine."""
    sql = "SELECT seq, text, raw, at FROM notes WHERE session = ? ORDER BY at, text"
    for seq, text, raw, at in conn.execute(sql, (session,)):
        yield NoteRecord(seq=seq, text=unpack(text, "null", raw)[0], at=at)


def contents(store: Store, sessions: tuple[str, ...] | None = None) -> Iterator[tuple[str, bytes]]:
    """Hash and body of every file that `sessions` (None: all) are pinned to, in order of hash."""
    if sessions is None:
        hashes = "SELECT DISTINCT hash FROM session_content ORDER BY hash"
        values: tuple[str, ...] = ()
    else:
        hashes = (
            "SELECT DISTINCT hash FROM session_content WHERE session IN (SELECT value FROM json_each(?)) ORDER BY hash"
        )
        values = (msgspec.json.encode(sessions).decode(),)
    with store.reading() as conn:
        wanted = [row[0] for row in conn.execute(hashes, values)]
    for one in wanted:
        with store.reading() as conn:
            row = conn.execute("SELECT body FROM content WHERE hash = ?", (one,)).fetchone()
        if row:
            yield one, bytes(row[0])
