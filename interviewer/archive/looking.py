"""Opening a file that may be read and not written to: looking back works on a read-only disk too."""

import contextlib
import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from interviewer.archive import schema
from interviewer.archive.migrating import migrate, refuse_strangers, version
from interviewer.archive.store import Store, immediate


def may_write(path: Path) -> bool:
    """Whether the file and its folder (where the journal lies) may be written to."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def open_reader(path: Path, timeout: float) -> Store:
    """Open the existing file at `path` for reading alone. Raises `ArchiveError` as `open_store` does."""
    with contextlib.ExitStack() as stack:
        conn = stack.enter_context(closing(connect(path, timeout, stack)))
        refuse_strangers(conn, path)
        if version(conn) != schema.VERSION:
            conn = stack.enter_context(closing(modern_copy(conn, path)))
        return Store(conn, path, writable=False, done=stack.pop_all().close)


def connect(path: Path, timeout: float, stack: contextlib.ExitStack) -> sqlite3.Connection:
    """A connection that reads. SQLite needs a place for its index of the journal, and here it may make none."""
    try:
        conn = _connection(path, "mode=ro", timeout)
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
        return conn
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            raise
    journal = path.with_name(path.name + "-wal")
    if not journal.exists() or not journal.stat().st_size:
        # Nobody can be writing to it, or there would be a journal.
        return _connection(path, "mode=ro&immutable=1", timeout)
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="interviewer-")))
    for part in (path, journal):
        shutil.copyfile(part, folder / part.name)
    return _connection(folder / path.name, "mode=rw", timeout)


def modern_copy(conn: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """What `conn` holds, in memory and brought up to this release; the file stays as it is."""
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    conn.backup(copy)
    with immediate(copy):
        migrate(copy, path)
    return copy


def _connection(path: Path, how: str, timeout: float) -> sqlite3.Connection:
    address = f"file:{quote(str(path.absolute()))}?{how}"
    return sqlite3.connect(address, uri=True, timeout=timeout, isolation_level=None, check_same_thread=False)
