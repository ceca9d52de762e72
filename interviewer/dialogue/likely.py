"""The act a sentence most likely is, where no pattern tells: naive Bayes over how each act is said.

Words, pairs and triples of words, the everyday senses of talk, and the ends of the sentence are its features. What is
asked and said about the question at hand comes from its own askings and model answer, so that it is not mistaken for
steering the talk.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from math import exp, log

from interviewer.dialogue.phrases.saying import SAYING
from interviewer.dialogue.phrases.steering import STEERING
from interviewer.dialogue.phrases.talk import NEEDED, TALK_SENSES
from interviewer.language.stems import stem
from interviewer.model.event import Act
from interviewer.model.question import Question

_WORD = re.compile(r"[a-z0-9']+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_LONGEST = 40  # words looked at
# How much each kind of feature weighs: a word or sense, a run of two, of three, an end of the sentence.
_ONE, _TWO, _THREE, _END = 1.0, 0.7, 0.4, 0.8
# What an act lacks is smoothed by so many sayings of all acts; features overlap, so each counts for less.
_SMOOTH, _TEMPER = 2.0, 0.5
_LENGTHS = (3, 6, 10, 16)

Features = Mapping[str, float]


class Likely:
    """How likely a plain sentence is each act. Compile once a question."""

    def __init__(self, question: Question, names: Iterable[str]) -> None:
        """`names` are what the phases are called."""
        self._names = tuple(names)
        said = list(_ways(STEERING + SAYING))
        said += [("answer", one) for text in question.model_answer.values() for one in _SENTENCE.split(text) if one]
        said += [("ask", one) for fact in question.facts for one in fact.asked]
        self._total: dict[str, int] = {}
        count: dict[str, dict[str, int]] = {}
        for act, way in said:
            self._total[act] = self._total.get(act, 0) + 1
            for name in self._features(way.lower().rstrip(" .!"), "?" in way):
                of = count.setdefault(name, {})
                of[act] = of.get(act, 0) + 1
        self._ratios = {name: self._ratio(of) for name, of in count.items()}

    def _ratio(self, of: Mapping[str, int]) -> Mapping[str, float]:
        """By act: how much likelier a feature is there than at large, as a logarithm."""
        at_large = sum(had / self._total[act] for act, had in of.items()) / len(self._total)
        return {
            act: log((of.get(act, 0) + _SMOOTH * at_large) / (total + _SMOOTH) / at_large)
            for act, total in self._total.items()
        }

    def act(self, said: str, *, question: bool) -> tuple[Act, float]:
        """The likeliest act of a plain sentence and its probability."""
        scores = dict.fromkeys(self._total, 0.0)
        found = self._features(said, question)
        for name, weight in found.items():
            for act, ratio in self._ratios.get(name, {}).items():
                scores[act] += _TEMPER * weight * ratio
        best = max(scores, key=lambda act: scores[act])
        if best in NEEDED and not any(f"~{sense}" in found for sense in NEEDED[best]):
            return "answer", 0.0
        return best, 1 / sum(exp(score - scores[best]) for score in scores.values())  # type: ignore[return-value]

    def _features(self, said: str, question: bool) -> Features:
        stems = [stem(word) for word in _WORD.findall(said)[:_LONGEST]]
        found = {name: _ONE for one in stems for name in (one, *TALK_SENSES.get(one, ()))}
        found.update({f"{a} {b}": _TWO for a, b in pairwise(stems)})
        found.update({f"{a} {b} {c}": _THREE for a, b, c in zip(stems, stems[1:], stems[2:], strict=False)})
        if stems:
            found.update({f"^{stems[0]}": _END, f"^{' '.join(stems[:2])}": _END, f"{stems[-1]}$": _END})
        found[f"#{sum(len(stems) >= length for length in _LENGTHS)}"] = _ONE
        if question:
            found["?"] = _ONE
        if any(f" {name}" in f" {said}" for name in self._names):
            found["~phase"] = _ONE
        return found


def _ways(text: str) -> Iterator[tuple[str, str]]:
    for part in text.replace("\n\n", "\n").strip().removeprefix("# ").split("\n# "):
        act, *lines = part.splitlines()
        yield from ((act, way) for line in lines for way in line.split(" / "))
