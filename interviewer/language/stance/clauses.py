"""Where clauses and noun phrases begin and end: how far a word of denial, doubt or preference reaches."""

from collections.abc import Sequence
from typing import NamedTuple

from interviewer.language.stems import words
from interviewer.language.types import Scope, Stance, Token

_REACH = 40
# Conjunctions that end what a denial reaches.
CONTRAST = words("""
but however although though whereas while because since instead otherwise yet except unless so therefore hence thus
nor until till thanks
""")
SUBJECTS = words("we i it they this that these those which who then there you he she i'd we'd i'll we'll it's")
# Pronouns that can only be a subject: a clause of their own begins with them.
_NOMINATIVE = words("we i they he she i'd we'd i'll we'll i'm we're they'd they'll let's lets")
DETERMINERS = words("the a an our your my their each every this these")
PREPOSITIONS = words("of in on at for with from to by into onto per over under behind between and or as through")
# After these the noun phrase before is complete: "no CDN in front of the bucket".
_AFTER_NOUN = words("in on at for with from to by into onto per under behind between as through before after when if")
MODALS = words("can could should will would may might must is are was were")
# What one does with a choice: after "and" it begins a new predicate, not one more noun.
CHOOSING = words("""
take takes use uses go goes pick picks choose put puts send sends keep keeps move add adds build run store write do
have get accept let make settle stick rely serve
""")
# Words that put a clause under another: "if it is not there we …".
_LEADING = words("""
if when whenever since as because while for to whatever whoever what who once after where that which whichever
""")
# Main verbs that follow a relative clause in the subject: "whatever does not fit … lands in …".
_MAIN_VERBS = words("""
goes go lands land ends end gets get moves move stays stay falls fall is are will can must comes come waits sits lives
becomes has have should
""")


class Clause(NamedTuple):
    """A sentence while its scopes are found. `text` is the whole turn: it holds what stands between the tokens."""

    text: str
    tokens: Sequence[Token]

    def word(self, at: int) -> str:
        """The token at `at` in lower case; nothing beyond the ends."""
        return self.tokens[at].lower if 0 <= at < len(self.tokens) else ""

    def gap(self, at: int) -> str:
        """What stands between the token before `at` and `at`; after the last token, a stop."""
        if at >= len(self.tokens):
            return "."
        return self.text[self.tokens[at - 1].end : self.tokens[at].start] if at else ""

    def any(self, wanted: frozenset[str], first: int, last: int) -> bool:
        """Whether one of the words stands among the tokens `first`..`last`."""
        return any(self.tokens[i].lower in wanted for i in range(max(0, first), min(len(self.tokens), last + 1)))

    def scope(self, at: int, first: int, last: int, stance: Stance, cue: str = "") -> tuple[Scope, ...]:
        """The scope of the cue at `at` over `first`..`last`, if there is anything in it."""
        first, last = max(0, first), min(len(self.tokens) - 1, last)
        if last < first:
            return ()
        return (Scope(first=first, last=last, stance=stance, cue=cue or self.word(at), at=at),)


def end(clause: Clause, at: int, *, loose: bool = False) -> int:
    """The last token of the clause that `at` stands in; if `loose`, a pronoun begins another without a comma."""
    last = min(len(clause.tokens), at + _REACH)
    for i in range(at + 1, last):
        word = clause.word(i)
        if word in CONTRAST or _broken_off(clause, i) or _new_subject(clause, i):
            return i - 1
        if word == "not" and clause.word(i + 1) == "to":
            return i - 1
        if loose and (word in _NOMINATIVE or (word == "it" and clause.word(i + 1).endswith("s"))):
            return i - 1
    return last - 1


def sentence_end(clause: Clause, at: int) -> int:
    """The last token before a dash or semicolon: how far a supposition reaches."""
    return next((i - 1 for i in range(at + 1, len(clause.tokens)) if dash(clause.gap(i))), len(clause.tokens) - 1)


def nouns_end(clause: Clause, at: int, *, strict: bool = False) -> int:
    """The last token of the list of nouns that begins at `at`; if `strict`, prepositions end it too."""
    last = end(clause, at, loose=True)
    for i in range(at + 1, last + 1):
        gap, word = clause.gap(i), clause.word(i)
        if ":" in gap or dash(gap) or (_parting(gap) and not listed(clause, i, last + 1)):
            return i - 1
        if strict and (word in _AFTER_NOUN or (word == "and" and clause.word(i + 1) in CHOOSING)):
            return i - 1
    return last


def noun_end(clause: Clause, at: int) -> int:
    """The last token of the one noun phrase at `at`: it ends where another begins, or a subject, or the clause."""
    last = end(clause, at, loose=True)
    for i in range(at + 1, last + 1):
        before, word = clause.word(i - 1), clause.word(i)
        if _parting(clause.gap(i)) or ":" in clause.gap(i):
            return i - 1
        if word in SUBJECTS and not before.endswith("ing"):
            return i - 1
        if word in DETERMINERS and before not in PREPOSITIONS and before != "it" and not before.endswith("ing"):
            return i - 1
        if word == "and" and clause.word(i + 1) in CHOOSING:
            return i - 1
    return last


_OR = words("or nor")


def listed(clause: Clause, at: int, last: int) -> bool:
    """Whether the words after a comma are one more noun of a list: a word or two before "or", a comma or the end."""
    if "(" in clause.gap(at) or ")" in clause.gap(at):
        return False
    if clause.word(at) in ("just", "only", "simply", "everything", "all", "the", "a", "an"):
        return clause.word(at) in DETERMINERS and clause.any(_OR, at + 1, at + 6)
    for i in range(at, min(at + 4, last)):
        if i > at and ("," in clause.gap(i) or clause.word(i) in ("or", "and", "nor")):
            return True
    return last - at <= 3


def begin(clause: Clause, at: int) -> int:
    """The first token of the clause that ends before `at`."""
    for i in range(at - 1, 0, -1):
        gap = clause.gap(i)
        if dash(gap) or ":" in gap or clause.word(i) in CONTRAST or ("," in gap and _new_clause(clause, i, at)):
            return i
    return 0


def led(clause: Clause, first: int, at: int) -> bool:
    """Whether the clause `first`..`at` stands under another: it opens with "if", "since", "for", "whatever"."""
    return clause.any(_LEADING, first, min(first + 1, at - 1)) or clause.any(_LEADING, at - 2, at - 1)


_WHENEVER = words("if when whenever once until unless where wherever")
_INTRODUCING = words("and but even only just so then as")
_ASKING = words("which what whether who whose")


def supposes(clause: Clause, at: int) -> bool:
    """Whether the words before `at` tell of a case or a question, not of the design: "if X is out", "which X are old".

    Looks back to the comma before; "X, which is …" goes on about X and asks nothing.
    """
    first = next((i for i in range(at - 1, 0, -1) if _parting(clause.gap(i)) or dash(clause.gap(i))), 0)
    if clause.word(first) in _INTRODUCING:
        first += 1
    if clause.word(first) in _WHENEVER or (clause.word(first), clause.word(first + 1)) == ("in", "case"):
        return True
    relative = SUBJECTS | PREPOSITIONS
    return any(
        clause.word(i) in _ASKING
        and (clause.word(i) in ("what", "who") or (i + 1 < at and clause.word(i + 1) not in relative))
        for i in range(first + 1, at)
    )


def relative_end(clause: Clause, at: int, last: int) -> int:
    """Where "whatever does not fit" gives way to the verb of the main clause; `last` if it does not."""
    return next((i - 1 for i in range(at + 3, last + 1) if clause.word(i) in _MAIN_VERBS), last)


def _parting(gap: str) -> bool:
    return "," in gap or "(" in gap or ")" in gap


def _new_clause(clause: Clause, at: int, before: int) -> bool:
    """Whether a comma before `at` begins a clause of its own rather than an item of a list."""
    if clause.word(at) in ("which", "who") and any("," in clause.gap(i) for i in range(at + 1, before)):
        return False
    return clause.word(at) in SUBJECTS or (clause.any(MODALS, 1, at - 1) and clause.any(MODALS, at, before))


def _new_subject(clause: Clause, at: int) -> bool:
    """Whether a clause with a subject of its own begins: after a comma, or "… we can" without one."""
    word = clause.word(at)
    if "," not in clause.gap(at):
        return word in ("we", "i", "they") and clause.word(at + 1) in MODALS
    if word not in ("or", "and", "nor", "not", "no") and _states(clause, at):
        return True
    joined = word in ("and", "then") and (clause.word(at + 1) in SUBJECTS or _acts(clause, at + 1))
    return word in SUBJECTS or word == "use" or joined


def _broken_off(clause: Clause, at: int) -> bool:
    """Whether a dash before `at` begins a claim of its own; "name - what it is for" goes on about the name."""
    gap = clause.gap(at)
    return ";" in gap or (dash(gap) and (clause.word(at) in SUBJECTS or _states(clause, at)))


def _states(clause: Clause, at: int) -> bool:
    """Whether a noun and its verb follow: "…, a cache is enough"."""
    for i in range(at + 1, min(at + 5, len(clause.tokens))):
        if "," in clause.gap(i) or clause.word(i) in SUBJECTS:
            return False
        if clause.word(i) in MODALS or clause.word(i) in ("suffices", "suffice", "does", "handles", "answers"):
            return True
    return False


def _acts(clause: Clause, at: int) -> bool:
    """Whether a subject of its own and its verb follow: "each player gets …", "the server keeps the …"."""
    if clause.word(at) not in DETERMINERS:
        return False
    for i in range(at + 2, at + 4):
        verb = clause.word(i)
        if "," in clause.gap(i) or verb in PREPOSITIONS:
            return False
        single = verb.endswith("s") and not verb.endswith("ss") and not clause.word(i - 1).endswith("s")
        if single and (clause.word(at) in ("each", "every") or clause.word(i + 1) in DETERMINERS | PREPOSITIONS):
            return True
    return False


def dash(gap: str) -> bool:
    """Whether the characters between two words part clauses: a dash or a semicolon."""
    return ";" in gap or " - " in gap or "—" in gap or "–" in gap
