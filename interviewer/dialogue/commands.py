"""Slash commands and keys: what can also be said in words."""

from difflib import get_close_matches

import msgspec

from interviewer.dialogue.guide import Guide
from interviewer.dialogue.heard import Heard
from interviewer.dialogue.phases import end
from interviewer.dialogue.rules import hints, running, turning
from interviewer.dialogue.rules.base import Outcome, Situation
from interviewer.dialogue.speech import utter
from interviewer.dialogue.state import State
from interviewer.language.types import Reading
from interviewer.model.event import Event

COMMANDS = ("hint", "repeat", "time", "next", "back", "pause", "resume", "finish", "help")


def obey(state: State, name: str, guide: Guide) -> Outcome:
    """Do what the command says; a name that is none is met with the list of those there are."""
    if state.paused and name not in ("pause", "help", "time", "finish"):
        woken = _resume(state)
        if name == "resume":
            return woken
        outcome = _do(woken.state, name, guide)
        return Outcome(outcome.state, (*woken.moves, *outcome.moves))
    return _do(state, name, guide)


def _do(state: State, name: str, guide: Guide) -> Outcome:
    match name:
        case "hint":
            return hints.hint(state, guide)
        case "next" if state.carried and state.table.kind != "offer":
            return turning.already_there(_settled(state), guide)
        case "next":
            return turning.go_on(_settled(state), guide, state.phase + 1, "next")
        case "back":
            return turning.go_back(_settled(state), guide, state.phase - 1)
        case "pause":
            return Outcome(state, ()) if state.paused else turning.pause(state)
        case "resume":
            return Outcome(state, ())
        case "finish":
            return end(state, guide, "finish")
        case "repeat":
            return running.repeat(_bare(state, guide), _NOTHING)
        case "retract":
            state, move = utter(state, "nothing-to-retract", "no-retract")
            return Outcome(state, (move,))
        case "time":
            return running.tell_time(_bare(state, guide), _NOTHING)
        case _:
            known = name == "help"
            names = [f"/{one}" for one in COMMANDS if one != "resume" or state.paused]
            meant = "" if known else next((f"/{one}" for one in get_close_matches(name.lower(), COMMANDS, n=1)), "")
            state, move = utter(state, "help", "help", commands=names, unknown="" if known else name[:24], meant=meant)
            return Outcome(state, (move,))


def _settled(state: State) -> State:
    """A change of phase settles the turn before: it can no longer be taken back."""
    return msgspec.structs.replace(state, undo=None)


def _resume(state: State) -> Outcome:
    state, move = utter(msgspec.structs.replace(state, paused=False), "resume", "resume")
    return Outcome(state, (move,))


_NOTHING = Heard("empty", 0, 0)


def _bare(state: State, guide: Guide) -> Situation:
    """A command as a turn of no words."""
    reading = Reading(text="", turn=state.seq, sentences=(), words=0)
    event = Event(seq=state.seq, kind="command", elapsed=state.elapsed)
    return Situation(guide, state, state, event, reading, ())
