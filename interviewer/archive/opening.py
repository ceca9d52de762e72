"""Opening the database file, in the order that loses nothing."""

import contextlib
import sqlite3
from pathlib import Path

from interviewer.archive.backup import create_private
from interviewer.archive.faults import damaged, explained
from interviewer.archive.looking import may_write, open_reader
from interviewer.archive.migrating import bring_up_to_date
from interviewer.archive.store import Store
from interviewer.model.errors import ArchiveError


def open_store(path: Path, timeout: float) -> Store:
    """Open, and where needed create or migrate, the database at `path`; wait up to `timeout` seconds for a lock.

    One that may not be written to is opened for reading; then the first thing to be stored is refused.
    Raises `ArchiveError`: locked, damaged, of a newer release, or another program's.
    """
    with explained(path):
        prepare(path)
        if not may_write(path):
            return open_reader(path, timeout)
        # autocommit: every transaction is one that we begin
        conn = sqlite3.connect(path, timeout=timeout, isolation_level=None, check_same_thread=False)
        try:
            bring_up_to_date(conn, path)
            conn.execute("PRAGMA foreign_keys = ON")
            # A turn that was shown survives a power cut, not only a killed process.
            conn.execute("PRAGMA synchronous = FULL")
            use_wal(conn)
        except BaseException:
            conn.close()
            raise
    return Store(conn, path)


def prepare(path: Path) -> None:
    """Make the folder and the file if they are missing; raise where what is there can be no database of ours."""
    if path.is_dir():
        raise ArchiveError(f"{path}: is a folder; name a file with --db")
    if path.parent.is_file():
        raise ArchiveError(f"{path}: {path.parent} is a file, not a folder; choose another file with --db")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        # Only a missing file is opened by hand: closing one that SQLite has open elsewhere in this process would
        # drop SQLite's locks on it.
        with contextlib.suppress(FileExistsError):
            create_private(path)
        return
    journal = path.with_name(path.name + "-wal")
    # SQLite would take an empty file for a new one and throw the journal away.
    if path.stat().st_size == 0 and journal.exists() and journal.stat().st_size > 0:
        raise ArchiveError(f"{path}: {damaged(path)}")


def use_wal(conn: sqlite3.Connection) -> None:
    """Let readers and the writer work at once; where the file system cannot, all else still holds."""
    with contextlib.suppress(sqlite3.OperationalError):
        conn.execute("PRAGMA journal_mode = WAL")
