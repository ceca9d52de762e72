"""Flows: who hands on to whom, drawn with arrows (`a -> b -> c`, Mermaid) or said in prose."""

import re
from collections.abc import Sequence
from itertools import pairwise

from interviewer.language.types import Sentence
from interviewer.scoring.terms import Places

_ARROW = re.compile(r"-{1,3}(?:\|[^|]{0,60}\|)?>{1,2}|→|⟶|=+>|➜|-->\|[^|]{0,60}\||--\s[^->]{1,40}\s-->")


def arrows(text: str, sentence: Sentence) -> bool:
    """Whether the sentence draws: it holds an arrow between two words."""
    return _ARROW.search(text, sentence.start, sentence.end) is not None


def handed_on(
    flow: Sequence[str], places: Places, sentence: Sentence, verbs: Sequence[int], *, drawn: bool
) -> list[tuple[int, tuple[int, int], tuple[int, int]]]:
    """Which steps of `flow` this sentence shows: (index of the first part, its place, the second's place).

    In a drawing any part after another is reached from it; in prose a verb must stand between them.
    """
    found: list[tuple[int, tuple[int, int], tuple[int, int]]] = []
    for n, (giver, taker) in enumerate(pairwise(flow)):
        for one in places.get(giver, ()):
            for other in places.get(taker, ()):
                between = range(one[1] + 1, other[0])
                if other[0] > one[1] and (drawn or any(i in between for i in verbs) or _handing(sentence, between)):
                    found.append((n, one, other))
    return found


def _handing(sentence: Sentence, between: range) -> bool:
    words = ("to", "into", "from", "through", "via", "behind", "then", "by", "onto", "against")
    return any(sentence.tokens[i].lower in words for i in between)
