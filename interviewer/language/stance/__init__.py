"""How a speaker stands to what they name: claimed, denied, asked, turned down, only supposed.

Works on the tokens of one sentence. A phrase opens a scope over the clause that follows it, or the nouns, or what
stands before; what lies in a scope takes its stance. A denial within a denial ("I don't see it working without X")
gives the claim back.
"""

from collections.abc import Sequence

from interviewer.language.stance import conceded, denied, rejected, supposed, wondered
from interviewer.language.stance.clauses import Clause
from interviewer.language.stance.denial import NOMINAL, VERBAL, denial
from interviewer.language.stance.labels import signs
from interviewer.language.stance.referring import referred
from interviewer.language.stance.resolving import stance_of
from interviewer.language.stance.rules import rule_at, table
from interviewer.language.stems import words
from interviewer.language.types import Scope, Token

__all__ = ["scopes_of", "stance_of"]

_GIVING = words("return returns returning returned gives give get gets")
_RULES = table(*denied.GROUPS, *rejected.GROUPS, *conceded.GROUPS, *supposed.GROUPS, *wondered.GROUPS)


def scopes_of(text: str, tokens: Sequence[Token], *, question: bool) -> tuple[Scope, ...]:
    """The scopes of a sentence, in the order of their cues. `text` is the whole turn; a question asks all it names."""
    if not tokens:
        return ()
    clause = Clause(text, tokens)
    found: list[Scope] = []
    if question:
        found.append(Scope(first=0, last=len(tokens) - 1, stance="asked", cue="?", at=len(tokens)))
    at, count = 0, len(tokens)
    while at < count:
        token = tokens[at]
        step = _RULES.get(token.stem)
        rule = rule_at(step, clause, at) if step is not None else None
        if rule is not None:
            act, length = rule
            found.extend(act(clause, at, length))
            at += length
        elif (token.lower in VERBAL or token.lower in NOMINAL) and not _value(tokens, at):
            scopes, step = denial(clause, at)
            found.extend(scopes)
            at += step
        else:
            at += 1
    found.extend(referred(clause, found))
    found.extend(signs(clause, tokens[0].start, tokens[-1].end, question=question))
    return tuple(found)


def _value(tokens: Sequence[Token], at: int) -> bool:
    """Whether "None" is what something returns or holds: it denies nothing."""
    return tokens[at].lower == "none" and at > 0 and (tokens[at].text == "None" or tokens[at - 1].lower in _GIVING)
