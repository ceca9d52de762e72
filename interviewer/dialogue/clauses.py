"""A question of several questions, taken apart: "How large is it, and is there a limit?" asks twice."""

from itertools import pairwise

import msgspec

from interviewer.dialogue.phrases.common import words
from interviewer.language.types import Mention, Sentence

_JOINING = words("and or also plus")
_OPENING = words("what how who which any when where")
_INVERTED = words("is are do does did can could should will would may must has have")
_SUBJECTS = words("it they we i you there the users people that this a an each any")
_PREPOSITIONS = words("over for across in on at by with from to of into through")
_NOUN = 3  # words of a noun in a pair of them
_LEAST = 3  # words a clause must have to stand alone


def clauses(sentence: Sentence) -> tuple[Sentence, ...]:
    """The clauses of a question that each ask for themselves; the sentence itself if there is but one."""
    tokens = sentence.tokens
    cuts = [at for at in range(_LEAST, len(tokens) - _LEAST + 1) if _parted(sentence, at) and _begins(sentence, at)]
    if not cuts:
        return (sentence,)
    edges = [0, *cuts, len(tokens)]
    return tuple(_part(sentence, first, last) for first, last in pairwise(edges))


def _parted(sentence: Sentence, at: int) -> bool:
    """Whether something may end just before a token: an "and", or the comma behind one question and before the next."""
    tokens = sentence.tokens
    before = tokens[at - 1].lower
    if before == "or":
        # "Or is it …?" offers an answer to the same question.
        return tokens[at].lower in _OPENING
    if before in _JOINING:
        return True
    return not tokens[at].joined and tokens[0].lower in _OPENING | _INVERTED


def _begins(sentence: Sentence, at: int) -> bool:
    """Whether a question begins at a token: "how many …", "is there …"."""
    word = sentence.tokens[at].lower
    if word in _PREPOSITIONS and at + 1 < len(sentence.tokens):
        word = sentence.tokens[at + 1].lower
        return word in ("how", "what", "which")
    return word in _OPENING or (word in _INVERTED and sentence.tokens[at + 1].lower in _SUBJECTS)


def commas(sentence: Sentence) -> tuple[Sentence, ...]:
    """What stands between the commas of a sentence."""
    tokens = sentence.tokens
    edges = [0, *(at for at in range(1, len(tokens)) if not tokens[at].joined), len(tokens)]
    return tuple(_part(sentence, first, last) for first, last in pairwise(edges))


def joined(sentence: Sentence) -> tuple[Sentence, Sentence] | None:
    """What stands just before and behind the last "and" of a question: "availability" and "latency targets"."""
    tokens = sentence.tokens
    for at in range(len(tokens) - 2, 0, -1):
        if tokens[at].lower in ("and", "or", "&"):
            behind = len(tokens) - at - 1
            pair = _part(sentence, max(0, at - _NOUN), at), _part(sentence, at + 1, len(tokens))
            return pair if behind <= _NOUN else None
    return None


def without(sentence: Sentence, characters: int) -> Sentence:
    """A sentence without the small talk of its first `characters`: "By the way, …"."""
    first = sum(token.end <= sentence.start + characters for token in sentence.tokens)
    return _part(sentence, first, len(sentence.tokens)) if 0 < first < len(sentence.tokens) else sentence


def _part(sentence: Sentence, first: int, last: int) -> Sentence:
    """The tokens `first` up to `last` as a sentence of their own."""
    joins = last - first > 1 and sentence.tokens[last - 1].lower in _JOINING
    tokens = sentence.tokens[first : last - 1 if joins else last]
    start = sentence.start if first == 0 else tokens[0].start
    end = sentence.end if last == len(sentence.tokens) else tokens[-1].end
    return msgspec.structs.replace(
        sentence,
        start=start,
        end=end,
        tokens=tokens,
        mentions=tuple(
            Mention(concept=one.concept, first=one.first - first, last=one.last - first, stance=one.stance)
            for one in sentence.mentions
            if first <= one.first and one.last < first + len(tokens)
        ),
        quantities=tuple(one for one in sentence.quantities if start <= one.start < end),
        scopes=(),
    )
