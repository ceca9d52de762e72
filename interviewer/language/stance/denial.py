"""The negators themselves, "not" and "no" in all their forms, and how far each of them reaches."""

from interviewer.language.stance.clauses import (
    CONTRAST,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    Clause,
    begin,
    dash,
    end,
    led,
    nouns_end,
    relative_end,
    sentence_end,
    supposes,
)
from interviewer.language.stance.resolving import UNACCEPTABLE
from interviewer.language.stance.rules import Scopes
from interviewer.language.stance.subjects import BE, PERSONS, ends, fronted, subject_stance
from interviewer.language.stems import words

VERBAL = words("""
not never cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't shouldn't couldn't mustn't
hasn't haven't hadn't needn't ain't cant dont doesnt didnt wont wouldnt isnt arent shouldnt couldnt wasnt hardly
barely scarcely
""")
NOMINAL = words("no none nothing nobody neither nor nope")
# Between a negator and the word it bears on.
_PASSING = words("""
a an the be been being really actually even strictly that very so quite currently necessarily absolutely also to our
my then simply exactly considered seen deemed thought
""")
# A negator before one of these denies nothing: "not only", "no matter", "not optional", "not all".
_NOT_DENYING = words("""
only just merely simply matter sure doubt doubts wonder later until enough many much problem problems question
surprise optional worries more less least know every all everything everyone everybody always each till before unless
negotiable forever exactly once twice necessarily
""")
_NOT_YET = words("yet now")
# These take a denial back: "cannot avoid", "never skip", "must not be dropped".
_RESTORING = words("""
avoid avoids avoiding avoided skip skipping skipped omit omitted forget forgotten neglect neglected ignore ignored
drop dropped lose lost lack missing missed miss removed compromise sacrifice escape hurt harm overlook underestimate
underestimated overlooked fail hesitate mind unprotected unreplicated unmonitored uncached wrong negotiable
dispensable overkill premature unnecessary pointless useless superfluous redundant bad stop without evade spare
resist dodge sidestep circumvent outrun beat top slow block overload affect disturb kill starve flood hammer melt
crash stall interrupt corrupt disagree deny object outlive outlast exceed surpass bypass
""")
_RESTORED_PAIRS = frozenset({
    ("leave", "out"), ("left", "out"), ("do", "without"), ("live", "without"), ("go", "without"), ("get", "around"),
    ("give", "up"), ("be", "without"), ("cut", "out"), ("work", "without"), ("too", "slow"), ("too", "bad"),
})  # fmt: skip
_LOOSE_OBJECT = words("anything much something everything that those more")
_CONDITIONAL = words("if when whenever unless once until")
_BUT = words("but")
# "Nothing lives longer than its X", "nobody gets past the X": what bounds is there.
_BOUNDS = words("than past beyond outside")
_LIKING = words("love like enjoy adore fond happy thrilled keen crazy")
_ALL_THE_SAME = words("but yet still though nevertheless anyway")
_RELATIVE = words("whatever whoever that which who what")
# After "we do not need": what is not needed is a whole sentence.
_CLAUSE_OPENERS = CONTRAST | words("""
i we they you he she i'd i'll i'm we'd we'll we're that that's there's there it's if when on before after under then
otherwise in at without only once whenever
""")
_WANTING = words("need want have use require include support add build keep")
_LED = words("if since because as when while unless though although whenever")
_COMING = words("come happen appear follow added introduced built")


_INTENDING = words("have want going need afford dare wish like bear intend plan")


def denial(clause: Clause, at: int) -> tuple[Scopes, int]:
    """The scopes that the negator at `at` opens, and how many tokens to go on by."""
    word = clause.word(at)
    after = at + 1
    while after < at + 5 and clause.gap(after).isspace():
        if clause.word(after) in _INTENDING and clause.word(after + 1) == "to":
            after += 1
        elif clause.word(after) not in _PASSING:
            break
        after += 1
    follows = clause.word(after)
    joined = after < len(clause.tokens) and clause.tokens[after].joined
    if clause.word(at + 1) in _NOT_YET and word == "not":
        return clause.scope(at, begin(clause, at), end(clause, at), "hypothetical"), 2
    if joined and (follows in _NOT_DENYING or clause.word(at + 1) in _NOT_DENYING):
        return (), 2
    if _run_time(clause, at):
        return (), 1
    if word in NOMINAL:
        return _nominal(clause, at, follows), 1
    if word == "not" and (
        (clause.word(at - 1) in _FORCING and clause.word(at + 1) == "to") or _counterfactual(clause, at)
    ):
        return (), 1
    if (
        clause.any(_QUOTING, at + 1, at + 2)
        and clause.word(at + 1) not in _WANTING
        and (again := _next_negator(clause, at))
    ):
        return (), again - at + 1
    if follows in _LIKING and clause.any(_ALL_THE_SAME, after + 1, len(clause.tokens)):
        return (), 1
    if joined and (follows in _RESTORING or (follows, clause.word(after + 1)) in _RESTORED_PAIRS):
        return (), after - at + 1 + ((follows, clause.word(after + 1)) in _RESTORED_PAIRS)
    return _verbal(clause, at, after), 1


_QUOTING = words("that if saying mean claim")


def _run_time(clause: Clause, at: int) -> bool:
    """ "If it is not in the cache …" tells what happens, and denies nothing."""
    first = begin(clause, at)
    if _picks_out(clause, at) or _delayed(clause, at) or _guarded(clause, at):
        return True
    if at - first > 6 or ":" in clause.gap(at) or not clause.any(_CONDITIONAL, first, min(first + 1, at - 1)):
        return False
    return not clause.any(PERSONS, first, at) and clause.word(at + 1) not in ("needed", "necessary", "required")


def _picks_out(clause: Clause, at: int) -> bool:
    """ "Requests that are not in the cache go …", "what nobody takes": says which ones, at the head of its clause."""
    which = next((i for i in (at - 1, at - 2) if clause.word(i) in ("that", "which", "who", "whom", "whose")), 0)
    first = begin(clause, at)
    if clause.word(which - 1) in CONTRAST | PREPOSITIONS | _CONDITIONAL:
        return False
    if not which or "," in clause.gap(which) or not 0 < which - first <= 3 or clause.word(at + 1) in _CHOSEN:
        return False
    return not clause.any(PERSONS | DEMONSTRATIVES, first, which - 1) and clause.word(which - 1) not in BE


def _guarded(clause: Clause, at: int) -> bool:
    """ "So that no data is lost", "ensures that nothing gets through": what is kept away speaks for its keeper."""
    return clause.word(at) in NOMINAL and clause.word(at - 1) == "that" and clause.word(at - 2) in _ENSURING


_ENSURING = words("so ensure ensures sure guarantee guarantees")
_CHOSEN = words("need use require want include have exist")
DEMONSTRATIVES = words("this it these there")


def _delayed(clause: Clause, at: int) -> bool:
    """ "A message is not deleted until …": it happens then. What is not needed until then is something else."""
    if clause.word(at - 1) not in BE and clause.word(at) not in BE:
        return False
    happens = clause.word(at + 1).endswith(("ed", "en", "nt", "wn")) and clause.word(at + 1) not in _NEEDED
    return happens and clause.any(words("until till before unless"), at + 2, at + 12)


_NEEDED = words("needed required added used introduced justified wanted warranted called planned")


# "Mad not to", "no sense not to": what follows is claimed.
_FORCING = words("""
afford mad sense reason reasons crazy silly foolish impossible hard stupid excuse wrong dangerous mistake
irresponsible negligent fool careless insane
""")


def _counterfactual(clause: Clause, at: int) -> bool:
    """ "Not using X would make …" speaks for X."""
    return at == 0 and clause.word(1).endswith("ing") and clause.any(words("would"), 2, len(clause.tokens))


def _next_negator(clause: Clause, at: int) -> int:
    """The denial that "it is not that …" denies; 0 if there is none."""
    tokens = clause.tokens
    comma = next((i for i in range(at + 1, min(at + 9, len(tokens))) if "," in clause.gap(i)), len(tokens))
    near = range(at + 2, min(at + 9, comma))
    return next((i for i in near if tokens[i].lower in VERBAL or tokens[i].lower in NOMINAL), 0)


def _nominal(clause: Clause, at: int, follows: str) -> Scopes:
    """ "No X", "nobody", "none": the nouns that follow, or the label before."""
    word, gap = clause.word(at), clause.gap(at + 1)
    if at == 0 and "," in gap:
        return ()
    if word in ("no", "none", "nope") and (ends(clause, at + 1) or "," in gap):
        return _answered(clause, at)
    if word in ("neither", "nor") and (clause.word(at + 1) in MODALS or follows in ("do", "does", "we")):
        return clause.scope(at, at + 1, max(end(clause, at + 1), end(clause, at + 3)), "negated")
    if word in ("nobody", "nothing", "none", "neither", "nor"):
        last = at + 1 if _picks_out(clause, at) else nouns_end(clause, at + 1)
        last = next((i for i in range(at + 2, last) if clause.word(i) == clause.word(i + 2) == "as"), last)
        than = next((i - 1 for i in range(at + 2, last + 1) if clause.word(i) in _BOUNDS), last)
        return clause.scope(at, at + 1, than, "negated") if ":" not in clause.gap(at + 1) else ()
    last = _one_phrase(clause, at, nouns_end(clause, at + 1, strict=True))
    if clause.word(last + 1) in ("for", "to") and clause.word(last + 2) in _LEAVING:
        last = end(clause, last + 2)
    passive = _passive_after(clause, last + 1)
    return clause.scope(at, at + 1, max(last, passive), "negated")


_LEAVING = words("skipping omitting leaving avoiding lacking without")


def _one_phrase(clause: Clause, at: int, last: int) -> int:
    """Where the nouns after "no" give way: to another noun phrase, or the verb of "who got no X send their Y"."""
    relative = clause.any(_RELATIVE, at - 3, at - 1)
    for i in range(at + 2, last + 1):
        if clause.word(i) in DETERMINERS and clause.word(i - 1) not in PREPOSITIONS and "," not in clause.gap(i):
            return max(at + 1, i - 2 if relative else i - 1)
    return last


def _passive_after(clause: Clause, at: int) -> int:
    return at if clause.word(at) in BE else 0


def _answered(clause: Clause, at: int) -> Scopes:
    """ "Sharding no", "queue: none": a bare "no" speaks of what stands before it."""
    if clause.word(at - 1) in ("or", "so", "and", "then"):
        return ()
    first = begin(clause, at)
    if ":" in clause.gap(at):
        first = next((i for i in range(at - 1, 0, -1) if "," in clause.gap(i) or ";" in clause.gap(i)), 0)
    else:
        first = next((i for i in range(at - 1, first, -1) if "," in clause.gap(i)), first)
    return clause.scope(at, first, at - 1, "negated")


def _named_first(clause: Clause) -> int:
    """ "Not Kafka, RabbitMQ.": where the comma stands; 0 if there is none, or a colon comes first."""
    for i in range(1, min(5, len(clause.tokens))):
        if ":" in clause.gap(i):
            return 0
        if "," in clause.gap(i):
            return i
    return 0


def _verbal(clause: Clause, at: int, after: int) -> Scopes:
    """ "Not", "don't", "never": the clause that follows, and its subject where it is that which is denied."""
    word = clause.word(at)
    if word == "not" and at and _appositive(clause, at):
        return clause.scope(at, at + 1, _appositive_end(clause, at), "rejected")
    cleft = clause.word(at - 1) == "it" and word in BE and clause.any(_BUT, at + 2, at + 9)
    if cleft or (word == "not" and _not_but(clause, at)):
        return clause.scope(at, at + 1, end(clause, at + 1), "rejected")
    if word == "not" and at == 0 and (comma := _named_first(clause)):
        return clause.scope(at, 1, comma - 1, "rejected")
    if word == "not" and (ends(clause, at + 1) or ":" in clause.gap(at + 1)):
        return _answered(clause, at)
    first = begin(clause, at)
    if clause.word(at - 1) in MODALS and clause.word(at - 2) in _RELATIVE and "," not in clause.gap(at - 2):
        first = max(first, at - 2)
    subordinate = led(clause, first, at) or clause.word(at + 1) == "to" or clause.word(at - 1) == "to"
    start = at + 3 if clause.word(at + 1) == "that" else at + 1
    if clause.word(start) == "need" and clause.word(start + 1) in _CLAUSE_OPENERS:
        return clause.scope(at, start, sentence_end(clause, start + 1), "negated")
    last = end(clause, start, loose=subordinate) if at + 1 < len(clause.tokens) else at
    if clause.any(_RELATIVE, at - 2, at - 1) and clause.word(at - 1) not in PERSONS:
        last = relative_end(clause, at, last)
    last = _bounded(clause, at, after, last)
    before = fronted(clause, at, after, first, last)
    if before is not None:
        return before
    elliptic = ends(clause, at + 1) and clause.word(at - 1) in PERSONS and "," not in clause.gap(at - 1)
    if elliptic and not supposes(clause, at) and clause.word(at - 2) not in CONTRAST | PREPOSITIONS:
        object_ = next((i for i in range(at - 2, 0, -1) if "," in clause.gap(i) or dash(clause.gap(i))), first)
        return clause.scope(at, object_, at - 2, "negated")
    if clause.word(first) in _GIVING_UP and clause.any(UNACCEPTABLE, after, after + 1):
        return ()
    cue = _cue(clause, at, after, last)
    stance = subject_stance(clause, at, after)
    if clause.word(last + 1) in ("until", "till", "before", "unless") and clause.any(_COMING, after, after + 1):
        return clause.scope(at, first, last, "hypothetical")
    if stance == "negated":
        return clause.scope(at, first, last, "negated", cue)
    if stance == "rejected":
        return (
            *clause.scope(at, first, at - 1, "rejected", cue),
            *clause.scope(at, at + 1, last, "negated", cue),
        )
    return clause.scope(at, at + 1, last, "negated", cue)


# "Dropping X is not an option".
_GIVING_UP = words("dropping removing skipping losing omitting cutting scrapping sacrificing")


def _bounded(clause: Clause, at: int, after: int, last: int) -> int:
    """Where a denial ends earlier: before "before"; at the comma after "anything" and after an "if" clause."""
    aside = any(clause.word(i) in ("which", "who", "whose") and "," in clause.gap(i) for i in range(1, at))
    led_in = aside or clause.any(_LED, begin(clause, at), at - 1)
    # "It must not take us down: a breaker …": what is done about it. "We do not need: …" lists what is not there.
    told = clause.word(after) not in _WANTING
    for i in range(after + 1, last + 1):
        if clause.word(i) == "before" or (told and ":" in clause.gap(i)):
            return i - 1
        if "," in clause.gap(i) and (led_in or clause.any(_LOOSE_OBJECT, after, after + 2)):
            return i - 1
    return last


def _appositive(clause: Clause, at: int) -> bool:
    """ "…, not X": a noun phrase set against the one before."""
    parted = "," in clause.gap(at) or "(" in clause.gap(at)
    if not parted or clause.word(at + 1) in MODALS or clause.word(at + 1) == "to":
        return False
    if clause.word(at + 1).endswith("ed"):
        return False
    return at + 4 > len(clause.tokens) or "(" in clause.gap(at) or "," in clause.gap(_appositive_end(clause, at) + 1)


def _appositive_end(clause: Clause, at: int) -> int:
    for i in range(at + 2, min(at + 6, len(clause.tokens))):
        if "," in clause.gap(i) or ")" in clause.gap(i):
            return i - 1
    return min(at + 5, len(clause.tokens) - 1)


def _not_but(clause: Clause, at: int) -> bool:
    """ "not X but Y", with only X between."""
    return clause.any(_BUT, at + 2, at + 5) and (at == 0 or clause.word(at - 1) not in MODALS)


def _cue(clause: Clause, at: int, after: int, last: int) -> str:
    """The word kept as the cue: one that tells whether a problem is fought, or that may itself be denied."""
    if clause.word(after) in UNACCEPTABLE or clause.word(after) in ("happen", "occur", "want", "get", "see", "cause"):
        return clause.word(after)
    return "want" if clause.word(after - 1) == "to" else clause.word(at)
