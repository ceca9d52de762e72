"""One open database: a connection, its lock, and the only two ways to use it."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from interviewer.archive.faults import explained


class Store:
    """A connection in autocommit mode (no hidden transactions) that threads may share, one at a time."""

    def __init__(self, conn: sqlite3.Connection, path: Path) -> None:
        self.conn = conn
        self.path = path
        self._lock = RLock()

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """Read; what a block reads in several statements is not one snapshot. Raises `ArchiveError`."""
        with self._lock, explained(self.path):
            yield self.conn

    @contextmanager
    def writing(self) -> Generator[sqlite3.Connection]:
        """One transaction: all of the block is stored, or nothing of it. Raises `ArchiveError`."""
        with self._lock, explained(self.path), immediate(self.conn):
            yield self.conn

    def close(self) -> None:
        """Close the connection; harmless if it is closed."""
        with self._lock:
            self.conn.close()


@contextmanager
def immediate(conn: sqlite3.Connection) -> Generator[None]:
    """A transaction that takes the write lock at once.

    A plain BEGIN takes it at the first write, where SQLite must refuse without waiting if another process wrote since.
    """
    conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        conn.execute("COMMIT")
    except BaseException:
        # A full disk and some others roll back by themselves.
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise
