"""What a candidate does with a turn: its acts, found sentence by sentence."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from interviewer.dialogue.clauses import clauses, without
from interviewer.dialogue.guide import Guide
from interviewer.dialogue.phrases import moves, requests, statements
from interviewer.dialogue.phrases.common import FILLER, Pattern
from interviewer.language.types import Reading, Sentence
from interviewer.model.event import Act


class Heard(NamedTuple):
    """An act at `[start:end]` of the turn; `sentence` is where it was heard, `phase` the phase meant by a move.

    `facts` are what a question is about, best first with their scores (0–1); more than one means it could be any, or
    all where `all_meant`. `plain` is the sentence as the patterns see it.
    """

    act: Act
    start: int
    end: int
    sentence: Sentence | None = None
    phase: str = ""
    facts: tuple[tuple[str, float], ...] = ()
    all_meant: bool = False
    plain: str = ""

    @property
    def fact(self) -> str:
        """The fact it is about, if it is one alone."""
        return self.facts[0][0] if len(self.facts) == 1 else ""

    @property
    def confidence(self) -> float:
        """How sure the match of the fact is, 0–1; 1 where there is none to match."""
        return self.facts[0][1] if self.facts else 1.0

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.sentence.tokens) if self.sentence else 0


# What a question is about, and whether all of it is meant.
Asked = tuple[tuple[tuple[str, float], ...], bool]
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
_TRAIL = re.compile(r"[\s.!?…,;:)\]*_\"]+$")
_BACKCHANNEL = 6  # words a turn of small words may have: "ok, sounds good to me, thanks"
_ASIDE = 12  # words beyond which "let me think" or "not sure" is the start of an answer
_BARE = 20  # words a question without its mark may have
_CONTENT = 8  # words of other content that make "I'm not sure" a hedge
_PLAINLY = 0.6  # a question this close to a fact is about the fact, even if it sounds like a check-in

# Acts that ask something of the interviewer, the surest pattern first.
_REQUESTS: tuple[tuple[Act, Pattern], ...] = (
    ("finish", requests.FINISH),
    ("pause", requests.PAUSE),
    ("off-topic", requests.OFF_TOPIC),
    ("how-much-time", requests.TIME),
    ("hint-please", requests.HINT),
    ("repeat-please", requests.REPEAT),
)
ABOUT_DESIGN: tuple[Act, ...] = ("answer", "assume", "estimate", "summarise")


def plain(text: str) -> str:
    """A sentence as the patterns see it: lower case, straight quotes, single spaces, neither filler nor stop."""
    flat = " ".join(text.lower().translate(_QUOTES).split()).lstrip("-*•># ")
    return _TRAIL.sub("", FILLER.sub("", flat)) or _TRAIL.sub("", flat)


def find(reading: Reading, guide: Guide, phase: str) -> tuple[Heard, ...]:
    """The acts of a turn said in `phase`, in order; one `empty` act for a turn that says nothing."""
    if _says_nothing(reading):
        return (Heard("empty", 0, len(reading.text), plain=plain(reading.text)),)
    first = phase == guide.first
    return _settle(
        [one for sentence in reading.sentences for one in _acts(reading.text, sentence, guide, phase)], first
    )


def content_words(heard: tuple[Heard, ...] | list[Heard]) -> int:
    """How many words of the turn were said about the design."""
    return sum(one.words for one in heard if one.act in ABOUT_DESIGN)


def _says_nothing(reading: Reading) -> bool:
    words = [token.lower for sentence in reading.sentences for token in sentence.tokens]
    if not words:
        return True
    return len(words) <= _BACKCHANNEL and "?" not in reading.text and all(word in moves.FILLERS for word in words)


def _acts(text: str, sentence: Sentence, guide: Guide, phase: str) -> Iterator[Heard]:
    """The act of a sentence; of a question made of several, one each."""
    said = plain(text[sentence.start : sentence.end])
    act, target = _classify(sentence, said, guide, phase)
    if act == "check-in" and sentence.question and any(score >= _PLAINLY for _, score in guide.facts(sentence)[:1]):
        act = "ask"
    if act != "ask":
        yield Heard(act, sentence.start, sentence.end, sentence, target, plain=said)
        return
    for part, (facts, all_meant) in _questions(text, sentence, guide):
        yield Heard("ask", part.start, part.end, part, "", facts, all_meant, plain(text[part.start : part.end]))


def _questions(text: str, sentence: Sentence, guide: Guide) -> list[tuple[Sentence, Asked]]:
    """The questions in a sentence: several where each is about another fact, else the whole as one."""
    filler = FILLER.match(text[sentence.start : sentence.end].lower())
    whole = without(sentence, filler.end()) if filler else sentence
    parts = [(part, _asked(part, guide)) for part in clauses(whole)]
    parts = [(part, _in_context(asked, whole, parts[:at], guide)) for at, (part, asked) in enumerate(parts)]
    about = {asked[0][0][0] for _, asked in parts if asked[0]}
    asked = _asked(whole, guide)
    several = len(parts) > 1 and (len(about) == len(parts) or (about and not asked[0]))
    return parts if several else [(sentence, asked)]


def _in_context(asked: Asked, whole: Sentence, before: list[tuple[Sentence, Asked]], guide: Guide) -> Asked:
    """A clause that could be about several facts is about the one that the whole sentence speaks for."""
    taken = {fact for _, (facts, _) in before for fact, _ in facts[:1]}
    rivals = {fact for fact, _ in asked[0]} - taken
    if not before or len(asked[0]) < 2 or not rivals:
        return asked
    spoken_for = next((fact for fact, _ in guide.facts(whole) if fact in rivals), None)
    return asked if spoken_for is None else (tuple(one for one in asked[0] if one[0] == spoken_for), False)


def _classify(sentence: Sentence, said: str, guide: Guide, phase: str) -> tuple[Act, str]:
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
    if requests.CHECK_IN.search(said + ("?" if sentence.question else "")) and (asks or words <= _ASIDE):
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
    if sentence.quantities and (phase == guide.estimation or statements.ARITHMETIC.search(said)):
        return "estimate"
    return "answer"


def _asks(sentence: Sentence, said: str, guide: Guide, phase: str) -> bool:
    if statements.WONDER.search(said) or statements.MAY_ASSUME.search(said) or sentence.question:
        return True
    bare = statements.INTERROGATIVE.match(said) is not None and len(sentence.tokens) <= _BARE
    return bare and phase == guide.first and not said.startswith(statements.TELLING)


def _asked(sentence: Sentence, guide: Guide) -> Asked:
    """The facts a question may be about, and whether all of them are meant ("reads and writes")."""
    matches = guide.facts(sentence)
    if not matches or matches[0][1] < guide.SURE:
        return (), False
    best = matches[0][1]
    close = tuple((fact, score) for fact, score in matches if best - score < guide.close(best))[:3]
    words = {token.lower for token in sentence.tokens}
    return close, len(close) > 1 and bool(words & {"and", "both"}) and "ratio" not in words


def _settle(found: list[Heard], first: bool) -> tuple[Heard, ...]:
    """Acts in the light of each other: what the candidate answers is no question, a hedge is no "I don't know"."""
    others = content_words(found)
    settled = list[Heard]()
    for index, heard in enumerate(found):
        following = found[index + 1].act if index + 1 < len(found) else ""
        # Once they design, whoever answers a question at once was asking themselves, unless it fits a fact closely.
        open_question = not heard.facts or (not first and heard.confidence < _PLAINLY)
        rhetorical = heard.act == "ask" and open_question and following in ABOUT_DESIGN
        hedging = heard.act in ("i-dont-know", "let-me-think") and others >= _CONTENT
        settled.append(heard._replace(act="answer") if rhetorical or hedging else heard)
    return tuple(settled)
