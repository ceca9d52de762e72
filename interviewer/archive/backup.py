"""Copies of the whole database through SQLite's backup interface, which sees a file in use as one moment."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from interviewer.archive.faults import explained
from interviewer.archive.store import Store
from interviewer.model.errors import ArchiveError


def copy_database(source: sqlite3.Connection, target: Path) -> None:
    """Write what `source` holds to the new file `target`, readable by its owner only, and check the copy."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    create_private(target)
    with closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        verdict = copy.execute("PRAGMA quick_check").fetchone()[0]
    if verdict != "ok":
        raise ArchiveError(f"{target}: the copy is not sound ({verdict}); the database itself was not changed")


def create_private(path: Path) -> None:
    """Create an empty file of mode 0600; `FileExistsError` if there is one."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def back_up(store: Store, target: Path) -> Path:
    """Copy the open database to `target`, which must not exist. Raises `ArchiveError`."""
    if target.exists():
        raise ArchiveError(f"{target}: exists already; choose another name for the copy")
    with explained(target), store.reading() as conn:
        copy_database(conn, target)
    return target
