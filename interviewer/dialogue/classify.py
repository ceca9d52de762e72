"""The act of one sentence: something asked of the interviewer, a move between phases, or something about the design."""

from interviewer.dialogue.guide import Guide
from interviewer.dialogue.phrases import moves, requests, statements
from interviewer.dialogue.phrases.common import Pattern
from interviewer.language.types import Sentence
from interviewer.model.event import Act

_ASIDE = 12  # words beyond which "let me think" or "not sure" is the start of an answer
_BARE = 20  # words a question without its mark may have

# Acts that ask something of the interviewer, the surest pattern first.
_REQUESTS: tuple[tuple[Act, Pattern], ...] = (
    ("finish", requests.FINISH),
    ("pause", requests.PAUSE),
    ("off-topic", requests.OFF_TOPIC),
    ("how-much-time", requests.TIME),
    ("hint-please", requests.HINT),
    ("repeat-please", requests.REPEAT),
)


def classify(sentence: Sentence, said: str, guide: Guide, phase: str) -> tuple[Act, str]:
    """The act of one sentence, and the phase it points to if it is a move between phases."""
    if sentence.kind in ("row", "code"):
        return "answer", ""
    if sentence.kind == "heading":
        return ("move-on", named) if (named := guide.phase_named(said, whole=True)) else ("answer", "")
    if request := _request(sentence, said):
        return request, ""
    if move := _move(said, guide):
        return move
    return _statement(sentence, said, guide, phase), ""


def _request(sentence: Sentence, said: str) -> Act | None:
    words = len(sentence.tokens)
    for act, pattern in _REQUESTS:
        if pattern.search(said) and not (act == "hint-please" and requests.NO_HINT.search(said)):
            return act
    if requests.SMALL_TALK.search(said) and not sentence.mentions and words <= _ASIDE:
        return "off-topic"
    asks = sentence.question or said.startswith(("should", "shall", "do you", "would you"))
    proposes = moves.ONWARD.search(said) is not None
    if (
        not proposes
        and requests.CHECK_IN.search(said + ("?" if sentence.question else ""))
        and (asks or words <= _ASIDE)
    ):
        return "check-in"
    if words > _ASIDE:
        return None
    if requests.GREETING.search(said):
        return "greeting"
    if requests.THINK.search(said):
        return "let-me-think"
    if requests.DUNNO.search(said) and not sentence.question and not requests.ALL_THE_SAME.search(said):
        return "i-dont-know"
    return None


def _move(said: str, guide: Guide) -> tuple[Act, str] | None:
    """Moves between phases: on, to a phase by its name, or back."""
    named = guide.phase_named(said)
    if moves.GO_BACK.search(said) and (named or moves.PREVIOUS.search(said)):
        return "go-back", named
    if named and (left := moves.LEAVING.match(said)) and len(said.split()) <= _ASIDE:
        _, _, onward = said[left.end() :].partition(" to ")
        return "move-on", guide.phase_named(onward) if onward else ""
    if moves.MOVE_ON.search(said):
        return "move-on", named
    words = len(said.split())
    if named and ((moves.TURN_TO.search(said) and words <= _ASIDE) or (moves.ANNOUNCE.match(said) and words <= 5)):
        return "move-on", named
    return None


def _statement(sentence: Sentence, said: str, guide: Guide, phase: str) -> Act:
    if _asks(sentence, said, guide, phase):
        return "ask"
    if statements.ASSUME.search(said):
        return "assume"
    if statements.SUMMARISE.search(said):
        return "summarise"
    if phase in (guide.first, guide.estimation) and statements.SETTLE.search(said):
        return "assume"
    if sentence.quantities and (phase == guide.estimation or _reckons(sentence, said)):
        return "estimate"
    return "answer"


def _reckons(sentence: Sentence, said: str) -> bool:
    """Whether a sentence with figures in it works one out."""
    several = len(sentence.quantities) > 1
    return several and (statements.ARITHMETIC.search(said) is not None or len(sentence.quantities) > 2)


def _asks(sentence: Sentence, said: str, guide: Guide, phase: str) -> bool:
    if statements.WONDER.search(said) or statements.MAY_ASSUME.search(said) or sentence.question:
        return True
    bare = statements.INTERROGATIVE.match(said) is not None and len(sentence.tokens) <= _BARE
    if not bare or said.startswith(statements.TELLING):
        return False
    return phase == guide.first or statements.INVERTED.match(said) is not None
