"""Terms: what rubrics name. A term is a concept's id (all its names and kinds) or plain words, compared by stem."""

from collections.abc import Iterable

from interviewer.language.lexicon import Index, Lexicon
from interviewer.language.types import Sentence

Place = tuple[int, int]
Places = dict[str, list[Place]]


class Terms:
    """Finds a rubric's terms in a sentence. Compile once a rubric."""

    def __init__(self, terms: Iterable[str], lexicon: Lexicon) -> None:
        """`terms` as written in the rubric; those that are concept ids stand for the concept."""
        wanted = frozenset(terms)
        self._lexicon = lexicon
        self._concepts = wanted & lexicon.concepts.keys()
        self._words = Index({term: (term,) for term in wanted - self._concepts})
        self._upward = {
            concept: tuple(kin for kin in ancestors if kin in self._concepts)
            for concept, ancestors in lexicon.ancestors.items()
        }

    def places(self, sentence: Sentence) -> Places:
        """Where each term stands in `sentence`, as (first, last) tokens; terms that are absent have no entry."""
        found: Places = {}
        for mention in sentence.mentions:
            for concept in self._upward[mention.concept]:
                found.setdefault(concept, []).append((mention.first, mention.last))
        tokens = sentence.tokens
        for at, token in enumerate(tokens):
            if token.stem not in self._words.roots:
                continue
            for length, ids in self._words.every(tokens, at):
                for term in ids:
                    found.setdefault(term, []).append((at, at + length - 1))
        return found

    def is_problem(self, term: str) -> bool:
        """Whether the term is something designs fight, so that avoiding it speaks for them."""
        return term in self._lexicon.problems
