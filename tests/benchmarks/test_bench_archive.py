"""What the archive costs, beside a bare `sqlite3` that stores the same words as safely.

A turn is one event with three lines. The peer's single row is committed to the same disk in the same journal mode.
"""

import sqlite3
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from interviewer.archive import Archive
from interviewer.model.event import Event, Line, Move
from interviewer.model.session import Setup

WORDS = "We keep pastes in an object store and their keys in a table sharded by hash, with a cache in front. " * 4
LINES = tuple(Line(move=Move(move="probe", rule="press", values={"n": n}), text=WORDS[:80]) for n in range(3))
NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
SETUP = Setup(question="pastebin", level="mid", minutes=45, mode="relaxed", seed=7)


@pytest.fixture
def archive(tmp_path: Path):
    with Archive.open(tmp_path / "ours.db") as opened:
        yield opened


@pytest.fixture
def bare(tmp_path: Path):
    """A table without an index, in a file as careful about power cuts as ours."""
    conn = sqlite3.connect(tmp_path / "peer.db", isolation_level=None)
    conn.execute("PRAGMA journal_mode = WAL")
    conn.execute("PRAGMA synchronous = FULL")
    conn.execute("CREATE TABLE said (text TEXT)")
    yield conn
    conn.close()


def insert(conn: sqlite3.Connection, text: str) -> None:
    conn.execute("BEGIN IMMEDIATE")
    conn.execute("INSERT INTO said VALUES (?)", (text,))
    conn.execute("COMMIT")


def begin(archive: Archive) -> str:
    return archive.begin(SETUP, title="Design Pastebin", started=NOW, content={"question": b"x"})


def test_storing_a_turn(paired, archive, bare):
    session, places = begin(archive), count(1, 4)

    def ours() -> None:
        event = Event(seq=next(places), kind="say", elapsed=1.0, text=WORDS)
        archive.append(session, event, LINES, phase="requirements", at=NOW)

    paired(
        ours,
        lambda: insert(bare, WORDS),
        name="store a turn with three lines",
        peer_name="bare insert and commit",
        budget=lambda peer: peer + 5,
        rounds=300,
    )
    assert len(archive.turns(session)) >= 4


def test_storing_a_draft(paired, archive, bare):
    session, seconds = begin(archive), count(1)
    paired(
        # A draft that did not change would cost nothing.
        lambda: archive.save_draft(session, WORDS, next(seconds), NOW),
        lambda: insert(bare, WORDS),
        name="save a draft",
        peer_name="bare insert and commit",
        budget=lambda peer: peer + 2,
        rounds=300,
    )
    assert archive.draft(session)[0] == WORDS


def test_opening_a_current_file(paired, archive):
    def bare_open() -> None:
        conn = sqlite3.connect(archive.path)
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
        conn.close()

    paired(
        lambda: Archive.open(archive.path).close(),
        bare_open,
        name="open a current archive",
        peer_name="bare connect and select",
        budget=lambda peer: peer + 5,
        rounds=100,
    )
