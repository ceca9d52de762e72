"""What a denial does to the words before it: "X is not needed", "X does not pay off", "X we don't use"."""

from interviewer.language.stance.clauses import CONTRAST, DETERMINERS, MODALS, PREPOSITIONS, Clause
from interviewer.language.stance.resolving import UNACCEPTABLE
from interviewer.language.stance.rules import Scopes
from interviewer.language.stems import words

BE = words("is are was were be isn't aren't wasn't weren't isnt arent")
_SHOULD = words("shouldn't needn't mustn't shouldnt won't wouldn't wont wouldnt can't cannot cant")
# "X is not needed": what stands before is denied.
_UNNEEDED = words("""
needed necessary required worth worthwhile justified useful warranted appropriate suitable viable used included
planned involved implemented built wanted called considered asked part foreseen supported present available there
offered on
""")
# "X is not my choice": it is turned down.
_UNWANTED = words("option choice answer fit idea recommended convincing attractive me us")
# "X does not pay off": verbs whose denial turns their subject down, and those that say it is not there.
_FAILING = words("""
pay help fit suit cut convince earn work appeal scale belong bring buy add make gain justify deliver
""")
_ABSENT = words("apply arise exist appear feature figure occur")
_MAKING = words("sense cut")
# "X we don't use", "X I would not touch": verbs whose object may stand before the subject.
_USING = words("""
need use want have do make require add take keep build run introduce include offer support see plan bother like trust
""")
_TOUCHING = words("touch choose pick recommend go bet favour favor consider")
# "X is not pretty": a quality of X is denied, and X stands.
_QUALITIES = words("""
glamorous pretty perfect elegant sexy fancy exciting new magic magical trivial easy simple cheap free ideal beautiful
fast quick instant rocket fun nice clever smart sophisticated foolproof bulletproof infallible infinite cutting modern
""")
PERSONS = words("we i you they nobody")
_FREE = words("for in here now yet at this that either anymore today on with because , since so at all")
_SELF = words("what how where something anything")
_JUDGING = words("good right great sensible sound option fit must solution choice answer way")


def ends(clause: Clause, at: int) -> bool:
    """Whether the clause ends before `at`."""
    return at >= len(clause.tokens) or clause.word(at) in CONTRAST or any(c in clause.gap(at) for c in ",;()—–")


def subject_stance(clause: Clause, at: int, after: int) -> str:
    """How a denial bears on what stands before: "X is not needed", "X should not …"; not "X is not the Y"."""
    word, before, follows = clause.word(at), clause.word(at - 1), clause.word(after)
    copular = before in BE or word in BE or before == "be"
    if follows in UNACCEPTABLE and (copular or before in MODALS) and follows != "option":
        return "negated"
    if copular and follows == "option":
        return "negated"
    if follows in _UNNEEDED and (copular or word in _SHOULD or before in MODALS or before in ("been", "being")):
        return "negated"
    if copular and _unwanted(clause, after):
        return "rejected"
    if word not in ("not", "never") or before in ("do", "does", "did"):
        return _failing(clause, at, after)
    if before not in MODALS or (before in BE and follows in _QUALITIES):
        return ""
    names = clause.word(at + 1) in DETERMINERS and not clause.any(_JUDGING, at + 2, at + 4)
    return "" if word == "never" or (names and before in ("is", "are", "was", "were")) else "negated"


def _unwanted(clause: Clause, after: int) -> bool:
    if clause.word(after) in ("what", "how", "where", "something") and clause.any(
        words("i i'd we we'd"), after, after + 2
    ):
        return True
    return clause.any(_UNWANTED, after, after + 2) and clause.word(after) not in ("true", "clear")


def _of_use(clause: Clause, after: int) -> bool:
    """Whether the verb denied is one of use: "wouldn't help", "can't compete"."""
    return clause.word(after) in ("help", "pay", "suit", "compete", "justify", "deliver")


def _failing(clause: Clause, at: int, after: int) -> str:
    """ "X does not pay off", "X didn't make the cut", "the need for X does not arise"."""
    if clause.word(after) in ("do", "cut", "work", "suffice") and ends(clause, after + 1):
        return "rejected"
    if _of_use(clause, after) and clause.word(at - 1) not in PERSONS:
        return "rejected"
    auxiliary = clause.word(at)[:4] in ("does", "didn", "don'") or clause.word(at - 1) in ("do", "does", "did")
    if not auxiliary or clause.word(at - 1) in PERSONS or clause.word(at - 2) in PERSONS:
        return ""
    follows = clause.word(after)
    if follows == "make":
        return "rejected" if clause.any(_MAKING, after + 1, after + 2) else ""
    if follows in _ABSENT:
        return "negated"
    return "rejected" if follows in _FAILING and clause.word(after + 1) not in ("to", "a", "an", "the") else ""


def fronted(clause: Clause, at: int, after: int, first: int, last: int) -> Scopes | None:
    """ "X we don't use": the object stands before the person who denies it, and none follows the verb."""
    verb, named = after, clause.word(after)
    if named not in _USING and named not in _TOUCHING:
        return None
    person = next((i for i in range(at - 1, max(first, at - 4), -1) if clause.word(i) in PERSONS), 0)
    if not person or ("," in clause.gap(person) and "," not in clause.gap(person - 1)):
        return None
    if clause.word(first) in PREPOSITIONS and clause.word(first) not in ("of",):
        return None
    if clause.any(MODALS, first, person - 1) or clause.any(_SELF, person - 1, person - 1):
        return None
    if clause.word(first) in CONTRAST or clause.word(first) in ("if", "when", "so", "then", "now", "here", "also"):
        return None
    if last > verb and clause.word(verb + 1) not in _FREE and "," not in clause.gap(verb + 1):
        return None
    return clause.scope(at, first, person - 1, "rejected" if named in _TOUCHING else "negated")
