"""Stems: Snowball English through PyStemmer, memoised because the same few thousand words come again and again."""

from functools import lru_cache
from typing import Protocol

import Stemmer


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...


_SNOWBALL: _Stemmer = Stemmer.Stemmer("english", 0)  # pyright: ignore[reportUnknownVariableType]


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The stem of a lower-case `word`; what is not a plain English word (p99, c++, 62^7) is its own stem."""
    return _SNOWBALL.stemWord(word) if word.isalpha() and word.isascii() else word


def words(text: str) -> frozenset[str]:
    """The words of `text`, for sets that are easier read as prose than as lists."""
    return frozenset(text.split())
