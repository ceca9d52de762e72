"""What reading yields. Offsets are Python characters of the text as given; token positions count within a sentence."""

from typing import Literal

from interviewer.model.base import Value

Stance = Literal["asserted", "negated", "asked", "rejected", "hypothetical", "quoted"]
SentenceKind = Literal["prose", "item", "heading", "row", "code"]


class Token(Value, frozen=True, kw_only=True, gc=False):
    """A word, number or symbol name. `stem` is what is compared; `joined` tells that it adjoins the one before."""

    text: str
    start: int
    end: int
    lower: str
    stem: str
    joined: bool


class Mention(Value, frozen=True, kw_only=True, gc=False):
    """A concept named by the tokens `first`..`last` (inclusive), and how the speaker stands to it."""

    concept: str
    first: int
    last: int
    stance: Stance


class Quantity(Value, frozen=True, kw_only=True, gc=False):
    """A number with its unit.

    `value` is in base units: bytes, seconds, plain counts, shares of one; per second where `per` is given.
    `unit` is the base: `B`, `s`, `1`, `share`, `ratio`, each with `/s` for a rate. `stated` leaves the rate as said:
    12.7 GB a month has `value` 4.9e3, `stated` 12.7e9, `per` "month".
    """

    value: float
    unit: str
    stated: float
    per: str
    noun: str
    start: int
    end: int
    text: str


class Scope(Value, frozen=True, kw_only=True, gc=False):
    """A stretch of tokens with one stance; `cue` is the word that set it, at token `at`."""

    first: int
    last: int
    stance: Stance
    cue: str
    at: int


class Sentence(Value, frozen=True, kw_only=True):
    """A sentence, list item, heading, table row or line of code, at `[start:end]` of its turn."""

    start: int
    end: int
    kind: SentenceKind
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    quantities: tuple[Quantity, ...]
    scopes: tuple[Scope, ...]
    question: bool
    repeated: bool = False


class Reading(Value, frozen=True, kw_only=True):
    """One turn, read once."""

    text: str
    turn: int
    sentences: tuple[Sentence, ...]
    words: int
