"""The log: events and the lines they caused, appended together and never changed."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from interviewer.archive.codec import pack, stamp, unpack
from interviewer.archive.drafts import clear_draft
from interviewer.archive.store import Store
from interviewer.model.errors import ArchiveError, UnknownName
from interviewer.model.event import Event, Line, Move, Turn, Who

_INSERT = """INSERT INTO events (session, seq, at, elapsed, phase, who, kind, text, data, raw, refers_to)
    VALUES (?,?,?,?,?,?,?,?,?,?,?)"""


def append(store: Store, session: str, event: Event, lines: Sequence[Line], phase: str, at: datetime) -> None:
    """Store an event and the lines it caused in one transaction; they are safe when this returns.

    The event takes the place `event.seq`, its lines the places after it. Raises `ArchiveError` if another window has
    taken that place, and `UnknownName` for an unknown session.
    """
    moment = stamp(at)
    with store.writing() as conn:
        refuse_taken(conn, session, event.seq)
        rows = [event_row(event)] + [line_row(event, place, line) for place, line in enumerate(lines, 1)]
        conn.executemany(_INSERT, [(session, seq, moment, event.elapsed, phase, *rest) for seq, *rest in rows])
        if event.kind == "say" and not event.data.get("board"):
            clear_draft(conn, session, event.elapsed, moment)
        if event.kind == "predict":
            write_prediction(conn, session, event.data)


def refuse_taken(conn: sqlite3.Connection, session: str, seq: int) -> None:
    """Raise unless the place `seq` lies behind all that is stored."""
    row = conn.execute(
        "SELECT (SELECT max(seq) FROM events WHERE session = s.id) FROM sessions s WHERE id = ?", (session,)
    ).fetchone()
    if row is None:
        raise UnknownName(f'no session "{session}"')
    if row[0] is not None and seq <= row[0]:
        raise ArchiveError("this interview went on in another window; leave it here and resume it to catch up")


def event_row(event: Event) -> tuple[Any, ...]:
    """The columns of an event: its place, then those after `phase`."""
    who: Who = "clock" if event.kind == "tick" else "candidate"
    # Without a place nothing is taken back: the interviewer may have answered that there was nothing to take.
    taken_back = event.data.get("seq") if event.kind == "retract" else None
    return (event.seq, who, event.kind, *pack(event.text, event.data), taken_back)


def line_row(event: Event, place: int, line: Line) -> tuple[Any, ...]:
    """The same columns of the line at `place` (from 1) after its event."""
    move = line.move
    data = {"rule": move.rule, "values": move.values, "variant": move.variant}
    return (event.seq + place, "interviewer", move.move, *pack(line.text, data), event.seq)


def write_prediction(conn: sqlite3.Connection, session: str, data: dict[str, Any]) -> None:
    """Keep a prediction a dimension; anything that is no number is the log's alone."""
    scores = [(session, name, value) for name, value in data.items() if type(value) in (int, float)]
    conn.executemany("INSERT OR REPLACE INTO predictions VALUES (?, ?, ?)", scores)


def stored(store: Store, session: str) -> tuple[tuple[Event, tuple[Line, ...]], ...]:
    """The whole log in order: each event with the lines it caused."""
    return tuple(pairs(rows(store, session)))


def pairs(log: Sequence[sqlite3.Row]) -> Iterator[tuple[Event, tuple[Line, ...]]]:
    """Events with their lines, from rows in order."""
    answers: dict[int, list[Line]] = {}
    for row in log:
        if row["who"] == "interviewer":
            answers.setdefault(row["refers_to"], []).append(to_line(row))
    for row in log:
        if row["who"] != "interviewer":
            yield to_event(row), tuple(answers.get(row["seq"], ()))


def events(store: Store, session: str) -> tuple[Event, ...]:
    """All that happened, in order, without the lines."""
    return tuple(to_event(row) for row in rows(store, session) if row["who"] != "interviewer")


def turns(store: Store, session: str) -> tuple[Turn, ...]:
    """What was said, in order, without turns that were taken back and the answers to them."""
    log = rows(store, session)
    gone = {row["refers_to"] for row in log if row["kind"] == "retract"}
    return tuple(
        to_turn(row)
        for row in log
        if (row["kind"] == "say" and row["seq"] not in gone)
        or (row["who"] == "interviewer" and row["refers_to"] not in gone)
    )


def rows(store: Store, session: str) -> list[sqlite3.Row]:
    """The session's rows in order."""
    sql = "SELECT seq, elapsed, phase, who, kind, text, data, raw, refers_to FROM events WHERE session = ? ORDER BY seq"
    with store.reading() as conn:
        cursor = conn.execute(sql, (session,))
        cursor.row_factory = sqlite3.Row
        return cursor.fetchall()


def to_event(row: sqlite3.Row) -> Event:
    """A row as the event it was."""
    text, data = unpack(row["text"], row["data"], row["raw"])
    return Event(seq=row["seq"], kind=row["kind"], elapsed=row["elapsed"], text=text, data=data)


def to_line(row: sqlite3.Row) -> Line:
    """A row as the line it was."""
    text, data = unpack(row["text"], row["data"], row["raw"])
    return Line(move=Move(move=row["kind"], **data), text=text)


def to_turn(row: sqlite3.Row) -> Turn:
    """A row as an entry of the transcript."""
    text, data = unpack(row["text"], row["data"], row["raw"])
    kind = "board" if row["kind"] == "say" and data and data.get("board") else row["kind"]
    return Turn(seq=row["seq"], who=row["who"], phase=row["phase"], text=text, elapsed=row["elapsed"], kind=kind)
