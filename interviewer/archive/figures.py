"""What progress is made of: scores, predictions and time spent, of all finished sessions at once."""

from interviewer.archive.store import Store
from interviewer.model.base import Value
from interviewer.model.level import Level


class Sat(Value, frozen=True, kw_only=True):
    """A finished session in figures.

    `scores` are 0–3 by dimension, `predicted` what the candidate expected of them, `seconds` the interview time spent
    by phase. `content` are the hashes of the files it is pinned to, by name.
    """

    id: str
    question: str
    title: str
    level: Level
    minutes: int
    mode: str
    started: str
    score: int
    verdict: str
    scores: dict[str, float]
    predicted: dict[str, float]
    seconds: dict[str, float]
    content: dict[str, str]


_SESSIONS = """
    SELECT s.id, s.question, s.title, s.level, s.minutes, s.mode, s.started,
        coalesce(c.settled_score, c.score) AS score, coalesce(c.settled_verdict, c.verdict) AS verdict
    FROM sessions s JOIN scorecards c ON c.session = s.id
    WHERE s.status = 'finished' AND (:question IS NULL OR s.question = :question)
        AND (:since IS NULL OR s.started >= :since)
    ORDER BY s.started, s.rowid"""

# By session: a name and a figure.
_FIGURES = {
    "scores": "SELECT session, dimension, score FROM dimensions",
    "predicted": "SELECT session, dimension, score FROM predictions",
    "seconds": "SELECT session, phase, seconds FROM pacing",
    "content": "SELECT session, name, hash FROM session_content",
}


def sat(store: Store, question: str | None = None, since: str | None = None) -> tuple[Sat, ...]:
    """All finished sessions (of `question`; begun at `since` or later), the oldest first."""
    with store.snapshot() as conn:
        cursor = conn.execute(_SESSIONS, {"question": question, "since": since})
        names = [column[0] for column in cursor.description]
        rows = {row[0]: dict(zip(names, row, strict=True)) for row in cursor}
        for row in rows.values():
            row.update({kind: {} for kind in _FIGURES})
        for kind, sql in _FIGURES.items():
            for session, name, figure in conn.execute(sql):
                if session in rows:
                    rows[session][kind][name] = figure
    return tuple(Sat(**row) for row in rows.values())


def bodies(store: Store, hashes: set[str]) -> dict[str, bytes]:
    """The files that have these hashes."""
    with store.reading() as conn:
        found = ((one, conn.execute("SELECT body FROM content WHERE hash = ?", (one,)).fetchone()) for one in hashes)
        return {one: bytes(row[0]) for one, row in found if row}
