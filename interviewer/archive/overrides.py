"""Marks that the candidate disputes. The judge's scorecard stays as it is; the score that follows stands beside it."""

import sqlite3
from datetime import datetime

from interviewer.archive.codec import pack, stamp, to_json, unpack
from interviewer.archive.store import Store
from interviewer.model.mark import Scorecard
from interviewer.model.review import Override

_KEEP = """INSERT INTO overrides (session, criterion, credit, why, raw, at) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (session, criterion) DO UPDATE
    SET credit = excluded.credit, why = excluded.why, raw = excluded.raw, at = excluded.at"""


def override(store: Store, session: str, dispute: Override, settled: Scorecard, at: datetime) -> None:
    """Keep a dispute, in place of an earlier one of the same criterion, with the scorecard as it stands after it."""
    why, _, raw = pack(dispute.why)
    with store.writing() as conn:
        conn.execute(_KEEP, (session, dispute.criterion, dispute.credit, why, raw, stamp(at)))
        write_settled(conn, session, settled)


def withdraw(store: Store, session: str, criterion: str, settled: Scorecard) -> None:
    """Take a dispute back; `settled` is the scorecard without it."""
    with store.writing() as conn:
        conn.execute("DELETE FROM overrides WHERE session = ? AND criterion = ?", (session, criterion))
        write_settled(conn, session, settled)


def overrides(store: Store, session: str) -> tuple[Override, ...]:
    """A session's disputes, the oldest first."""
    sql = "SELECT criterion, credit, why, raw, at FROM overrides WHERE session = ? ORDER BY at, criterion"
    with store.reading() as conn:
        rows = conn.execute(sql, (session,)).fetchall()
    return tuple(
        Override(criterion=criterion, credit=credit, why=unpack(why, "null", raw)[0], at=at)
        for criterion, credit, why, raw, at in rows
    )


def write_settled(conn: sqlite3.Connection, session: str, settled: Scorecard) -> None:
    """Let the score follow the overrides that are stored; without any it is the judge's."""
    columns = (settled.score, settled.verdict, to_json(settled.dimensions), session)
    conn.execute(
        "UPDATE scorecards SET settled_score = ?, settled_verdict = ?, settled_dimensions = ? WHERE session = ?",
        columns,
    )
    conn.execute(
        """UPDATE scorecards SET settled_score = NULL, settled_verdict = NULL, settled_dimensions = NULL
            WHERE session = :session AND NOT EXISTS (SELECT 1 FROM overrides WHERE session = :session)""",
        {"session": session},
    )
