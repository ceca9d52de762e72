"""Looking the whole file over for damage and for things left lying about."""

import sqlite3
from collections.abc import Iterator

from interviewer.archive.store import Store

# What a query counts, and the sentence if it counts any.
_CHECKS = (
    (
        "SELECT count(*) FROM content WHERE hash NOT IN (SELECT hash FROM session_content)",
        "files of content that belong to no session: {}",
    ),
    (
        """SELECT count(*) FROM drafts d JOIN sessions s ON s.id = d.session
            WHERE s.status = 'finished' AND d.text != ''""",
        "finished sessions with words that were never sent: {}",
    ),
    (
        """SELECT count(*) FROM sessions s WHERE s.status = 'finished'
            AND NOT EXISTS (SELECT 1 FROM scorecards c WHERE c.session = s.id)""",
        "finished sessions without a scorecard: {}",
    ),
    (
        """SELECT count(*) FROM events l WHERE l.who = 'interviewer' AND NOT EXISTS (
            SELECT 1 FROM events e WHERE e.session = l.session AND e.seq = l.refers_to)""",
        "lines of the interviewer that answer nothing: {}",
    ),
)


def examine(store: Store) -> tuple[str, ...]:
    """Everything found wrong, a sentence each; empty if the file is sound."""
    with store.reading() as conn:
        return tuple(findings(conn))


def findings(conn: sqlite3.Connection) -> Iterator[str]:
    """Damage first, then the rest; a damaged file is not asked further."""
    damage = [row[0] for row in conn.execute("PRAGMA integrity_check") if row[0] != "ok"]
    if damage:
        yield from (f"damage: {line}" for line in damage)
        return
    broken = conn.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        yield f"rows that point at nothing: {len(broken)}"
    for sql, sentence in _CHECKS:
        count = conn.execute(sql).fetchone()[0]
        if count:
            yield sentence.format(count)
    if not search_fits(conn):
        yield "the search index does not fit what was said"


def search_fits(conn: sqlite3.Connection) -> bool:
    """Whether the search index holds what was said, no more and no less."""
    try:
        conn.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        code = error.sqlite_errorcode & 0xFF
        if code == sqlite3.SQLITE_CORRUPT:
            return False
        if code != sqlite3.SQLITE_READONLY:  # where nothing may be written, this cannot be asked
            raise
    return True
