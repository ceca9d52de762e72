"""What "it" stands for in a denial: "X would force joins over the network, I'd pass on it."."""

from collections.abc import Sequence

from interviewer.language.stance.clauses import Clause, dash
from interviewer.language.stems import words
from interviewer.language.types import Scope

_PRONOUNS = words("it them that this those one")
_AROUND = words("""
at all here for now yet either then just really actually anymore today so far need use want have take do add build
think believe we i would
""")
_TURNING = ("negated", "rejected")


def only_refers(tokens: Sequence[str]) -> bool:
    """Whether words say no more than "it": a pronoun, and at most what one does with it."""
    return any(word in _PRONOUNS for word in tokens) and all(word in _PRONOUNS or word in _AROUND for word in tokens)


def referred(clause: Clause, scopes: Sequence[Scope]) -> tuple[Scope, ...]:
    """For each denial of nothing but a pronoun, the same over the clause before, unless that is denied itself."""
    found: list[Scope] = []
    for scope in scopes:
        said = [clause.word(i) for i in range(scope.first, scope.last + 1)]
        if scope.stance not in _TURNING or scope.first <= scope.at or not only_refers(said):
            continue
        last = next((i - 1 for i in range(scope.at, 0, -1) if "," in clause.gap(i) or dash(clause.gap(i))), -1)
        if last > 0 and not any(other.first <= last for other in scopes if other is not scope):
            found.append(Scope(first=0, last=last, stance=scope.stance, cue=scope.cue, at=scope.at))
    return tuple(found)
