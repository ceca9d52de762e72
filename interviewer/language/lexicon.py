"""One exact index over every name of every concept: longest match first, by stem, whatever the number of concepts."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from interviewer.language import cues
from interviewer.language.spelling import Speller
from interviewer.language.tokens import stems_of
from interviewer.language.types import Token
from interviewer.model.concept import Concept

Names = Mapping[str, Iterable[str]]


class _Branch:
    """A step of the trie: whose name ends here, and what may follow."""

    __slots__ = ("ids", "next")

    def __init__(self) -> None:
        self.ids: tuple[str, ...] = ()
        self.next: dict[str, _Branch] = {}


class Index:
    """A trie of names by stem: finding one costs its words, however many names there are."""

    def __init__(self, names: Names) -> None:
        """`names` maps an id to the ways it is said."""
        self.roots: dict[str, _Branch] = {}
        stems = set[str]()
        for key in sorted(names):
            for way in names[key]:
                if name := stems_of(way):
                    self._add(name, key)
                    stems.update(name)
        self.stems = frozenset(stems)

    def _add(self, name: tuple[str, ...], key: str) -> None:
        branch = self.roots.setdefault(name[0], _Branch())
        for stem in name[1:]:
            branch = branch.next.setdefault(stem, _Branch())
        if key not in branch.ids:
            branch.ids = (*branch.ids, key)

    def longest(self, tokens: Sequence[Token], at: int) -> tuple[int, tuple[str, ...]] | None:
        """The longest name beginning at token `at`: how many tokens, and whose name it is."""
        branch = self.roots.get(tokens[at].stem)
        found, length = None, 1
        while branch is not None:
            if branch.ids:
                found = (length, branch.ids)
            if not branch.next or at + length >= len(tokens) or not tokens[at + length].joined:
                break
            branch = branch.next.get(tokens[at + length].stem)
            length += 1
        return found

    def every(self, tokens: Sequence[Token], at: int) -> list[tuple[int, tuple[str, ...]]]:
        """All names beginning at token `at`, shortest first."""
        branch = self.roots.get(tokens[at].stem)
        found: list[tuple[int, tuple[str, ...]]] = []
        length = 1
        while branch is not None:
            if branch.ids:
                found.append((length, branch.ids))
            if not branch.next or at + length >= len(tokens) or not tokens[at + length].joined:
                break
            branch = branch.next.get(tokens[at + length].stem)
            length += 1
        return found


class _Vocabulary:
    """All that depends on the concepts alone."""

    def __init__(self, concepts: tuple[Concept, ...]) -> None:
        self.concepts = {concept.id: concept for concept in concepts}
        self.problems = frozenset(concept.id for concept in concepts if concept.kind == "problem")
        names = {concept.id: (concept.name, *concept.also) for concept in concepts}
        self.index = Index(names)
        self.ancestors = {concept.id: self._up(concept.id) for concept in concepts}
        self.written = frozenset(
            word.lower() for ways in names.values() for way in ways for word in way.replace("-", " ").split()
        )

    def _up(self, start: str) -> tuple[str, ...]:
        """`start` and all that it is a kind of, nearest first."""
        found = [start]
        for one in found:
            concept = self.concepts.get(one)
            found.extend(kin for kin in (concept.kin if concept else ()) if kin not in found)
        return tuple(found)


# Compiling thousands of names takes most of a judge's start; every question shares the same ones.
_vocabulary = lru_cache(maxsize=2)(_Vocabulary)


class Lexicon:
    """The vocabulary a text is read with: names, kinship, and the speller. Compile once, use for every text."""

    def __init__(self, concepts: Iterable[Concept], english: frozenset[str], also: Iterable[str] = ()) -> None:
        """`english` are words taken as spelled right; `also` further words worth correcting to (a question's own)."""
        shared = self._shared = _vocabulary(tuple(concepts))
        self._english = english
        self.concepts, self.problems = shared.concepts, shared.problems
        self.index, self.ancestors = shared.index, shared.ancestors
        own = {word.lower() for text in also for word in text.split()}
        self.speller = Speller(shared.written | cues.WORDS | own, english, self.index.stems)

    @property
    def plain(self) -> "Lexicon":
        """The same vocabulary without the words of any one question: one for all of them."""
        return _plain(self._shared, self._english)


@lru_cache(maxsize=2)
def _plain(shared: _Vocabulary, english: frozenset[str]) -> Lexicon:
    return Lexicon(tuple(shared.concepts.values()), english)
