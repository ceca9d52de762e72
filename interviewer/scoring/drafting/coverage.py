"""How much of an outline an answer says, and how much of that it takes back."""

from itertools import islice
from typing import NamedTuple

from interviewer.language import cues
from interviewer.language.lexicon import Lexicon
from interviewer.language.types import Reading
from interviewer.scoring.drafting.everyday import OPPOSED
from interviewer.scoring.drafting.nearness import MEANING, nearness
from interviewer.scoring.drafting.outline import Outline, Point, Term, concepts_at, denials

# What is left of a word's worth where the answer denies what the reference claims, or the other way round …
_DENIED = 0.4
# … if that befalls this share of what was matched of the point: a long answer denies one thing and claims another.
_MOSTLY = 2 / 3
# What saying the opposite costs, as a share of the word's weight.
_OPPOSITE = -0.5
# The share of a point's terms that says all of it.
_FULL = 2 / 3
# Different words of an answer among which near ones are looked for; exact ones are found among all.
_MOST_WORDS = 2_000

Ways = frozenset[bool]


class Heard(NamedTuple):
    """An answer's words, by stem, each with the ways it stands there (denied or not); its concepts likewise."""

    stems: dict[str, Ways]
    concepts: dict[str, Ways]
    content: tuple[str, ...]


class Covered(NamedTuple):
    """Shares 0–1: of the points, each counted as full at two thirds of its terms, and of all terms."""

    points: float
    terms: float


class _Match(NamedTuple):
    worth: float
    conflict: bool


_MISSED = _Match(0.0, False)


def hear(answer: Reading, lexicon: Lexicon) -> Heard:
    """What an answer says, ready to be held against outlines."""
    stems: dict[str, Ways] = {}
    concepts: dict[str, Ways] = {}
    small: set[str] = set()
    for sentence in answer.sentences:
        denied = denials(sentence)
        for at, token in enumerate(sentence.tokens):
            stems[token.stem] = stems.get(token.stem, frozenset()) | {denied[at]}
            if token.lower in cues.STOP:
                small.add(token.stem)
        for at, named in concepts_at(sentence, lexicon).items():
            for concept in named:
                concepts[concept] = concepts.get(concept, frozenset()) | {denied[at]}
    return Heard(stems, concepts, tuple(islice((stem for stem in stems if stem not in small), _MOST_WORDS)))


def cover(outline: Outline, heard: Heard) -> Covered:
    """How much of `outline` was heard."""
    best: dict[str, tuple[float, float]] = {}
    shares = total = 0.0
    for point in outline.points:
        worths = _worths(point, heard, outline.stems)
        for term, worth in zip(point.terms, worths, strict=True):
            key = term.ways[0]
            if key not in best or best[key][1] < worth:
                best[key] = (term.weight, worth)
        said = sum(term.weight * worth for term, worth in zip(point.terms, worths, strict=True))
        importance = point.weight**0.5
        shares += importance * _share(said / point.weight / _FULL)
        total += importance
    weight = sum(weight for weight, _ in best.values())
    said = sum(weight * worth for weight, worth in best.values())
    return Covered(shares / total, _share(said / weight)) if total else Covered(0.0, 0.0)


def _share(value: float) -> float:
    return max(0.0, min(1.0, value))


def _worths(point: Point, heard: Heard, stems: frozenset[str]) -> list[float]:
    """What each term of a point is worth as it was said: 1 in full, less where nearly or denied, below 0 if opposed."""
    found = [_match(term, heard) for term in point.terms]
    pairs = list(zip(point.terms, found, strict=True))
    matched = sum(term.weight * one.worth for term, one in pairs)
    against = sum(term.weight * one.worth for term, one in pairs if one.conflict)
    taken_back = against >= _MOSTLY * matched
    return [
        one.worth * (_DENIED if one.conflict and taken_back else 1.0)
        if one.worth
        else _OPPOSITE * _opposed(term, heard, stems)
        for term, one in pairs
    ]


def _match(term: Term, heard: Heard) -> _Match:
    """The best of the term's ways among what was heard, else its concepts at half."""
    best = _MISSED
    for way in term.ways:
        if way in heard.stems:
            return _Match(1.0, term.denied not in heard.stems[way])
        if way in cues.STOP:
            continue
        for other in heard.content:
            worth = nearness(way, other)
            if worth > best.worth:
                best = _Match(worth, term.denied not in heard.stems[other])
    if best.worth < MEANING and (shared := term.concepts & heard.concepts.keys()):
        return _Match(MEANING, all(term.denied not in heard.concepts[one] for one in shared))
    return best


def _opposed(term: Term, heard: Heard, stems: frozenset[str]) -> bool:
    """Whether the answer has a term's opposite, and the reference has not."""
    return any(other in heard.stems and other not in stems for way in term.ways for other in OPPOSED.get(way, ()))
