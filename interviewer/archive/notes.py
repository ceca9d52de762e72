"""What the candidate writes down about a session afterwards."""

from datetime import datetime

from interviewer.archive.codec import pack, stamp, unpack
from interviewer.archive.store import Store
from interviewer.model.errors import UnknownName
from interviewer.model.review import Note


def add_note(store: Store, session: str, text: str, seq: int | None, at: datetime) -> int:
    """Keep a note beside the turn `seq`, or about the whole session; gives its number."""
    shown, _, raw = pack(text)
    with store.writing() as conn:
        if conn.execute("SELECT 1 FROM sessions WHERE id = ?", (session,)).fetchone() is None:
            raise UnknownName(f'no session "{session}"')
        sql = "INSERT INTO notes (session, seq, text, raw, at) VALUES (?, ?, ?, ?, ?)"
        return conn.execute(sql, (session, seq, shown, raw, stamp(at))).lastrowid or 0


def delete_note(store: Store, session: str, number: int) -> None:
    """Throw a note away; harmless if it is gone."""
    with store.writing() as conn:
        conn.execute("DELETE FROM notes WHERE session = ? AND id = ?", (session, number))


def notes(store: Store, session: str) -> tuple[Note, ...]:
    """A session's notes, the oldest first."""
    sql = "SELECT id, seq, text, raw, at FROM notes WHERE session = ? AND coalesce(seq, 0) >= 0 ORDER BY id"
    with store.reading() as conn:
        rows = conn.execute(sql, (session,)).fetchall()
    return tuple(Note(id=id_, seq=seq, text=unpack(text, "null", raw)[0], at=at) for id_, seq, text, raw, at in rows)


PADS = {"notes": 0, "board": -1}
"""What is written during an interview, by the place it is kept at: no turn has one of these."""


def pad(store: Store, session: str, name: str) -> str:
    """What was last written on the pad `name` during the interview; '' if nothing was."""
    sql = "SELECT text, raw FROM notes WHERE session = ? AND seq = ? ORDER BY at DESC, id DESC LIMIT 1"
    with store.reading() as conn:
        row = conn.execute(sql, (session, PADS[name])).fetchone()
    return unpack(row[0], "null", row[1])[0] if row else ""


def write_pad(store: Store, session: str, name: str, text: str, at: datetime) -> None:
    """Keep `text` in the place of what stood on the pad; an empty one is thrown away."""
    shown, _, raw = pack(text)
    with store.writing() as conn:
        conn.execute("DELETE FROM notes WHERE session = ? AND seq = ?", (session, PADS[name]))
        if text.strip():
            sql = "INSERT INTO notes (session, seq, text, raw, at) VALUES (?, ?, ?, ?, ?)"
            conn.execute(sql, (session, PADS[name], shown, raw, stamp(at)))
