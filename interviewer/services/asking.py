"""What the interviewer would make of a sentence said in a phase of an interview that has only just come there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from interviewer.dialogue import Guide, State, clock, step
from interviewer.dialogue.listening import take_in
from interviewer.model.errors import InputError, UserError
from interviewer.model.event import Event, Move
from interviewer.model.level import DEFAULT_LEVEL
from interviewer.model.session import Setup
from interviewer.services.batch import read_row
from interviewer.services.explaining import COMMAND_ACTS, Note, Reaction, Reply, acts_of, explain
from interviewer.services.interview import LONGEST_TURN, SLASH
from interviewer.services.naming import find_phase

if TYPE_CHECKING:
    from interviewer.services.workspace import Workspace

SEED = 1  # one for all, so that an answer never changes


class Finding(NamedTuple):
    """A reaction, and for people what led to it: a note an act. A question is about a fact from the score `sure` on."""

    reaction: Reaction
    notes: tuple[Note, ...]
    title: str
    phase: str
    level: str
    sure: float


class Asker:
    """Says sentences to interviews that are kept nowhere; each question is compiled once."""

    def __init__(self, space: Workspace) -> None:
        """`space` has the questions and the interviewer's words; its database is not touched."""
        self._space = space
        self._guides: dict[str, Guide] = {}
        self._states: dict[tuple[str, str, str], State] = {}

    def ask(self, question: str, text: str, phase: str = "", level: str = DEFAULT_LEVEL) -> Finding:
        """What becomes of `text` said in a phase (id, title or the beginning of one; the first if none is named).

        Raises `UnknownName` for a question, phase or level, `InputError` for a turn nobody could say.
        """
        if len(text) > LONGEST_TURN:
            raise InputError(f"that has {len(text):,} characters; a turn has at most {LONGEST_TURN:,}")
        guide = self._guide(question)
        where = find_phase(guide.form, phase) if phase else guide.first
        state = self._state(question, where, level)
        notes, moves = react(state, text, guide)
        replies = tuple(Reply(move=one.move, rule=one.rule, text=self._space.lines.say(one)) for one in moves)
        acts = tuple(act for note in notes for act in acts_of(note))
        reaction = Reaction(question=question, phase=where, acts=acts, moves=replies)
        return Finding(reaction, notes, guide.question.title, guide.phase(state.phase).title, level, guide.SURE)

    def line(self, row: str, phase: str = "", level: str = DEFAULT_LEVEL) -> str:
        """The reaction to a row of JSON, or what was wrong with it, as one line of ASCII JSON with the row's id first.

        `phase` and `level` are for rows that name none.
        """
        given: dict[str, Any] = {}
        try:
            given = read_row(row, "id, question and text")
            question, text = _text(given, "question"), _text(given, "text")
            found = self.ask(question, text, _text(given, "phase", phase), _text(given, "level", level))
            return json.dumps({"id": given.get("id"), **msgspec.to_builtins(found.reaction)})
        except UserError as error:
            return json.dumps({"id": given.get("id"), "error": str(error)})

    def lines(self, rows: Iterable[str], phase: str = "", level: str = DEFAULT_LEVEL) -> Iterator[str]:
        """The lines for many rows, in order; empty rows are skipped."""
        return (self.line(row, phase, level) for row in rows if row.strip())

    def _guide(self, question: str) -> Guide:
        if question not in self._guides:
            self._guides[question] = self._space.guide(self._space.bank.entry(question))
        return self._guides[question]

    def _state(self, question: str, phase: str, level: str) -> State:
        key = (question, phase, level)
        if key not in self._states:
            setup = self._space.setup(question, level=level, seed=SEED)
            self._states[key] = arrive(self._guide(question), setup, phase)
        return self._states[key]


def arrive(guide: Guide, setup: Setup, phase: str) -> State:
    """The interview as `phase` begins, every phase before it having taken just its time with nothing said."""
    elapsed, given = 0.0, clock.budgets(guide.form, setup.minutes)
    state, _ = step(State(), Event(seq=1, kind="start", elapsed=elapsed, data=msgspec.to_builtins(setup)), guide)
    for before in guide.form.phases[: guide.index(phase)]:
        elapsed += given[before.id]
        state, _ = step(state, Event(seq=state.seq + 1, kind="command", elapsed=elapsed, text="next"), guide)
    return state


def react(state: State, text: str, guide: Guide) -> tuple[tuple[Note, ...], tuple[Move, ...]]:
    """What is heard in a turn and what is done about it. A slash command alone is obeyed, as in an interview."""
    said = Event(seq=state.seq + 1, kind="say", elapsed=state.elapsed, text=text)
    if slash := SLASH.match(text.strip()):
        heard = COMMAND_ACTS.get(slash[1])
        notes = (Note(act=heard, start=0, end=len(text), text=text),) if heard else ()
        return notes, step(state, msgspec.structs.replace(said, kind="command", text=slash[1]), guide)[1]
    situation = take_in(state, state, said, guide)
    return tuple(explain(situation, one) for one in situation.heard), step(state, said, guide)[1]


def _text(row: dict[str, Any], key: str, default: str | None = None) -> str:
    """What a row has under `key`; the default where it has nothing there."""
    if default is not None and row.get(key) in (None, ""):
        return default
    if not isinstance(value := row.get(key), str):
        raise UserError(f"the row needs a text `{key}`")
    return value
