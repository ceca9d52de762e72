"""Turns that say too little to go on: small talk, the prompt pasted back, a bare list of names."""

from zlib import crc32

from interviewer.dialogue.phrases.common import words
from interviewer.language.types import Reading, Sentence

_SMALL = words(
    "a an the and or of to in on at for with from by as is are was be it its this that these we i you they our my so "
    "if then than do does has have can could should would will may must because but not no which who when where while "
    "into each per every all any also just only instead after before until once"
)
_GLUED = 0.14  # share of small words below which names merely stand side by side
_LATIN = "\u024f"  # the last of the extended Latin letters
_LETTERS, _WORDS = 6, 8  # of another script, and of any, before a language can be told
_SIGNS = 4  # signs of code in a turn that is no prose of any language
_KNOWN = 0.6  # share of English words below which a turn is in another language
_STUB = 2  # words a turn may have and still say nothing
_QUOTED = 0.5  # share of quoted words from which a turn is somebody else's


def print_of(reading: Reading) -> int:
    """A digest of the turn's words, to notice a turn that comes again."""
    said = " ".join(token.stem for sentence in reading.sentences for token in sentence.tokens)
    return crc32(said.encode("utf-8", "surrogatepass"))


def is_quoted(reading: Reading) -> bool:
    """Whether most of the turn is pasted from the question or from the interviewer."""
    quoted = sum(
        scope.last - scope.first + 1
        for sentence in reading.sentences
        for scope in sentence.scopes
        if scope.stance == "quoted"
    )
    return reading.words > 0 and quoted >= _QUOTED * reading.words


def is_stub(reading: Reading) -> bool:
    """Whether the turn is a word or two that name nothing: "because", "who cares"."""
    named = any(sentence.mentions or sentence.quantities for sentence in reading.sentences)
    return reading.words <= _STUB and not named


def is_foreign(reading: Reading, english: frozenset[str]) -> bool:
    """Whether the turn seems to be in another language: another script, or hardly a word of English in it."""
    if _is_other_script(reading.text):
        return True
    if sum(reading.text.count(sign) for sign in "=;{}()[]_<>") >= _SIGNS:
        return False
    said = [token.text.lower() for sentence in reading.sentences for token in sentence.tokens if token.text.isalpha()]
    small = sum(word in _SMALL for word in said)
    if len(said) < _WORDS or small >= _GLUED * len(said):
        return False
    known = sum(word in english or word in _SMALL for word in said) + sum(map(_named, reading.sentences))
    return known < _KNOWN * len(said)


def _is_other_script(text: str) -> bool:
    if text.isascii():
        return False
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) >= _LETTERS and sum(letter > _LATIN for letter in letters) > len(letters) / 2


def is_bare_list(reading: Reading) -> bool:
    """Whether the turn is names side by side: no sentence, no figure, no drawing, no code."""
    if reading.words < 2 or "->" in reading.text or "→" in reading.text or "(" in reading.text:
        return False
    if any(sentence.kind in ("code", "row") or sentence.quantities for sentence in reading.sentences):
        return False
    said = [token.lower for sentence in reading.sentences for token in sentence.tokens]
    named = sum(_named(sentence) for sentence in reading.sentences)
    small = sum(word in _SMALL for word in said)
    return named >= max(2, 0.5 * len(said)) and small <= _GLUED * len(said)


def _named(sentence: Sentence) -> int:
    return len({i for mention in sentence.mentions for i in range(mention.first, mention.last + 1)})
