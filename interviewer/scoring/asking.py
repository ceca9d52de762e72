"""What a question is made of, for comparing questions: stems, concepts, everyday senses, and the form it is put in."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from interviewer.language import cues
from interviewer.language.lexicon import Lexicon
from interviewer.language.stems import words
from interviewer.language.types import Sentence, Token
from interviewer.scoring.everyday import senses

# How much each kind of feature weighs, before how rare it is. A sense that two wordings share says more than a stem, a
# concept mostly repeats what its stems and senses say.
_STEM, _TALK, _CONCEPT, _KIN, _SENSE, _HOW, _FORM, _OF = 0.7, 0.2, 0.6, 0.1, 0.9, 0.4, 0.3, 0.6
# How much of something is asked with these behind "how".
MEASURES = words("much many long big large often fast far soon quickly high bad")
# Said by their form already: "how many" is one thing, not three.
_IN_FORM = words("many much long big large often")
_AMOUNTS = words("number amount count size volume rate quantity frequency length share percentage fraction range")
# Words between the measure and what it is of, and how far apart these may be.
_LIGHT = cues.STOP | words("new different distinct total average typical usual normal single many much get given")
_REACH = 5
_ASKS = words("how who where which when why what")
_INVERTED = words(
    "is are was do does did can could may might will would should shall must has have am isn't aren't don't doesn't"
)
# Stems of the words that questions are wrapped in, whatever they are about.
_WRAPPING = words("""
talk expect need want support handl assum plan care worri kind sort thing stuff look rough roughli ballpark think
say mean like happen have get should possibl okay fine allow go come everi per us peopl someth good idea know tell
curious wonder ok still even actual basic there system servic one give make take right
""")
_HEDGES = words("guess think suppose mean believe wonder say")
_UNITS = {"B": "~size", "s": "~duration", "share": "~share"}

# What a feature begins with if it is no stem.
MARKS = "~=?#"


def features(sentence: Sentence, lexicon: Lexicon) -> Mapping[str, float]:
    """The features of a sentence and how much each weighs by its kind."""
    found: dict[str, float] = {}
    tokens = _unhedged(sentence)
    for token in tokens:
        if token.lower not in cues.STOP and token.lower not in _IN_FORM:
            found[token.stem] = _TALK if token.stem in _WRAPPING else _STEM
    for mention in sentence.mentions:
        own, *kin = lexicon.ancestors[mention.concept]
        found.update({f"={one}": max(_KIN, found.get(f"={one}", 0.0)) for one in kin})
        found[f"={own}"] = _CONCEPT
    found.update(dict.fromkeys(_senses(sentence, tokens), _SENSE))
    found.update(_form(sentence))
    found.update(dict.fromkeys(_measured(sentence), _OF))
    return found


def _measured(sentence: Sentence) -> Iterator[str]:
    """What an amount is asked of: "how big is the audience", "number of visitors" ask it of people."""
    tokens = sentence.tokens
    for at in range(len(tokens) - 1):
        pair = tokens[at].lower, tokens[at + 1].lower
        if (pair[0] == "how" and pair[1] in MEASURES) or (pair[0] in _AMOUNTS and pair[1] == "of"):
            for place in range(at + 2, min(at + 2 + _REACH, len(tokens))):
                if tokens[place].lower not in _LIGHT:
                    yield f"#{tokens[place].stem}"
                    hit = senses().longest(tokens, place)
                    yield from (f"#{sense}" for sense in (hit[1] if hit else ()))
                    break


def _unhedged(sentence: Sentence) -> list[Token]:
    """The words of a sentence without "I guess", "I think": these tell nothing of what it is about."""
    tokens, kept = sentence.tokens, list[Token]()
    for at, token in enumerate(tokens):
        if not (at and token.lower in _HEDGES and tokens[at - 1].lower == "i"):
            kept.append(token)
    return kept


def _senses(sentence: Sentence, tokens: Sequence[Token]) -> set[str]:
    """The senses of what is said; words within a longer phrase count as that phrase alone."""
    index, end = senses(), 0
    found = {_UNITS[quantity.unit] for quantity in sentence.quantities if quantity.unit in _UNITS}
    for at in range(len(tokens)):
        hit = index.longest(tokens, at)
        if hit is not None and at + hit[0] > end:
            end = at + hit[0]
            found.update(hit[1])
    return found


def _form(sentence: Sentence) -> Mapping[str, float]:
    """How it is asked: by which word, or turned about."""
    said = [token.lower for token in sentence.tokens]
    found = dict[str, float]()
    for word, after in pairwise(said):
        if word == "how" and after in MEASURES:
            found[f"how-{after}"] = _HOW
    asked = next((at for at, word in enumerate(said) if word in _ASKS), None)
    if asked is not None:
        measure = "".join(f"-{word}" for word in said[asked + 1 : asked + 2] if word in MEASURES)
        found[f"?{said[asked]}{measure if said[asked] == 'how' else ''}"] = _FORM
    else:
        found["?" if not _INVERTED.isdisjoint(said[:2]) else "?short"] = _FORM
    return found
