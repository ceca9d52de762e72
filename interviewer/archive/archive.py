"""The archive: what the rest of the program may ask of the database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from interviewer.archive import (
    backup,
    cards,
    doctor,
    drafts,
    events,
    figures,
    finding,
    history,
    merging,
    notes,
    overrides,
    records,
    scorecards,
    search,
    sessions,
    study_records,
)
from interviewer.archive.opening import open_store
from interviewer.archive.store import Store
from interviewer.model.card import CardReview, Memory
from interviewer.model.event import Event, Line, Turn
from interviewer.model.mark import Scorecard
from interviewer.model.review import Filter, Hit, Note, Order, Override
from interviewer.model.session import SessionSummary, Setup


class Archive:
    """One open database file. Every method may raise `ArchiveError`; what a method stored is safe when it returns.

    Threads may share it; processes may each open the same file.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    @classmethod
    def open(cls, path: Path, *, timeout: float = 5.0) -> Self:
        """Open the file at `path`, creating it (mode 0600) or bringing it up to date where needed.

        `timeout`: seconds to wait for another program's lock. A file that may not be written to opens for reading;
        storing anything then raises. Raises `ArchiveError`: locked, damaged, from a newer release, another program's.
        """
        return cls(open_store(path, timeout))

    @property
    def path(self) -> Path:
        """The file."""
        return self._store.path

    @property
    def writable(self) -> bool:
        """Whether anything can be stored."""
        return self._store.writable

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
        """The session's scorecard as the judge gave it; None if it is not finished."""
        return scorecards.scorecard(self._store, session)

    def setup(self, session: str) -> Setup:
        """What was chosen before the session began."""
        return sessions.setup(self._store, session)

    def content(self, session: str) -> dict[str, bytes]:
        """The files the session is pinned to, by name."""
        return sessions.content(self._store, session)

    def history(
        self, wanted: Filter | None = None, limit: int = history.PAGE, offset: int = 0, order: Order = "newest"
    ) -> tuple[SessionSummary, ...]:
        """Sessions that fit `wanted`, in `order`, from `offset` on and at most `limit` (negative: all)."""
        return history.history(self._store, wanted or Filter(), limit, offset, order)

    def summary(self, session: str) -> SessionSummary:
        """One session's row of the history. Raises `UnknownName`."""
        return history.summary(self._store, session)

    def unfinished(self) -> tuple[SessionSummary, ...]:
        """All sessions that can be resumed, newest first."""
        return history.history(self._store, Filter(status="unfinished"), limit=-1)

    def find(self, name: str) -> str:
        """The id of the session that `name` (an id, a prefix of one, or "last") means. Raises `UnknownName`."""
        return finding.find(self._store, name)

    def best(self) -> dict[str, tuple[int, int | None]]:
        """For each question sat: attempts, and the best score (None if none was finished)."""
        return history.best(self._store)

    def search(self, words: str, limit: int = search.PAGE, *, unfinished: bool = False) -> tuple[Hit, ...]:
        """The turns that hold all of `words` (by stem; "a phrase" in quotes), best first.

        With `unfinished` the last word may be the beginning of one, and it is newest first.
        """
        return search.search(self._store, words, limit, unfinished=unfinished)

    def override(self, session: str, dispute: Override, settled: Scorecard, at: datetime) -> None:
        """Keep a disputed mark in place of an earlier one of its criterion; `settled`: what the scorecard came to."""
        overrides.override(self._store, session, dispute, settled, at)

    def withdraw(self, session: str, criterion: str, settled: Scorecard) -> None:
        """Take a dispute back; `settled` is the scorecard without it."""
        overrides.withdraw(self._store, session, criterion, settled)

    def overrides(self, session: str) -> tuple[Override, ...]:
        """The session's disputed marks, the oldest first."""
        return overrides.overrides(self._store, session)

    def add_note(self, session: str, text: str, at: datetime, *, seq: int | None = None) -> int:
        """Keep a note beside the turn `seq`, or about the whole session; gives its number. Raises `UnknownName`."""
        return notes.add_note(self._store, session, text, seq, at)

    def delete_note(self, session: str, number: int) -> None:
        """Throw a note away; harmless if it is gone."""
        notes.delete_note(self._store, session, number)

    def pad(self, session: str, name: str) -> str:
        """What stands on a pad of the interview, "notes" or "board"; '' if nothing does."""
        return notes.pad(self._store, session, name)

    def write_pad(self, session: str, name: str, text: str, at: datetime) -> None:
        """Keep what stands on a pad now."""
        notes.write_pad(self._store, session, name, text, at)

    def notes(self, session: str) -> tuple[Note, ...]:
        """The session's notes, the oldest first."""
        return notes.notes(self._store, session)

    def rescore(
        self, session: str, card: Scorecard, settled: Scorecard, content: Mapping[str, bytes], at: datetime
    ) -> None:
        """Put `card` in the place of the session's scorecard, and pin it to `content`; the files it ran with stay."""
        sessions.rescore(self._store, session, card, settled, content, at)

    def sat(self, question: str | None = None, since: str | None = None) -> tuple[figures.Sat, ...]:
        """All finished sessions in figures, the oldest first."""
        return figures.sat(self._store, question, since)

    def bodies(self, hashes: set[str]) -> dict[str, bytes]:
        """The files that have these hashes."""
        return figures.bodies(self._store, hashes)

    def ids(self) -> tuple[str, ...]:
        """The sessions that have begun, the oldest first."""
        return records.ids(self._store)

    def record(self, session: str) -> records.SessionRecord | None:
        """All there is of a session; None if it is gone."""
        return records.record(self._store, session)

    def contents(self, sessions: tuple[str, ...] | None = None) -> Iterator[tuple[str, bytes]]:
        """Hash and body of every file that `sessions` (None: all) are pinned to, in order of hash."""
        return records.contents(self._store, sessions)

    def study(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """What was studied between interviews, record by record, each with its name."""
        return study_records.study(self._store)

    def take_in_study(self, records: Iterable[study_records.StudyRecord]) -> int:
        """Store what was studied on another machine; gives how many records were new here."""
        return study_records.take_in_study(self._store, records)

    def take_in(self, records: Iterable[records.SessionRecord], content: Mapping[str, bytes]) -> list[merging.Outcome]:
        """Store sessions of another machine in one transaction, and say how each went."""
        return merging.take_in(self._store, records, content)

    def memories(self) -> dict[str, Memory]:
        """What is remembered of every card that was looked at, by its key."""
        return cards.memories(self._store)

    def keep_review(self, memory: Memory, review: CardReview) -> None:
        """Store a look at a card and what is remembered after it, both or neither."""
        cards.keep_review(self._store, memory, review)

    def reviews(self, since: float = 0.0) -> tuple[CardReview, ...]:
        """Every look at a card at `since` (seconds since 1970) or later, the oldest first."""
        return cards.reviews(self._store, since)

    def keep_drill(self, kind: str, name: str, at: float, said: str, *, ok: bool) -> None:
        """Store that a drill was done `at` (seconds since 1970), and whether it went well."""
        cards.keep_drill(self._store, kind, name, at, said, ok=ok)

    def drills(self, since: float = 0.0) -> tuple[tuple[float, str, str, bool], ...]:
        """Drills done at `since` or later, the oldest first: when, which kind, its name, and whether it went well."""
        return cards.drills(self._store, since)

    def credits(self) -> tuple[tuple[str, str, str], ...]:
        """Session, criterion and credit of all that was judged, disputes heeded, the oldest first."""
        return cards.credits(self._store)

    def doctor(self) -> tuple[str, ...]:
        """Everything found wrong, a sentence each; empty if the file is sound."""
        return doctor.examine(self._store)

    def delete(self, session: str) -> None:
        """Forget a session and all that hangs on it."""
        sessions.delete(self._store, session)

    def backup(self, target: Path) -> Path:
        """Copy the whole database to the new file `target`, even while it is in use."""
        return backup.back_up(self._store, target)
