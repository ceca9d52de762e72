"""Looking back: past sessions, what was said in them, and keeping the archive in order."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.model.bank import Entry
from interviewer.model.errors import ArchiveError, InputError
from interviewer.model.mark import Scorecard
from interviewer.model.review import Filter, Hit, Order, Override, Review
from interviewer.model.session import SessionSummary, Status

if TYPE_CHECKING:
    from interviewer.archive import Archive

__all__ = [
    "ALL",
    "Filter",
    "Order",
    "Status",
    "back_up",
    "delete",
    "doctor",
    "history",
    "pinned",
    "review",
    "search",
    "stamp",
]

ALL = -1


def history(
    archive: Archive, wanted: Filter | None = None, *, limit: int = ALL, offset: int = 0, order: Order = "newest"
) -> tuple[SessionSummary, ...]:
    """Past sessions that fit, the newest first unless said otherwise; `limit` -1 for all of them."""
    return archive.history(wanted or Filter(), limit, offset, order)


def review(archive: Archive, name: str) -> Review:
    """The session that `name` (an id, the beginning of one, or "last") means, whole. Raises `UnknownName`."""
    session = archive.find(name)
    judged, overrides = archive.scorecard(session), archive.overrides(session)
    said = [event.data for event in archive.events(session) if event.kind == "predict"] if judged else []
    return Review(
        session=archive.summary(session),
        turns=archive.turns(session),
        scorecard=settled_card(archive, session, judged, overrides),
        unsent=archive.draft(session)[0],
        judged=judged,
        overrides=overrides,
        notes=archive.notes(session),
        predicted={name: value for name, value in said[0].items() if type(value) in (int, float)} if said else {},
    )


def settled_card(
    archive: Archive, session: str, judged: Scorecard | None, overrides: tuple[Override, ...]
) -> Scorecard | None:
    """The scorecard as it stands after the disputes; the judge's own where its format cannot be read any more."""
    if judged is None or not overrides:
        return judged
    from interviewer.services.settling import settle

    entry = pinned(archive, session)
    return settle(judged, overrides, entry.format) if entry else judged


def pinned(archive: Archive, session: str) -> Entry | None:
    """The question as it was when `session` (an id) was judged; None where this release cannot read it any more."""
    from interviewer.services.content import judged_with, unpack

    try:
        return unpack(judged_with(archive.content(session)))
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


def stamp(moment: datetime) -> str:
    """A moment as the archive keeps them; one that knows no time zone is meant by this machine's clock."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
