"""What progress is made of: scores, predictions and time spent, of all finished sessions at once."""

import msgspec

from interviewer.archive.store import Store
from interviewer.model.base import Value
from interviewer.model.level import Level
from interviewer.model.mark import DimensionScore


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


class _Card(Value, frozen=True, kw_only=True):
    """Of a scorecard as stored, what is wanted here."""

    dimensions: tuple[DimensionScore, ...] = ()


_SESSIONS = """
    SELECT s.id, s.question, s.title, s.level, s.minutes, s.mode, s.started,
        coalesce(c.settled_score, c.score) AS score, coalesce(c.settled_verdict, c.verdict) AS verdict
    FROM sessions s JOIN scorecards c ON c.session = s.id
    WHERE s.status = 'finished' AND (:question IS NULL OR s.question = :question)
        AND (:since IS NULL OR s.started >= :since)
    ORDER BY s.started, s.rowid"""

# The view `dimensions` shows the same, and takes SQLite ten times as long.
_DIMENSIONS = """SELECT session, settled_dimensions, CASE WHEN settled_dimensions IS NULL THEN card END
    FROM scorecards"""

# By session: a name and a figure.
_FIGURES = {
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
        for session, dimensions, card in conn.execute(_DIMENSIONS):
            if session in rows:
                rows[session]["scores"] = scores_in(dimensions, card)
        for kind, sql in _FIGURES.items():
            for session, name, figure in conn.execute(sql):
                if session in rows:
                    rows[session][kind][name] = figure
    return tuple(Sat(**row) for row in rows.values())


def scores_in(dimensions: str | None, card: str | None) -> dict[str, float]:
    """By dimension, from those that were settled or else from the scorecard, of which the rest is skipped."""
    if dimensions is not None:
        found = msgspec.json.decode(dimensions, type=tuple[DimensionScore, ...])
    else:
        found = msgspec.json.decode(card or "{}", type=_Card).dimensions
    return {one.dimension: one.score for one in found}


def bodies(store: Store, hashes: set[str]) -> dict[str, bytes]:
    """The files that have these hashes."""
    with store.reading() as conn:
        found = ((one, conn.execute("SELECT body FROM content WHERE hash = ?", (one,)).fetchone()) for one in hashes)
        return {one: bytes(row[0]) for one, row in found if row}
