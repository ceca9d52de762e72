"""Which of the question's facts a sentence is about.

A fact is known by the ways it is asked: those its author lists, and those usual for its kind. A sentence is held
against each way by cosine, against all ways of a fact together, and by how much likelier its features are for this
fact than for the question's facts at large (the log-likelihood ratio of naive Bayes, smoothed towards them).
Features weigh less the more facts share them (Spärck Jones 1972).
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import log, sqrt

from interviewer.language.lexicon import Lexicon
from interviewer.language.reader import read
from interviewer.language.types import Sentence
from interviewer.language.units import SECONDS, parse_unit
from interviewer.model.base import Value
from interviewer.model.question import Fact, OutOfScope, Question
from interviewer.scoring.asking import MARKS, features
from interviewer.scoring.terms import Terms
from interviewer.scoring.usual import besides, usual

# A question this close to a fact's askings is about that fact; a rival within the margin makes it ambiguous.
SURE, MARGIN = 0.44, 0.07
_LEAST = 0.2
# By so much something else must lead for a fact not to be meant, and what is then left of its score at most.
_LEAD, _DOUBT = 0.05, 0.4
# What no asking has weighs less than what one has: candidates wrap their questions in words of their own.
_UNHEARD = 0.6
# The parts of a score: the nearest asking, all askings together, the likelihood.
_NEAREST, _TOGETHER, _LIKELIHOOD = 0.26, 1.02, 0.21
# From this cosine on a question is an asking word for word, and scores at least so much.
_SAME, _VERBATIM = 0.97, 0.7
# A fact's share of askings with a feature is taken to this power: the first asking with it says the most.
_DAMPED = 0.6
# Smoothing of the likelihood, and what a question of few features lacks to be sure of.
_PRIOR, _FLOOR, _BREVITY = 0.05, 0.005, 5.0
# From so large a share of its askings on a fact counts wholly as one that has the feature.
_HELD = 1.0
_REMEMBERED = 512

Features = Mapping[str, float]


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
        self._besides = besides(question.facts)
        plain = lexicon.plain
        ways = {
            fact.id: [features_of(way, lexicon) for way in fact.asked] + [_usual(way, plain) for way in usual(fact)]
            for fact in question.facts
        }
        ways |= {name: [_usual(way, plain) for way in said] for name, said in self._besides.items()}
        self._names = tuple(ways)
        shares = {fact: _shares(askings) for fact, askings in ways.items()}
        self._weights = _weights(shares)
        self._compile_askings(ways)
        self._compile_shares(shares)
        self._figures = {fact.id: _figure(fact) for fact in question.facts}
        self._scope = question.out_of_scope
        self._terms = Terms([term for out in question.out_of_scope for term in out.about], lexicon)
        self._memo: dict[tuple[object, ...], tuple[FactMatch, ...]] = {}

    def _compile_askings(self, ways: Mapping[str, Sequence[Features]]) -> None:
        self._asking_of = [fact for fact, askings in ways.items() for _ in askings]
        self._askings: dict[str, list[tuple[int, float]]] = {}
        for n, asking in enumerate(one for askings in ways.values() for one in askings):
            weighed = {name: weight * self._weights[name] for name, weight in asking.items()}
            size = _length(weighed.values()) or 1.0
            for name, weight in weighed.items():
                self._askings.setdefault(name, []).append((n, weight / size))

    def _compile_shares(self, shares: Mapping[str, Features]) -> None:
        """Each feature's part in the cosine and in the likelihood of each fact that has it, and of those without it."""
        at_large = dict.fromkeys(self._weights, 0.0)
        for own in shares.values():
            for name, share in own.items():
                at_large[name] += share / len(shares)
        self._without = {name: log((_PRIOR * mean + _FLOOR) / _smooth(mean)) for name, mean in at_large.items()}
        self._shares: dict[str, list[tuple[str, float, float]]] = {name: [] for name in self._weights}
        for fact, own in shares.items():
            damped = {name: self._weights[name] * share**_DAMPED for name, share in own.items()}
            size = _length(damped.values()) or 1.0
            for name, share in own.items():
                mean = at_large[name]
                ratio = log((share + _PRIOR * mean + _FLOOR) / _smooth(mean)) - self._without[name]
                self._shares[name].append((fact, damped[name] / size, ratio))

    def match(self, sentence: Sentence) -> tuple[FactMatch, ...]:
        """The facts a sentence may be about, best first; scores below 0.2 are left out."""
        key = (tuple(token.lower for token in sentence.tokens), len(sentence.mentions), len(sentence.quantities))
        known = self._memo.get(key)
        if known is None:
            if len(self._memo) >= _REMEMBERED:
                self._memo.clear()
            known = self._memo[key] = self._match(features(sentence, self._lexicon))
        return known

    def _match(self, asked: Features) -> tuple[FactMatch, ...]:
        nearest, together = self._cosines(asked)
        likelihood, without = self._likelihoods(asked)
        scored = [
            (self._score(nearest.get(fact, 0.0), together[fact], likelihood[fact] + without), fact) for fact in together
        ]
        other = max((score for score, name in scored if name in self._besides), default=0.0)
        # What is likelier about something else altogether is surely about no fact.
        capped = [(score if score > other - _LEAD else min(score, _DOUBT), name) for score, name in scored]
        ranked = sorted(
            ((score, name) for score, name in capped if score >= _LEAST and name not in self._besides),
            key=lambda pair: (-pair[0], pair[1]),
        )
        return tuple(FactMatch(fact=fact, score=round(min(1.0, score), 3)) for score, fact in ranked)

    @staticmethod
    def _score(nearest: float, together: float, likelihood: float) -> float:
        """The parts of a score put together; what is asked just as an author has it is that, whatever else speaks."""
        score = _NEAREST * nearest + _TOGETHER * together + _LIKELIHOOD * likelihood
        return max(score, _VERBATIM) if nearest >= _SAME else score

    def _cosines(self, asked: Features) -> tuple[dict[str, float], dict[str, float]]:
        """By fact: the cosine with its nearest asking, and with all of its askings together."""
        weighed = {
            name: weight * self._weights.get(name, _UNHEARD)
            for name, weight in asked.items()
            if name in self._weights or name[0] not in MARKS
        }
        size = _length(weighed.values()) or 1.0
        each: dict[int, float] = {}
        together: dict[str, float] = {}
        for name, weight in weighed.items():
            for n, part in self._askings.get(name, ()):
                each[n] = each.get(n, 0.0) + weight * part / size
            for fact, part, _ in self._shares.get(name, ()):
                together[fact] = together.get(fact, 0.0) + weight * part / size
        nearest: dict[str, float] = {}
        for n, cosine in each.items():
            fact = self._asking_of[n]
            nearest[fact] = max(nearest.get(fact, 0.0), cosine)
        return nearest, together

    def _likelihoods(self, asked: Features) -> tuple[dict[str, float], float]:
        """The mean log-likelihood ratio of the features: by fact what having them adds, and what lacking all brings."""
        known = {name: weight for name, weight in asked.items() if name in self._weights}
        size = sum(known.values()) + _BREVITY
        having: dict[str, float] = dict.fromkeys(self._names, 0.0)
        without = 0.0
        for name, weight in known.items():
            weight *= sqrt(self._weights[name]) / size
            without += weight * self._without[name]
            for fact, _, ratio in self._shares[name]:
                having[fact] += weight * ratio
        return having, without

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


def features_of(text: str, lexicon: Lexicon) -> Features:
    """The features of all sentences of an asking."""
    found: dict[str, float] = {}
    for sentence in read(text, lexicon).sentences:
        found.update(features(sentence, lexicon))
    return found


# The usual askings are the same for every question, and reading them is most of what compiling one costs.
_usual = lru_cache(maxsize=8_192)(features_of)


def _shares(askings: Sequence[Features]) -> Features:
    """The share of a fact's askings that have each feature."""
    count: dict[str, int] = {}
    for asking in askings:
        for name in asking:
            count[name] = count.get(name, 0) + 1
    return {name: had / len(askings) for name, had in count.items()}


def _weights(shares: Mapping[str, Features]) -> Features:
    """A feature's weight: 1 where one fact alone has it, less the more facts share it."""
    spread: dict[str, float] = {}
    for own in shares.values():
        for name, share in own.items():
            spread[name] = spread.get(name, 0.0) + min(1.0, share / _HELD)
    total = max(2, len(shares))
    return {name: log(1 + total / max(1.0, facts)) / log(1 + total) for name, facts in spread.items()}


def _smooth(mean: float) -> float:
    """A feature's mean share over all facts, smoothed as the shares held against it are."""
    return mean * (1 + _PRIOR) + _FLOOR


def _length(parts: Iterable[float]) -> float:
    return sqrt(sum(part * part for part in parts))


def _figure(fact: Fact) -> tuple[float, str, str] | None:
    unit = parse_unit(fact.figure.unit) if fact.figure else None
    if fact.figure is None or unit is None:
        return None
    value = fact.figure.value * unit.factor
    return (value / SECONDS[unit.per], f"{unit.base}/s", unit.per) if unit.per else (value, unit.base, "")
