"""One exact index over every name of every concept: longest match first, by stem, whatever the number of concepts."""

from collections.abc import Iterable, Mapping, Sequence

from interviewer.language import cues
from interviewer.language.spelling import Speller
from interviewer.language.tokens import stems_of
from interviewer.language.types import Token
from interviewer.model.concept import Concept

Names = Mapping[str, Iterable[str]]


class Index:
    """Names by their first stem; each entry is (stems, ids), longest first."""

    def __init__(self, names: Names) -> None:
        """`names` maps an id to the ways it is said."""
        entries: dict[tuple[str, ...], set[str]] = {}
        for key, ways in names.items():
            for way in ways:
                if stems := stems_of(way):
                    entries.setdefault(stems, set()).add(key)
        self._first: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
        for stems, ids in sorted(entries.items(), key=lambda entry: (-len(entry[0]), entry[0])):
            self._first.setdefault(stems[0], []).append((stems, tuple(sorted(ids))))
        self.stems = frozenset(stem for stems in entries for stem in stems)

    def longest(self, tokens: Sequence[Token], at: int) -> tuple[int, tuple[str, ...]] | None:
        """The longest name beginning at token `at`: how many tokens, and whose name it is."""
        for stems, ids in self._first.get(tokens[at].stem, ()):
            if fits(tokens, at, stems):
                return len(stems), ids
        return None

    def every(self, tokens: Sequence[Token], at: int) -> Iterable[tuple[int, tuple[str, ...]]]:
        """All names beginning at token `at`."""
        return [(len(stems), ids) for stems, ids in self._first.get(tokens[at].stem, ()) if fits(tokens, at, stems)]


def fits(tokens: Sequence[Token], at: int, stems: tuple[str, ...]) -> bool:
    """Whether `stems` stand in a row at `at`, with nothing but space and hyphens between."""
    if at + len(stems) > len(tokens):
        return False
    for offset in range(1, len(stems)):
        token = tokens[at + offset]
        if token.stem != stems[offset] or not token.joined:
            return False
    return True


class Lexicon:
    """The vocabulary a text is read with: names, kinship, and the speller. Compile once, use for every text."""

    def __init__(self, concepts: Iterable[Concept], english: frozenset[str], also: Iterable[str] = ()) -> None:
        """`english` are words taken as spelled right; `also` further words worth correcting to (a question's own)."""
        concepts = tuple(concepts)
        self.concepts = {concept.id: concept for concept in concepts}
        self.problems = frozenset(concept.id for concept in concepts if concept.kind == "problem")
        names = {concept.id: (concept.name, *concept.also) for concept in concepts}
        self.index = Index(names)
        self.ancestors = {concept.id: self._up(concept.id) for concept in concepts}
        written = {word.lower() for ways in names.values() for way in ways for word in way.replace("-", " ").split()}
        vocabulary = frozenset(written | cues.WORDS | {word.lower() for text in also for word in text.split()})
        self.speller = Speller(vocabulary, english, self.index.stems | cues.STEMS)

    def _up(self, start: str) -> tuple[str, ...]:
        """`start` and all that it is a kind of, nearest first."""
        found = [start]
        for one in found:
            concept = self.concepts.get(one)
            found.extend(kin for kin in (concept.kin if concept else ()) if kin not in found)
        return tuple(found)
