"""Scorecards as stored: whole, and mark by mark for those who ask in SQL. Both can be made again from the events."""

import sqlite3
from datetime import datetime

from interviewer.archive.codec import pack_value, readable, stamp, unpack_value
from interviewer.archive.store import Store
from interviewer.model.mark import Mark, Scorecard

_COLUMNS = "session, rubric, level, score, unassisted_score, verdict, words, at, card, raw"


def write_scorecard(conn: sqlite3.Connection, session: str, card: Scorecard, at: datetime | str) -> None:
    """Store `card` for `session` in place of an older one, inside the caller's transaction; `at` may be as stored."""
    figures = (card.rubric, card.level, card.score, card.unassisted_score, card.verdict, card.words)
    marks = [mark_row(session, mark) for mark in card.marks]
    conn.execute("DELETE FROM scorecards WHERE session = ?", (session,))
    conn.execute(
        f"INSERT INTO scorecards ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?)",
        (session, *figures, at if isinstance(at, str) else stamp(at), *pack_value(card)),
    )
    conn.executemany("INSERT OR REPLACE INTO marks VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", marks)


def mark_row(session: str, mark: Mark) -> tuple[str | float | bool, ...]:
    """A mark as a row; the evidence as the words alone."""
    quote = readable(" … ".join(found.text for found in mark.evidence))
    return (
        session,
        mark.criterion,
        mark.phase,
        mark.dimension,
        mark.credit,
        mark.points,
        mark.weight,
        mark.bonus,
        mark.judged,
        mark.assisted,
        mark.rule,
        quote,
    )


def scorecard(store: Store, session: str) -> Scorecard | None:
    """The session's scorecard; None if it is not finished."""
    with store.reading() as conn:
        row = conn.execute("SELECT card, raw FROM scorecards WHERE session = ?", (session,)).fetchone()
    return unpack_value(row[0], row[1], Scorecard) if row else None
