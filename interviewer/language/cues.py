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


# ── Denial ───────────────────────────────────────────────────────────────────────────────────────────────────────────
NEGATORS = words("""
not no never without neither nor none cannot nothing nobody can't don't doesn't didn't won't wouldn't isn't aren't
wasn't weren't shouldn't couldn't mustn't hasn't haven't hadn't needn't ain't cant dont doesnt didnt wont wouldnt isnt
arent shouldnt couldnt hardly lacking lacks lack avoid avoids avoiding skip skipping omit exclude excluding ditch
forgo forego failing
""")
# The same in several words.
DENYING = _phrases("""
stay away from
steer clear of
keep away from
get rid of
do away with
leave out
leaving out
left out
decide against
decided against
vote against
rule out
ruled out
be a mistake to
is a mistake to
i doubt
w o
""")
# These deny the noun they stand before, and no more: "no row there, ask the primary".
DENYING_NOUNS = words("no without none nothing nobody hardly lacking lacks lack neither nor w failing")
# A negator before one of these denies nothing: "not only", "no matter", "without a doubt", "not optional".
NOT_DENYING = words("""
only just merely simply matter sure doubt doubts wonder later until enough many much problem problems question surprise
optional worries more less least know
""")
# These take a denial back: "cannot avoid", "never skip", "not without", "must not be dropped".
RESTORING = words("""
avoid avoids avoiding skip skipping skipped omit omitted forget forgotten neglect neglected ignore ignored drop dropped
lose lost lack missing removed
""")
# "X is not needed": what stands before is denied.
UNNEEDED = words("""
needed necessary required worth worthwhile justified useful warranted appropriate suitable viable
""")
# "Having no X is not an option": what these deny may be a denial.
UNACCEPTABLE = words("option acceptable allowed tolerable permitted possible")
# The same in one word or more, after what is denied.
DENIED_BEFORE = _phrases("""
overkill
unnecessary
premature
unneeded
pointless
useless
out of scope
is missing
are missing
the last thing
""")
# "X we don't use": the verbs that may stand between the denial and the end of the clause.
USING = words("use need want have do require add")
# A problem met by one of these is fought, not denied.
FIGHTING = words("""
avoid avoids avoiding without no never cannot can't prevent eliminate lack lacks nor hardly wont won't
""")

# ── Rejection in favour of something else ────────────────────────────────────────────────────────────────────────────
REJECTING = _phrases("""
instead of
rather than
as opposed to
in place of
unlike
compared to
compared with
the alternative is
the alternative was
the alternative would be
""")
REJECTED_BEFORE = _phrases("""
rejected
dismissed
discarded
is out
loses against
loses to
lost against
is too
are too
would be too
""")
# After one of these verbs, "over X" turns X down.
PREFERRING = words("choose chose chosen prefer preferred pick picked select selected favour favor favoured go opt take")
# What was looked at and left: "I considered X but …".
CONSIDERING = _phrases("""
considered
evaluated
looked at
thought of
thought about
started from
started with
""")
LEFT = words("but however dropped then so went chose chosen")

# ── Supposition and question ─────────────────────────────────────────────────────────────────────────────────────────
DOUBTING = words("maybe perhaps possibly might optionally suppose supposing eventually someday")
SUPPOSING = _phrases("""
in the future
in future
with more time
if i had
given more time
next steps
next step
possible improvement
nice to have
only if
if we had
if we were
if we ever
if it grows
if traffic
if growth
later we
later on
would become
at some point
down the road
""")
WONDERING = _phrases("""
i wonder
not sure if
not sure whether
question is whether
question whether
""")

# ── Clauses ──────────────────────────────────────────────────────────────────────────────────────────────────────────
# Conjunctions that end what a denial reaches.
CONTRAST = words("""
but however although though whereas while because since instead otherwise yet except unless so therefore hence thus nor
""")
SUBJECTS = words("we i it they this that these those which who then there you he she i'd we'd i'll we'll it's")
DETERMINERS = words("the a an our your my their each every this these")
PREPOSITIONS = words("of in on at for with from to by into onto per over under behind between and or as")
MODALS = words("can could should will would may might must is are was were")
JUDGING = words("good right great sensible sound option fit must solution choice answer way")
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
WORDS = words("without never cannot instead rather prevent avoid because although however unless otherwise")
