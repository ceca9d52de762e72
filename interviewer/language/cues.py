"""Small words that the reader, the judge and the drafter share.

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


# Words that deny what they stand before; how far they reach is for `stance` to say.
NEGATORS = words("""
not no never without neither nor none cannot nothing nobody can't don't doesn't didn't won't wouldn't isn't aren't
wasn't weren't shouldn't couldn't mustn't hasn't haven't hadn't needn't ain't cant dont doesnt didnt wont wouldnt isnt
arent shouldnt couldnt hardly lacking lacks lack avoid avoids avoiding skip skipping omit exclude excluding ditch
forgo forego failing
""")
# A figure after one of these is the candidate's own.
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
# Small words, which carry no meaning of their own.
STOP = words("""
a an the and or of to in on at for with from as is are was were be been being it its this that these those we i you
they he she our their your my us them me there here so if then than do does did have has had can could should would
will shall may might must just also very really into over per about each any some all more most other such not no yes
ok okay well let lets like what how when where who which why whose whom up out off by but because
""")
# Words worth spelling right although no concept has them.
WORDS = words("without never cannot instead rather prevent avoid because although however unless otherwise")
