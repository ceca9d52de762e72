"""Flashcards: the state of each, every look at one, and drills. Moments are seconds since 1970."""

import sqlite3
from datetime import UTC, datetime
from typing import Any

from interviewer.archive.codec import readable, stamp
from interviewer.archive.store import Store
from interviewer.model.card import CardReview, Memory

STATES = ("learning", "review", "relearning")  # as FSRS numbers them, from 1
_COLUMNS = "card, due, state, step, stability, difficulty, reviewed, reviews, lapses"


def memories(store: Store) -> dict[str, Memory]:
    """Every card that was ever looked at, by its key."""
    with store.reading() as conn:
        return {row[0]: _memory(row) for row in conn.execute(f"SELECT {_COLUMNS} FROM cards_state ORDER BY card")}


def keep_review(store: Store, memory: Memory, review: CardReview) -> None:
    """Store a look at a card and what is remembered after it, both or neither."""
    with store.writing() as conn:
        conn.execute(f"INSERT OR REPLACE INTO cards_state ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)", _row(memory))
        conn.execute(
            "INSERT INTO card_reviews (card, at, rating, due, seconds) VALUES (?,?,?,?,?)",
            (review.card, moment(review.at), review.rating, moment(review.due), review.seconds),
        )


def reviews(store: Store, since: float = 0.0) -> tuple[CardReview, ...]:
    """Every look at a card at `since` or later, the oldest first."""
    sql = "SELECT card, at, rating, due, seconds FROM card_reviews WHERE at >= ? ORDER BY at, id"
    with store.reading() as conn:
        return tuple(
            CardReview(card=card, at=seconds(at), rating=rating, due=seconds(due), seconds=took)
            for card, at, rating, due, took in conn.execute(sql, (moment(since),))
        )


def keep_drill(store: Store, kind: str, name: str, at: float, said: str, *, ok: bool) -> None:
    """Store that a drill was done: what of, and whether it went well."""
    sql = "INSERT INTO drills (at, kind, name, ok, said) VALUES (?,?,?,?,?)"
    with store.writing() as conn:
        conn.execute(sql, (moment(at), kind, name, ok, readable(said)))


def drills(store: Store, since: float = 0.0) -> tuple[tuple[float, str, str, bool], ...]:
    """Drills done at `since` or later, the oldest first: when, which kind, its name, and whether it went well."""
    sql = "SELECT at, kind, name, ok FROM drills WHERE at >= ? ORDER BY at, id"
    with store.reading() as conn:
        return tuple((seconds(at), kind, name, bool(ok)) for at, kind, name, ok in conn.execute(sql, (moment(since),)))


_MISSED = """
    SELECT m.session, m.criterion, coalesce(o.credit, m.credit)
    FROM marks m JOIN sessions s ON s.id = m.session
        LEFT JOIN overrides o ON o.session = m.session AND o.criterion = m.criterion
    WHERE s.status = 'finished' AND m.judged
    ORDER BY s.started, s.rowid, m.rowid"""


def credits(store: Store) -> tuple[tuple[str, str, str], ...]:
    """Session, criterion and credit (the disputed one where there is one) of all that was judged, the oldest first."""
    with store.reading() as conn:
        return tuple(conn.execute(_MISSED).fetchall())


def moment(at: float) -> str:
    """Seconds since 1970 as stored."""
    return stamp(datetime.fromtimestamp(at, UTC))


def seconds(text: str) -> float:
    """A stored moment as seconds since 1970."""
    return datetime.fromisoformat(text).timestamp()


def _row(memory: Memory) -> tuple[Any, ...]:
    reviewed = None if memory.reviewed is None else moment(memory.reviewed)
    known = (memory.card, moment(memory.due), STATES[memory.state - 1], memory.step, memory.stability)
    return (*known, memory.difficulty, reviewed, memory.reviews, memory.lapses)


def _memory(row: sqlite3.Row | tuple[Any, ...]) -> Memory:
    card, due, state, step, stability, difficulty, reviewed, looks, lapses = row
    return Memory(
        card=card,
        due=seconds(due),
        state=STATES.index(state) + 1,
        step=step,
        stability=stability,
        difficulty=difficulty,
        reviewed=None if reviewed is None else seconds(reviewed),
        reviews=looks,
        lapses=lapses,
    )
