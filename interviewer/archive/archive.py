"""The archive: what the rest of the program may ask of the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Self

from interviewer.archive import backup, doctor, drafts, events, finding, history, scorecards, search, sessions
from interviewer.archive.opening import open_store
from interviewer.archive.store import Store
from interviewer.model.event import Event, Line, Turn
from interviewer.model.mark import Scorecard
from interviewer.model.review import Hit
from interviewer.model.session import SessionSummary, Setup, Status


class Archive:
    """One open database file. Every method may raise `ArchiveError`; what a method stored is safe when it returns.

    Threads may share it; processes may each open the same file.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    @classmethod
    def open(cls, path: Path, *, timeout: float = 5.0) -> Self:
        """Open the file at `path`, creating it (mode 0600) or bringing it up to date where needed.

        `timeout`: seconds to wait for another program's lock. Raises `ArchiveError`: locked, read-only, damaged, from a
        newer release, or another program's.
        """
        return cls(open_store(path, timeout))

    @property
    def path(self) -> Path:
        """The file."""
        return self._store.path

    def close(self) -> None:
        """Close the file; harmless if it is closed."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def begin(self, setup: Setup, *, title: str, started: datetime, content: Mapping[str, bytes]) -> str:
        """Begin a session pinned to `content` (files by name, kept once by hash); gives its id."""
        return sessions.begin(self._store, setup, title, started, content)

    def append(self, session: str, event: Event, lines: Sequence[Line], *, phase: str, at: datetime) -> None:
        """Store an event (at `event.seq`) and the lines it caused (at the places after it) in one transaction.

        A `say` empties the draft. A `retract` takes the turn at `data["seq"]` out of the transcript, and nothing
        without it. Raises `ArchiveError` if another window has taken that place.
        """
        events.append(self._store, session, event, lines, phase, at)

    def events(self, session: str) -> tuple[Event, ...]:
        """All events in order."""
        return events.events(self._store, session)

    def turns(self, session: str) -> tuple[Turn, ...]:
        """The transcript: what both said, without turns that were taken back and the answers to them."""
        return events.turns(self._store, session)

    def stored(self, session: str) -> tuple[tuple[Event, tuple[Line, ...]], ...]:
        """The whole log: each event with the lines it caused."""
        return events.stored(self._store, session)

    def save_draft(self, session: str, text: str, elapsed: float, at: datetime) -> None:
        """Keep the unsent text and the seconds of interview time so far."""
        drafts.save_draft(self._store, session, text, elapsed, at)

    def draft(self, session: str) -> tuple[str, float]:
        """The unsent text and the seconds of interview time when it was saved; '' and 0.0 if there is none."""
        return drafts.draft(self._store, session)

    def finish(self, session: str, scorecard: Scorecard, at: datetime) -> None:
        """Store the scorecard and mark the session finished."""
        sessions.finish(self._store, session, scorecard, at)

    def scorecard(self, session: str) -> Scorecard | None:
        """The session's scorecard; None if it is not finished."""
        return scorecards.scorecard(self._store, session)

    def setup(self, session: str) -> Setup:
        """What was chosen before the session began."""
        return sessions.setup(self._store, session)

    def content(self, session: str) -> dict[str, bytes]:
        """The files the session is pinned to, by name."""
        return sessions.content(self._store, session)

    def history(
        self,
        question: str | None = None,
        status: Status | None = None,
        limit: int = history.PAGE,
        offset: int = 0,
    ) -> tuple[SessionSummary, ...]:
        """Sessions newest first, from `offset` on and at most `limit` (negative: all)."""
        return history.history(self._store, question, status, limit, offset)

    def summary(self, session: str) -> SessionSummary:
        """One session's row of the history. Raises `UnknownName`."""
        return history.summary(self._store, session)

    def unfinished(self) -> tuple[SessionSummary, ...]:
        """All sessions that can be resumed, newest first."""
        return history.history(self._store, status="unfinished", limit=-1)

    def find(self, name: str) -> str:
        """The id of the session that `name` (an id, a prefix of one, or "last") means. Raises `UnknownName`."""
        return finding.find(self._store, name)

    def best(self) -> dict[str, tuple[int, int | None]]:
        """For each question sat: attempts, and the best score (None if none was finished)."""
        return history.best(self._store)

    def search(self, words: str, limit: int = search.PAGE) -> tuple[Hit, ...]:
        """The turns that hold all of `words` (by stem; "a phrase" in quotes), best first."""
        return search.search(self._store, words, limit)

    def doctor(self) -> tuple[str, ...]:
        """Everything found wrong, a sentence each; empty if the file is sound."""
        return doctor.examine(self._store)

    def delete(self, session: str) -> None:
        """Forget a session and all that hangs on it."""
        sessions.delete(self._store, session)

    def backup(self, target: Path) -> Path:
        """Copy the whole database to the new file `target`, even while it is in use."""
        return backup.back_up(self._store, target)
