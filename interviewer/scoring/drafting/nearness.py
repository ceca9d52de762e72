"""How near two words are that are not the same: mistyped, grown from one root, alike in meaning."""

from functools import lru_cache

from rapidfuzz.distance import OSA

from interviewer.scoring.drafting.everyday import ALIKE, NUMBERS, OPPOSED

# What a word is worth that only resembles the one looked for, and one that only means about the same.
RESEMBLING, MEANING = 0.75, 0.5
# Letters that must agree: a common beginning, and the share of three-letter runs (Dice).
_ROOT, _SHARED = 6, 0.6
_SHORTEST = 4


@lru_cache(maxsize=262_144)
def nearness(one: str, other: str) -> float:
    """How well the stem `other` stands for the stem `one`, 0–1."""
    if one == other or NUMBERS.get(one, one) == NUMBERS.get(other, other):
        return 1.0
    if other in OPPOSED.get(one, ()):
        return 0.0
    if _resemble(one, other):
        return RESEMBLING
    return MEANING if other in ALIKE.get(one, ()) else 0.0


def _resemble(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _SHORTEST or not (one.isalpha() and other.isalpha()):
        return False
    if one[0] == other[0]:
        edits = 1 if max(len(one), len(other)) < 2 * _SHORTEST else 2
        if OSA.distance(one, other, score_cutoff=edits) <= edits or one[:_ROOT] == other[:_ROOT]:
            return True
    mine, theirs = _runs(one), _runs(other)
    return 2 * len(mine & theirs) >= _SHARED * (len(mine) + len(theirs))


@lru_cache(maxsize=16_384)
def _runs(word: str) -> frozenset[str]:
    """The runs of three letters in a word."""
    return frozenset(word[i : i + 3] for i in range(len(word) - 2))
