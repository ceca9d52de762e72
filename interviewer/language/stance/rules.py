"""Phrases that open scopes, compiled into one table by first stem, and the ways a scope lies to its phrase."""

import re
from collections.abc import Callable, Iterator

from interviewer.language.stance.clauses import (
    CONTRAST,
    Clause,
    begin,
    end,
    noun_end,
    nouns_end,
    sentence_end,
    supposes,
)
from interviewer.language.stems import stem, words
from interviewer.language.types import Scope, Stance

Scopes = tuple[Scope, ...]
Act = Callable[[Clause, int, int], Scopes]
_CHOICE = re.compile(r"\{([^{}]*)\}")


class Step:
    """A step of the tree of phrases: what the phrase that ends here does, and what may follow."""

    __slots__ = ("act", "next")

    def __init__(self) -> None:
        self.act: Act | None = None
        self.next: dict[str, Step] = {}


def ways(line: str) -> Iterator[str]:
    """The phrases a line stands for: "{is|are} out" is two of them; a choice may be empty."""
    choice = _CHOICE.search(line)
    if choice is None:
        yield line
        return
    for one in choice[1].split("|"):
        yield from ways(line[: choice.start()] + one + line[choice.end() :])


def table(*groups: tuple[str, Act]) -> dict[str, Step]:
    """The phrases as a tree of stems; a phrase named in two groups belongs to the first."""
    root = Step()
    for text, act in groups:
        for line in text.strip().splitlines():
            for phrase in ways(line):
                step = root
                for word in phrase.replace("-", " ").split():
                    step = step.next.setdefault(stem(word), Step())
                step.act = step.act or act
    return root.next


def rule_at(step: Step | None, clause: Clause, at: int) -> tuple[Act, int] | None:
    """The longest phrase at token `at`, whose first stem leads to `step`: what it does, and its length in tokens."""
    tokens, found, length = clause.tokens, None, 1
    while step is not None:
        if step.act is not None:
            found = (step.act, length)
        step = step.next.get(tokens[at + length].stem) if at + length < len(tokens) else None
        length += 1
    return found


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
    """Over what stands before in the clause: the subject of a verdict, unless it tells of a case at run time."""
    return lambda clause, at, length: (
        () if stance != "hypothetical" and supposes(clause, at) else clause.scope(at, begin(clause, at), at - 1, stance)
    )


_ALL_THE_SAME = words("accept accepted acceptable unavoidable must necessary needed inevitable worth")


def _all_the_same(clause: Clause, at: int) -> bool:
    """ "X is painful but I accept it", "… but there is no other way": the fault is owned, and X taken."""
    but = next((i for i in range(at, len(clause.tokens)) if clause.word(i) in ("but", "yet", "still")), 0)
    if not but:
        return False
    accepted = next((i for i in range(but, len(clause.tokens)) if clause.word(i) in _ALL_THE_SAME), 0)
    no_other = any(
        clause.word(i) == "no" and clause.word(i + 1) in ("other", "way") for i in range(but, len(clause.tokens))
    )
    denied = clause.any(words("not can't cannot don't isn't won't"), accepted - 2, accepted - 1)
    return no_other or bool(accepted and not denied)


def verdict(stance: Stance) -> Act:
    """Over the subject, as `behind`; "it is pointless to …" over what follows."""

    def act(clause: Clause, at: int, length: int) -> Scopes:
        first, after = begin(clause, at), at + length
        goal = "to" in (clause.word(after), clause.word(after + 1)) or clause.word(after).endswith("ing")
        if clause.word(first) in ("it", "it's") and goal:
            return ahead("negated")(clause, at, length)
        return () if supposes(clause, at) or _all_the_same(clause, after) else clause.scope(at, first, at - 1, stance)

    return act


def around(stance: Stance) -> Act:
    """Over the clause on both sides."""
    return lambda clause, at, length: (
        *clause.scope(at, begin(clause, at), at - 1, stance),
        *(
            clause.scope(at, at + length, end(clause, at + length), stance)
            if clause.word(at + length) not in CONTRAST
            else ()
        ),
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
