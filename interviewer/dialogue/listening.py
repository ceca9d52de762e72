"""A turn of the candidate: read once, marked, and answered slot by slot."""

import msgspec

from interviewer.dialogue import acts, thin
from interviewer.dialogue.clarified import WAITING, clarified
from interviewer.dialogue.coverage import designing
from interviewer.dialogue.guide import Guide
from interviewer.dialogue.heard import Heard, to_mark
from interviewer.dialogue.ledger import evidence, note_assumptions
from interviewer.dialogue.log import DESIGNED, note_manners
from interviewer.dialogue.rules.acknowledge import ACKNOWLEDGING
from interviewer.dialogue.rules.asks import ASKING
from interviewer.dialogue.rules.base import Outcome, Situation, first
from interviewer.dialogue.rules.replies import reply_all
from interviewer.dialogue.rules.timing import interrupts, keep_time
from interviewer.dialogue.rules.turning import TURNING
from interviewer.dialogue.state import State, Table
from interviewer.language.types import Reading
from interviewer.model.event import Event, Move
from interviewer.model.mark import Evidence

_PRINTS = 200  # turns remembered to notice one that comes again


def hear(state: State, before: State, event: Event, guide: Guide) -> Outcome:
    """Answer a turn: replies (three at most), then a change of place, or an acknowledgement and one thing asked."""
    situation = take_in(state, before, event, guide)
    replied = reply_all(situation)
    situation = situation._replace(state=replied.state)
    if turned := first(TURNING, situation):
        return Outcome(turned.state, replied.moves + turned.moves)
    moves: list[Move] = [*replied.moves]
    if acknowledged := first(ACKNOWLEDGING, situation):
        situation = situation._replace(state=acknowledged.state)
        moves += acknowledged.moves
    final = _then(situation)
    return Outcome(final.state, (*moves, *final.moves))


def take_in(state: State, before: State, event: Event, guide: Guide) -> Situation:
    """Read and mark a turn, note its manners and assumptions; nothing is said yet."""
    phase = guide.phase(state.phase).id
    reading = guide.read(event.text, event.seq, state.echoes)
    heard = clarified(acts.find(reading, guide, phase), before.table, guide)
    situation = Situation(guide, before, state, event, reading, heard)
    state = msgspec.structs.replace(
        state,
        board=guide.mark(state.board, to_mark(reading, heard), phase),
        turns=_counted(state, phase, situation.said),
        prints=(*state.prints, thin.print_of(reading))[-_PRINTS:],
        latest=_latest(reading) or state.latest,
        table=_still_open(before.table, heard),
        stay=max(0, state.stay - 1),
        carried=False,
        undo=msgspec.structs.replace(before, undo=None),
    )
    last = state.phase == len(guide.form.phases) - 1
    state = note_manners(state, before, reading, heard, last=last)
    if state.furthest == 0 and DESIGNED not in state.told and designing(state, guide):
        state = msgspec.structs.replace(state, told=(*state.told, DESIGNED))
    return situation._replace(state=note_assumptions(state, guide, reading, heard))


def _still_open(table: Table, heard: tuple[Heard, ...]) -> Table:
    """What lies on the table as a turn is answered: a choice between facts is open for this one turn alone."""
    if table.kind != "clarify" or all(one.act in WAITING for one in heard):
        return table
    return table.below or Table()


def _counted(state: State, phase: str, words: int) -> dict[str, int]:
    """How many turns said something in each phase."""
    return {**state.turns, phase: state.turns.get(phase, 0) + 1} if words else state.turns


def _latest(reading: Reading) -> Evidence | None:
    if not reading.sentences:
        return None
    last = reading.sentences[-1]
    return evidence(reading, last.start, last.end)


def _then(situation: Situation) -> Outcome:
    """What the clock calls for, and one thing asked; an interruption is the one thing."""
    state, guide = situation.state, situation.guide
    if interrupts(state, guide):
        return keep_time(state, guide) or Outcome(state, ())
    told = keep_time(state, guide)
    if told:
        situation = situation._replace(state=told.state)
    asked = first(ASKING, situation) or Outcome(situation.state, ())
    return Outcome(asked.state, (told.moves if told else ()) + asked.moves)
