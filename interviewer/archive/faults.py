"""What SQLite or the file system complains of, in one line that says what to do."""

import os
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from interviewer.model.errors import ArchiveError

BACKUPS = "backups"


@contextmanager
def explained(path: Path) -> Generator[None]:
    """Turn every error of SQLite or the file system inside the block into an `ArchiveError` about `path`.

    Not a misuse of SQLite: that is our mistake, and none that a user could put right.
    """
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.Error as error:
        raise ArchiveError(f"{path}: {explain(error, path)}") from error
    except OSError as error:
        raise ArchiveError(f"{path}: {explain_os(error)}") from error


def explain(error: sqlite3.Error, path: Path) -> str:
    """One line on what went wrong and what to do about it."""
    # The low byte is the primary code; the rest refines it (SQLITE_BUSY_SNAPSHOT, SQLITE_IOERR_WRITE).
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return "the database is locked by another program; close it and try again (nothing was changed)"
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return read_only(path)
        case sqlite3.SQLITE_CANTOPEN:
            return "cannot be opened; check that its folder exists and may be written to, or choose another with --db"
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            return damaged(path)
        case sqlite3.SQLITE_FULL:
            return "the disk is full; free some space and try again (what was saved before is safe)"
        case sqlite3.SQLITE_IOERR:
            return f"the disk refused ({error}); check its space and quota (what was saved before is safe)"
        case _:
            return f"the database refused ({error})"


def explain_os(error: OSError) -> str:
    """The same for what the operating system refuses before SQLite is asked."""
    reason = error.strerror or str(error)
    place = f" ({error.filename})" if error.filename else ""
    return f"cannot be opened: {reason}{place}; put that right or choose another file with --db"


def damaged(path: Path) -> str:
    """What to do about a file that is no database, or a broken one."""
    kept = path.parent / BACKUPS
    remedy = f"put a copy from {kept} in its place" if kept.is_dir() else "move it aside to begin a new one"
    return f"is damaged, or not a database; nothing was changed: {remedy}, or choose another file with --db"


def read_only(path: Path) -> str:
    """What to do about a file, or a folder, that may not be written to."""
    what = "its folder is" if path.exists() and os.access(path, os.W_OK) else "is"
    return f"{what} read-only; make it writable (chmod u+w) or choose another file with --db"
