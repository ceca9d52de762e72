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
WORDS = words("without never cannot instead rather prevent avoid because although however unless otherwise")
