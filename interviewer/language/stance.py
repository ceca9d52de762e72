"""How a speaker stands to what they name: claimed, denied, asked, turned down, only supposed.

Works on the tokens of one sentence. A cue opens a scope that reaches to the end of its clause; what lies in it takes
its stance. Double denial ("never skip", "not without") gives the claim back.
"""

from collections.abc import Sequence

from interviewer.language import cues
from interviewer.language.types import Scope, Stance, Token

_REACH = 40


def scopes_of(text: str, tokens: Sequence[Token], *, question: bool) -> tuple[Scope, ...]:
    """The scopes of a sentence, in the order of their cues. `text` is the whole turn: what stands between tokens."""
    if not tokens:
        return ()
    found: list[Scope] = []
    if question:
        found.append(Scope(first=0, last=len(tokens) - 1, stance="asked", cue="?"))
    at = 0
    while at < len(tokens):
        scope, step = _at(text, tokens, at)
        if scope:
            found.append(scope)
        at += step
    return tuple(found)


def _at(text: str, tokens: Sequence[Token], at: int) -> tuple[Scope | None, int]:
    """The scope that the token `at` opens, and how many tokens to go on by."""
    word = tokens[at].lower
    if length := cues.phrase_at(cues.REJECTING, tokens, at):
        return _scope(at + length, _end(text, tokens, at + length), "rejected", word), length
    if word == "over" and any(tokens[i].lower in cues.PREFERRING for i in range(max(0, at - 6), at)):
        return _scope(at + 1, _end(text, tokens, at + 1), "rejected", word), 1
    if word in cues.OVERKILL:
        return _scope(_begin(text, tokens, at), at - 1, "negated", word), 1
    if word in cues.DOUBTING:
        return _scope(at + 1, _end(text, tokens, at + 1), "hypothetical", word), 1
    if word == "if" and _next(tokens, at, {"had", "were"}, 3):
        return _scope(at + 1, _end(text, tokens, at + 1), "hypothetical", word), 1
    if word in cues.NEGATORS or word.endswith("n't"):
        return _denial(text, tokens, at)
    return None, 1


def _denial(text: str, tokens: Sequence[Token], at: int) -> tuple[Scope | None, int]:
    word = tokens[at].lower
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if after in cues.NOT_DENYING and tokens[at + 1].joined:
        return None, 2
    if after in cues.RESTORING and word not in ("avoid", "without"):
        return None, 2
    first, last = at + 1, _end(text, tokens, at + 1)
    if after in cues.UNNEEDED or (word == "not" and at and tokens[at - 1].lower in cues.MODALS):
        first = _begin(text, tokens, at)
    return _scope(first, last, "negated", word), 1


def _scope(first: int, last: int, stance: Stance, cue: str) -> Scope | None:
    return Scope(first=first, last=last, stance=stance, cue=cue) if last >= first else None


def _end(text: str, tokens: Sequence[Token], at: int) -> int:
    """The last token of the clause that `at` stands in."""
    for i in range(at, min(len(tokens), at + _REACH)):
        if i > at:
            between = text[tokens[i - 1].end : tokens[i].start]
            if ";" in between or " - " in between or "—" in between or "–" in between:
                return i - 1
            if "," in between and (tokens[i].lower in cues.SUBJECTS or tokens[i].lower in ("and", "use")):
                nxt = tokens[i + 1].lower if i + 1 < len(tokens) else ""
                if tokens[i].lower != "and" or nxt in cues.SUBJECTS:
                    return i - 1
        if tokens[i].lower in cues.CONTRAST and i > at:
            return i - 1
    return min(len(tokens), at + _REACH) - 1


def _begin(text: str, tokens: Sequence[Token], at: int) -> int:
    """The first token of the clause that ends before `at`."""
    for i in range(at - 1, 0, -1):
        between = text[tokens[i - 1].end : tokens[i].start]
        if ";" in between or "—" in between or ":" in between or tokens[i].lower in cues.CONTRAST:
            return i
        if "," in between and tokens[i].lower in cues.SUBJECTS:
            return i
    return 0


def _next(tokens: Sequence[Token], at: int, words: set[str], reach: int) -> bool:
    return any(tokens[i].lower in words for i in range(at + 1, min(len(tokens), at + 1 + reach)))


def stance_of(scopes: Sequence[Scope], first: int, last: int, *, problem: bool = False) -> Stance:
    """The stance of the tokens `first`..`last`: the last scope opened over them wins, a question over all.

    A supposition within a denial stays denied.
    A `problem` (a collision, a hot key) that is avoided, prevented or absent speaks for the candidate: asserted.
    """
    stance: Stance = "asserted"
    for scope in scopes:
        if scope.first <= first and last <= scope.last:
            if scope.stance in ("asked", "quoted"):
                return scope.stance
            fought = problem and scope.stance == "negated" and scope.cue in cues.FIGHTING
            if scope.stance != "hypothetical" or stance == "asserted":
                stance = "asserted" if fought else scope.stance
    return stance
