"""The workspace: where a user's things lie, and the doors to bank, archive and interviews."""

from __future__ import annotations

import os
import secrets
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from interviewer.model.bank import Entry, ListRow
from interviewer.model.errors import InputError, UnknownName
from interviewer.model.format import Format
from interviewer.model.level import DEFAULT_LEVEL, LEVELS
from interviewer.model.session import MODES, Mode, SessionSummary, Setup
from interviewer.services.clock import Clock, SystemClock

if TYPE_CHECKING:
    from interviewer.archive import Archive
    from interviewer.bank import Bank
    from interviewer.dialogue import Guide
    from interviewer.services.interview import Interview
    from interviewer.templates import Lines

HOME = "INTERVIEWER_HOME"
DATABASE = "interviewer.db"
SETTINGS = "config.toml"
DEFAULT_MODE: Mode = "relaxed"
SEEDS = 100_000  # seeds of chance are below this, short enough to type again


class Workspace:
    """Everything of one user. What costs time to open is opened when first asked for."""

    def __init__(self, home: Path | None = None, db: Path | None = None, clock: Clock | None = None) -> None:
        """`home` holds content, database and settings (default: `INTERVIEWER_HOME`, else the user's data folder)."""
        self.home = home if home is not None else default_home()
        self.db = db if db is not None else self.home / DATABASE
        self.clock: Clock = clock if clock is not None else SystemClock()
        self._guides: dict[bytes, Guide] = {}
        self._open: list[Archive] = []

    def is_new(self) -> bool:
        """Whether nobody has sat here yet: there are neither interviews nor settings."""
        return not self.db.exists() and not (self.home / SETTINGS).exists()

    @cached_property
    def bank(self) -> Bank:
        """The questions, the user's own over the bundled ones."""
        from interviewer.bank import Bank

        return Bank(self.home)

    @cached_property
    def archive(self) -> Archive:
        """The database, made if it is not there. Raises `ArchiveError`."""
        from interviewer.archive import Archive

        opened = Archive.open(self.db)
        self._open.append(opened)
        return opened

    @cached_property
    def lines(self) -> Lines:
        """The interviewer's words."""
        from interviewer.templates import Lines

        return Lines(self.bank.folders("lines"))

    def list_rows(self) -> tuple[ListRow, ...]:
        """The bank with the user's attempts and best scores. Makes no database where there is none."""
        rows = self.bank.rows()
        if not self.db.exists():
            return rows
        sat = self.archive.best()
        return tuple(
            msgspec.structs.replace(row, attempts=sat[row.id][0], best=sat[row.id][1]) if row.id in sat else row
            for row in rows
        )

    def setup(
        self,
        question: str,
        *,
        level: str = DEFAULT_LEVEL,
        minutes: int | None = None,
        mode: str = DEFAULT_MODE,
        seed: int | None = None,
    ) -> Setup:
        """A setup that can be: the format's own minutes unless given, a seed of chance unless given.

        Raises `UnknownName` for a question, level or mode that does not exist, `InputError` for minutes out of bounds.
        """
        form = self.bank.format(self.bank.question(question).format)
        values = {
            "question": question,
            "level": level,
            "minutes": form.minutes if minutes is None else minutes,
            "mode": mode,
            "seed": secrets.randbelow(SEEDS) if seed is None else seed,
        }
        check_name("level", level, LEVELS)
        check_name("mode", mode, MODES)
        setup = msgspec.convert(values, Setup)
        check_minutes(setup, form)
        return setup

    def start(self, setup: Setup) -> Interview:
        """Begin an interview; its opening lines are its first turns.

        Raises `UnknownName` for the question, `InputError` for the minutes, `ContentError` and `ArchiveError`.
        """
        from interviewer.services.content import pack
        from interviewer.services.interview import Interview

        entry = self.bank.entry(setup.question)
        check_minutes(setup, entry.format)
        guide = self.guide(entry)
        title, content = entry.question.title, pack(entry)
        session = self.archive.begin(setup, title=title, started=self.clock.now(), content=content)
        return Interview.again(self.archive, self.clock, self.lines, guide, session)

    def resume(self, session: str | None = None) -> Interview:
        """Take up the session that a name means, or the newest unfinished one, with the content it is pinned to."""
        from interviewer.services.content import unpack
        from interviewer.services.interview import Interview

        if session is None:
            unfinished = self.unfinished()
            if not unfinished:
                raise UnknownName("there is no unfinished interview; `interviewer start QUESTION` begins one")
            session = unfinished[0].id
        found = self.archive.find(session)
        guide = self.guide(unpack(self.archive.content(found)))
        return Interview.again(self.archive, self.clock, self.lines, guide, found)

    def unfinished(self) -> tuple[SessionSummary, ...]:
        """The sessions that can be resumed, newest first. Makes no database where there is none."""
        return self.archive.unfinished() if self.db.exists() else ()

    def unseen(self, form: str | None = None) -> str:
        """A question not sat yet, the easiest first, of one format if named. Raises `InputError` if all were sat."""
        rank = {"easy": 0, "medium": 1, "hard": 2}
        rows = [row for row in self.list_rows() if form in (None, row.format)]
        fresh = sorted((rank[row.difficulty], row.id) for row in rows if not row.attempts)
        if not fresh:
            raise InputError("no question is left that you have not sat; name the one to sit again")
        return fresh[0][1]

    def guide(self, entry: Entry) -> Guide:
        """What interviews on this content are conducted by, compiled once."""
        from interviewer.dialogue import Guide

        key = msgspec.json.encode([entry.question, entry.format, entry.rubric.digest])
        if key not in self._guides:
            self._guides[key] = Guide(entry, self.bank.words())
        return self._guides[key]

    def close(self) -> None:
        """Close what was opened."""
        while self._open:
            self._open.pop().close()
        self.__dict__.pop("archive", None)


def check_name(what: str, name: str, known: tuple[str, ...]) -> None:
    """Raise `UnknownName` for a level or mode that does not exist."""
    if name not in known:
        near = get_close_matches(name, known, n=1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
        raise UnknownName(f'no {what} "{name}": {hint}')


def check_minutes(setup: Setup, form: Format) -> None:
    """Raise `InputError` for a number of minutes that the format does not allow."""
    shortest, longest = form.clock.shortest, form.clock.longest
    if not shortest <= setup.minutes <= longest:
        raise InputError(f"{setup.minutes} minutes will not do: an interview takes {shortest} to {longest}")


def default_home() -> Path:
    """`INTERVIEWER_HOME`, else the folder the system keeps for a user's data."""
    if named := os.environ.get(HOME):
        return Path(named).expanduser()
    from platformdirs import user_data_path

    return user_data_path("interviewer", appauthor=False)
