"""Past sessions at a glance."""

from typing import Any

from interviewer.archive.store import Store
from interviewer.model.errors import UnknownName
from interviewer.model.session import SessionSummary, Status

PAGE = 50

# The turns are counted for the page alone, after its rows are chosen.
_PAGE = """
    WITH page AS (
        SELECT rowid AS place, * FROM sessions s
        WHERE EXISTS (SELECT 1 FROM events e WHERE e.session = s.id)
            AND (:session IS NULL OR id = :session)
            AND (:question IS NULL OR question = :question) AND (:status IS NULL OR status = :status)
        ORDER BY started DESC, rowid DESC LIMIT :limit OFFSET :offset)
    SELECT p.id, p.question, p.level, p.status, p.started, c.score, c.verdict,
        (SELECT count(*) FROM turns t WHERE t.session = p.id), p.title, p.minutes, p.mode
    FROM page p LEFT JOIN scorecards c ON c.session = p.id
    ORDER BY p.started DESC, p.place DESC"""


def history(
    store: Store,
    question: str | None = None,
    status: Status | None = None,
    limit: int = PAGE,
    offset: int = 0,
) -> tuple[SessionSummary, ...]:
    """Sessions, newest first, from `offset` on and at most `limit` of them (negative: all)."""
    wanted = {"session": None, "question": question, "status": status, "limit": limit, "offset": offset}
    with store.reading() as conn:
        return tuple(to_summary(row) for row in conn.execute(_PAGE, wanted))


def summary(store: Store, session: str) -> SessionSummary:
    """One session's row. Raises `UnknownName`."""
    wanted = {"session": session, "question": None, "status": None, "limit": 1, "offset": 0}
    with store.reading() as conn:
        row = conn.execute(_PAGE, wanted).fetchone()
    if row is None:
        raise UnknownName(f'no session "{session}"')
    return to_summary(row)


def to_summary(row: tuple[Any, ...]) -> SessionSummary:
    """A row of the query above as a value."""
    return SessionSummary(
        id=row[0],
        question=row[1],
        level=row[2],
        status=row[3],
        started=row[4],
        score=row[5],
        verdict=row[6],
        turns=row[7],
        title=row[8],
        minutes=row[9],
        mode=row[10],
    )


def best(store: Store) -> dict[str, tuple[int, int | None]]:
    """For each question sat: how many attempts, and the best score (None if none was finished)."""
    sql = """SELECT question, count(*), max(score) FROM sessions s LEFT JOIN scorecards c ON c.session = s.id
        WHERE EXISTS (SELECT 1 FROM events e WHERE e.session = s.id) GROUP BY question"""
    with store.reading() as conn:
        return {row[0]: (row[1], row[2]) for row in conn.execute(sql)}
