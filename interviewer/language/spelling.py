"""Mistyped words, put right against the vocabulary: one edit from four letters, two from eight (OSA)."""

from rapidfuzz import process
from rapidfuzz.distance import OSA


class Speller:
    """Corrects words that are neither in the vocabulary nor English. Remembers what it found."""

    def __init__(self, vocabulary: frozenset[str], english: frozenset[str], stems: frozenset[str]) -> None:
        """`vocabulary`: words as written in names and cues; `english`: words taken as right; `stems`: known stems."""
        self._english = english
        self._stems = stems
        # By length and first letter: a slip in the first letter is rare, and looking only here is ten times quicker.
        self._alike: dict[tuple[int, str], list[str]] = {}
        for word in sorted(vocabulary):
            if len(word) >= 4 and word.isalpha():
                self._alike.setdefault((len(word), word[0]), []).append(word)
        self._known = vocabulary
        self._memo: dict[str, str] = {}

    def correct(self, lower: str, stem: str) -> str:
        """The vocabulary's word that `lower` was meant to be, or `lower` itself."""
        found = self._memo.get(lower)
        if found is None:
            if len(self._memo) > 50_000:
                self._memo.clear()
            found = self._memo[lower] = lower if self._is_word(lower, stem) else self._search(lower)
        return found

    def _is_word(self, lower: str, stem: str) -> bool:
        """Whether nothing is wrong with a word, or it is too short or too odd to tell."""
        known = stem in self._stems or lower in self._english or lower in self._known
        return known or len(lower) < 4 or not lower.isalpha()

    def _search(self, lower: str) -> str:
        edits = 2 if len(lower) >= 8 else 1
        best, distance = lower, edits + 1
        for length in range(len(lower) - edits, len(lower) + edits + 1):
            words = self._alike.get((length, lower[0]))
            hit = words and process.extractOne(lower, words, scorer=OSA.distance, score_cutoff=distance - 1)
            if hit:
                best, distance = hit[0], int(hit[1])
                if distance <= 1:
                    break
        return best
