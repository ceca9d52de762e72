"""Past sessions at a glance."""

import sqlite3
from typing import Any

from interviewer.archive.search import query_of
from interviewer.archive.store import Store
from interviewer.model.errors import UnknownName
from interviewer.model.review import Filter, Order
from interviewer.model.session import SessionSummary

PAGE = 50

ORDERS: dict[Order, str] = {
    "newest": "started DESC, place DESC",
    "oldest": "started, place",
    "best": "score IS NULL, score DESC, started DESC, place DESC",
    "worst": "score IS NULL, score, started DESC, place DESC",
    "question": "question, started DESC, place DESC",
}

# The turns are counted for the page alone, after its rows are chosen.
_PAGE = """
    WITH page AS (
        SELECT s.rowid AS place, s.*, coalesce(c.settled_score, c.score) AS score,
            coalesce(c.settled_verdict, c.verdict) AS verdict
        FROM sessions s LEFT JOIN scorecards c ON c.session = s.id
        WHERE EXISTS (SELECT 1 FROM events e WHERE e.session = s.id) {conditions}
        ORDER BY {order} LIMIT :limit OFFSET :offset)
    SELECT p.id, p.question, p.level, p.status, p.started, p.score, p.verdict,
        (SELECT count(*) FROM turns t WHERE t.session = p.id), p.title, p.minutes, p.mode,
        (SELECT count(*) FROM overrides o WHERE o.session = p.id)
    FROM page p
    ORDER BY {order}"""

_CONDITIONS = {
    "session": "s.id = :session",
    "question": "s.question = :question",
    "status": "s.status = :status",
    "level": "s.level = :level",
    "verdict": "coalesce(c.settled_verdict, c.verdict) = :verdict",
    "since": "s.started >= :since",
    "until": "s.started < :until",
}
_CALLED = "lower(s.title || ' ' || s.question || ' ' || s.level || ' ' || s.status || ' ' || s.id)"
_SAID = "SELECT e.session FROM words JOIN events e ON e.id = words.rowid WHERE words MATCH"


def history(
    store: Store, wanted: Filter, limit: int = PAGE, offset: int = 0, order: Order = "newest"
) -> tuple[SessionSummary, ...]:
    """Sessions that fit, in `order`, from `offset` on and at most `limit` of them (negative: all)."""
    conditions, values = conditions_of(wanted)
    sql = _PAGE.format(conditions=conditions, order=ORDERS[order])
    with store.reading() as conn:
        return tuple(to_summary(row) for row in conn.execute(sql, {**values, "limit": limit, "offset": offset}))


def conditions_of(wanted: Filter) -> tuple[str, dict[str, Any]]:
    """The SQL that narrows the sessions, and the values it names."""
    values: dict[str, Any] = {name: getattr(wanted, name) for name in _CONDITIONS if getattr(wanted, name) is not None}
    clauses = [_CONDITIONS[name] for name in values]
    for number, word in enumerate(wanted.words.lower().split()):
        clause = f"instr({_CALLED}, :word{number})"
        values[f"word{number}"] = word
        if query := query_of(word, unfinished=True):
            values[f"query{number}"] = query
            clause += f" OR s.id IN ({_SAID} :query{number})"
        clauses.append(f"({clause})")
    return "".join(f" AND {clause}" for clause in clauses), values


def summary(store: Store, session: str) -> SessionSummary:
    """One session's row. Raises `UnknownName`."""
    found = history(store, Filter(session=session), limit=1)
    if not found:
        raise UnknownName(f'no session "{session}"')
    return found[0]


def to_summary(row: sqlite3.Row) -> SessionSummary:
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
        disputed=row[11],
    )


def best(store: Store) -> dict[str, tuple[int, int | None]]:
    """For each question sat: how many attempts, and the best score (None if none was finished)."""
    sql = """SELECT question, count(*), max(coalesce(c.settled_score, c.score))
        FROM sessions s LEFT JOIN scorecards c ON c.session = s.id
        WHERE EXISTS (SELECT 1 FROM events e WHERE e.session = s.id) GROUP BY question"""
    with store.reading() as conn:
        return {row[0]: (row[1], row[2]) for row in conn.execute(sql)}
