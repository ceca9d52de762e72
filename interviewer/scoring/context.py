"""What stands round a mention: the difference between naming, explaining and justifying.

All is read off one sentence, and off the next where it goes on about the same ("It cannot collide, but …").
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from interviewer.language import cues
from interviewer.language.definitions import defined
from interviewer.language.stems import words
from interviewer.language.types import Sentence, Token
from interviewer.scoring.grounds import COPULAS, VERB_STEMS, grounds

MISSED, NAMED, EXPLAINED, JUSTIFIED = range(4)
# How far a reason may stand from what it is a reason for, and a verb from its subject or object, in words.
_REASON_REACH, _VERB_REACH, _FIGURE_REACH = 12, 10, 8
# The longest sum anybody writes on one line, in words.
_SUM = 30
# With more small words than this among them, names are not just strung together.
_FEW_SMALL = 0.25
# Causes that give the reason after them for what stands before.
_BACKWARD = words("because since due as")
_TYPES = words(
    "char varchar int integer bigint smallint text timestamp datetime date bool boolean uuid blob json serial"
)
_ONWARD = words("""
this that it they these which otherwise because but however so the pros cons trade-off also
""")


class Surroundings(NamedTuple):
    """The cues of one sentence, as token positions; `list_like` if it strings names together and says no more.

    `built`: it is for the most part a name with what it is made of, as a schema or a call has it.
    """

    verbs: tuple[int, ...]
    causes: tuple[int, ...]
    comparisons: tuple[int, ...]
    costs: tuple[int, ...]
    purposes: tuple[int, ...]
    figures: tuple[int, ...]
    content: frozenset[int]
    copula: bool
    list_like: bool
    code: bool = False
    built: bool = False


def surroundings(sentence: Sentence, text: str) -> Surroundings:
    """Look once at a sentence of the turn `text`; `credit` then weighs any mention in it."""
    tokens = sentence.tokens
    content = frozenset([i for i, token in enumerate(tokens) if token.lower not in cues.STOP])
    verbs = tuple([i for i, token in enumerate(tokens) if token.stem in VERB_STEMS])
    found = grounds(tokens)
    built = _is_built(sentence, text)
    return Surroundings(
        verbs=verbs,
        causes=tuple(at for at in found["cause"] if not _circular(tokens, at, content)),
        comparisons=tuple(found["comparison"]),
        costs=tuple(found["cost"]),
        purposes=tuple(found["purpose"]),
        figures=_figures(sentence) if sentence.quantities else (),
        content=content,
        copula=any(token.lower in COPULAS for token in tokens),
        list_like=_dense(sentence, len(content)) if built else _is_list(sentence, len(content), verbs),
        code=sentence.kind == "code",
        built=built,
    )


def _figures(sentence: Sentence) -> tuple[int, ...]:
    starts = {quantity.start for quantity in sentence.quantities}
    return tuple(i for i, one in enumerate(sentence.tokens) if not starts.isdisjoint(range(one.start, one.end)))


def _circular(tokens: Sequence[Token], cause: int, content: Collection[int]) -> bool:
    """Whether a reason says only what it is a reason for: "unguessable because it is random" of a random key."""
    if tokens[cause].lower not in _BACKWARD:
        return False
    clause = [i for i in range(cause + 1, len(tokens)) if i in content]
    clause = [i for i in clause if all(tokens[k].joined for k in range(cause + 1, i + 1))]
    before = {tokens[i].stem for i in content if i < cause}
    return bool(clause) and all(tokens[i].stem in before for i in clause)


def _is_list(sentence: Sentence, content: int, verbs: tuple[int, ...]) -> bool:
    """Whether names stand side by side with hardly a word between: commas everywhere, or no small words at all."""
    tokens = sentence.tokens
    if len(tokens) < 3:
        return True
    if sentence.kind == "code" and not all(token.joined for token in tokens[1:]):
        return _dense(sentence, content)
    small = len(tokens) - content
    if small > _FEW_SMALL * len(tokens):
        return False
    if len(tokens) >= 20 and small <= 0.15 * len(tokens) and not (_typed(sentence) and len(tokens) <= 2 * _SUM):
        return True
    if (len(sentence.quantities) >= 2 and len(tokens) <= _SUM) or _typed(sentence):
        return False
    apart = sum(not token.joined for token in tokens[1:])
    if apart == len(tokens) - 1 or (apart >= 3 and len(tokens) / (apart + 1) <= 2.2):
        return True
    named = {i for mention in sentence.mentions for i in range(mention.first, mention.last + 1)}
    if len(named) >= 4 and len(named) >= 0.7 * content and small <= 0.2 * len(tokens):
        return True
    loose_verbs = [i for i in verbs if i not in named]
    return len(tokens) >= 8 and small <= 0.05 * len(tokens) and not sentence.quantities and len(loose_verbs) <= 1


def _dense(sentence: Sentence, content: int) -> bool:
    """Whether a line of code does nothing but name things: its signs say what else a statement would in words."""
    named = {i for mention in sentence.mentions for i in range(mention.first, mention.last + 1)}
    return len(sentence.mentions) >= 3 and len(named) > 0.6 * content and content >= 0.75 * len(sentence.tokens)


def _is_built(sentence: Sentence, text: str) -> bool:
    """Whether most of it stands in the brackets of definitions."""
    spans = defined(text, sentence.start, sentence.end) if len(sentence.tokens) >= 3 else []
    inside = sum(start <= token.start < end for start, end in spans for token in sentence.tokens)
    return bool(spans) and 2 * (inside + len(spans)) >= len(sentence.tokens)


def _typed(sentence: Sentence) -> bool:
    """Whether it lists columns with their types, as a schema does: that says how it is built."""
    return sum(token.lower in _TYPES and token.joined for token in sentence.tokens[1:]) >= 2


def credit(around: Surroundings, first: int, last: int) -> tuple[int, str]:
    """The credit of a mention at tokens `first`..`last`, and what gave it: 1 named, 2 explained, 3 justified."""
    if around.list_like:
        return NAMED, "list"
    others = len(around.content) - sum([i in around.content for i in range(first, last + 1)])
    why = _mechanism(around, first, last, others)
    if not why:
        return NAMED, "mention"
    if others >= 5 and not around.code:
        for name, places in (("reason", around.causes), ("comparison", around.comparisons), ("cost", around.costs)):
            if _reached(places, first, last, 0, _REASON_REACH):
                return JUSTIFIED, name
    return EXPLAINED, why


def _mechanism(around: Surroundings, first: int, last: int, others: int) -> str:
    if others < 2:
        return ""
    if _reached(around.figures, first, last, 1, _FIGURE_REACH):
        return "figure"
    if others >= 3 and _reached(around.verbs, first, last, 1, _VERB_REACH):
        return "mechanism"
    if others >= 3 and (around.code or around.built):
        return "code"
    if others >= 3 and (around.purposes or around.causes or around.comparisons or around.costs):
        return "purpose"
    return "statement" if others >= 4 and around.copula else ""


def _reached(places: Sequence[int], first: int, last: int, least: int, most: int) -> bool:
    """Whether one of `places` is `least` to `most` words away from the words `first`..`last`; within them is 0 away."""
    for at in places:
        away = first - at if at < first else at - last if at > last else 0
        if least <= away <= most:
            return True
    return False


def goes_on(sentence: Sentence) -> bool:
    """Whether a sentence speaks on about what the one before named."""
    return bool(sentence.tokens) and sentence.tokens[0].lower in _ONWARD and sentence.kind != "heading"


def stands_over(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a heading names the words `first`..`last` and nothing else, so that what follows is about them."""
    if sentence.kind != "heading":
        return False
    rest = [*sentence.tokens[:first], *sentence.tokens[last + 1 :]]
    return all(one.lower in cues.STOP or one.lower.isdigit() for one in rest)


def under(here: tuple[int, str], following: Surroundings) -> tuple[int, str]:
    """The credit of what a heading names, by the sentence under it."""
    says = following.verbs and len(following.content) >= 5 and not (following.list_like or following.code)
    return (EXPLAINED, "heading") if says and here[0] < EXPLAINED else here


def carried(here: tuple[int, str], following: Surroundings) -> tuple[int, str]:
    """A mention's credit raised by the sentence that goes on about it."""
    level, why = here
    if following.list_like or len(following.content) < 4 or why == "list":
        return here
    if level == NAMED and following.verbs:
        return EXPLAINED, "next-sentence"
    if level == EXPLAINED and (following.causes or following.comparisons or following.costs):
        return JUSTIFIED, "next-sentence"
    return here
