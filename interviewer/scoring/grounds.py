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
because
since
due to
given that
given the
therefore
thus
hence
consequently
otherwise
thanks to
that is why
this is why
the reason
reason for
reasoning
so we
so i
so it
so the
so a
so there
so no
so that
so reads
so writes
which means
this means
that means
meaning
as a result
in order to
to avoid
to prevent
to protect
to reduce
to minimise
to minimize
to guarantee
to ensure
to survive
to tolerate
avoids
avoiding
prevents
guarantees
ensures
which lets
which allows
which gives
this allows
this lets
this gives
this avoids
this prevents
that way
this way
enough for
fine because
is enough
are enough
needed because
why
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
either
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
while
acceptable
accept
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
accept access acknowledge acquire add aggregate allocate allow analyse analyze answer append apply arrive ask assign
authenticate avoid back backfill balance ban batch become begin block break broadcast buffer build bypass cache
calculate call cap change charge check choose claim clean cleanup clear close collapse collect combine come commit
compact compare compete compress compute confirm connect consume contain continue convert coordinate copy count cover
crash crawl create cut deal decide decode decouple decrement dedupe degrade delete deliver deploy derive describe
detect determine die direct discard dispatch distribute divide drain draw drop dump duplicate elect eliminate emit
empty enable encode encrypt enforce enqueue ensure enter evict exceed exchange execute expire expose extend extract
fail fall fan fetch filter find finish fire fit flush follow forward free gather generate get give go grow guarantee
guess handle happen hash have hide hit hold host identify ignore implement improve include increase increment index
infer ingest insert inspect invalidate invoke isolate iterate join keep kill lag land lead leave let limit link list
listen live load lock log lookup lose maintain make manage map mark match measure merge migrate miss modify monitor
mount move need notify offload open order overload overwrite own page parse partition pass pay perform persist pick
pin place plan point poll pool pop populate post prefer prefetch prefix prepend preserve prevent probe process produce
promote protect provide publish pull purge push put query queue raise randomise randomize reach read rebalance rebuild
receive recompute record recover redirect reduce refresh refuse register reject release rely remain remove render
renew repair repeat replace replay replicate reply report request require reroute reserve reset resolve respond
restart restore restrict retain retrieve retry return reuse reverse revoke roll rotate route run salt sample save scale
scan schedule search seed select send separate serialise serialize serve set shard share shed ship show shrink shut
sign sit skip sleep slow snapshot sort spawn speed spend spill spin split spread stagger stand start stay steal step
stop store stream strip submit subscribe supply support survive swap sweep switch sync take tell terminate throttle
throw time timeout touch track transfer transform translate traverse trigger trim truncate try tune turn undo unlink
update upload use validate vary verify version visit absorb bind bring buy carry catch cost defend depend double drive earn
face feed flatten gain halve hand hurt invent last mirror need notice peak present protect quit rank recall relay reveal
risk rule save settle shield shift smooth spare spin stall stick strike suffer suit sum swallow tag tie tolerate travel
treat trust tuck unpack wait wake walk want warm watch weigh work wrap write yield
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
        for rest, ground in _FIRST.get(token.stem, ()):
            if not rest or tuple(one.stem for one in tokens[at + 1 : at + 1 + len(rest)]) == rest:
                found[ground].append(at)
    return found
