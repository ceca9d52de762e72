"""Replies to what was asked of the interviewer: at most three a turn, each in the order it was asked."""

from collections.abc import Callable
from typing import Any

import msgspec

from interviewer.dialogue import clock
from interviewer.dialogue.guide import Guide
from interviewer.dialogue.heard import Heard
from interviewer.dialogue.ledger import evidence, note_asked
from interviewer.dialogue.log import note_question
from interviewer.dialogue.phrases import requests
from interviewer.dialogue.rules.base import Outcome, Situation
from interviewer.dialogue.speech import ask, echo, utter
from interviewer.dialogue.state import State
from interviewer.language import cues
from interviewer.model.mark import Evidence
from interviewer.model.question import Fact

AT_MOST = 3
_FITS = 0.7
_CONTENT = 3  # words of content that make a question one about the problem
Reply = Callable[[Situation, Heard], Outcome | None]


def reply_all(situation: Situation) -> Outcome:
    """Answer what the turn asks, the first three things; say so if there were more."""
    state, moves, answered = situation.state, list[Any](), set[str]()
    asking = [one for one in situation.heard if one.act in ANSWERING]
    if situation.before.table.kind == "hint-offer" and requests.PRICE.search(situation.plain()):
        asking = []
    if len(situation.heard) > 1:
        # A greeting at the head of a turn is answered by the answer.
        asking = [one for one in asking if one.act != "greeting"]
    for one in asking[:AT_MOST]:
        key = f"{one.act}:{one.facts[0][0] if one.facts else one.start if one.act == 'ask' else ''}"
        if key in answered:
            continue
        answered.add(key)
        outcome = _reply(situation._replace(state=state), one)
        state, moves = outcome.state, [*moves, *outcome.moves]
    if len(asking) > AT_MOST:
        state, move = utter(state, "three-questions-at-a-time", "too-many", count=len(asking) - AT_MOST)
        moves.append(move)
    return Outcome(state, _once(moves))


def _once(moves: list[Any]) -> tuple[Any, ...]:
    """Without a second "yours to decide" in one breath, and with what is asked back at the end."""
    seen, kept = set[str](), list[Any]()
    for move in sorted(moves, key=lambda move: move.move == "clarify"):
        if move.move not in ("defer", "your-call", "steer", "off-topic", "process") or move.move not in seen:
            kept.append(move)
        seen.add(move.move)
    return tuple(kept)


def _reply(situation: Situation, one: Heard) -> Outcome:
    rules = ANSWERING[one.act]
    return next(outcome for rule in rules if (outcome := rule(situation, one)) is not None)


def explain_process(situation: Situation, one: Heard) -> Outcome | None:
    """A question about the talk itself: what we are after. Never a fact, never a definition."""
    if not one.process:
        return None
    return _one(utter(situation.state, "explain-the-talk", "process", why=one.process))


def answer_both(situation: Situation, one: Heard) -> Outcome | None:
    """Several facts, and all are meant: "how many reads and writes?"."""
    if not one.all_meant:
        return None
    state, moves = situation.state, list[Any]()
    for name, _ in one.facts[: AT_MOST if one.asked_at else 2]:
        outcome = _reveal(situation._replace(state=state), one, situation.guide.fact(name))
        if outcome:
            state, moves = outcome.state, [*moves, *outcome.moves]
    return Outcome(state, tuple(moves)) if moves else None


def ask_which(situation: Situation, one: Heard) -> Outcome | None:
    """Several facts close together: ask which is meant."""
    facts = [fact for name, _ in one.facts if (fact := situation.guide.fact(name)) and fact.asked]
    if len(facts) < 2:
        return None
    names = tuple(fact.id for fact in facts)
    options = [fact.asked[0] for fact in facts]
    open_ = situation.before.table
    below = open_.below if open_.kind == "clarify" else open_
    state, move = ask(situation.state, "ask-which-is-meant", "clarify", "clarify", facts=names, options=options)
    where = _where(situation, one)
    table = msgspec.structs.replace(state.table, where=where, below=below)
    return Outcome(msgspec.structs.replace(state, table=table), (move,))


def answer_fact(situation: Situation, one: Heard) -> Outcome | None:
    """One fact matches: give its reply, in its own words."""
    return _reveal(situation, one, situation.guide.fact(one.fact))


def _reveal(situation: Situation, one: Heard, fact: Fact | None) -> Outcome | None:
    if fact is None:
        return None
    note = situation.state.ledger.get(fact.id)
    where = one.asked_at or _where(situation, one)
    state = note_asked(situation.state, fact.id, where)
    if note and note.asked:
        return _one(utter(state, "answer-again", "reveal-again", reply=fact.reply, fact=fact.id))
    state = echo(note_question(state, where), fact.reply)
    return _one(utter(state, "answer-a-clarifying-question", "reveal", reply=fact.reply, fact=fact.id))


def rule_out(situation: Situation, one: Heard) -> Outcome | None:
    """The topic is out of scope."""
    reply = ruled_out(situation.guide, one)
    if not reply:
        return None
    state = note_question(situation.state, _where(situation, one))
    return _one(utter(state, "out-of-scope", "out-of-scope", reply=reply))


def ruled_out(guide: Guide, one: Heard) -> str:
    """The words that rule out what a question is about; '' if it is in scope."""
    # A question that fits a fact closely is about the fact, although it touches on what is ruled out.
    closely = one.facts and one.confidence >= _FITS
    return guide.out_of_scope(one.sentence) if one.sentence and not closely else ""


def hand_back(situation: Situation, one: Heard) -> Outcome:
    """Nothing we know: a choice of design is the candidate's call, a figure theirs to assume."""
    own = one.plain.startswith(("should i", "should we", "can i", "can we", "could i", "could we", "do i", "do we",
                                "would i", "is it ok", "shall"))  # fmt: skip
    if (own and one.sentence and one.sentence.mentions) or situation.phase != situation.guide.first:
        return _one(utter(situation.state, "your-call", "your-call"))
    state = note_question(situation.state, _where(situation, one)) if _substantial(one) else situation.state
    return _one(utter(state, "yours-to-decide", "defer"))


def _substantial(one: Heard) -> bool:
    """Whether a question that nobody can answer at least asks about something."""
    tokens = one.sentence.tokens if one.sentence else ()
    return sum(token.lower not in cues.STOP for token in tokens) >= _CONTENT


def _where(situation: Situation, one: Heard) -> Evidence:
    return evidence(situation.reading, one.start, one.end)


def steer(situation: Situation, one: Heard) -> Outcome:
    """A check-in gets the process: the time, what is still to come, whose call it is. Never the content."""
    guide, state = situation.guide, _told(situation)
    ahead = [phase.title for phase in guide.form.phases[state.phase + 1 :]]
    values = {"title": guide.phase(state.phase).title, "ahead": ahead, **_times(situation)}
    return _one(utter(state, "steer-a-check-in", "steer", **values))


def tell_time(situation: Situation, one: Heard) -> Outcome:
    """What the clock says."""
    title = situation.guide.phase(situation.state.phase).title
    return _one(utter(_told(situation), "tell-the-time", "time", title=title, **_times(situation)))


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
        return _one(utter(situation.state, "repeat-the-question", "pose", **values))
    return _one(utter(situation.state, "repeat-the-question", "repeat", again=msgspec.to_builtins(table)))


def bring_back(situation: Situation, one: Heard) -> Outcome:
    """Off topic: back to the design, without a word about it."""
    return _one(utter(situation.state, "back-to-the-design", "off-topic"))


def greet_back(situation: Situation, one: Heard) -> Outcome:
    """A greeting is returned."""
    return _one(utter(situation.state, "return-a-greeting", "hello"))


def _one(said: tuple[State, Any]) -> Outcome:
    return Outcome(said[0], (said[1],))


ANSWERING: dict[str, tuple[Reply, ...]] = {
    "ask": (explain_process, rule_out, answer_both, ask_which, answer_fact, hand_back),
    "check-in": (steer,),
    "how-much-time": (tell_time,),
    "repeat-please": (repeat,),
    "off-topic": (bring_back,),
    "greeting": (greet_back,),
}
