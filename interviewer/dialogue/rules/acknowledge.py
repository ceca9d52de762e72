"""One short acknowledgement a turn at most. It says that something was heard, never that it was good."""

from interviewer.dialogue import thin
from interviewer.dialogue.phrases import requests
from interviewer.dialogue.rules.base import Outcome, Situation, ordered, rule
from interviewer.dialogue.rules.follow import follow
from interviewer.dialogue.seeds import pick
from interviewer.dialogue.speech import utter

_ENOUGH = 4  # words about the design that are worth a word back


@rule("give-time", 10)
def give_time(situation: Situation) -> Outcome | None:
    """They want to think."""
    if not situation.has("let-me-think"):
        return None
    return _say(situation, "give-time", "give-time")


@rule("heard-already", 20)
def heard_already(situation: Situation) -> Outcome | None:
    """The same turn came before, word for word."""
    if (
        not situation.said
        or situation.state.prints[-1:] == ()
        or situation.state.prints[-1] not in situation.before.prints
    ):
        return None
    return _say(situation, "heard-already", "heard-already")


@rule("note-an-assumption", 30)
def note_assumption(situation: Situation) -> Outcome | None:
    """An assumption is taken as one; whether it is near is nobody's business yet."""
    return _say(situation, "note-an-assumption", "note-assumption") if situation.has("assume") else None


@rule("acknowledge", 40)
def acknowledge(situation: Situation) -> Outcome | None:
    """Something was said about the design. Two turns in three get a word."""
    if (
        situation.has("off-topic")
        or situation.said < _ENOUGH
        or situation.heard[-1].act == "ask"
        or _says_little(situation)
    ):
        return None
    if pick(situation.seed, "acknowledge", situation.state.seq) % 3 == 0:
        return None
    return _say(situation, "acknowledge", "acknowledge")


def _says_little(situation: Situation) -> bool:
    """Whether what follows will not build on the turn: then "I see" would sound false."""
    reading, english = situation.reading, situation.guide.english
    drawn = requests.DRAWN.search(situation.plain()) is not None
    return drawn or thin.is_bare_list(reading) or thin.is_quoted(reading) or thin.is_foreign(reading, english)


def _say(situation: Situation, rule_name: str, move: str) -> Outcome:
    state, said = utter(situation.state, rule_name, move)
    return Outcome(state, (said,))


ACKNOWLEDGING = ordered(give_time, heard_already, follow, note_assumption, acknowledge)
