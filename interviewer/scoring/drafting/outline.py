"""From a reference answer to an outline: a point a sentence or list item, its terms with their weights.

The weights were chosen by trying on human-graded answers (design page "judging"): words of the question say little of
the answer, examples are one of many, small words hardly matter, a "not" always does.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from interviewer.language import cues
from interviewer.language.lexicon import Lexicon
from interviewer.language.types import Reading, Sentence, Token
from interviewer.model.base import Value
from interviewer.scoring.drafting.everyday import DENIALS

_OF_THE_QUESTION, _OF_AN_EXAMPLE, _SMALL = 1 / 3, 0.5, 0.2
_EXAMPLE = re.compile(r"\be\.\s?g\b|\b(?:for (?:example|instance)|such as)\b", re.IGNORECASE)
_NO_CONCEPTS = frozenset[str]()


class Term(Value, frozen=True, kw_only=True):
    """Stems of which one is enough, what they weigh, whether they stand denied, and the concepts named, kin too."""

    ways: tuple[str, ...]
    weight: float
    denied: bool
    concepts: frozenset[str] = frozenset()


class Point(Value, frozen=True, kw_only=True):
    """One thing the reference says, in its own words."""

    text: str
    terms: tuple[Term, ...]
    weight: float


class Outline(Value, frozen=True, kw_only=True):
    """A reference answer, point by point; `stems` are all its words."""

    points: tuple[Point, ...]
    stems: frozenset[str]


class _Seen(NamedTuple):
    """A token of a point: what it weighs, and whether an "or" stands before it."""

    at: int
    token: Token
    weight: float
    alternative: bool


def draft(reference: Reading, question: Reading, lexicon: Lexicon) -> Outline:
    """The outline of a reference answer; no points if it has no words."""
    asked = frozenset(token.stem for sentence in question.sentences for token in sentence.tokens)
    points = tuple(
        Point(
            text=reference.text[sentence.start : sentence.end],
            terms=terms,
            weight=sum(term.weight for term in terms),
        )
        for sentence in reference.sentences
        if (terms := _terms(reference.text, sentence, asked, lexicon))
    )
    stems = frozenset(token.stem for sentence in reference.sentences for token in sentence.tokens)
    return Outline(points=points, stems=stems)


def _terms(text: str, sentence: Sentence, asked: frozenset[str], lexicon: Lexicon) -> tuple[Term, ...]:
    denied = denials(sentence)
    named = concepts_at(sentence, lexicon)
    found: list[Term] = []
    known: set[str] = set()
    for at, token, weight, alternative in _weighed(text, sentence, asked):
        if token.stem in known:
            continue
        known.add(token.stem)
        before = found[-1] if alternative and found else None
        term = Term(
            ways=(*(before.ways if before else ()), token.stem),
            weight=max(weight, before.weight) if before else weight,
            denied=before.denied if before else denied[at],
            concepts=named.get(at, _NO_CONCEPTS) | (before.concepts if before else _NO_CONCEPTS),
        )
        if before:
            found.pop()
        found.append(term)
    return tuple(found)


def _weighed(text: str, sentence: Sentence, asked: frozenset[str]) -> Iterator[_Seen]:
    """The words of a sentence that count, each with its weight."""
    example = _EXAMPLE.search(text, sentence.start, sentence.end)
    alternative, previous = False, sentence.start
    for at, token in enumerate(sentence.tokens):
        alternative |= token.lower == "or" or text[previous : token.start].strip() == "/"
        previous = token.end
        if token.lower == "or" or (example and example.start() <= token.start < example.end()):
            continue
        small = token.lower in cues.STOP and token.lower not in DENIALS
        weight = _SMALL if small else 1.0
        weight *= _OF_THE_QUESTION if token.stem in asked else 1.0
        weight *= _OF_AN_EXAMPLE if example and token.start >= example.end() else 1.0
        yield _Seen(at, token, weight, alternative and not small)
        alternative &= small


def denials(sentence: Sentence) -> Sequence[bool]:
    """For each token whether it stands denied: within an odd number of denials.

    What is turned down for something else ("instead of") is a preference, and no claim that it is not so.
    """
    found = [False] * len(sentence.tokens)
    for scope in sentence.scopes:
        if scope.stance == "negated":
            for at in range(scope.first, scope.last + 1):
                found[at] = not found[at]
    return found


def concepts_at(sentence: Sentence, lexicon: Lexicon) -> dict[int, frozenset[str]]:
    """The concepts, and what they are kinds of, that each token is part of a name of."""
    found: dict[int, frozenset[str]] = {}
    for mention in sentence.mentions:
        kin = frozenset(lexicon.ancestors[mention.concept])
        for at in range(mention.first, mention.last + 1):
            found[at] = found.get(at, frozenset()) | kin
    return found
