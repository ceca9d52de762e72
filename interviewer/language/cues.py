"""The small words that tell a claim from its denial, and naming from explaining from justifying.

Each set is of words or phrases, compared by stem. They are grammar, not vocabulary: no concept of any question is here.
"""

from collections.abc import Mapping, Sequence

from interviewer.language.stems import stem, words
from interviewer.language.types import Token

Phrases = Mapping[str, tuple[tuple[str, ...], ...]]


def _phrases(text: str) -> Phrases:
    """Lines of phrases, as stems by their first stem; longest first."""
    lines = {tuple(stem(word) for word in line.replace("-", " ").split()) for line in text.strip().splitlines()}
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for line in sorted(lines, key=lambda phrase: (-len(phrase), phrase)):
        found[line[0]] = (*found.get(line[0], ()), line)
    return found


def phrase_at(phrases: Phrases, tokens: Sequence[Token], at: int) -> int:
    """How many tokens of the longest of `phrases` begin at token `at`; 0 if none does."""
    for phrase in phrases.get(tokens[at].stem, ()):
        if len(phrase) <= len(tokens) - at and all(tokens[at + i].stem == stem for i, stem in enumerate(phrase)):
            return len(phrase)
    return 0


# A reason tied to something: the clause says why.
CAUSE = _phrases("""
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
""")
# Something held against something else.
COMPARISON = _phrases("""
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
""")
# A price admitted.
COST = _phrases("""
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
""")
# Purpose and mechanism: what it does here.
PURPOSE = _phrases("""
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
""")
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
update upload use validate vary verify version visit wait wake walk want warm watch weigh work wrap write yield
""")
# Auxiliaries and copulas: with enough around them they make a statement.
COPULAS = words(
    "is are was were be been has have had will would can could should must may might do does did 's 'll 've"
)

NEGATORS = words("""
not no never without neither nor none cannot nothing nobody can't don't doesn't didn't won't wouldn't isn't aren't
wasn't weren't shouldn't couldn't mustn't hasn't haven't hadn't needn't ain't cant dont doesnt didnt wont wouldnt isnt
arent shouldnt couldnt hardly lacking lacks lack avoid avoids avoiding skip skipping omit exclude excluding ditch
forgo forego
""")
# A negator after one of these is no denial: "not only", "no matter", "not just", "nothing but".
NOT_DENYING = words("only just merely simply matter sure doubt wonder later until")
# These take a denial back: "cannot avoid", "never skip", "not without", "don't forget".
RESTORING = words("without avoid avoids avoiding skip skipping omit forget neglect ignore unlike lack")
# "X is not needed", "X is overkill": what stands before is denied.
UNNEEDED = words("needed necessary required worth worthwhile justified useful warranted appropriate suitable viable")
OVERKILL = words("overkill unnecessary premature unneeded pointless useless")
REJECTING = _phrases("""
instead of
rather than
as opposed to
in place of
in favour over
unlike
compared to
compared with
""")
# After one of these verbs, "over X" turns X down.
PREFERRING = words("choose chose chosen prefer preferred pick picked select selected favour favor favoured go opt")
# Conjunctions that end what a denial reaches.
CONTRAST = words("but however although though whereas while because since instead otherwise yet except unless so")
SUBJECTS = words("we i it they this that these those which who then there you he she")
MODALS = words("can could should will would may might must is are was were")
DOUBTING = words("maybe perhaps possibly might")
FIGHTING = words(
    "avoid avoids avoiding without no never cannot can't prevent eliminate lack lacks nor hardly wont won't"
)
QUESTION_STARTS = words("""
what how when where who which why whose should do does did can could is are will would may am has have shall
""")
ASSUMING = _phrases("""
assume
assuming
assumption
suppose
let us say
let's say
lets say
say we have
i'll take
take it that
i will take
i'd guess
presumably
i expect
we expect
given
imagine
""")
STOP = words("""
a an the and or of to in on at for with from as is are was were be been being it its this that these those we i you
they he she our their your my us them me there here so if then than do does did have has had can could should would
will shall may might must just also very really into over per about each any some all more most other such not no yes
ok okay well let lets like what how when where who which why whose whom up out off by but because
""")
# Words worth spelling right although no concept has them.
WORDS = words("""
because since therefore otherwise however although instead rather without never cannot compared alternative
alternatively downside drawback expensive overhead prevent avoid ensure guarantee which would should could
""") | frozenset(verb for verb in VERBS if len(verb) >= 4)
STEMS = frozenset(stem(word) for word in WORDS)
VERB_STEMS = frozenset(stem(verb) for verb in VERBS)
