"""Beginning, finishing and finding sessions, and the content each one is pinned to."""

import hashlib
import secrets
import sqlite3
from collections.abc import Mapping
from datetime import datetime

from interviewer.archive.codec import readable, stamp
from interviewer.archive.overrides import write_settled
from interviewer.archive.scorecards import write_scorecard
from interviewer.archive.store import Store
from interviewer.model.errors import UnknownName
from interviewer.model.mark import Scorecard
from interviewer.model.session import Setup

JUDGED = "judged-"  # before the names of the files that a later scorecard was made with
_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u


def begin(store: Store, setup: Setup, title: str, started: datetime, content: Mapping[str, bytes]) -> str:
    """Store a new session and the content it runs with; gives its id."""
    with store.writing() as conn:
        session = new_id(conn, started)
        conn.execute(
            "INSERT INTO sessions (id, question, title, level, minutes, mode, seed, started) VALUES (?,?,?,?,?,?,?,?)",
            (session, setup.question, readable(title), *setup_row(setup), stamp(started)),
        )
        pin(conn, session, content)
    return session


def digest_of(body: bytes) -> str:
    """The name a file's body is kept by."""
    return "sha256:" + hashlib.sha256(body).hexdigest()


def pin(conn: sqlite3.Connection, session: str, content: Mapping[str, bytes]) -> None:
    """Keep files once by their hash, and the session's names for them."""
    for name, body in content.items():
        digest = digest_of(body)
        conn.execute("INSERT OR IGNORE INTO content VALUES (?, ?)", (digest, body))
        conn.execute("INSERT OR REPLACE INTO session_content VALUES (?, ?, ?)", (session, name, digest))


def new_id(conn: sqlite3.Connection, started: datetime) -> str:
    """Ten characters: seven for the second it began, three of chance.

    So ids sort by time, half of one is enough to tell most sessions apart, and two machines never give the same.
    """
    seconds = max(0, int(started.timestamp()))
    head = "".join(_DIGITS[seconds >> shift & 31] for shift in range(30, -1, -5))
    while True:
        session = head + "".join(secrets.choice(_DIGITS) for _ in range(3))
        if conn.execute("SELECT 1 FROM sessions WHERE id = ?", (session,)).fetchone() is None:
            return session


def setup_row(setup: Setup) -> tuple[str, int, str, int]:
    """The columns level, minutes, mode and seed."""
    return (setup.level, setup.minutes, setup.mode, setup.seed)


def setup(store: Store, session: str) -> Setup:
    """What was chosen before the session began."""
    with store.reading() as conn:
        row = conn.execute(
            "SELECT question, level, minutes, mode, seed FROM sessions WHERE id = ?", (session,)
        ).fetchone()
    if row is None:
        raise UnknownName(f'no session "{session}"')
    return Setup(question=row[0], level=row[1], minutes=row[2], mode=row[3], seed=row[4])


def content(store: Store, session: str) -> dict[str, bytes]:
    """The files the session ran with, by the names `begin` was given."""
    sql = "SELECT name, body FROM session_content JOIN content USING (hash) WHERE session = ? ORDER BY name"
    with store.reading() as conn:
        return {name: bytes(body) for name, body in conn.execute(sql, (session,))}


def finish(store: Store, session: str, scorecard: Scorecard, at: datetime) -> None:
    """Store the scorecard and mark the session finished, both or neither. Again: the newer scorecard stands."""
    with store.writing() as conn:
        conn.execute(
            "UPDATE sessions SET status = 'finished', finished = coalesce(finished, ?) WHERE id = ?",
            (stamp(at), session),
        )
        write_scorecard(conn, session, scorecard, at)


def rescore(
    store: Store, session: str, card: Scorecard, settled: Scorecard, content: Mapping[str, bytes], at: datetime
) -> None:
    """Put `card` in the place of the session's scorecard; `content` is what it was made with."""
    with store.writing() as conn:
        write_scorecard(conn, session, card, at)
        write_settled(conn, session, settled)
        pin(conn, session, {f"{JUDGED}{name}": body for name, body in content.items()})
        forget_strays(conn)


def delete(store: Store, session: str) -> None:
    """Forget a session and all that hangs on it, and content that no other session uses."""
    with store.writing() as conn:
        conn.execute("DELETE FROM sessions WHERE id = ?", (session,))
        forget_strays(conn)


def forget_strays(conn: sqlite3.Connection) -> None:
    """Drop content that no session uses."""
    conn.execute("DELETE FROM content WHERE hash NOT IN (SELECT hash FROM session_content)")
