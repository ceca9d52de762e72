"""The grounds of credit: the small words that make a mention an explanation, or a reason.

Grammar, not vocabulary: no concept of any question is here. Phrases are compared by stem.
"""

from collections.abc import Sequence
from typing import Literal

from interviewer.language.stems import stem, words
from interviewer.language.types import Token

Ground = Literal["cause", "comparison", "cost", "purpose"]

_PHRASES: dict[Ground, str] = {
    # A reason tied to something: the clause says why.
    "cause": """
so that
because
since
due to
given that
given the
therefore
thus
hence
consequently
thanks to
that is why
this is why
the reason
reason for
reasoning
so we
so i
so the
so a
so there
so no
so reads
so writes
which means
as a result
to avoid
to prevent
to protect
to reduce
to minimise
to minimize
to survive
to tolerate
this avoids
this prevents
fine because
needed because
""",
    # Something held against something else.
    "comparison": """
instead of
rather than
as opposed to
compared to
compared with
in contrast
unlike
versus
vs
than
whereas
alternative
alternatively
prefer
trade-off
trade off
tradeoff
pros
advantage
benefit
on the other hand
better
cheaper
faster
simpler
easier
slower
harder
""",
    # A price admitted.
    "cost": """
at the cost of
at the price of
at the expense of
the cost is
the cost of
the price is
the price we
downside
drawback
disadvantage
cons
caveat
penalty
overhead
expensive
sacrifice
give up
we lose
but
however
although
even though
though
acceptable
tolerable
tolerate
the risk
worst case
in return
complexity
limitation
""",
    # What it is for, and when.
    "purpose": """
are enough
avoiding
avoids
enough for
ensures
guarantees
is enough
meaning
otherwise
prevents
so it
that means
that way
this allows
this gives
this lets
this means
this way
to ensure
to guarantee
which allows
which gives
which lets
so that
in order to
used to
used for
responsible for
lets us
allows
allowing
for each
for every
whenever
when
once
after
before
until
if
then
by
via
through
""",
}
# Verbs with which designs say what a part does. Nouns spelled alike do no harm: a list has no other words.
VERBS = words("""
absorb accept access acknowledge acquire add aggregate allocate allow analyse analyze answer append apply arrive
ask assign authenticate avoid back backfill balance ban batch become begin bind block break bring broadcast buffer
build buy bypass cache calculate call cap carry catch change charge check choose claim clean cleanup clear close
collapse collect combine come commit compact compare compete compress compute confirm connect consume contain
continue convert coordinate copy cost count cover crash crawl create cut deal decide decode decouple decrement
dedupe defend degrade delete deliver depend deploy derive describe detect determine die direct discard dispatch
distribute divide double drain draw drive drop dump duplicate earn elect eliminate emit empty enable encode encrypt
enforce enqueue ensure enter evict exceed exchange execute expire expose extend extract face fail fall fan feed
fetch filter find finish fire fit flatten flush follow forward free gain gather generate get give go grow guarantee
guess halve hand handle happen hash have hide hit hold host hurt identify ignore implement improve include increase
increment index infer ingest insert inspect invalidate invent invoke isolate iterate join keep kill lag land last
lead leave let limit link list listen live load lock log lookup lose maintain make manage map mark match measure
merge migrate mirror miss modify monitor mount move need notice notify offload open order overload overwrite own
page parse partition pass pay peak perform persist pick pin place plan point poll pool pop populate post prefer
prefetch prefix prepend present preserve prevent probe process produce promote protect provide publish pull purge
push put query queue quit raise randomise randomize rank reach read rebalance rebuild recall receive recompute
record recover redirect reduce refresh refuse register reject relay release rely remain remove render renew repair
repeat replace replay replicate reply report request require reroute reserve reset resolve respond restart restore
restrict retain retrieve retry return reuse reveal reverse revoke risk roll rotate route rule run salt sample save
scale scan schedule search seed select send separate serialise serialize serve set settle shard share shed shield
shift ship show shrink shut sign sit skip sleep slow smooth snapshot sort spare spawn speed spend spill spin split
spread stagger stall stand start stay steal step stick stop store stream strike strip submit subscribe suffer suit
sum supply support survive swallow swap sweep switch sync tag take tell terminate throttle throw tie time timeout
tolerate touch track transfer transform translate travel traverse treat trigger trim truncate trust try tuck tune
turn undo unlink unpack update upload use validate vary verify version visit wait wake walk want warm watch weigh
work wrap write yield
""")
# Auxiliaries and copulas: with enough around them they make a statement.
COPULAS = words(
    "is are was were be been has have had will would can could should must may might do does did 's 'll 've"
)
VERB_STEMS = frozenset(stem(verb) for verb in VERBS)


def _by_first() -> dict[str, list[tuple[tuple[str, ...], Ground]]]:
    found: dict[str, list[tuple[tuple[str, ...], Ground]]] = {}
    for ground, lines in _PHRASES.items():
        for line in lines.strip().splitlines():
            stems = tuple(stem(word) for word in line.replace("-", " ").split())
            found.setdefault(stems[0], []).append((stems[1:], ground))
    return found


_FIRST = _by_first()
# Words worth spelling right although no concept has them.
SPELLED = frozenset(word for lines in _PHRASES.values() for word in lines.split()) | VERBS


def grounds(tokens: Sequence[Token]) -> dict[Ground, list[int]]:
    """Where each kind of ground begins among `tokens`."""
    found: dict[Ground, list[int]] = {"cause": [], "comparison": [], "cost": [], "purpose": []}
    for at, token in enumerate(tokens):
        if token.stem not in _FIRST:
            continue
        for rest, ground in _FIRST[token.stem]:
            if not rest or tuple(one.stem for one in tokens[at + 1 : at + 1 + len(rest)]) == rest:
                found[ground].append(at)
    return found
