"""How a speaker stands to what they name: claimed, denied, asked, turned down, only supposed.

Works on the tokens of one sentence. A cue opens a scope over the clause that follows it, or over what stands before
it; what lies in a scope takes its stance. A denial within a denial ("I don't see it working without X") gives the claim
back.
"""

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from interviewer.language import cues
from interviewer.language.types import Scope, Stance, Token

_REACH = 40


class _Clause(NamedTuple):
    """A sentence while its scopes are found. `text` is the whole turn: it holds what stands between the tokens."""

    text: str
    tokens: Sequence[Token]

    def word(self, at: int) -> str:
        return self.tokens[at].lower if 0 <= at < len(self.tokens) else ""

    def gap(self, at: int) -> str:
        """What stands between the token before `at` and `at`."""
        return self.text[self.tokens[at - 1].end : self.tokens[at].start] if at else ""

    def any(self, words: frozenset[str], first: int, last: int) -> bool:
        return any(self.tokens[i].lower in words for i in range(max(0, first), min(len(self.tokens), last + 1)))


Opened = tuple[Scope | None, int]


def scopes_of(text: str, tokens: Sequence[Token], *, question: bool) -> tuple[Scope, ...]:
    """The scopes of a sentence, in the order of their cues. `text` is the whole turn; a question asks all it names."""
    if not tokens:
        return ()
    clause = _Clause(text, tokens)
    found: list[Scope] = []
    if question:
        found.append(Scope(first=0, last=len(tokens) - 1, stance="asked", cue="?", at=len(tokens)))
    at = 0
    while at < len(tokens):
        scope, step = _at(clause, at)
        if scope:
            found.append(scope)
        at += step
    return tuple(found)


def _at(clause: _Clause, at: int) -> Opened:
    """The scope that the token `at` opens, and how many tokens to go on by."""
    word = clause.word(at)
    for phrases, open_ in _PHRASED:
        if length := cues.phrase_at(phrases, clause.tokens, at):
            return open_(clause, at, length), length
    if word == "over" and clause.any(cues.PREFERRING, at - 6, at - 1):
        return _scope(clause, at, at + 1, _noun_end(clause, at + 1), "rejected"), 1
    if word in cues.DOUBTING:
        return _scope(clause, at, at + 1, _end(clause, at + 1), "hypothetical"), 1
    if word in cues.NEGATORS or word.endswith("n't"):
        return _denial(clause, at)
    return None, 1


def _denial(clause: _Clause, at: int) -> Opened:
    word = clause.word(at)
    after = at + 2 if clause.word(at + 1) in ("a", "an", "the", "be", "do") else at + 1
    follows = clause.word(after)
    if follows in cues.NOT_DENYING and clause.tokens[after].joined:
        return None, 2
    if follows in cues.RESTORING and word not in ("avoid", "without", "no"):
        return None, after - at + 1
    if (
        word in ("not", "no")
        and at
        and "," in clause.gap(at)
        and follows not in cues.MODALS
        and at + 4 > len(clause.tokens)
    ):
        return _scope(clause, at, at + 1, len(clause.tokens) - 1, "rejected"), 1
    if word == "not" and _not_but(clause, at):
        return _scope(clause, at, at + 1, _end(clause, at + 1), "rejected"), 1
    if word == "without" and _counterfactual(clause, at):
        return None, 1
    first, last = at + 1, _end(clause, at + 1, noun=word in cues.DENYING_NOUNS)
    if word in ("no", "none") and last < first and ":" in clause.gap(at):
        first, last = _begin(clause, at), at - 1
    elif _denies_subject(clause, at, after) or (last <= at + 1 and clause.any(cues.USING, at + 1, last)):
        first = _begin(clause, at)
    # "Not acceptable" is kept as the cue: what it denies may itself be a denial.
    cue = follows if follows in cues.UNACCEPTABLE else word
    return (Scope(first=first, last=last, stance="negated", cue=cue, at=at) if last >= first else None), 1


def _denies_subject(clause: _Clause, at: int, after: int) -> bool:
    """Whether a denial takes in what stands before it: "X is not needed", "X should not"; not "X is not the Y"."""
    if clause.word(after) in cues.UNNEEDED or clause.word(after) in cues.UNACCEPTABLE:
        return True
    before, follows = clause.word(at - 1), clause.word(at + 1)
    if clause.word(at) != "not" or before not in cues.MODALS:
        return False
    names = follows in cues.DETERMINERS and not clause.any(cues.JUDGING, at + 2, at + 4)
    return not names or before not in ("is", "are", "was", "were")


def _not_but(clause: _Clause, at: int) -> bool:
    """ "not X but Y", with only X between."""
    return clause.any(frozenset({"but"}), at + 2, at + 5) and (at == 0 or clause.word(at - 1) not in cues.MODALS)


def _counterfactual(clause: _Clause, at: int) -> bool:
    """ "Without X the database would melt" speaks for X."""
    return at <= 1 and clause.any(frozenset({"would", "we'd", "it'd"}), at + 2, len(clause.tokens) - 1)


def _forward(stance: Stance) -> Callable[[_Clause, int, int], Scope | None]:
    return lambda clause, at, length: _scope(clause, at, at + length, _end(clause, at + length), stance)


def _forward_noun(clause: _Clause, at: int, length: int) -> Scope | None:
    return _scope(clause, at, at + length, _noun_end(clause, at + length), "rejected")


def _backward(stance: Stance) -> Callable[[_Clause, int, int], Scope | None]:
    return lambda clause, at, length: _scope(clause, at, _begin(clause, at), at - 1, stance)


def _considered(clause: _Clause, at: int, length: int) -> Scope | None:
    """ "I considered X but went with Y" turns X down; "I considered X" alone does not."""
    for i in range(at + length + 1, len(clause.tokens)):
        if clause.word(i) in cues.LEFT:
            return _scope(clause, at, at + length, i - 1, "rejected")
    return None


_PHRASED: tuple[tuple[cues.Phrases, Callable[[_Clause, int, int], Scope | None]], ...] = (
    (cues.REJECTING, _forward_noun),
    (cues.DENYING, _forward("negated")),
    (cues.DENIED_BEFORE, _backward("negated")),
    (cues.REJECTED_BEFORE, _backward("rejected")),
    (cues.CONSIDERING, _considered),
    (cues.SUPPOSING, _forward("hypothetical")),
    (cues.WONDERING, _forward("asked")),
)


def _scope(clause: _Clause, at: int, first: int, last: int, stance: Stance) -> Scope | None:
    return Scope(first=first, last=last, stance=stance, cue=clause.word(at), at=at) if last >= first else None


def _end(clause: _Clause, at: int, *, noun: bool = False) -> int:
    """The last token of the clause that `at` stands in; of the list of nouns that it begins, if `noun`."""
    last = min(len(clause.tokens), at + _REACH)
    for i in range(at + 1, last):
        if _dash(clause.gap(i)) or _new_subject(clause, i) or clause.word(i) in cues.CONTRAST:
            return i - 1
        if noun and (":" in clause.gap(i) or ("," in clause.gap(i) and not _listed(clause, i, last))):
            return i - 1
    return last - 1


def _listed(clause: _Clause, at: int, last: int) -> bool:
    """Whether the words after a comma are one more noun of a list: a word or two before "or", a comma or the end."""
    for i in range(at, min(at + 4, last)):
        if i > at and ("," in clause.gap(i) or clause.word(i) in ("or", "and", "nor")):
            return True
    return last - at <= 3


def _noun_end(clause: _Clause, at: int) -> int:
    """The last token of the noun phrase at `at`: it ends where another begins, or a subject, or the clause."""
    last = _end(clause, at)
    for i in range(at + 1, last + 1):
        if clause.word(i) in cues.SUBJECTS or "," in clause.gap(i):
            return i - 1
        if clause.word(i) in cues.DETERMINERS and clause.word(i - 1) not in cues.PREPOSITIONS:
            return i - 1
    return last


def _begin(clause: _Clause, at: int) -> int:
    """The first token of the clause that ends before `at`."""
    for i in range(at - 1, 0, -1):
        gap = clause.gap(i)
        if _dash(gap) or ":" in gap or clause.word(i) in cues.CONTRAST or ("," in gap and _new_clause(clause, i, at)):
            return i
    return 0


def _new_clause(clause: _Clause, at: int, before: int) -> bool:
    """Whether a comma before `at` begins a clause of its own rather than an item of a list."""
    return clause.word(at) in cues.SUBJECTS or (
        clause.any(cues.MODALS, 1, at - 1) and clause.any(cues.MODALS, at, before)
    )


def _new_subject(clause: _Clause, at: int) -> bool:
    """Whether a clause with a subject of its own begins: after a comma, or "… we can" without one."""
    if "," not in clause.gap(at):
        return clause.word(at) in ("we", "i", "they") and clause.word(at + 1) in cues.MODALS
    joined = clause.word(at) in ("and", "then") and clause.word(at + 1) in cues.SUBJECTS
    return clause.word(at) in cues.SUBJECTS or clause.word(at) == "use" or joined


def _dash(gap: str) -> bool:
    return ";" in gap or " - " in gap or "—" in gap or "–" in gap


def stance_of(
    scopes: Sequence[Scope], first: int, last: int, *, problem: bool = False, own: Collection[int] = ()
) -> Stance:
    """The stance of the tokens `first`..`last`: a question or quotation over all, then rejection, then denial.

    Two denials give the claim back. A `problem` (a collision, a hot key) that is avoided, prevented or absent speaks
    for the candidate: asserted. A supposition within a denial stays denied. Cues among the tokens `own`, and within the
    words themselves, belong to what is named ("no login") and deny nothing.
    """
    over = [
        scope
        for scope in scopes
        if scope.first <= first and last <= scope.last and not first <= scope.at <= last and scope.at not in own
    ]
    if not over:
        return "asserted"
    for stance in ("quoted", "asked", "rejected"):
        if any(scope.stance == stance for scope in over):
            return stance
    denials = [scope for scope in over if scope.stance == "negated"]
    if denials and not _taken_back(denials, first) and not (problem and denials[-1].cue in cues.FIGHTING):
        return "negated"
    return "hypothetical" if any(scope.stance == "hypothetical" for scope in over) else "asserted"


def _taken_back(denials: Sequence[Scope], first: int) -> bool:
    """Whether one denial denies another: "not … without X", "having no X is not an option"."""
    before = [scope for scope in denials if scope.at < first]
    if before and any(scope.cue in cues.UNACCEPTABLE for scope in denials if scope.at > first):
        return True
    return len(before) > 1 and before[-1].cue == "without"
