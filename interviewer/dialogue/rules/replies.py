"""Replies to what was asked of the interviewer: at most three a turn, each in the order it was asked."""

from collections.abc import Callable
from typing import Any

import msgspec

from interviewer.dialogue.guide import Guide
from interviewer.dialogue.heard import Heard
from interviewer.dialogue.ledger import evidence, note_asked
from interviewer.dialogue.log import note_question
from interviewer.dialogue.phrases import asking, requests
from interviewer.dialogue.rules.base import Outcome, Situation
from interviewer.dialogue.rules.running import (
    alone,
    bring_back,
    explain_process,
    greet_back,
    repeat,
    steer,
    tell_time,
)
from interviewer.dialogue.speech import ask, echo, utter
from interviewer.language import cues
from interviewer.model.mark import Evidence
from interviewer.model.question import Fact

AT_MOST = 3
_FITS = 0.7
_PLAINLY = 0.8  # a question this close to a fact asks for it and nothing else
_CONTENT = 3  # words of content that make a question one about the problem
Reply = Callable[[Situation, Heard], Outcome | None]


def reply_all(situation: Situation) -> Outcome:
    """Answer what the turn asks, the first three things; say so if there were more."""
    state, moves, answered = situation.state, list[Any](), set[str]()
    wanted = [one for one in situation.heard if one.act in ANSWERING]
    if situation.before.table.kind == "hint-offer" and requests.PRICE.search(situation.plain()):
        wanted = []
    if len(situation.heard) > 1:
        # A greeting at the head of a turn is answered by the answer.
        wanted = [one for one in wanted if one.act != "greeting"]
    for one in wanted[:AT_MOST]:
        key = f"{one.act}:{one.facts[0][0] if one.facts else one.start if one.act == 'ask' else ''}"
        if key in answered:
            continue
        answered.add(key)
        outcome = _reply(situation._replace(state=state), one)
        state, moves = outcome.state, [*moves, *outcome.moves]
    if len(wanted) > AT_MOST:
        state, move = utter(state, "three-questions-at-a-time", "too-many", count=len(wanted) - AT_MOST)
        moves.append(move)
    return Outcome(state, _once(moves))


def _once(moves: list[Any]) -> tuple[Any, ...]:
    """Without a second "yours to decide" in one breath, and with what is asked back at the end."""
    seen, kept = set[str](), list[Any]()
    for move in sorted(moves, key=lambda move: move.move == "clarify"):
        if (
            move.move not in ("defer", "your-call", "over-to-you", "steer", "off-topic", "process")
            or move.move not in seen
        ):
            kept.append(move)
        seen.add(move.move)
    return tuple(kept)


def _reply(situation: Situation, one: Heard) -> Outcome:
    rules = ANSWERING[one.act]
    return next(outcome for rule in rules if (outcome := rule(situation, one)) is not None)


def leave_choice(situation: Situation, one: Heard) -> Outcome | None:
    """ "Should I use a queue or a log?": a choice of design is the candidate's, unless a fact is plainly asked for."""
    named = one.sentence is not None and len(one.sentence.mentions) > 0
    if not (named and asking.CHOICE.match(one.plain)) or (one.facts and one.confidence >= _PLAINLY):
        return None
    return alone(utter(situation.state, "your-call", "your-call"))


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
        return alone(utter(state, "answer-again", "reveal-again", reply=fact.reply, fact=fact.id))
    state = echo(note_question(state, where), fact.reply)
    return alone(utter(state, "answer-a-clarifying-question", "reveal", reply=fact.reply, fact=fact.id))


def confirm(situation: Situation, one: Heard) -> Outcome | None:
    """ "Are you sure?" after a reply: it stands."""
    if one.facts or not requests.DOUBT.search(one.plain) or not {"reveal", "reveal-again"} & set(situation.before.last):
        return None
    asked = [(note.asked_at.turn, name) for name, note in situation.state.ledger.items() if note.asked_at]
    return _reveal(situation, one, situation.guide.fact(max(asked)[1])) if asked else None


def rule_out(situation: Situation, one: Heard) -> Outcome | None:
    """The topic is out of scope."""
    reply = ruled_out(situation.guide, one)
    if not reply:
        return None
    state = note_question(situation.state, _where(situation, one))
    return alone(utter(state, "out-of-scope", "out-of-scope", reply=reply))


def ruled_out(guide: Guide, one: Heard) -> str:
    """The words that rule out what a question is about; '' if it is in scope."""
    # A question that fits a fact closely is about the fact, although it touches on what is ruled out.
    closely = one.facts and one.confidence >= _FITS
    return guide.out_of_scope(one.sentence) if one.sentence and not closely else ""


def hand_back(situation: Situation, one: Heard) -> Outcome:
    """Nothing we know: a choice of design is the candidate's call, a figure theirs to assume."""
    own = one.plain.startswith(("should i", "should we", "can i", "can we", "could i", "could we", "do i", "do we",
                                "would i", "is it ok", "shall"))  # fmt: skip
    if own and (situation.phase != situation.guide.first or (one.sentence and one.sentence.mentions)):
        return alone(utter(situation.state, "your-call", "your-call"))
    if situation.phase != situation.guide.first:
        name = "your-call" if " or " in one.plain or asking.BETTER.search(one.plain) else "over-to-you"
        return alone(utter(situation.state, name, name))
    state = note_question(situation.state, _where(situation, one)) if _substantial(one) else situation.state
    return alone(utter(state, "yours-to-decide", "defer"))


def _substantial(one: Heard) -> bool:
    """Whether a question that nobody can answer at least asks about something."""
    tokens = one.sentence.tokens if one.sentence else ()
    if not (asking.INTERROGATIVE.match(one.plain) or asking.WONDER.search(one.plain)):
        return False
    return sum(token.lower not in cues.STOP for token in tokens) >= _CONTENT


def _where(situation: Situation, one: Heard) -> Evidence:
    return evidence(situation.reading, one.start, one.end)


ANSWERING: dict[str, tuple[Reply, ...]] = {
    "ask": (explain_process, confirm, rule_out, leave_choice, answer_both, ask_which, answer_fact, hand_back),
    "check-in": (steer,),
    "how-much-time": (tell_time,),
    "repeat-please": (repeat,),
    "off-topic": (bring_back,),
    "greeting": (greet_back,),
}
