"""Replies to what is asked about the running of the talk: where we are, the clock, the last question again."""

import msgspec

from interviewer.dialogue import clock
from interviewer.dialogue.heard import Heard
from interviewer.dialogue.rules.base import Outcome, Situation
from interviewer.dialogue.speech import utter
from interviewer.dialogue.state import State
from interviewer.model.event import Move


def alone(said: tuple[State, Move]) -> Outcome:
    """What was said, as all that is done."""
    return Outcome(said[0], (said[1],))


def explain_process(situation: Situation, one: Heard) -> Outcome | None:
    """A question about the talk itself: what we are after. Never a fact, never a definition."""
    if not one.process:
        return None
    return alone(utter(situation.state, "explain-the-talk", "process", why=one.process))


def steer(situation: Situation, one: Heard) -> Outcome:
    """A check-in gets the process: the time, what is still to come, whose call it is. Never the content."""
    guide, state = situation.guide, _told(situation)
    ahead = [phase.title for phase in guide.form.phases[state.phase + 1 :]]
    values = {"title": guide.phase(state.phase).title, "ahead": ahead, **_times(situation)}
    return alone(utter(state, "steer-a-check-in", "steer", **values))


def tell_time(situation: Situation, one: Heard) -> Outcome:
    """What the clock says."""
    title = situation.guide.phase(situation.state.phase).title
    return alone(utter(_told(situation), "tell-the-time", "time", title=title, **_times(situation)))


def _told(situation: Situation) -> State:
    """The time has been said: no nudge needs to say it again."""
    if clock.due(situation.state, situation.guide.form, situation.state.elapsed) != "nudge":
        return situation.state
    return situation.having(told=(*situation.state.told, f"nudge:{situation.phase}")).state


def _times(situation: Situation) -> dict[str, int | None]:
    state, form = situation.state, situation.guide.form
    if not clock.timed(state):
        return {"left_phase": None, "left_all": None}
    return {
        "left_phase": round(clock.left_in_phase(state, form, state.elapsed)),
        "left_all": round(clock.left_in_all(state, form, state.elapsed)),
    }


def repeat(situation: Situation, one: Heard) -> Outcome:
    """Say the last question again, in the same words; with nothing on the table, the question itself."""
    table = situation.state.table.move
    if table is None:
        values = {"title": situation.guide.question.title, "statement": situation.guide.question.statement}
        return alone(utter(situation.state, "repeat-the-question", "pose", **values))
    return alone(utter(situation.state, "repeat-the-question", "repeat", again=msgspec.to_builtins(table)))


def bring_back(situation: Situation, one: Heard) -> Outcome:
    """Off topic: back to the design, without a word about it."""
    return alone(utter(situation.state, "back-to-the-design", "off-topic"))


def greet_back(situation: Situation, one: Heard) -> Outcome:
    """A greeting is returned."""
    return alone(utter(situation.state, "return-a-greeting", "hello"))
