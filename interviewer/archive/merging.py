"""Taking in sessions from another machine: as often as one likes, and nothing that is here is lost."""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from interviewer.archive.codec import pack, readable
from interviewer.archive.overrides import write_settled
from interviewer.archive.records import EventRecord, JudgementRecord, NoteRecord, SessionRecord, read_record
from interviewer.archive.scorecards import write_scorecard
from interviewer.archive.store import Store
from interviewer.model.mark import Scorecard

Outcome = Literal["added", "unchanged", "updated", "kept"]


def take_in(store: Store, records: Iterable[SessionRecord], content: Mapping[str, bytes]) -> list[Outcome]:
    """Store sessions in one transaction; `content` holds, by hash, the files they are pinned to. How each went:

    added; unchanged (it is here as it is); updated (the other machine's went on, or has notes and disputes of its own);
    kept (the two went on apart: what is here stays).
    """
    with store.writing() as conn:
        return [merge(conn, record, content) for record in records]


def merge(conn: sqlite3.Connection, theirs: SessionRecord, content: Mapping[str, bytes]) -> Outcome:
    """Store one session, or what it adds to the one of its name."""
    ours = read_record(conn, theirs.id)
    merged = theirs if ours is None else joined(ours, theirs)
    if merged is None:
        return "kept"
    if merged == ours:
        return "unchanged"
    conn.execute("DELETE FROM sessions WHERE id = ?", (theirs.id,))
    write(conn, merged, content)
    return "added" if ours is None else "updated"


def joined(ours: SessionRecord, theirs: SessionRecord) -> SessionRecord | None:
    """One session of two that were the same once; None if each went on in its own way."""
    if theirs.events == ours.events:
        further = ours if (ours.status == "finished") >= (theirs.status == "finished") else theirs
    elif theirs.events[: len(ours.events)] == ours.events:
        further = theirs
    elif ours.events[: len(theirs.events)] == theirs.events:
        further = ours
    else:
        return None
    notes = {(note.at, note.text, note.seq): note for note in (*ours.notes, *theirs.notes)}
    kept = tuple(notes[key] for key in sorted(notes, key=lambda key: key[:2]))
    judgement = further.judgement
    if theirs.judgement and ours.judgement and theirs.events == ours.events:
        judgement = max(ours.judgement, theirs.judgement, key=latest)
    return msgspec.structs.replace(further, notes=kept, judgement=judgement)


def latest(judgement: JudgementRecord) -> str:
    """When anything last changed in a judgement."""
    return max([judgement.at, *(one.at for one in judgement.overrides)])


def write(conn: sqlite3.Connection, record: SessionRecord, content: Mapping[str, bytes]) -> None:
    """Store a session that is not here."""
    row = (record.id, record.question, readable(record.title), record.level, record.minutes, record.mode, record.seed)
    conn.execute(
        """INSERT INTO sessions (id, question, title, level, minutes, mode, seed, started, finished, status)
            VALUES (?,?,?,?,?,?,?,?,?,?)""",
        (*row, record.started, record.finished, record.status),
    )
    for name, digest in record.content.items():
        if digest in content:
            conn.execute("INSERT OR IGNORE INTO content VALUES (?, ?)", (digest, content[digest]))
        conn.execute("INSERT INTO session_content VALUES (?, ?, ?)", (record.id, name, digest))
    conn.executemany(
        """INSERT INTO events (session, seq, at, elapsed, phase, who, kind, text, data, raw, refers_to)
            VALUES (?,?,?,?,?,?,?,?,?,?,?)""",
        [(record.id, *event_columns(event)) for event in record.events],
    )
    conn.executemany(
        "INSERT INTO predictions VALUES (?, ?, ?)", [(record.id, *one) for one in record.predictions.items()]
    )
    if record.draft:
        text, _, raw = pack(record.draft.text)
        conn.execute(
            "INSERT INTO drafts VALUES (?,?,?,?,?)", (record.id, text, raw, record.draft.elapsed, record.draft.at)
        )
    if record.judgement:
        write_judgement(conn, record.id, record.judgement)
    write_notes(conn, record.id, record.notes)


def event_columns(event: EventRecord) -> tuple[object, ...]:
    """The columns after `session`."""
    head = (event.seq, event.at, event.elapsed, event.phase, event.who, event.kind)
    return (*head, *pack(event.text, event.data), event.refers_to)


def write_judgement(conn: sqlite3.Connection, session: str, judgement: JudgementRecord) -> None:
    """The scorecard and what is disputed of it."""
    write_scorecard(conn, session, judgement.card, judgement.at)
    for one in judgement.overrides:
        why, _, raw = pack(one.why)
        conn.execute(
            "INSERT INTO overrides (session, criterion, credit, why, raw, at) VALUES (?,?,?,?,?,?)",
            (session, one.criterion, one.credit, why, raw, one.at),
        )
    if judgement.settled:
        write_settled(conn, session, as_settled(judgement.card, judgement))


def as_settled(card: Scorecard, judgement: JudgementRecord) -> Scorecard:
    """The scorecard with the figures it was settled at."""
    return msgspec.structs.replace(card, **msgspec.structs.asdict(judgement.settled)) if judgement.settled else card


def write_notes(conn: sqlite3.Connection, session: str, notes: Iterable[NoteRecord]) -> None:
    """The notes, in order."""
    for note in notes:
        text, _, raw = pack(note.text)
        conn.execute(
            "INSERT INTO notes (session, seq, text, raw, at) VALUES (?,?,?,?,?)",
            (session, note.seq, text, raw, note.at),
        )
