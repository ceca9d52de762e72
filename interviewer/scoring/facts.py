"""Which of the question's facts a sentence is about.

Each way a fact is asked is a bag of stems, concepts and question forms ("how many"), weighted by how few facts share it
(Spärck Jones 1972, smoothed); a sentence is compared with each by cosine.
"""

from collections.abc import Collection, Iterable, Sequence
from math import log, sqrt

from interviewer.language import cues
from interviewer.language.lexicon import Lexicon
from interviewer.language.reader import read
from interviewer.language.stems import words
from interviewer.language.types import Sentence
from interviewer.language.units import SECONDS, parse_unit
from interviewer.model.base import Value
from interviewer.model.question import Fact, OutOfScope, Question
from interviewer.scoring.terms import Terms

# A question this close to a fact's askings is about that fact; a rival within the margin makes it ambiguous.
SURE, MARGIN = 0.42, 0.05
_LEAST = 0.2
# Facts that the words alone put in front: only among them can the subject decide.
_FRONT = 6
# What no asking has weighs less than what one has: candidates wrap their questions in words of their own.
_UNHEARD = 0.6
_HOW = words("""
many much long big large often fast far soon quickly
""")


class FactMatch(Value, frozen=True, kw_only=True):
    """A fact and how well a sentence asks for it, 0–1."""

    fact: str
    score: float


class Facts:
    """The facts of one question, compiled for matching."""

    def __init__(self, question: Question, lexicon: Lexicon) -> None:
        """Reads every asking once; nothing is read again per sentence but the sentence itself."""
        self._lexicon = lexicon
        self.by_id = {fact.id: fact for fact in question.facts}
        askings = {fact.id: [self._features_of(text) for text in fact.asked] for fact in question.facts}
        self._weights = _weights(list(askings.values()))
        self._askings = [(fact, one, self._size(one)) for fact, ways in askings.items() for one in ways if one]
        self._holding: dict[str, list[int]] = {}
        for n, (_, features, _) in enumerate(self._askings):
            for feature in features:
                self._holding.setdefault(feature, []).append(n)
        self._figures = {fact.id: _figure(fact) for fact in question.facts}
        about = [term for fact in question.facts for term in fact.about]
        self._scope = question.out_of_scope
        self._terms = Terms([*about, *(term for out in question.out_of_scope for term in out.about)], lexicon)

    def match(self, sentence: Sentence) -> tuple[FactMatch, ...]:
        """The facts a sentence may be about, best first; scores below 0.2 are left out."""
        features = self._features(sentence)
        size = self._size(features)
        shared: dict[int, float] = {}
        for feature in features:
            weight = self._weights.get(feature, _UNHEARD)
            for n in self._holding.get(feature, ()):
                shared[n] = shared.get(n, 0.0) + weight
        best: dict[str, float] = {}
        for n, weight in shared.items():
            fact, _, asked = self._askings[n]
            best[fact] = max(best.get(fact, 0.0), weight / sqrt(size * asked))
        present = self._terms.places(sentence).keys() if best else ()
        front = sorted(best.items(), key=lambda pair: (-pair[1], pair[0]))[:_FRONT]
        scored = [(self._with_about(fact, cosine, present), fact) for fact, cosine in front]
        ranked = sorted((pair for pair in scored if pair[0] >= _LEAST), key=lambda pair: (-pair[0], pair[1]))
        return tuple(FactMatch(fact=fact, score=round(score, 3)) for score, fact in ranked)

    def _with_about(self, fact: str, cosine: float, present: Collection[str]) -> float:
        about = self.by_id[fact].about
        share = sum(term in present for term in about) / len(about) if about else 0.0
        return min(1.0, 0.85 * cosine + 0.2 * share)

    def _size(self, features: Collection[str]) -> float:
        return sum(self._weights.get(feature, _UNHEARD) for feature in features)

    def out_of_scope(self, sentence: Sentence) -> OutOfScope | None:
        """The topic ruled out that a sentence is about, if any."""
        present = self._terms.places(sentence).keys()
        return next((out for out in self._scope if any(term in present for term in out.about)), None)

    def figure(self, fact: str) -> tuple[float, str, str] | None:
        """A fact's figure in base units: value, unit (`1/s`), and the period it is stated over."""
        return self._figures.get(fact)

    def figures(self) -> Iterable[tuple[float, str, str]]:
        """All figures that the question's facts give away."""
        return (figure for figure in self._figures.values() if figure)

    def _features_of(self, text: str) -> frozenset[str]:
        found: set[str] = set()
        for sentence in read(text, self._lexicon).sentences:
            found |= self._features(sentence)
        return frozenset(found)

    def _features(self, sentence: Sentence) -> frozenset[str]:
        tokens = sentence.tokens
        found = {token.stem for token in tokens if token.lower not in cues.STOP}
        for at, token in enumerate(tokens[:-1]):
            if token.lower == "how" and tokens[at + 1].lower in _HOW:
                found.add("how-" + tokens[at + 1].lower)
        for mention in sentence.mentions:
            found.update("=" + concept for concept in self._lexicon.ancestors[mention.concept])
        return frozenset(found)


def _weights(askings: Sequence[Sequence[frozenset[str]]]) -> dict[str, float]:
    """A feature's weight: 1 where one fact alone has it, less the more facts share it."""
    count: dict[str, int] = {}
    for ways in askings:
        for feature in frozenset[str]().union(*ways):
            count[feature] = count.get(feature, 0) + 1
    total = max(2, len(askings))
    return {feature: log(1 + total / shared) / log(1 + total) for feature, shared in count.items()}


def _figure(fact: Fact) -> tuple[float, str, str] | None:
    unit = parse_unit(fact.figure.unit) if fact.figure else None
    if fact.figure is None or unit is None:
        return None
    value = fact.figure.value * unit.factor
    return (value / SECONDS[unit.per], f"{unit.base}/s", unit.per) if unit.per else (value, unit.base, "")
