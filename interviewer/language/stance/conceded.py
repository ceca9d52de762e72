"""What is granted before another is chosen: "X would work, but I prefer Y", "while X is popular, we stay with Y"."""

from interviewer.language.stance.clauses import Clause, begin, dash
from interviewer.language.stance.rules import Act, Scopes
from interviewer.language.stems import words

_BUT = words("but yet however still")
# After "but" these speak on about the same thing, or add to it.
_SAME = words("it this that they these only with not then its also even you for when if at there no")
_PERSON = words("i we i'd we'd i'll we'll")
_PREFERRING = words("""
prefer choose go stick stay pick take opt favour favor settle lean chose went stayed picked took decided still rather
use would will
""")
_ENOUGH = words("enough sufficient suffices suffice simpler better cheaper easier safer does do fits works plenty fine")
PRAISE = """
{is|are|was|were|looks|seems|sounds} {very|more|} {nice|popular|fine|good|great|attractive|powerful|simple|easy|fast}
{is|are|was|were|looks|seems|sounds} {very|} {famous|elegant|cheap|cool|common|simpler|faster|easier|cheaper}
{is|are|was|were|looks|seems|sounds} {also|quite|really|certainly} {nice|popular|fine|good|great|simple|easy|fast}
{is|are|was|were} {possible|tempting|interesting|well known}
{is|are} the {usual|classic|standard|obvious|textbook|default} {choice|answer|way|solution}
{scale|perform} {better|well}
"""
GRANTED = """
would {also|} {work|do|be possible|be nice|be fine|be simpler|be easier|be faster|be an option|serve|fit}
could {also|} {work|do|be used|serve|be an option}
{was|were|is} an option
{has|had|have} its {charm|charms|merits|merit|appeal|uses|place|strengths}
{came|comes} close
"""
USED = """
{could|can|might|may} {also|} {use|take|pick|choose|add|try|do|go {for|with}}
"""


def _contrast(clause: Clause, at: int) -> int:
    """Where the other half of a concession begins: after "but", or after the comma if the clause began with "while"."""
    while_ = clause.any(words("while although though granted whereas"), 0, 1)
    for i in range(at + 1, len(clause.tokens)):
        late = clause.word(i) in ("though", "although", "only", "except") and "," in clause.gap(i)
        if (clause.word(i) in _BUT or late) and clause.word(i - 1) != "no":
            return i + 1
        if (while_ and "," in clause.gap(i)) or dash(clause.gap(i)):
            return i
    return 0


def _prefers(clause: Clause, at: int) -> bool:
    """Whether the words from `at` choose something else."""
    if clause.word(at) in _PERSON and clause.any(_PREFERRING, at, at + 3):
        return True
    if clause.word(at) not in _SAME and clause.any(_ENOUGH, at + 1, at + 7):
        return True
    return clause.word(at) not in _SAME and any(
        clause.word(i) == "so" and "," in clause.gap(i) for i in range(at + 2, len(clause.tokens))
    )


def _praised(clause: Clause, at: int, length: int) -> Scopes:
    """ "X is nice, but I prefer Y"."""
    other = _contrast(clause, at + length - 1)
    return clause.scope(at, _first(clause, at), at - 1, "rejected") if other and _prefers(clause, other) else ()


def _granted(clause: Clause, at: int, length: int) -> Scopes:
    """ "X would work, but …" and "X was an option, but …"."""
    other = _contrast(clause, at + length - 1)
    if other and (clause.word(other) not in _SAME or _prefers(clause, other)):
        return clause.scope(at, _first(clause, at), at - 1, "rejected")
    return ()


def _used(clause: Clause, at: int, length: int) -> Scopes:
    """ "We could use X, but …"."""
    other = _contrast(clause, at + length)
    if other and clause.word(other) not in _SAME and (clause.word(other) not in _PERSON or _prefers(clause, other)):
        return clause.scope(at, at + length, other - 1, "rejected")
    if clause.word(at + 1) == "also":
        return clause.scope(at, at + length, (other or len(clause.tokens)) - 1, "hypothetical")
    return ()


def _first(clause: Clause, at: int) -> int:
    first = begin(clause, at)
    return 0 if clause.any(words("while although though"), 0, first) else first


def _liked(clause: Clause, at: int, length: int) -> Scopes:
    """ "Much as I like X, Y is …"."""
    last = next((i - 1 for i in range(at + length + 1, len(clause.tokens)) if "," in clause.gap(i)), 0)
    return clause.scope(at, at + length, last, "rejected")


LIKED = "{much|as much} as {i|we|people|everyone|everybody|many} {would|} {like|love|enjoy|admire|want}"


GROUPS: tuple[tuple[str, Act], ...] = ((GRANTED, _granted), (USED, _used), (PRAISE, _praised), (LIKED, _liked))
