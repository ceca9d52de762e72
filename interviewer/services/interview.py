"""An interview as a front end drives it: dialogue, archive, clock and lines joined. Commit first, then show."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import msgspec

from interviewer.archive import Archive
from interviewer.dialogue import Guide, State, log_of, step
from interviewer.dialogue.commands import COMMANDS
from interviewer.dialogue.rules.hints import price
from interviewer.dialogue.view import ledger, view
from interviewer.model.bank import Entry
from interviewer.model.errors import InputError
from interviewer.model.event import Event, EventKind, Line, Turn
from interviewer.model.mark import Scorecard
from interviewer.model.session import Setup
from interviewer.model.view import InterviewView, LedgerRow
from interviewer.services.clock import Clock, Stopwatch
from interviewer.templates import Lines

LONGEST_TURN = 20_000  # characters of one turn
SLASH = re.compile(r"/([a-z][a-z-]{1,15})\s*$")


class Interview:
    """One running session. Every call stores what happened before it returns what to show."""

    def __init__(
        self, archive: Archive, clock: Clock, lines: Lines, guide: Guide, session: str, state: State, elapsed: float
    ) -> None:
        """`state` as the stored events leave it, `elapsed` seconds of interview time so far."""
        self._archive, self._clock, self._lines, self._guide = archive, clock, lines, guide
        self._state = state
        self._next = state.seq + 1
        self._priced: tuple[State, int | None] | None = None
        self._watch = Stopwatch(clock, elapsed, running=state.stage in ("new", "running") and not state.paused)
        self.session_id = session
        self.setup: Setup = archive.setup(session)

    @classmethod
    def again(cls, archive: Archive, clock: Clock, lines: Lines, guide: Guide, session: str) -> Interview:
        """A session taken up where its log ends; one without a log begins now.

        The clock goes on from the last event or the last draft, whichever is later.
        """
        log = archive.stored(session)
        state = replay([event for event, _ in log], guide)
        drafted = archive.draft(session)[1]
        elapsed = max(state.elapsed, drafted) if state.stage == "running" else state.elapsed
        interview = cls(archive, clock, lines, guide, session, state, elapsed)
        interview._next = max([1, *(event.seq + 1 + len(said) for event, said in log)])
        if not log:
            interview._do("start", data=msgspec.to_builtins(interview.setup))
        if interview.finished and archive.scorecard(session) is None:
            # Killed between its last word and its scorecard.
            interview._finish()
        return interview

    @property
    def title(self) -> str:
        """The question's title."""
        return self._guide.question.title

    @property
    def entry(self) -> Entry:
        """The content this session is pinned to."""
        return self._guide.entry

    @property
    def finished(self) -> bool:
        """Whether it is over, prediction and all."""
        return self._state.stage == "finished"

    def turns(self) -> tuple[Turn, ...]:
        """The transcript so far, as stored."""
        return self._archive.turns(self.session_id)

    def view(self) -> InterviewView:
        """A snapshot for painting."""
        return view(self._state, self._guide, self._watch.elapsed(), self._price())

    def say(self, text: str) -> tuple[Line, ...]:
        """The candidate says something; a slash command alone on its line is obeyed as one.

        Raises `InputError` for more than 20,000 characters; nothing is lost, the draft keeps it.
        """
        if slash := SLASH.match(text.strip()):
            return self.command(slash[1])
        if len(text) > LONGEST_TURN:
            raise InputError(f"that turn has {len(text):,} characters; say it in parts of at most {LONGEST_TURN:,}")
        return self._do("say", text)

    def show_board(self, text: str) -> tuple[Line, ...]:
        """The candidate shows the whiteboard: a turn of kind "board", heard as if it were said."""
        if len(text) > LONGEST_TURN:
            raise InputError(f"that board has {len(text):,} characters; {LONGEST_TURN:,} is the most")
        self.write_pad("board", text)
        return self._do("say", text, data={"board": True})

    def pad(self, name: str) -> str:
        """What stands on a pad of this session: "notes" or "board"."""
        return self._archive.pad(self.session_id, name)

    def write_pad(self, name: str, text: str) -> None:
        """Keep what stands on a pad. Call about once a second where it has changed."""
        self._archive.write_pad(self.session_id, name, text, self._clock.now())

    def ledger(self) -> tuple[LedgerRow, ...]:
        """What was asked and what was assumed so far."""
        return ledger(self._state, self._guide)

    def command(self, name: str) -> tuple[Line, ...]:
        """A command by its name: hint, repeat, time, next, back, pause, resume, finish, help, retract."""
        if name == "retract" and self._state.undo is not None:
            return self._do("retract", data=self._taken_back())
        if name in ("finish", "next"):
            self._keep_board()
        kind: EventKind = name if name in ("pause", "resume", "finish") else "command"  # type: ignore[assignment]
        return self._do(kind, name)

    def tick(self) -> tuple[Line, ...]:
        """Time passed. Stored only if the interviewer has something to say about it."""
        return self._do("tick", quiet=True)

    def predict(self, scores: dict[str, float] | None) -> tuple[Line, ...]:
        """The candidate's own marks by dimension (0–3), None to skip; then the scorecard is stored."""
        self._keep_board()
        return self._do("predict", data=dict(scores or {}))

    def save_draft(self, text: str) -> None:
        """Keep what stands in the composer and how far the clock ran. Call about once a second."""
        if not self.finished:
            self._archive.save_draft(self.session_id, text, self._watch.elapsed(), self._clock.now())

    def draft(self) -> str:
        """What stood in the composer when it was last saved."""
        return self._archive.draft(self.session_id)[0]

    def scorecard(self) -> Scorecard | None:
        """The judgement; None until it is finished."""
        return self._archive.scorecard(self.session_id) if self.finished else None

    def leave(self) -> None:
        """Quit for now: the time so far is stored, the draft kept, the clock stopped. It can be resumed."""
        self.save_draft(self.draft())
        self._watch.stop()

    def _do(
        self, kind: EventKind, text: str = "", *, data: dict[str, Any] | None = None, quiet: bool = False
    ) -> tuple[Line, ...]:
        """Step, store, and only then believe it; `quiet` events without a line are forgotten."""
        event = Event(seq=self._next, kind=kind, elapsed=self._watch.elapsed(), text=text, data=data or {})
        phase = self._guide.phase(self._state.phase).id
        state, moves = step(self._state, event, self._guide)
        if quiet and not moves:
            return ()
        lines = tuple(self._lines.line(move) for move in moves)
        self._archive.append(self.session_id, event, lines, phase=phase, at=self._clock.now())
        ended = state.stage == "finished" and self._state.stage != "finished"
        self._state, self._next = state, event.seq + 1 + len(lines)
        self._keep_clock()
        if ended:
            self._finish()
        return lines

    def _keep_board(self) -> None:
        """What stands on the whiteboard at the end is judged with the rest, unless it was shown as it is."""
        if self._state.stage != "predicting":
            return
        board = self.pad("board")[:LONGEST_TURN]
        shown = {turn.text.strip() for turn in self.turns() if turn.kind == "board"}
        if board.strip() and board.strip() not in shown:
            self._do("say", board, data={"board": True})

    def _taken_back(self) -> dict[str, int]:
        """The place of the turn that a retraction now takes out of the transcript."""
        return {"seq": max(turn.seq for turn in self.turns() if turn.who == "candidate")}

    def _keep_clock(self) -> None:
        if self._state.stage == "running" and not self._state.paused:
            self._watch.run()
        else:
            self._watch.stop()

    def _finish(self) -> None:
        card = self._guide.scorecard(self._state.board, self.setup.level, log_of(self._state))
        self._archive.finish(self.session_id, card, self._clock.now())

    def _price(self) -> int | None:
        if self._priced is None or self._priced[0] is not self._state:
            self._priced = (self._state, price(self._state, self._guide))
        return self._priced[1]


def replay(events: Sequence[Event], guide: Guide) -> State:
    """The state that a log of events leads to."""
    state = State()
    for event in events:
        state, _ = step(state, event, guide)
    return state


__all__ = ["COMMANDS", "LONGEST_TURN", "Interview", "replay"]
