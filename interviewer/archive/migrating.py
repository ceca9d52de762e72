"""Bringing a file up to this release: a copy first, then all migrations or none."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from interviewer.archive import schema
from interviewer.archive.faults import BACKUPS
from interviewer.archive.store import immediate
from interviewer.model.errors import ArchiveError


def bring_up_to_date(conn: sqlite3.Connection, path: Path) -> None:
    """Migrate the file that `conn` has open, if it needs it. Raises `ArchiveError` if it is not ours to change."""
    refuse_strangers(conn, path)
    if version(conn) == schema.VERSION:
        return
    with immediate(conn):
        # Asked again now that nobody else can be migrating it.
        refuse_strangers(conn, path)
        found = version(conn)
        if found == schema.VERSION:
            return
        if not is_new(conn):
            back_up_before(path, found)
        migrate(conn, path)


def version(conn: sqlite3.Connection) -> int:
    """The schema's number in the file's header; 0 for a new file."""
    return int(conn.execute("PRAGMA user_version").fetchone()[0])


def is_new(conn: sqlite3.Connection) -> bool:
    """Whether nothing was ever created in the file."""
    return conn.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0


def refuse_strangers(conn: sqlite3.Connection, path: Path) -> None:
    """Raise `ArchiveError` for another program's database and for one of a newer release."""
    found = version(conn)
    if is_new(conn):
        return
    if conn.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
        raise ArchiveError(f"{path}: belongs to another program; choose another file with --db")
    if found > schema.VERSION:
        raise ArchiveError(
            f"{path}: was written by a newer release (schema {found}, this one knows {schema.VERSION}); "
            "upgrade Interviewer, or choose another file with --db"
        )


def back_up_before(path: Path, found: int) -> Path:
    """Copy the file as it is into `backups` beside it; gives the copy's path."""
    from interviewer.archive.backup import copy_database

    now = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    copy = path.parent / BACKUPS / f"{path.stem}-schema{found}-{now}.db"
    # A second connection: it reads what is committed while the first keeps every writer out.
    with closing(sqlite3.connect(path)) as source:
        copy_database(source, copy)
    return copy


def migrate(conn: sqlite3.Connection, path: Path) -> None:
    """Run what is pending inside the transaction that the caller has open."""
    # Imported here: it costs more than all else that opening does, and only a new or old file needs it.
    from sqlite_utils import Database

    from interviewer.archive.migrations import migrations

    migrations.apply(Database(conn, execute_plugins=False))
    broken = conn.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise ArchiveError(f"{path}: {len(broken)} rows point at nothing after migrating; nothing was changed")
    conn.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    conn.execute(f"PRAGMA user_version = {schema.VERSION}")
