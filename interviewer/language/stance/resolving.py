"""The stance of one mention, out of the scopes that lie over it."""

from collections.abc import Collection, Sequence

from interviewer.language.stems import words
from interviewer.language.types import Scope, Stance

# "Having no X is not an option": what these deny may be a denial.
UNACCEPTABLE = words("option acceptable allowed tolerable permitted possible")
# Denials that another before them turns into a claim: "not … without X", "no call … without X".
_INNER = words("without w avoid avoids avoiding skip skipping omit leave leaving anything lacking except")
_BARE = words("without w lacking except")
# A problem met by one of these is fought, not denied.
_FIGHTING = words("""
avoid avoids avoiding without no never cannot can't prevent eliminate lack lacks nor hardly wont won't nobody nothing
none keep keeps leave leaves rule rules ruled ruling free frees spare spared zero happen happens occur want get gets
see sees cause causes create creates become lead suffer introduce exist arise form hurt harm over
""")


def stance_of(
    scopes: Sequence[Scope], first: int, last: int, *, problem: bool = False, own: Collection[int] = ()
) -> Stance:
    """The stance of the tokens `first`..`last`: a question or quotation over all, then rejection, then denial.

    A name belongs to the scope it begins in: one with a conjunction in it ("stale-while-revalidate") outlasts a clause.

    Two denials give the claim back. A `problem` (a collision, a hot key) that is avoided, prevented or absent speaks
    for the candidate: asserted. A supposition within a denial stays denied. Cues among the tokens `own`, and within the
    words themselves, belong to what is named ("no login") and deny nothing.
    """
    over = [
        scope
        for scope in scopes
        if scope.first <= first <= scope.last and not first <= scope.at <= last and scope.at not in own
    ]
    if not over:
        return "asserted"
    stances = {scope.stance for scope in over}
    for stance in ("quoted", "asked"):
        if stance in stances:
            return stance
    if "rejected" in stances and not problem:
        return "rejected"
    restored = max((scope.at for scope in over if scope.stance == "asserted"), default=-1)
    denials = [scope for scope in over if scope.stance == "negated" and scope.at > restored]
    if denials and not _taken_back(denials, first) and not (problem and denials[-1].cue in _FIGHTING):
        return "negated"
    return "hypothetical" if "hypothetical" in stances else "asserted"


def _taken_back(denials: Sequence[Scope], first: int) -> bool:
    """Whether one denial denies another: "not … without X", "having no X is not an option"."""
    before = [scope for scope in denials if scope.at < first]
    if before and any(scope.cue in UNACCEPTABLE for scope in denials if scope.at > first):
        return True
    return len(before) > 1 and before[-1].cue in _INNER and before[-2].cue not in _BARE
