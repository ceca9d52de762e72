"""What is said to be absent or not needed, and what only sounds so."""

from interviewer.language.stance.clauses import PREPOSITIONS, Clause, begin, dash, end
from interviewer.language.stance.rules import Act, Scopes, ahead, behind, nothing, noun_ahead, nouns_ahead, verdict
from interviewer.language.stems import words

# What follows "without X" when its absence would be the ruin of us: it speaks for X.
_RUIN = words("""
would we'd it'd they'd die dies break breaks melt melts fail fails collapse collapses crash crashes explode explodes
reckless madness mad crazy foolish insane irresponsible negligent suicide fatal disaster overflow overflows drown
drowns fills suffers suffer lose loses forever falls down leak leaks chaos impossible
""")

_NEGATIONS = words("""
no not never none nothing nobody cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't
shouldn't couldn't hardly nowhere neither impossible rarely
""")
_HARD = words("hard difficult impossible unthinkable unimaginable dare who")

AHEAD = """
{stay|stays|keep|keeps|staying|keeping} {away|clear} from
steer clear of
{hold|holding} off {on|from|with}
go easy on
why {bother|bother with|would i|would we|would anyone|would anybody|should i|should we|go for|pay for}
{drown|drowning} in
little point
get rid of
do away with
{decide|decided|vote|voted|advise|advised|argue|argued} against
{is|be|was} a mistake to
i doubt
{refuse|refuses|refused|decline|declined} to
{pass|passing} on
{is|be|it's} {pointless|useless|senseless|needless|wasteful|unnecessary|silly|foolish|overkill} to
{no|little} {point|sense|use|value|benefit|gain} {in|to|of}
{no|little|without} {need|reason|case|room|place|call|necessity|use|demand}
{see|find|have} no {point|sense|value|benefit|use|need|role|place|room|reason|case} {in|for|of|}
no point
{no|many} thanks to
no {trace|mention|talk|question} of
{we|i} ignore
{can|could|may|will|safely} ignore
{can|may|could|let's} {forget|skip|omit|neglect} {about|}
{don't|not|never|won't} bother {with|about|}
{save|saves|relieve|relieves} {us|me} {from|of|having to}
{spare|spares} {us|me} {from|of|having to|}
{free|frees|freed} us {from|of|}
{are|is|we're} {spared|freed|relieved} {from|of|}
exempt from
w o
{nowhere near|far from} {needing|wanting|requiring}
resist the {urge|temptation|pull} to
"""
NOUNS = """
free {of|from}
zero
"""
EXCEPT = """
except {for|}
{apart|aside} from
{anything|everything|all|anyone} {but|other than|except|apart from|besides}
"""
BEHIND = """
overkill
over the top
unnecessary
{premature|premature optimization|premature optimisation}
unneeded
superfluous
redundant
pointless
useless
dispensable
{is|are|was|} out of scope
{outside|beyond} {the|our|my|this|of|} {scope|mvp|brief|requirements|task}
beyond {what|our|my}
{fall|falls|lie|lies|is|are} {outside|beyond} {of|}
{has|have|had} no {place|role|part|purpose|business|use|job|merit|benefit|value|seat}
{has|have} nothing to {do|add|offer|contribute}
{can|could|may|will} stay {at home|out|away|off|unused|unbuilt}
{stay|stays} {out of it|out of this|at home|unused|unbuilt}
{is|are|be|been|still} {missing|absent|omitted|unbuilt|unused|left out}
{is|are|be|been} left {aside|off|out|unbuilt|undone}
{can|could|may|should} {go|be dropped|be removed|be cut|be skipped|be ignored}
hard to {justify|defend|argue for|motivate|see a {use|need} for}
{add|adds|adding|bring|brings|buy|buys|gain|gains|win|wins|give|gives|get|gets} {us|me|you|} nothing
{what would|} nothing to gain from
"""
# "The CDN we leave out": what stands before the subject is the object.
FRONTED = """
{we|i} {have|will|would|} {leave|left|put} {aside|off|out|off the list|out of {it|this}}
{we|i} {can|} {omit|skip|forgo|ignore|exclude|do without|live without}
"""
# Not a denial of anything named after it.
HARMLESS = """
without {a doubt|doubt|fail|question|exception|much ado|further ado|saying|any problem|problems|hesitation|effort}
{it|that} goes without saying
{no|not} {doubt|wonder|surprise|question|exception|exceptions}
{no|not} {worries|matter|problem|longer than|later than|way around}
{no|not} {way round|way past|alternative to|substitute for|escape from|getting around}
there {is|are} no way {around|round|past}
no one size
{nothing|nobody|none|neither} {but|other than|except|short of|less than|else than}
{nothing|nobody|none} {beats|beat|is better than|better than|comes close to}
{nothing|nobody|none} {rivals|replaces|can beat|can replace|matches}
{not|nothing|hardly|never} {against|wrong with|averse to|opposed to}
no {objection|objections|problem|problems|issue|issues|trouble} {to|with}
{refuse|refuses|refused} to {give up|sacrifice|lose|drop|go without|do without|compromise}
{refuse|refuses|refused} to {compromise on|trade|do it without|run without|live without|skip|omit}
{weren't|wasn't|were not|not|isn't} {it|} {for|only|just|merely|simply|solely}
{were|was|if} there {were|was|} {no|not}
{had|if} we {had|} no
but for
or not
if {not|no}
if anything
why not
whether or not
hardly surprising
{hard|tough|difficult} to {beat|top|match|outdo|replace|avoid|get around|do without|live without}
never ever again
{last|not} but not least
not least
no later than
not to mention
{don't|can't|do not|cannot} see {why|a reason why|any reason why} {we|i|you|one} {shouldn't|wouldn't|should not|can't}
{no|any} reason {why|} {we|i|you|one} {shouldn't|should not|wouldn't|would not}
not to {forget|be forgotten}
to {not|never} {over|}
the {no|non}
yes and no
no less than
{not|isn't|aren't} something {i'm|we're|i am|we are|i'd be} {willing|ready|prepared} to {give up|sacrifice|drop|skip}
"""
DEPENDS = """
with or without
"""


# "We would be lost without X".
_HELPLESS = words("lost helpless blind dead naked unusable useless incomplete nowhere impossible unthinkable")


def _without(clause: Clause, at: int, length: int) -> Scopes:
    """ "Without X the database would melt" speaks for X; "without X" denies it."""
    after = at + length
    if denied_before(clause, at):
        return nouns_ahead("asserted")(clause, at, length)
    if clause.any(_HARD, at - 6, at - 1) or clause.word(at - 1) in _HELPLESS:
        return ()
    if clause.word(at - 1) not in ("even", "fine", "just") and clause.any(_RUIN, after + 1, len(clause.tokens) - 1):
        return ()
    act = ahead("negated") if clause.word(after).endswith("ing") else nouns_ahead("negated")
    return act(clause, at, length)


def _leave_out(clause: Clause, at: int, length: int) -> Scopes:
    """ "Leave X out", "leave X and the roof comes down"."""
    if clause.any(_RUIN, at + length + 1, len(clause.tokens) - 1) and at == 0:
        return ()
    if clause.word(at) in ("skips", "omits"):
        return ()
    return ahead("negated")(clause, at, length)


# What goes on after the act that is meant: "removed from memory", "skipped when it is empty".
_ACTING = words("from by when if once after before until every nightly daily at on with to through within via")
_PLANS = words("design plan scope list picture architecture diagram mvp requirements version release table rubric")


def acted(clause: Clause, at: int, after: int) -> bool:
    """Whether "are removed" tells what the system does: from where, when, or which ones ("unused objects")."""
    if clause.word(after) in _ACTING:
        return not clause.any(_PLANS, after + 1, after + 4)
    which = [clause.word(i) for i in range(begin(clause, at), at)]
    return any(
        (one.endswith("ed") and len(one) > 4) or one.startswith("un") or one in ("old", "stale") for one in which
    )


def _forget(clause: Clause, at: int, length: int) -> Scopes:
    """ "Forget microservices."."""
    return clause.scope(at, at + 1, end(clause, at + 1), "negated") if at == 0 else ()


def _taken_out(clause: Clause, at: int, length: int) -> Scopes:
    """ "X is removed" takes X out of the design; "unused objects are removed from memory" is what the design does."""
    present = clause.word(at) in ("is", "are", "be", "gets", "get", "being")
    return () if present and acted(clause, at, at + length) else behind("negated")(clause, at, length)


def _leave_apart(clause: Clause, at: int, length: int) -> Scopes:
    """ "We may leave the queue out": the word that denies stands last."""
    for i in range(at + 2, min(at + 8, len(clause.tokens))):
        if clause.word(i) in ("out", "aside", "away", "unbuilt") and clause.word(i - 1) not in ("is", "go"):
            return clause.scope(at, at + 1, i - 1, "negated")
    return ()


def _except(clause: Clause, at: int, length: int) -> Scopes:
    """ "All but X" leaves X out; "nothing … except X" has X alone."""
    if denied_before(clause, at):
        return nouns_ahead("asserted")(clause, at, length)
    if at == 0 and clause.any(_NEGATIONS, at + length, len(clause.tokens)):
        return ()
    return nouns_ahead("negated")(clause, at, length)


def denied_before(clause: Clause, at: int) -> bool:
    """Whether a denial, or what amounts to one, stands before in the clause: "no … without"."""
    for i in range(at - 1, -1, -1):
        if clause.word(i) in _NEGATIONS:
            return True
        if "," in clause.gap(i) or dash(clause.gap(i)):
            return False
    return False


def _do_without(clause: Clause, at: int, length: int) -> Scopes:
    """ "We do without X"; "nobody can do without X" speaks for it, and so does "X we cannot do without"."""
    if denied_before(clause, at) or clause.any(_HARD, at - 5, at - 1):
        return ahead("asserted")(clause, at, length)
    return ahead("negated")(clause, at, length)


def _left_before(clause: Clause, at: int, length: int) -> Scopes:
    """ "X we leave out": the object stands before, if nothing follows."""
    follows = clause.word(at + length)
    free = follows in PREPOSITIONS or follows in ("entirely", "altogether", "completely", "here", "now", "anyway")
    if follows and "," not in clause.gap(at + length) and not free:
        return ahead("negated")(clause, at, length)
    return behind("negated")(clause, at, length)


def _too_few(clause: Clause, at: int, length: int) -> Scopes:
    """ "Too few servers to warrant X"."""
    for i in range(at + length, min(at + 7, len(clause.tokens))):
        if clause.word(i) in ("to", "for"):
            return clause.scope(at, i, end(clause, i), "negated")
    return behind("rejected")(clause, at, length)


def _no_sign(clause: Clause, at: int, length: int) -> Scopes:
    """ "Of X there is no sign", "no sign of X"."""
    return (ahead if clause.word(at + length) == "of" else behind)("negated")(clause, at, length)


def _last_thing(clause: Clause, at: int, length: int) -> Scopes:
    """ "X is the last thing we need", "the last thing we need is X"."""
    if clause.any(_REMOVING, at + length, at + length + 4):
        return ()
    return (behind if at else ahead)("negated")(clause, at, length)


_REMOVING = words("remove drop cut lose skip omit sacrifice give scrap")


def _rule_out(clause: Clause, at: int, length: int) -> Scopes:
    """ "X was ruled out", "we rule X out"."""
    if clause.word(at) == "ruled" and clause.word(at - 1) in ("is", "are", "was", "were", "been", "be", "got", "and"):
        return behind("rejected")(clause, at, length)
    return ahead("negated")(clause, at, length)


def _goes(clause: Clause, at: int, length: int) -> Scopes:
    """ "Redis goes." and no more."""
    return clause.scope(at, 0, at - 1, "negated") if at == len(clause.tokens) - 1 and at <= 3 else ()


GROUPS: tuple[tuple[str, Act], ...] = (
    (HARMLESS, nothing),
    ("{leave|leaves|leaving|left} out\n{omit|skip}", _leave_out),
    ("{do|does|get|make|live|manage|go} {by|} without", _do_without),
    ("the last thing", _last_thing),
    ("no {sign|trace}", _no_sign),
    ("{is|are|be|} {far|way|} too {few|little|small|young|short}", _too_few),
    ("rule out", _rule_out),
    ("forget", _forget),
    ("{is|are|be|been|still} {excluded|disabled|removed|skipped}", _taken_out),
    ("{leave|keep}", _leave_apart),
    ("{goes|has to go|must go|can go}", _goes),
    (FRONTED, _left_before),
    (EXCEPT, _except),
    (AHEAD, ahead("negated")),
    (NOUNS, nouns_ahead("negated")),
    (BEHIND, verdict("negated")),
    ("without\nwithout {any|having|needing}", _without),
    ("{lack|lacks|lacking}", nouns_ahead("negated")),
    ("{avoid|exclude|ditch|forgo|forego|failing to}", ahead("negated")),
    (DEPENDS, noun_ahead("hypothetical")),
)
