"""What a question is about: one fact, one of several, or several at once."""

from interviewer.dialogue.clauses import clauses, commas, joined, without
from interviewer.dialogue.guide import Guide
from interviewer.dialogue.heard import plain
from interviewer.dialogue.phrases.asking import INTERROGATIVE
from interviewer.dialogue.phrases.common import FILLER
from interviewer.language.types import Sentence

_SHORT = 2  # words that are no question of their own
_SURELY = 0.6  # a noun alone says little: it must fit its fact closely
# The facts a question may be about with their scores, best first; and whether all of them are meant.
Asked = tuple[tuple[tuple[str, float], ...], bool]


def questions(text: str, sentence: Sentence, guide: Guide) -> list[tuple[Sentence, Asked]]:
    """The questions in a sentence: several where each is about another fact, else the whole as one."""
    whole = bare(text, sentence)
    parts = [(part, _asked(part, guide)) for part in clauses(whole)]
    parts = [(part, _in_context(asked, whole, parts[:at], guide)) for at, (part, asked) in enumerate(parts)]
    parts = _told_apart(parts)
    about = {asked[0][0][0] for _, asked in parts if asked[0]}
    asked = _asked(whole, guide)
    several = len(parts) > 1 and (len(about) == len(parts) or (about and not asked[0]))
    return parts if several else [(sentence, asked)]


def _told_apart(parts: list[tuple[Sentence, Asked]]) -> list[tuple[Sentence, Asked]]:
    """Clauses that could be about several facts, without those that another clause is about by itself."""
    sole = {asked[0][0][0] for _, asked in parts if len(asked[0]) == 1}
    told = list[tuple[Sentence, Asked]]()
    for part, (facts, all_meant) in parts:
        rest = tuple(one for one in facts if one[0] not in sole)
        told.append((part, (rest if len(facts) > 1 and rest else facts, all_meant)))
    return told


def run_on(text: str, sentence: Sentence, guide: Guide) -> list[tuple[Sentence, Asked]]:
    """The questions in a sentence that runs on: what is put as one between its commas and surely is about a fact."""
    found = list[tuple[Sentence, Asked]]()
    for part in commas(sentence):
        own = bare(text, part)
        if len(own.tokens) > _SHORT and INTERROGATIVE.match(plain(text[own.start : own.end])):
            found += [(one, asked) for one, asked in questions(text, own, guide) if asked[0]]
    return found


def bare(text: str, sentence: Sentence) -> Sentence:
    """A sentence of `text` without the small talk in front: this is what is held against the facts."""
    filler = FILLER.match(text[sentence.start : sentence.end].lower())
    return without(sentence, filler.end()) if filler else sentence


def _in_context(asked: Asked, whole: Sentence, before: list[tuple[Sentence, Asked]], guide: Guide) -> Asked:
    """A clause that could be about several facts is about the one that the whole sentence speaks for."""
    taken = {fact for _, (facts, _) in before for fact, _ in facts[:1]}
    rivals = {fact for fact, _ in asked[0]} - taken
    if not before or len(asked[0]) < 2 or not rivals:
        return asked
    spoken_for = next((fact for fact, _ in guide.facts(whole) if fact in rivals), None)
    return asked if spoken_for is None else (tuple(one for one in asked[0] if one[0] == spoken_for), False)


def _asked(sentence: Sentence, guide: Guide) -> Asked:
    """The facts a question may be about, and whether all of them are meant ("reads and writes")."""
    matches = guide.facts(sentence)
    if pair := _pair(sentence, guide):
        return pair, True
    if not matches or matches[0][1] < guide.enough(sentence):
        return (), False
    best = matches[0][1]
    close = tuple((fact, score) for fact, score in matches if best - score < guide.close(best, sentence))[:3]
    words = {token.lower for token in sentence.tokens}
    return close, len(close) > 1 and bool(words & {"and", "both"}) and "ratio" not in words


def _pair(sentence: Sentence, guide: Guide) -> tuple[tuple[str, float], ...]:
    """The two facts that two nouns joined by "and" are about; none unless each noun is surely about its own."""
    parts = joined(sentence) if any(token.lower == "and" for token in sentence.tokens) else None
    if parts is None:
        return ()
    about = [matches[0] for part in parts if (matches := guide.facts(part)) and matches[0][1] >= _SURELY]
    return tuple(about) if len({fact for fact, _ in about}) == len(parts) else ()
