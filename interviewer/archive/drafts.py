"""The unsent text of each session and how far its clock had run, saved about once a second."""

import sqlite3
from datetime import datetime

from interviewer.archive.codec import pack, stamp, unpack
from interviewer.archive.store import Store

_SAVE = """INSERT INTO drafts (session, text, raw, elapsed, at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (session) DO UPDATE
    SET text = excluded.text, raw = excluded.raw, elapsed = excluded.elapsed, at = excluded.at"""


def save_draft(store: Store, session: str, text: str, elapsed: float, at: datetime) -> None:
    """Keep what stands in the composer, and the seconds of interview time so far."""
    text, _, raw = pack(text)
    with store.writing() as conn:
        conn.execute(_SAVE, (session, text, raw, elapsed, stamp(at)))


def clear_draft(conn: sqlite3.Connection, session: str, elapsed: float, moment: str) -> None:
    """What was typed has been said: empty the draft inside the caller's transaction."""
    conn.execute(_SAVE, (session, "", None, elapsed, moment))


def draft(store: Store, session: str) -> tuple[str, float]:
    """The unsent text and the seconds of interview time when it was saved; '' and 0.0 if there is none."""
    with store.reading() as conn:
        row = conn.execute("SELECT text, raw, elapsed FROM drafts WHERE session = ?", (session,)).fetchone()
    return (unpack(row[0], "null", row[1])[0], row[2]) if row else ("", 0.0)
