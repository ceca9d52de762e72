"""What a candidate does with a turn: its acts, found sentence by sentence."""

import re
from typing import NamedTuple

from interviewer.dialogue import phrases
from interviewer.dialogue.guide import Guide
from interviewer.language.types import Reading, Sentence
from interviewer.model.event import Act


class Heard(NamedTuple):
    """An act at `[start:end]` of the turn. `sentence` is its index in the reading, `phase` the phase meant by a move.

    `facts` are what a question is about, best first with their scores (0–1); more than one means it could be any, or
    all where `all_meant`. `confidence` is the best score of a question, 1 for other acts.
    """

    act: Act
    start: int
    end: int
    sentence: int = 0
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
        """How sure the match of the fact is, 0–1."""
        return self.facts[0][1] if self.facts else 1.0


_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
_TRAIL = re.compile(r"[\s.!?…,;:)\]*_\"]+$")
_BACKCHANNEL = 6  # words a turn of small words may have: "ok, sounds good to me, thanks"
_ASIDE = 12  # words beyond which "let me think" or "not sure" is the start of an answer
_CONTENT = 8  # words of other content that make "I'm not sure" a hedge

# Acts that ask something of the interviewer, the surest pattern first.
_REQUESTS: tuple[tuple[Act, phrases.Pattern], ...] = (
    ("finish", phrases.FINISH),
    ("pause", phrases.PAUSE),
    ("off-topic", phrases.OFF_TOPIC),
    ("how-much-time", phrases.TIME),
    ("hint-please", phrases.HINT),
    ("repeat-please", phrases.REPEAT),
)


def plain(text: str) -> str:
    """A sentence as the patterns see it: lower case, straight quotes, single spaces, no filler before or stop behind."""
    flat = " ".join(text.lower().translate(_QUOTES).split()).lstrip("-*•># ")
    return _TRAIL.sub("", phrases.FILLER.sub("", flat)) or _TRAIL.sub("", flat)


def find(reading: Reading, guide: Guide, phase: str) -> tuple[Heard, ...]:
    """The acts of a turn said in `phase`, in order; one `empty` act for a turn that says nothing."""
    if _says_nothing(reading):
        return (Heard("empty", 0, len(reading.text), plain=plain(reading.text)),)
    found = [_act(reading, index, guide, phase) for index in range(len(reading.sentences))]
    return _settle(tuple(found), reading)


def content_words(reading: Reading, heard: tuple[Heard, ...]) -> int:
    """How many words of the turn were said about the design."""
    said = ("answer", "assume", "estimate", "summarise")
    return sum(len(reading.sentences[one.sentence].tokens) for one in heard if one.act in said and reading.sentences)


def _says_nothing(reading: Reading) -> bool:
    words = [token.lower for sentence in reading.sentences for token in sentence.tokens]
    question = any(sentence.question or "?" in reading.text for sentence in reading.sentences)
    return not words or (len(words) <= _BACKCHANNEL and not question and all(word in phrases.FILLERS for word in words))


def _act(reading: Reading, index: int, guide: Guide, phase: str) -> Heard:
    sentence = reading.sentences[index]
    said = plain(reading.text[sentence.start : sentence.end])
    act, target = _classify(sentence, said, guide, phase)
    facts, all_meant = (), False
    if act == "ask":
        facts, all_meant = _asked(sentence, said, guide)
    return Heard(act, sentence.start, sentence.end, index, target, facts, all_meant, said)


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
        if pattern.search(said) and not (act == "hint-please" and phrases.NO_HINT.search(said)):
            # An off-topic word in the middle of a design ("a coffee shop's menu") is about the design.
            if act == "off-topic" and (sentence.mentions or words > 2 * _ASIDE):
                continue
            return act
    asks = sentence.question or said.startswith(("should", "shall", "do you", "would you"))
    if phrases.CHECK_IN.search(said + ("?" if sentence.question else "")) and (asks or words <= _ASIDE):
        return None if phrases.MAY_ASSUME.search(said) else "check-in"
    if phrases.GREETING.search(said) and words <= _ASIDE:
        return "greeting"
    if phrases.THINK.search(said) and words <= _ASIDE:
        return "let-me-think"
    if phrases.DUNNO.search(said) and words <= 2 * _ASIDE and not sentence.question:
        return "i-dont-know"
    return None


def _move(said: str, guide: Guide) -> tuple[Act, str] | None:
    """Moves between phases: on, to a phase by its name, or back."""
    named = guide.phase_named(said)
    if phrases.GO_BACK.search(said) and (named or phrases.PREVIOUS.search(said)):
        return "go-back", named
    if phrases.MOVE_ON.search(said):
        return "move-on", named
    if named and phrases.TURN_TO.search(said) and len(said.split()) <= _ASIDE:
        return "move-on", named
    return None


def _statement(sentence: Sentence, said: str, guide: Guide, phase: str) -> Act:
    if _asks(sentence, said, guide, phase):
        return "ask"
    if phrases.ASSUME.search(said):
        return "assume"
    if phrases.SUMMARISE.search(said):
        return "summarise"
    if sentence.quantities and (phase == guide.estimation or phrases.ARITHMETIC.search(said)):
        return "estimate"
    return "answer"


def _asks(sentence: Sentence, said: str, guide: Guide, phase: str) -> bool:
    if phrases.WONDER.search(said) or phrases.MAY_ASSUME.search(said):
        return True
    if sentence.question:
        return True
    bare = bool(phrases.INTERROGATIVE.match(said)) and len(sentence.tokens) <= _ASIDE
    return bare and phase == guide.first and not said.startswith(("when ", "where ", "why we", "how we", "how i "))


def _asked(sentence: Sentence, said: str, guide: Guide) -> tuple[tuple[tuple[str, float], ...], bool]:
    """The facts a question may be about, and whether all of them are meant ("reads and writes")."""
    matches = guide.facts(sentence)
    sure = [(fact, score) for fact, score in matches if score >= guide.SURE]
    if not sure:
        return (), False
    best = sure[0][1]
    close = tuple((fact, score) for fact, score in sure if best - score < guide.CLOSE)[:3]
    several = len(close) > 1 and re.search(r"\b(?:and|or|both|as well as|versus|vs)\b|[/,]", said) is not None
    return close, several


def _settle(found: tuple[Heard, ...], reading: Reading) -> tuple[Heard, ...]:
    """Acts in the light of each other: a question the candidate answers is no question, a hedge is no "I don't know"."""
    others = content_words(reading, found)
    settled = list[Heard]()
    for index, heard in enumerate(found):
        following = found[index + 1].act if index + 1 < len(found) else ""
        rhetorical = heard.act == "ask" and not heard.facts and following in ("answer", "estimate", "assume")
        hedging = heard.act in ("i-dont-know", "let-me-think") and others >= _CONTENT
        settled.append(heard._replace(act="answer") if rhetorical or hedging else heard)
    return tuple(settled)
