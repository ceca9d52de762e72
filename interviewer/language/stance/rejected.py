"""What is weighed and turned down, alone or in favour of something else."""

from collections.abc import Callable

from interviewer.language.stance.clauses import DETERMINERS, MODALS, Clause, begin, dash, end, noun_end, supposes
from interviewer.language.stance.denied import acted
from interviewer.language.stance.rules import Act, Scopes, behind, noun_ahead, verdict
from interviewer.language.stems import words

AHEAD = """
instead of
rather than
as opposed to
in place of
in lieu of
unlike
compared {to|with}
the alternative {is|was|being}
{the|an|another|one|possible} alternative {would|could|might} be
{beats|beat|outperforms|outdoes|trumps|outweighs|supersedes|supplants|displaces|wins over|won over|win over}
{is|are|be|was} {better|preferable|superior|preferred} {than|to}
{suit|fit|serve|do} {us|me|this|it|that|here} {better|more} than
{take|takes|taking|took} the place of
{walked|walk|back|backed|shy} away from
{was|were|am|is} tempted {by|to use|to take|to pick}
"""
# Verdicts on what stands before them.
BEHIND = """
{outdated|deprecated|turned down|thrown out|written off|voted down}
{is|are|was|were|be} {both|all|also|thus|therefore|then|definitely|simply|clearly|} out
{second|last|worst} {choice|option|best}
would {only|just|merely|needlessly} {complicate|add|make|bring|cost|slow|hurt}
would complicate
{is|are|was|were|be} {not for us|not for me|no good|no use|no option|no match|no fit|a no go|a non starter|a no no}
{loses|lost} {against|to|out}
{comes|came|is} {second|close|second best|a close second}
{is|are|was|were|be|get|gets|become|becomes|seem|seems|feel|feels|grow|grows|looks|look|far|way} too
{fall|falls|fell} {short|apart|flat|over|down}
{break|breaks} {down|apart}
{off the table|off the cards|non starter|no go|dead end|deal breaker}
{make|makes|made} {no|little} sense
{buy|buys|bring|brings|gain|gains|give|gives|add|adds} {us|me|you|} little
{more|bigger} {trouble|work|pain|hassle|effort|complexity} than {it's|it is|they're|they are|it|its|we|is}
more {trouble|work|pain|hassle|effort|complexity|harm} than {gain|benefit|good|value|joy|use|relief}
{money|effort|time|cash} down the drain
a waste {of|}
{sounds|looks|seems|is} {neat|nice|good|great|fine|attractive|tempting|appealing} {until|till|except}
{sound|look|seem|are} {neat|nice|good|great|fine|attractive|tempting|appealing} {until|till|except}
only {takes|take|gets|get|goes|go|carries|carry|brings|bring} {us|you|me|} so far
{fit|is|are|perform|do|scale|work} worse
less {suitable|suited|convenient|attractive|appropriate|fitting}
{more|bigger|heavier} than {we|i|is|one|what we|this|it|that} {need|requires|asks for|calls for}
{asking|begging} for trouble
{is|are|be} {a|} luxury
{is|are|be|seems} {unacceptable|absurd|ridiculous|nonsense|madness}
{won't|will not|wouldn't|would not|doesn't|does not|don't} fly
not worth {it|the|its|their|a|}
{sledgehammer|using a sledgehammer|cannon|shooting sparrows}
{a|the} {bad|poor|wrong|weak|terrible|horrible|lousy} {fit|choice|idea|tool|match|option|answer|pick}
{the|} wrong {tool|choice|answer|place|fit}
{is|are|was|would be} {tempting|ugly|kinda ugly|painful|clumsy|wasteful|unwieldy|overpriced}
{give|gives|gave|make|makes|made} way {to|for}
{is|are|was|were|be|been|being|get} {replaced|superseded|supplanted|swapped|exchanged|displaced|overtaken}
{only|merely|just} {delays|postpones|moves|hides|shifts} the {pain|problem|issue}
{cost|costs} {more|too much|us more} {than|for}
{leave|leaves} much to be desired
{do|does|did} more harm than good
{buys|solves} the wrong
"""
# Past choices left behind, or dropped now: the subject decides, so that a queue that drops messages does not.
DROPPING = """
{let's|i'd|we'd|i'll|we'll|would} {drop|discard|throw out|bin|reject}
{scrap|ditch|abandon|retire|decommission}
give up {on|}
"""
_DROPPED = words("dropped abandoned scrapped discarded ditched binned removed rejected dismissed")
CONSIDERING = """
{was|were} {going|about} to {use|take|pick|choose|go for|add|do|say|suggest|propose}
{first|initial} {thought|idea|instinct|impulse|plan|choice} {was|would be|is} {to use|}
considered
evaluated
{looked|thinking|thought} {at|of|about|}
started {from|with}
{was|were} thinking {of|about|}
tried
"""
_SUBORDINATE = words("that because since as while who whoever whichever")
_CARRIERS = words(
    "http https tcp udp tls ssl ip quic websocket websockets network wire time internet lan wan mtls amqp"
)
_QUALITY = ("ity", "cy", "ness", "ance", "ence", "speed")
_LEFT = words("ended moved switched walked left but however dropped then so went chose chosen yet finally")
_REASONS = words("since because as for")
_FINALLY = words("so hence therefore thus that's why")


def _considered(clause: Clause, at: int, length: int) -> Scopes:
    """ "I considered X but went with Y" turns X down; "I considered X" alone does not."""
    weighed = clause.word(at).endswith(("ed", "ing")) or clause.word(at) in (
        "was",
        "were",
        "thought",
        "first",
        "initial",
    )
    if not weighed and not clause.any(words("we i we'd i'd"), at - 2, at - 1):
        return ()
    for i in range(at + length + 1, len(clause.tokens)):
        if clause.word(i) in _LEFT:
            return clause.scope(at, at + length, i - 1, "rejected")
    return ()


def _dropped(clause: Clause, at: int, length: int) -> Scopes:
    """ "We dropped X", "X was rejected"; not "the queue drops messages", "requests it rejects"."""
    if at == 0 and len(clause.tokens) <= 4:
        return noun_ahead("rejected")(clause, at, length)
    if clause.word(at) not in _DROPPED:
        return ()
    if clause.word(at - 1) in ("we", "i") or (clause.word(at - 1) == "have" and clause.word(at - 2) in ("we", "i")):
        return noun_ahead("rejected")(clause, at, length)
    if clause.word(at - 1) in ("is", "are", "be", "being", "gets", "get") and acted(clause, at - 1, at + 1):
        return ()
    follows = clause.word(at + 1)
    return () if follows in DETERMINERS or follows == "it" else behind("rejected")(clause, at, length)


def _loses(clause: Clause, at: int, length: int) -> Scopes:
    """ "A wins, B loses." and no more."""
    if clause.word(at) != "loses" or clause.word(at + 1) not in ("", "here", "out"):
        return ()
    first = next((i for i in range(at - 1, 0, -1) if "," in clause.gap(i)), 0)
    happens = supposes(clause, at) or clause.any(_SUBORDINATE, first, min(first + 1, at - 1))
    return () if happens else clause.scope(at, first, at - 1, "rejected")


def _qualities(clause: Clause, at: int, length: int) -> Scopes:
    """ "Availability over consistency": of two qualities the first is preferred."""
    last = noun_end(clause, at + 1)
    closed = last + 1 >= len(clause.tokens) or "," in clause.gap(last + 1) or clause.word(last + 1) in _REASONS
    bare = at <= 2 and last <= at + 2 and closed
    carried = clause.any(_CARRIERS, at + 1, last) or clause.word(at + 1)[:1].isdigit()
    qualities = at <= 3 and clause.word(at - 1).endswith(_QUALITY) and clause.word(last).endswith(_QUALITY)
    if qualities or (bare and not carried and clause.word(at + 1) not in DETERMINERS):
        return clause.scope(at, at + 1, last, "rejected")
    return ()


def _forced(clause: Clause, at: int, length: int) -> Scopes:
    """ "X would force us to …, so Y": a cost, and then the other choice."""
    for i in range(at + length, len(clause.tokens) if clause.word(0) not in ("not", "without") else 0):
        if clause.word(i) in _FINALLY and "," in clause.gap(i):
            return clause.scope(at, begin(clause, at), at - 1, "rejected")
    return ()


def _painful(clause: Clause, at: int, length: int) -> Scopes:
    """ "Removing from X means shifting all, that's why I take Y"."""
    for i in range(at + length, len(clause.tokens) - 1):
        if clause.word(i) in ("that's", "that") and "why" in (clause.word(i + 1), clause.word(i + 2)):
            if clause.word(len(clause.tokens) - 1) in ("it", "them", "one", "this") or clause.word(at + length) == "no":
                return ()
            return clause.scope(at, begin(clause, at), at - 1, "rejected")
    return ()


def _between_words(connectors: frozenset[str], *, within: int = 8) -> Act:
    """ "replace X by Y", "move from X to Y": what stands between the verb and its connector is left behind."""

    def act(clause: Clause, at: int, length: int) -> Scopes:
        first = at + length
        for i in range(first + 1, min(first + within, len(clause.tokens))):
            if clause.word(i) in connectors:
                return clause.scope(at, first, i - 1, "rejected")
            if dash(clause.gap(i)):
                break
        return ()

    return act


def _after_word(connectors: frozenset[str], *, within: int = 12) -> Act:
    """ "prefer X to Y", "take X over Y": what follows the connector is turned down."""

    def act(clause: Clause, at: int, length: int) -> Scopes:
        first = at + length
        for i in range(first + 1, min(first + within, end(clause, first) + 1)):
            if clause.word(i) in connectors:
                return clause.scope(i, i + 1, noun_end(clause, i + 1), "rejected")
        return ()

    return act


def _moved(clause: Clause, at: int, length: int) -> Scopes:
    """ "Move from X to Y" leaves X; "from one node to six" leaves nothing."""
    if clause.word(at + length) in ("one", "two", "single"):
        return ()
    return _or_replaced(_between_words(words("to towards onto into")))(clause, at, length)


def _or_replaced(inner: Act) -> Act:
    """ "Replace X by Y" leaves X; "we replace X" does too, where no connector follows."""
    return lambda clause, at, length: inner(clause, at, length) or noun_ahead("rejected")(clause, at, length)


def _between(clause: Clause, at: int, length: int) -> Scopes:
    """ "Between X and Y, Y gets my vote": of two, the one named again is chosen."""
    tokens = clause.tokens
    first = at + length
    joint = next((i for i in range(first + 1, min(first + 6, len(tokens))) if clause.word(i) in ("and", "or")), 0)
    if not joint:
        return ()
    last = noun_end(clause, joint + 1)
    last = min(last, joint + 4)
    if named := next((i for i in range(joint + 2, len(tokens)) if clause.word(i) in ("latter", "former")), 0):
        latter = clause.word(named) == "latter"
        return clause.scope(at, first if latter else joint + 1, joint - 1 if latter else named - 1, "rejected")
    again = {token.stem for token in tokens[last + 1 :]}
    while last > joint + 1 and "," not in clause.gap(last + 1) and tokens[last].stem not in again and last - joint > 3:
        last -= 1
    left, right = tokens[joint - 1].stem in again, any(token.stem in again for token in tokens[joint + 1 : last + 1])
    left = left or any(t.stem in again for t in tokens[first:joint] if t.lower not in DETERMINERS)
    if left and not any(
        t.stem in again for t in tokens[joint + 1 : last + 1] if t.stem not in _stems(clause, first, joint)
    ):
        return clause.scope(at, joint + 1, last, "rejected")
    if right and not any(
        t.stem in again for t in tokens[first:joint] if t.stem not in _stems(clause, joint + 1, last + 1)
    ):
        return clause.scope(at, first, joint - 1, "rejected")
    return ()


def _stems(clause: Clause, first: int, last: int) -> set[str]:
    return {token.stem for token in clause.tokens[first:last]}


_Pair = Callable[[Clause, int, int], Scopes]


def _by_others(clause: Clause, at: int, length: int) -> Scopes:
    """ "People usually put X here, I'd …"."""
    for i in range(at + length, len(clause.tokens)):
        own = clause.word(i) in ("i", "i'd", "i'll", "we", "we'd", "we'll", "here")
        if clause.word(i) == "but" or (own and ("," in clause.gap(i) or ";" in clause.gap(i))):
            return clause.scope(at, at + length, i - 1, "rejected")
    return ()


_BAD = words("""
bad poor slow expensive costly heavy risky hard clumsy painful difficult complex complicated long ugly weak brittle
fragile wasteful limited big large can't cannot won't doesn't wouldn't not
""")
_TAKING = words("take choose pick go stay stick prefer chose took picked went")


_IT_IS = frozenset({("it", "wins"), ("it", "gets"), ("it", "is"), ("it", "stays"), ("that", "wins")})
_RATHER_ER = words("better more simpler shorter cheaper faster easier safer smaller quicker lighter")


def _instead(clause: Clause, at: int, length: int) -> Scopes:
    """ "X is bad at that, so Y", "X can't take it, hence Y": a fault, and a choice that is named without more ado."""
    if "," not in clause.gap(at):
        return ()
    first = begin(clause, at)
    after = at + length
    chosen = clause.word(after) in ("i", "we", "i'd", "i'll", "we'll") and clause.any(_TAKING, after + 1, after + 2)
    chosen = chosen or (clause.word(after), clause.word(after + 1)) in _IT_IS
    bare = len(clause.tokens) - after <= 3 and not clause.any(MODALS, after, len(clause.tokens))
    if not (chosen or (bare and clause.word(after) not in ("i", "we", "it", "they", "no", "that's"))):
        return ()
    for i in range(first + 1, at):
        if clause.word(i) == "than":
            return clause.scope(at, i + 1, at - 1, "rejected")
        if clause.word(i) in _BAD and i - first <= 6 and clause.word(first) not in ("it", "that", "this", "we", "i"):
            return clause.scope(at, first, i - 1, "rejected")
    return ()


def _hard_made(clause: Clause, at: int, length: int) -> Scopes:
    """ "X would make that hard"."""
    if clause.any(_WORSE, at + length, at + length + 3) and not clause.any(words("without not"), 0, at):
        return clause.scope(at, begin(clause, at), at - 1, "rejected")
    return _forced(clause, at, length)


_WORSE = words("hard harder worse complicated complex slow slower impossible difficult painful ugly expensive")


def _against(clause: Clause, at: int, length: int) -> Scopes:
    """ "Against X speaks that …"."""
    speaks = next(
        (i for i in range(at + 2, min(at + 7, len(clause.tokens))) if clause.word(i) in ("speaks", "speak")), 0
    )
    return clause.scope(at, at + 1, speaks - 1, "rejected") if speaks else ()


def _ruled_out(clause: Clause, at: int, length: int) -> Scopes:
    """ "X needs no help, but its length rules it out": the clause before speaks of what is turned down."""
    last = next((i - 1 for i in range(at, 0, -1) if "," in clause.gap(i) or dash(clause.gap(i))), at - 1)
    return clause.scope(at, 0, last, "rejected")


RULED_OUT = """
{rule|kill|disqualify} {it|them|that|this} {out|}
{that|this|which|it} is no {argument|reason|case} for {it|them|using}
"""


GROUPS: tuple[tuple[str, Act], ...] = (
    ("no match for\ngives way", behind("rejected")),
    (AHEAD, noun_ahead("rejected")),
    (RULED_OUT, _ruled_out),
    ("against", _against),
    (BEHIND, verdict("rejected")),
    (DROPPING, noun_ahead("rejected")),
    (CONSIDERING, _considered),
    ("would make", _hard_made),
    ("would {force|require|mean|cost|need|have|leave}", _forced),
    ("{so|hence|therefore|thus}", _instead),
    (
        "{people|others|one|you|someone|most|many|everybody|everyone|textbook|books|some} "
        "{could|might|may|can|usually|often|always|would|will|tend to|like to|jump to|} "
        "{use|put|take|do|suggest|reach for|add|go for|say|argue for|propose|think of}",
        _by_others,
    ),
    ("{means|mean|needs|requires|costs}", _painful),
    ("between", _between),
    ("of", lambda clause, at, length: _between(clause, at, length) if at == 0 else ()),
    ("would {waste|lose|block|break|hurt|slow|fail|leak|grow|melt|overload|hammer|kill|double}", _forced),
    ("{drop|abandon|discard|remove|reject|dismiss|bin}", _dropped),
    ("lose", _loses),
    ("over", _qualities),
    (
        "{swap|exchange|trade|substitute|sacrifice}",
        _between_words(words("with by for against")),
    ),
    ("replace", _or_replaced(_between_words(words("with by for")))),
    (
        "{migrate|migrating|migrated|switch|switching|switched} {away|over|} from\n"
        "{we|i|to|we'd|i'd|let's|we'll|i'll|would} {move|moved|go|went|change|changed} {away|over|} from",
        _moved,
    ),
    ("{give|gave|giving} up", _between_words(words("for"))),
    (
        "{prefer|prefers|preferred|prefering|preferring|favour|favor|favours|rather|better|sooner|preferable}",
        _after_word(words("over to than above before")),
    ),
    (
        "{choose|chose|chosen|choosing|pick|picked|picking|select|selected|take|took|taking|opt|go|going|use|using|want}",
        _after_word(words("over above")),
    ),
)
