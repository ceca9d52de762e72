"""The answer to "which do you mean?": one by its place in the list, all of them, or the one whose words are said."""

import re

from interviewer.dialogue.guide import Guide
from interviewer.dialogue.heard import Heard
from interviewer.dialogue.phrases.common import words
from interviewer.dialogue.state import Table
from interviewer.language.stems import stem

_LEAD = (
    r"(?:(?:i mean|i meant|i'd say|let's say|make it|the|option|number|question|no|just|only|please|probably)"
    r"[ .#:]*)*#?"
)
_TAIL = r"(?: (?:one|option|question|of (?:them|these|those|the (?:two|three)))\b)*(?: (?:please|thanks|then|first))*"
_BOTH = re.compile(rf"^{_LEAD}both{_TAIL}$")
_ALL = re.compile(rf"^{_LEAD}(?:all(?: (?:two|three))?|everything|each){_TAIL}$")
_PLACES = ("first|1st|former|1|a", "second|2nd|2|two|b", "third|3rd|3|three|c")
_LAST = re.compile(rf"^{_LEAD}(?:last|latter){_TAIL}$")
_FIRST_OF_ALL = re.compile(r"^(?:option|number|no\.?) one$")
_LONGEST = 12  # words; more is a new turn
_HALF = 0.5  # share of the words said that must be words of the options
_SMALL = words(
    "the a an of on in to for is are it one that this i mean meant you your how what which do does about and or"
)
# While the candidate only thinks, asks for the time or for the question again, the choice stays open.
WAITING = ("let-me-think", "how-much-time", "repeat-please")


def clarified(heard: tuple[Heard, ...], table: Table, guide: Guide) -> tuple[Heard, ...]:
    """The acts of a turn, with the answer to a clarification turned into the question it stands for."""
    if table.kind != "clarify" or not heard or heard[0].sentence is None or heard[0].words > _LONGEST:
        return heard
    answer = heard[0]
    chosen = _placed(answer.plain, table.facts)
    if not chosen and len(heard) == 1 and answer.act in ("ask", "answer", "estimate", "assume"):
        chosen = _named(answer, table.facts, guide)
    if not chosen:
        return heard
    facts = tuple((fact, 1.0) for fact in chosen)
    meant = answer._replace(act="ask", facts=facts, all_meant=len(facts) > 1, asked_at=table.where, process="")
    return (meant, *heard[1:])


def _placed(said: str, options: tuple[str, ...]) -> tuple[str, ...]:
    """The options that a turn names by their places, as they were read out; none if it does not."""
    if _BOTH.match(said):
        return options[:2]
    if _ALL.match(said):
        return options
    if _LAST.match(said):
        return options[-1:]
    if _FIRST_OF_ALL.match(said):
        return options[:1]
    for at, names in enumerate(_PLACES):
        if re.match(rf"^{_LEAD}(?:{names}){_TAIL}$", said):
            return options[at : at + 1]
    return ()


def _named(answer: Heard, options: tuple[str, ...], guide: Guide) -> tuple[str, ...]:
    """The option whose own words are said, and hardly any others; a question that fits another fact is a new one."""
    if any(fact not in options for fact, _ in answer.facts):
        return ()
    if answer.fact:
        return (answer.fact,)
    tokens = answer.sentence.tokens if answer.sentence else ()
    said = {token.stem for token in tokens if token.lower not in _SMALL}
    own = [_words_of(fact, guide) for fact in options]
    counts = [len(said & words - set[str]().union(*own[:at], *own[at + 1 :])) for at, words in enumerate(own)]
    best = max(counts, default=0)
    known = len(said & set[str]().union(*own))
    if not best or counts.count(best) > 1 or known < _HALF * len(said):
        return ()
    return (options[counts.index(best)],)


def _words_of(name: str, guide: Guide) -> set[str]:
    """The stems of all the ways a fact is asked."""
    fact = guide.fact(name)
    asked = " ".join(fact.asked).lower() if fact else ""
    return {stem(word) for word in re.findall(r"[a-z0-9']+", asked) if word not in _SMALL}
