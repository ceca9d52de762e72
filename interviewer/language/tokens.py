"""Tokens: words as engineers write them. C++, C#, O(log n), p99, 99.9%, base62 stay whole; key-value is two words."""

import re
from functools import lru_cache
from itertools import pairwise

from interviewer.language.stems import stem, words
from interviewer.language.types import Token

_TOKEN = re.compile(
    r"""
    \b[Oo]\([^()\n]{1,24}(?:\([^()\n]{0,12}\)[^()\n]{0,12})?\)   # O(n), O(log n), O(log(n))
  | [A-Za-z]+(?:\+\+|\#)(?![\w])                             # C++, C#
  | \d+(?:[.,_]\d+)*%?[A-Za-z]{0,12}                         # 10M, 99.9%, 301, 1.27KB
  | [^\W\d_]+(?:['’][^\W\d_]+)?\d*                           # words, don't, p99, base62
    """,
    re.VERBOSE,
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
# With "'s" these are a verb's, not an owner's.
_CONTRACTED = words("it that this there here what who where how when why let he she one everything everyone nothing")
# Between two tokens of one name there may be a space, a hyphen, a slash, an underscore, emphasis or a quote mark.
_GLUE = re.compile(r"[\s\-‐‑/_*`'\"“”‘’]*")


def tokenize(text: str, start: int, end: int, known: frozenset[str]) -> tuple[Token, ...]:
    """The tokens of `text[start:end]`, offsets in `text`.

    A camel-case word is taken apart (`ParkingLot`) unless its lower-case form is in `known` (`DynamoDB`).
    """
    found: list[Token] = []
    previous = start
    for match in _TOKEN.finditer(text, start, end):
        word, (at, end_) = match.group(), match.span()
        # One space is what nearly always stands there.
        joined = text[previous:at] == " " or _GLUE.fullmatch(text, previous, at) is not None
        previous = end_
        lower, stemmed, camel = _forms(word)
        if camel:
            found.extend(_camel(word, at, joined, known))
        else:
            found.append(Token(text=word, start=at, end=end_, lower=lower, stem=stemmed, joined=joined))
    return tuple(found)


@lru_cache(maxsize=65_536)
def _forms(word: str) -> tuple[str, str, bool]:
    """A word in lower case, its stem, and whether it is written in camel case."""
    lower = word.lower().replace("’", "'")
    camel = not (word.islower() or not word.isalpha() or word.isupper() or word[1:].islower())
    owner = lower[:-2] if lower.endswith("'s") else ""
    return lower, stem(owner if owner and owner not in _CONTRACTED else lower), camel


def _token(word: str, at: int, joined: bool) -> Token:
    lower, stemmed, _ = _forms(word)
    return Token(text=word, start=at, end=at + len(word), lower=lower, stem=stemmed, joined=joined)


def _camel(word: str, at: int, joined: bool, known: frozenset[str]) -> list[Token]:
    if stem(word.lower()) in known:
        return [_token(word, at, joined)]
    cuts = [0, *(m.start() for m in _CAMEL.finditer(word)), len(word)]
    return [_token(word[a:b], at + a, joined or a > 0) for a, b in pairwise(cuts) if b > a]


def stems_of(phrase: str) -> tuple[str, ...]:
    """The stems of a name or phrase, as `tokenize` sees them in a text that uses it: a camel-case name is one word."""
    lower = phrase.lower()
    return tuple(token.stem for token in tokenize(lower, 0, len(lower), frozenset()))
