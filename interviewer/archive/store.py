"""One open database: a connection, its lock, and the only ways to use it."""

import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock

from interviewer.archive.faults import explained, read_only
from interviewer.model.errors import ArchiveError


class Store:
    """A connection in autocommit mode (no hidden transactions) that threads may share, one at a time.

    `writable` False: looking back works, and whatever would be stored is refused. `done` runs once it is closed.
    """

    def __init__(
        self, conn: sqlite3.Connection, path: Path, *, writable: bool = True, done: Callable[[], None] | None = None
    ) -> None:
        self.conn = conn
        self.path = path
        self.writable = writable
        self._done = done
        self._lock = RLock()

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """Read; what a block reads in several statements is not one snapshot. Raises `ArchiveError`."""
        with self._lock, explained(self.path):
            yield self.conn

    @contextmanager
    def snapshot(self) -> Generator[sqlite3.Connection]:
        """Read in several statements what was there at one moment, whoever writes meanwhile. Raises `ArchiveError`."""
        with self.reading() as conn:
            conn.execute("BEGIN")
            try:
                yield conn
            finally:
                if conn.in_transaction:
                    conn.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Generator[sqlite3.Connection]:
        """One transaction: all of the block is stored, or nothing of it. Raises `ArchiveError`."""
        if not self.writable:
            raise ArchiveError(f"{self.path}: {read_only(self.path)}")
        with self._lock, explained(self.path), immediate(self.conn):
            yield self.conn

    def close(self) -> None:
        """Close the connection; harmless if it is closed."""
        with self._lock:
            self.conn.close()
            if self._done:
                self._done()
                self._done = None


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
