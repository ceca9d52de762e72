"""The act of one sentence: something asked of the interviewer, a move between phases, or something about the design."""

from interviewer.dialogue.guide import Guide
from interviewer.dialogue.phrases import asking, moves, requests, statements
from interviewer.dialogue.phrases.common import HEDGE, TRAILING, Pattern
from interviewer.dialogue.process import process_asked
from interviewer.language.types import Sentence
from interviewer.model.event import Act

_ASIDE = 12  # words beyond which "let me think" or "not sure" is the start of an answer
_BARE = 20  # words a question without its mark may have
_RUNS_ON = 24  # words from which a sentence steers the talk by its last words alone
_SHORT = 14  # words beyond which nothing but a pattern makes a sentence steer the talk
_LIKELY = 0.85  # chance from which it is taken for what it sounds like
_PLAIN = 9  # words beyond which nobody is taken to end, stop or leave the talk but by a pattern
_CHANCES = {"finish": 0.99, "pause": 0.98, "off-topic": 0.97}  # what ends or stops the talk must be beyond doubt
_SURELY = 0.95  # the same where a fact is asked for as well
_PLAINLY = 0.7  # a question this close to a fact is about the fact
_GUESS = 6  # words of a figure offered with a question mark
_MEASURED = ("B", "B/s", "1/s")  # units of which a figure alone is an estimate

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
    ending = _ending(said)
    request = _request(sentence, ending)
    if request == "repeat-please" and said.endswith("again") and guide.plainly(sentence, _PLAINLY):
        return "ask", ""
    if request:
        return request, ""
    if phase == guide.form.phases[-1].id and moves.FAREWELL.search(ending) and len(sentence.tokens) <= _ASIDE:
        return "finish", ""
    bare = TRAILING.sub("", HEDGE.sub("", ending))
    if move := _move(ending, guide) or (_move(bare, guide) if bare != ending else None):
        return move
    told = _statement(sentence, said, guide, phase)
    likely = _likely(sentence, said, guide, phase, told)
    return likely, guide.phase_named(said) if likely in ("move-on", "go-back") else ""


def _likely(sentence: Sentence, said: str, guide: Guide, phase: str, told: Act) -> Act:
    """What no pattern told may still sound like steering the talk: only what is short and names hardly anything."""
    if told not in ("answer", "ask") or not 1 < len(sentence.tokens) <= _SHORT or len(sentence.mentions) > 1:
        return told
    if any(quantity.unit != "s" for quantity in sentence.quantities) or asking.ANNOUNCED.search(said):
        return told
    if requests.DRAWN.search(said) or requests.NO_HINT.search(said):
        return told
    if told == "ask" and (guide.out_of_scope(sentence) or process_asked(sentence, said, guide)):
        return told
    act, chance = guide.likely.act(said, question=sentence.question)
    if chance < (_SURELY if told == "ask" and guide.plainly(sentence) else _CHANCES.get(act, _LIKELY)):
        return told
    if told == "ask" and guide.plainly(sentence, _PLAINLY):
        return told
    if act in ("answer", "ask", "estimate") or (act in _CHANCES and len(sentence.tokens) > _PLAIN):
        return told
    if act == "assume" and (told == "ask" or phase not in (guide.first, guide.estimation)):
        return told
    return act


def _ending(said: str) -> str:
    """Where the talk is steered in a sentence: anywhere in a short one, at the end of one that runs on and on."""
    words = said.split()
    return said if len(words) <= _RUNS_ON else " ".join(("…", *words[-_ASIDE:]))


def _request(sentence: Sentence, said: str) -> Act | None:
    words = len(sentence.tokens)
    for act, pattern in _REQUESTS:
        if pattern.search(said) and not (act == "hint-please" and requests.NO_HINT.search(said)):
            return act
    if words <= _ASIDE and not sentence.mentions and requests.SMALL_TALK.search(said):
        return "off-topic"
    asks = sentence.question or said.startswith(("should", "shall", "do you", "would you"))
    if (
        (asks or words <= _ASIDE)
        and not moves.ONWARD.search(said)
        and requests.CHECK_IN.search(said + ("?" if sentence.question else ""))
    ):
        return "check-in"
    if words > _ASIDE:
        return None
    if requests.GREETING.search(said):
        return "greeting"
    if requests.THINK.search(said):
        return "let-me-think"
    giving_up = requests.GIVING_UP.search(said) or not requests.ALL_THE_SAME.search(said)
    if requests.DUNNO.search(said) and not sentence.question and giving_up:
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
    heading = moves.TURN_TO.search(said) or moves.HEADING_FOR.search(said)
    if named and ((heading and words <= _ASIDE) or (moves.ANNOUNCE.match(said) and words <= 5)):
        return "move-on", named
    return None


def _statement(sentence: Sentence, said: str, guide: Guide, phase: str) -> Act:
    settling = phase in (guide.first, guide.estimation)
    if _asks(sentence, said, guide, phase):
        return "ask"
    if statements.ASSUME.search(said) and (settling or not statements.SOFTENED.search(said)):
        return "assume"
    if statements.SUMMARISE.search(said):
        return "summarise"
    if settling and statements.SETTLE.search(said):
        return "assume"
    if phase == guide.first and statements.BARE_SETTLED.search(said) and guide.plainly(sentence):
        return "assume"
    if sentence.quantities and (phase == guide.estimation or _reckons(sentence, said)):
        return "estimate"
    return "answer"


def _reckons(sentence: Sentence, said: str) -> bool:
    """Whether a sentence with figures in it works one out."""
    if len(sentence.quantities) > 1:
        return statements.ARITHMETIC.search(said) is not None or len(sentence.quantities) > 2
    alone = len(sentence.tokens) <= _ASIDE and any(one.unit in _MEASURED for one in sentence.quantities)
    return alone and statements.ABOUT.search(said) is not None


def _asks(sentence: Sentence, said: str, guide: Guide, phase: str) -> bool:
    if sentence.quantities and len(sentence.tokens) <= _GUESS and not asking.ASKING_WORD.search(said):
        # "Like a million?" is a guess.
        return False
    if asking.RHETORICAL.match(said) or asking.FORBIDDING.match(said):
        return False
    if asking.WONDER.search(said) or statements.MAY_ASSUME.search(said) or sentence.question:
        return True
    if asking.CONDITION.match(said) or len(sentence.tokens) > _BARE:
        return False
    if asking.INVERTED.search(said):
        return True
    if said.startswith(asking.TELLING):
        return False
    first = phase == guide.first
    if first and asking.INTERROGATIVE.match(said):
        return True
    if asking.WITHIN.search(said) and (first or guide.plainly(sentence)):
        return True
    return first and sentence.kind == "prose" and _asks_shortly(sentence, said)


def _asks_shortly(sentence: Sentence, said: str) -> bool:
    """Whether a sentence that begins as no question is one, where questions are the rule."""
    if asking.TAG.search(said) or (asking.WITHIN_ASKING.search(said) and not statements.ASSUME.search(said)):
        return True
    if sentence.quantities or asking.VERB.search(said):
        return False
    return asking.EITHER.match(said) is not None or asking.ELLIPTIC.match(said) is not None
