"""What was studied between interviews, as records that go from one machine to another."""

from collections.abc import Iterable, Iterator
from typing import Any, Literal

import msgspec

from interviewer.archive.store import Store
from interviewer.model.base import Value


class CardRecord(Value, frozen=True, kw_only=True):
    """How well a card is known; times are ISO 8601 in UTC, `stability` days."""

    card: str
    due: str
    state: Literal["learning", "review", "relearning"]
    step: int | None
    stability: float | None
    difficulty: float | None
    reviewed: str | None
    reviews: int
    lapses: int


class LookRecord(Value, frozen=True, kw_only=True):
    """One look at a card."""

    card: str
    at: str
    rating: Literal["again", "hard", "good", "easy"]
    due: str
    seconds: float | None


class DrillRecord(Value, frozen=True, kw_only=True):
    """One drill; `ok` is 1 if it went well, else 0."""

    at: str
    kind: str
    name: str
    ok: int
    said: str


StudyRecord = CardRecord | LookRecord | DrillRecord
TABLES: dict[str, tuple[type[StudyRecord], str, str]] = {
    "card": (CardRecord, "cards_state", "card"),
    "look": (LookRecord, "card_reviews", "at, card"),
    "drill": (DrillRecord, "drills", "at, kind, name"),
}
"""The name of a record, its type, its table, and the order that is the same on every machine."""


def study(store: Store) -> Iterator[tuple[str, dict[str, Any]]]:
    """All of it, each record with its name."""
    for name, (kind, table, order) in TABLES.items():
        with store.reading() as conn:
            rows = conn.execute(f"SELECT {', '.join(kind.__struct_fields__)} FROM {table} ORDER BY {order}").fetchall()
        for row in rows:
            yield name, dict(zip(kind.__struct_fields__, row, strict=True))


def take_in_study(store: Store, records: Iterable[StudyRecord]) -> int:
    """Store in one transaction what is not here; of a card, what is known since the later look. Gives how many."""
    with store.writing() as conn:
        before = conn.total_changes
        for record in records:
            kind, table, _ = next(one for one in TABLES.values() if isinstance(record, one[0]))
            names, values = kind.__struct_fields__, msgspec.structs.astuple(record)
            places = ", ".join("?" * len(names))
            insert = f"INSERT INTO {table} ({', '.join(names)})"
            if isinstance(record, CardRecord):
                fresh = ", ".join(f"{name} = excluded.{name}" for name in names)
                conn.execute(
                    f"""{insert} VALUES ({places}) ON CONFLICT (card) DO UPDATE SET {fresh}
                        WHERE coalesce(excluded.reviewed, '') > coalesce(reviewed, '')""",
                    values,
                )
            else:
                same = " AND ".join(f"{name} IS ?" for name in names)
                known = f"SELECT 1 FROM {table} WHERE {same}"
                conn.execute(f"{insert} SELECT {places} WHERE NOT EXISTS ({known})", (*values, *values))
        return conn.total_changes - before
