"""An act as it was heard, and a sentence as the patterns see it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from interviewer.dialogue.phrases.common import FILLER
from interviewer.language.types import Reading, Sentence
from interviewer.model.event import Act
from interviewer.model.mark import Evidence

ABOUT_DESIGN: tuple[Act, ...] = ("answer", "assume", "estimate", "summarise")
_ASIDE = 12  # words beyond which steering the talk may also say something about the design
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
_SLASH = re.compile(r"^/(?=[a-z]+$)")
_TRAIL = re.compile(r"[\s.!?…,;:)\]*_\"]+$")


class Heard(NamedTuple):
    """An act at `[start:end]` of the turn; `sentence` is where it was heard, `phase` the phase meant by a move.

    `facts` are what a question is about, best first with their scores (0–1); more than one means it could be any, or
    all where `all_meant`. `plain` is the sentence as the patterns see it. `asked_at` is the question that this one
    makes clear, `process` what about the talk itself it asks: "meaning", "reason" or "example".
    """

    act: Act
    start: int
    end: int
    sentence: Sentence | None = None
    phase: str = ""
    facts: tuple[tuple[str, float], ...] = ()
    all_meant: bool = False
    plain: str = ""
    asked_at: Evidence | None = None
    process: str = ""

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


def plain(text: str) -> str:
    """A sentence as the patterns see it: lower case, straight quotes, single spaces, neither filler nor stop."""
    flat = " ".join(text.lower().translate(_QUOTES).split()).lstrip("-*•># ")
    flat = _SLASH.sub("", flat)
    return _TRAIL.sub("", FILLER.sub("", flat)) or _TRAIL.sub("", flat)


def to_mark(reading: Reading, heard: Sequence[Heard]) -> Reading:
    """A turn without the sentences that only steer the talk or ask: they are no part of the design.

    What is long and no question may still say something about it.
    """
    talk = {
        (one.sentence.start, one.sentence.end)
        for one in heard
        if one.sentence and one.act not in ABOUT_DESIGN and (one.sentence.question or one.words <= _ASIDE)
    }
    asked = [(one.start, one.end) for one in heard if one.act == "ask" and one.sentence and one.sentence.question]
    kept = tuple(
        sentence
        for sentence in reading.sentences
        if (sentence.start, sentence.end) not in talk
        and not any(sentence.start <= start and end <= sentence.end for start, end in asked)
    )
    return msgspec.structs.replace(reading, sentences=kept, words=sum(len(sentence.tokens) for sentence in kept))


def content_words(heard: Sequence[Heard]) -> int:
    """How many words of the turn were said about the design."""
    return sum(one.words for one in heard if one.act in ABOUT_DESIGN)
