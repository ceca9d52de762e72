"""Challenges: what goes against the facts given, and sums that do not hold."""

import msgspec

from interviewer.dialogue.ledger import contradiction
from interviewer.dialogue.rules.base import Outcome, Situation, rule
from interviewer.dialogue.speech import ask, short
from interviewer.dialogue.state import FactNote


@rule("challenge-a-contradiction", 30)
def challenge(situation: Situation) -> Outcome | None:
    """A figure goes against one that was given. Raised once a fact."""
    found = contradiction(situation.state, situation.guide, situation.reading, situation.heard)
    if found is None:
        return None
    fact, where = found
    note = situation.state.ledger.get(fact.id, FactNote())
    ledger = {**situation.state.ledger, fact.id: msgspec.structs.replace(note, contradicted_at=where)}
    state = msgspec.structs.replace(situation.state, ledger=ledger)
    said, name = short(where.text), "challenge-a-contradiction"
    state, move = ask(state, name, "challenge", "challenge", facts=(fact.id,), said=said, reply=fact.reply)
    return Outcome(state, (move,))


@rule("challenge-a-sum", 35)
def challenge_sum(situation: Situation) -> Outcome | None:
    """What they multiplied out does not hold: ask to look at it again, without the right result."""
    wrong = [one for one in situation.state.board.arithmetic if not one.ok and one.turn == situation.reading.turn]
    if not wrong:
        return None
    state, move = ask(situation.state, "challenge-a-sum", "challenge-sum", "challenge", said=short(wrong[0].text))
    return Outcome(state, (move,))
