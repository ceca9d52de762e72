"""At most one thing asked a turn: the first of these rules that applies fills the slot."""

from interviewer.dialogue.rules.base import Outcome, Situation, ordered, rule
from interviewer.dialogue.rules.challenges import challenge, challenge_sum
from interviewer.dialogue.rules.curveball import put_again, throw
from interviewer.dialogue.rules.little import ask_for_arrows, ask_for_english, encourage, let_go, listen, purpose
from interviewer.dialogue.rules.probes import let_lead, offer_next, probe, why


@rule("leave-the-floor", 0)
def leave_floor(situation: Situation) -> Outcome | None:
    """They think, have only asked, or said hello: the floor is theirs, nothing is asked."""
    quiet = situation.has("let-me-think") or _clarifying(situation)
    polite = situation.only("ask", "check-in", "how-much-time", "repeat-please", "off-topic", "greeting")
    polite = polite or situation.heard[-1].act == "ask"
    return Outcome(situation.state, ()) if quiet or polite else None


def _clarifying(situation: Situation) -> bool:
    """Whether a reply of this turn already asks something back."""
    return situation.state.table != situation.before.table and situation.state.table.kind == "clarify"


ASKING = ordered(
    leave_floor,
    listen,
    ask_for_arrows,
    ask_for_english,
    put_again,
    purpose,
    encourage,
    let_go,
    challenge,
    challenge_sum,
    throw,
    let_lead,
    why,
    offer_next,
    probe,
)
