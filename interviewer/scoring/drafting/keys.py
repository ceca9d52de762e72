"""The few words of a sentence that tell it from any other: what a drafted criterion looks for."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from interviewer.language import Lexicon, Quantity, Sentence, Token, cues
from interviewer.language.stems import stem, words
from interviewer.model.match import EstimateNode, Match, NearNode
from interviewer.scoring.drafting.everyday import ALIKE
from interviewer.scoring.drafting.outline import denials

# As many words stand for a sentence; two of them, one of which is among the most telling, are enough to have said it.
_MOST, _ANCHORS = 5, 2
# How far apart words may stand that an "or" joins.
_REACH = 3
_SHORTEST = 3
_CONCEPT, _WORD, _EVERYDAY = 3.0, 2.0, 1.0
_OF_THE_QUESTION = 0.6
# Words that are in everybody's mouth and tell nothing of a design.
_VAGUE = words("""
able anything bit case cases doing done few figures going good goes great idea kind lot lots make makes matter matters
mean means need needs nice nothing one ones rest see say something sort take takes thing things think want wants way
ways well worth
""")
_TELL_NOTHING = (cues.STOP, cues.NEGATORS, _VAGUE)
_SCALES = (("PB", 1e15), ("TB", 1e12), ("GB", 1e9), ("MB", 1e6), ("KB", 1e3))
# Bytes from which an amount is an estimate and not the length of a field.
_LEAST = 1e3


class Key(NamedTuple):
    """Words (or ids of concepts) of which one is enough, where they stand, and how telling they are."""

    ways: tuple[str, ...]
    at: int
    rank: float


def keys(sentence: Sentence, asked: Collection[str], said: Mapping[str, int], lexicon: Lexicon) -> tuple[Key, ...]:
    """The most telling words of a sentence, in its order, what it denies left out.

    `asked` are the stems of the question, `said` tells in how many sentences of the answer a stem stands.
    """
    denied = denials(sentence)
    found: dict[str, Key] = {}
    taken: set[int] = set()
    for mention in sentence.mentions:
        if not denied[mention.first] and mention.first not in taken:
            taken.update(range(mention.first, mention.last + 1))
            _add(found, Key((mention.concept,), mention.first, _CONCEPT / _spread(lexicon, mention.concept)))
    for at, token in enumerate(sentence.tokens):
        if at in taken or denied[at] or not _tells(token):
            continue
        rank = _EVERYDAY if token.stem in ALIKE else _WORD
        rank *= _OF_THE_QUESTION if token.stem in asked else 1.0
        _add(found, Key((token.lower,), at, rank / said.get(token.stem, 1) ** 0.5))
    best = sorted(_joined(sentence, found.values()), key=lambda key: (-key.rank, key.at))[:_MOST]
    return tuple(sorted(best, key=lambda key: key.at))


def _spread(lexicon: Lexicon, concept: str) -> float:
    """More for a concept that is a kind of nothing: `cache` tells less than `write-behind-cache`."""
    return 1.0 if len(lexicon.ancestors[concept]) > 1 else 1.2


def _tells(token: Token) -> bool:
    word = token.lower
    return word.isalpha() and len(word) >= _SHORTEST and not any(word in some for some in _TELL_NOTHING)


def _add(found: dict[str, Key], key: Key) -> None:
    name = stem(key.ways[0])
    if name not in found or found[name].rank < key.rank:
        found[name] = key


def _joined(sentence: Sentence, found: Iterable[Key]) -> list[Key]:
    """Keys with those that an "or" joins made one."""
    made: list[Key] = []
    for key in sorted(found, key=lambda key: key.at):
        if made and key.at and sentence.tokens[key.at - 1].lower == "or" and key.at - made[-1].at <= _REACH:
            made[-1] = Key((*made[-1].ways, *key.ways), made[-1].at, max(made[-1].rank, key.rank))
        else:
            made.append(key)
    return made


def anchors(found: Iterable[Key]) -> tuple[Key, ...]:
    """The two most telling of a sentence's keys, in its order."""
    ranked = sorted(found, key=lambda key: (-key.rank, key.at))
    return tuple(sorted(ranked[:_ANCHORS], key=lambda key: key.at))


def matches(found: tuple[Key, ...]) -> tuple[Match, ...]:
    """What would count as saying it: both of the two most telling words in a sentence, or one of them with another."""
    best = anchors(found)
    if len(best) < _ANCHORS:
        return ()
    both = NearNode(near=tuple(key.ways for key in best))
    others = _ways(key for key in found if key not in best)
    return (both, NearNode(near=(_ways(best), others))) if others else (both,)


def _ways(found: Iterable[Key]) -> tuple[str, ...]:
    return tuple(way for key in found for way in key.ways)


def estimate(quantities: Iterable[Quantity]) -> EstimateNode | None:
    """The last amount or rate of a sentence as something to estimate; None if it gives neither."""
    given = [one for one in quantities if one.stated > 0 and (one.per or (one.unit == "B" and one.stated >= _LEAST))]
    given = [one for one in given if one.unit in ("B", "B/s", "1/s")]
    if not given:
        return None
    last = given[-1]
    unit, factor = "1", 1.0
    if last.unit.startswith("B"):
        unit, factor = next(((name, worth) for name, worth in _SCALES if last.stated >= worth), ("B", 1.0))
    per = "s" if last.per == "second" else last.per
    return EstimateNode(value=float(f"{last.stated / factor:.4g}"), unit=f"{unit}/{per}" if per else unit)
