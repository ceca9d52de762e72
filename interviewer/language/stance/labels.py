"""What signs say rather than words: "queue: none", "X → later", "pg > mongo", "out of scope: X", "(or a CDN?)"."""

import re

from interviewer.language.definitions import asks_at
from interviewer.language.stance.clauses import Clause, nouns_end
from interviewer.language.stance.rules import Scopes
from interviewer.language.stems import words
from interviewer.language.types import Stance

_SIGN = re.compile(r"[:=→➔⇒]|-+>|=+>|\s[-–—]\s")
_NONE = words("no none nope nah off out not never nothing skip skipped dropped excluded unnecessary zero without")
_LATER = words("later tbd maybe perhaps eventually optional someday future postponed deferred v2 next")
_TURNED_DOWN = words("too overkill rejected discarded")
_OUT_HEAD = re.compile(r"(?:out of scope|non.?goals?|not (?:included|needed|in scope|doing|covered)|excluded|skipped|"
                       r"won.t (?:do|build)|no|none|without|left out|omitted)\s*$", re.IGNORECASE)  # fmt: skip
_LATER_HEAD = re.compile(
    r"(?:tbd|later|future(?: work| improvements)?|next(?: steps?)?|optional|stretch(?: goals?)?|"
    r"nice.to.haves?|v2|phase (?:2|two)|follow.?ups?|if time permits)\s*$",
    re.IGNORECASE,
)


def signs(clause: Clause, start: int, finish: int, *, question: bool) -> Scopes:
    """The scopes that the signs between the words of `text[start:finish]` open."""
    text = clause.text
    found: Scopes = ()
    for sign in _SIGN.finditer(text, start, finish):
        at = next((i for i, token in enumerate(clause.tokens) if token.start >= sign.end()), 0)
        if at:
            found += _labelled(clause, at, colon=sign.group() == ":")
    if text.count(">", start, finish) == 1:
        found += _greater(clause)
    if not question and text.find("?", start, finish + 1) >= 0:
        found += _asked_inside(clause)
    return found


def _labelled(clause: Clause, at: int, *, colon: bool) -> Scopes:
    """ "X: none" speaks of X, "none: X" of X as well."""
    first = next((i for i in range(at - 1, 0, -1) if any(c in clause.gap(i) for c in ",;.(|")), 0)
    stance = _value(clause, at)
    if stance:
        return clause.scope(at, first, at - 1, stance)
    head = clause.text[clause.tokens[first].start : clause.tokens[at - 1].end]
    heading = heads(head) if colon else None
    if heading is None:
        return ()
    last = next((i - 1 for i in range(at + 1, len(clause.tokens)) if ";" in clause.gap(i)), len(clause.tokens) - 1)
    return clause.scope(first, at, last, heading)


def heads(text: str) -> Stance | None:
    """The stance that a label or heading gives to what is listed under it: "Out of scope", "Later"."""
    bare = text.strip(" *_#:`")
    if _OUT_HEAD.search(bare) and len(bare.split()) <= 4:
        return "negated"
    return "hypothetical" if _LATER_HEAD.search(bare) and len(bare.split()) <= 4 else None


def _value(clause: Clause, at: int) -> Stance | None:
    """What stands after the sign, if it is a word of denial or delay and little more."""
    word, following = clause.word(at), clause.word(at + 1)
    alone = at + 1 >= len(clause.tokens) or not clause.tokens[at + 1].joined
    if word == "phase" or (word in _LATER and (alone or following in ("on", "maybe", "if", "version"))):
        return "hypothetical"
    if word == "not":
        return "hypothetical" if following in ("yet", "now") else "negated" if following in _NOT else None
    if word == "n" and following == "a" and "/" in clause.gap(at + 1):
        return "negated"
    if word == "out" and following == "of":
        return "negated"
    if word in _NONE and alone:
        return "negated"
    return "rejected" if word == "too" else "negated" if word in _TURNED_DOWN else None


_NOT = words("needed necessary required used here planned included in wanted for worth now")


def _greater(clause: Clause) -> Scopes:
    """ "pg > mongo": the lesser of two, where it is not a number nor an arrow."""
    for i in range(1, len(clause.tokens)):
        if clause.gap(i).strip() in (">", ">>"):
            if clause.word(i)[0].isdigit() or clause.word(i - 1)[0].isdigit():
                return ()
            return clause.scope(i - 1, i, nouns_end(clause, i, strict=True), "rejected")
    return ()


def _asked_inside(clause: Clause) -> Scopes:
    """A question within a sentence, in brackets or after a comma."""
    for i in range(1, len(clause.tokens) + 1):
        last = clause.tokens[i - 1]
        tail = clause.text[last.end : last.end + 1] if i == len(clause.tokens) else clause.gap(i)
        if "?" in tail and asks_at(clause.text, clause.text.index("?", last.end)):
            first = next((j for j in range(i - 1, 0, -1) if any(c in clause.gap(j) for c in ",:;(—–")), 0)
            return clause.scope(i, first, i - 1, "asked", "?")
    return ()
