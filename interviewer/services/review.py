"""Looking back: past sessions, what was said in them, and keeping the archive in order."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.model.bank import Entry
from interviewer.model.errors import ArchiveError, InputError
from interviewer.model.review import Hit, Review
from interviewer.model.session import SessionSummary, Status

if TYPE_CHECKING:
    from interviewer.archive import Archive

ALL = -1


def history(
    archive: Archive,
    *,
    question: str | None = None,
    status: Status | None = None,
    limit: int = ALL,
    offset: int = 0,
) -> tuple[SessionSummary, ...]:
    """Past sessions, newest first; `limit` -1 for all of them."""
    return archive.history(question, status, limit, offset)


def review(archive: Archive, name: str) -> Review:
    """The session that `name` (an id, the beginning of one, or "last") means, whole. Raises `UnknownName`."""
    session = archive.find(name)
    return Review(
        session=archive.summary(session),
        turns=archive.turns(session),
        scorecard=archive.scorecard(session),
        unsent=archive.draft(session)[0],
    )


def pinned(archive: Archive, session: str) -> Entry | None:
    """The question as it was when `session` (an id) was sat; None where this release cannot read it any more."""
    from interviewer.services.content import unpack

    try:
        return unpack(archive.content(session))
    except ArchiveError:
        return None


def search(archive: Archive, words: str, limit: int) -> tuple[Hit, ...]:
    """The turns that hold all of `words`, best first. Raises `InputError` if there is no word in them."""
    if not any(character.isalnum() for character in words):
        raise InputError("nothing to search for: give a word or two")
    return archive.search(words, limit)


def back_up(archive: Archive, target: Path | None, now: datetime) -> Path:
    """Copy the database to `target`, or into the folder `backups` beside it; gives the copy's path."""
    name = f"{archive.path.stem}-{now.astimezone(UTC):%Y%m%d-%H%M%S}.db"
    return archive.backup(target or archive.path.parent / "backups" / name)


def doctor(archive: Archive) -> tuple[str, ...]:
    """Everything wrong with the archive, a sentence each."""
    return archive.doctor()


def delete(archive: Archive, session: str) -> None:
    """Forget a session for good."""
    archive.delete(session)
