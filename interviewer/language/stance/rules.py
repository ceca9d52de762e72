"""Phrases that open scopes, compiled into one table by first stem, and the ways a scope lies to its phrase."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from interviewer.language.stance.clauses import Clause, begin, end, noun_end, nouns_end, sentence_end
from interviewer.language.stems import stem
from interviewer.language.types import Scope, Stance

Scopes = tuple[Scope, ...]
Act = Callable[[Clause, int, int], Scopes]
_CHOICE = re.compile(r"\{([^{}]*)\}")


class Rule(NamedTuple):
    """A phrase, as stems, and what it does where it stands."""

    stems: tuple[str, ...]
    act: Act


Table = Mapping[str, tuple[Rule, ...]]


def ways(line: str) -> Iterator[str]:
    """The phrases a line stands for: "{is|are} out" is two of them; a choice may be empty."""
    choice = _CHOICE.search(line)
    if choice is None:
        yield line
        return
    for one in choice[1].split("|"):
        yield from ways(line[: choice.start()] + one + line[choice.end() :])


def table(*groups: tuple[str, Act]) -> Table:
    """The rules by first stem, longest first; a phrase named in two groups belongs to the first."""
    found: dict[tuple[str, ...], Act] = {}
    for text, act in groups:
        for line in text.strip().splitlines():
            for phrase in ways(line):
                found.setdefault(tuple(stem(word) for word in phrase.replace("-", " ").split()), act)
    by_first: dict[str, list[Rule]] = {}
    for stems in sorted(found, key=lambda stems: (-len(stems), stems)):
        by_first.setdefault(stems[0], []).append(Rule(stems, found[stems]))
    return {first: tuple(rules) for first, rules in by_first.items()}


def rule_at(rules: Sequence[Rule], clause: Clause, at: int) -> Rule | None:
    """The longest of `rules` whose phrase stands at token `at`."""
    tokens = clause.tokens
    for rule in rules:
        stems = rule.stems
        if len(stems) == 1:
            return rule
        if len(stems) <= len(tokens) - at and all(tokens[at + i].stem == stems[i] for i in range(1, len(stems))):
            return rule
    return None


def nothing(clause: Clause, at: int, length: int) -> Scopes:
    """For phrases that only look like a denial."""
    return ()


def ahead(stance: Stance) -> Act:
    """Over the clause that follows."""
    return lambda clause, at, length: (
        clause.scope(at, at + length, end(clause, at + length), stance) if clause.word(at + length) != "not" else ()
    )


def nouns_ahead(stance: Stance) -> Act:
    """Over the list of nouns that follows."""
    return lambda clause, at, length: clause.scope(at, at + length, nouns_end(clause, at + length, strict=True), stance)


def noun_ahead(stance: Stance) -> Act:
    """Over the one noun phrase that follows."""
    return lambda clause, at, length: clause.scope(at, at + length, noun_end(clause, at + length), stance)


def behind(stance: Stance) -> Act:
    """Over what stands before in the clause: the subject of a verdict."""
    return lambda clause, at, length: clause.scope(at, begin(clause, at), at - 1, stance)


def verdict(stance: Stance) -> Act:
    """Over the subject, as `behind`; "it is pointless to …" over what follows."""

    def act(clause: Clause, at: int, length: int) -> Scopes:
        first, after = begin(clause, at), at + length
        goal = "to" in (clause.word(after), clause.word(after + 1)) or clause.word(after).endswith("ing")
        if clause.word(first) in ("it", "it's") and goal:
            return ahead("negated")(clause, at, length)
        return clause.scope(at, first, at - 1, stance)

    return act


def around(stance: Stance) -> Act:
    """Over the clause on both sides."""
    return lambda clause, at, length: (
        *clause.scope(at, begin(clause, at), at - 1, stance),
        *clause.scope(at, at + length, end(clause, at + length), stance),
    )


def whole(stance: Stance) -> Act:
    """Over the sentence on both sides, up to a dash or semicolon."""
    return lambda clause, at, length: (
        *clause.scope(at, begin(clause, at), at - 1, stance),
        *clause.scope(at, at + length, sentence_end(clause, at), stance),
    )


def rest(stance: Stance) -> Act:
    """Over the rest of the sentence, up to a dash or semicolon."""
    return lambda clause, at, length: clause.scope(at, at + length, sentence_end(clause, at), stance)
