"""What is only supposed: for later, for a larger load, for another life."""

from interviewer.language.stance.clauses import PREPOSITIONS, Clause, begin
from interviewer.language.stance.rules import Act, Scopes, ahead, around, behind, nothing, rest, whole
from interviewer.language.stems import words

AROUND = """
{some day|someday}
down the {road|line}
later on
{at|in} a later {stage|point|time|date|version|phase|step|iteration}
for later
for another {day|time|year|release|version}
{for|in|} next {year|quarter|month}
not {in|for|with} {this|the first|our first} {release|version|iteration|round|sprint|step}
not {on|from} {day one|the first day}
{for|in|with|until} {the|a|our} {next|second|later|future} {version|phase|release|iteration|step|stage|sprint|round}
{for|in|with|until|} {v2|v3|v1.1}
phase {2|two|3|three|ii}
version {2|two}
{in|for} {the|} future
{further|much|} down the track
given more time
with more time
if {i|we} had {more|} time
in another life
in {a|an|the} {real|ideal|perfect|bigger|larger} {system|world|setup|company|product|deployment}
at some point
post {mvp|launch}
after {launch|the mvp|the launch|go live}
"""
WHOLE = """
if {i|we} {ever|had|have more|need|outgrow|want|wished|run out of|reach|expand|go|went|get more|grow|grew|scale}
if we were
if it {came|comes|ever came|ever comes} to {that|it|this}
{as|once|when} {the|our|} {traffic|load|usage|demand} grow
{if|assuming} the load double
assuming {traffic|growth}
if {traffic|growth}
if {p99|latency|reads|writes|load|it} {get|becomes} {worse|slow|slower|too}
{turn|prove} out {too|to be}
{once|when|as soon as} {we|we're} {grow|outgrow|need|scale|exceed|go global|five}
{once|when|as soon as} {we|we're} {ten|more|bigger|larger|have more|are bigger|are more}
{once|when|as soon as|should} {the|} {traffic|growth|load|usage|demand} {grow|rise|demand|require}
{once|when|as soon as|should} {the|} {traffic|growth|load|usage|demand} {exceed|double|increase}
once there {is|are}
"""
INVERTED = """
{were|had} {we|i|it|they|this|there|traffic}
should {we|it|this|that} {ever|grow|need|become|turn|prove|want}
should {the|} {traffic|load|demand|usage}
{suppose|supposing|imagine|provided}
"""
AHEAD = """
{maybe|perhaps|possibly|potentially|optionally}
might
{next step|next steps}
possible {improvement|improvements|extension|extensions|addition|additions|optimization|optimisation}
{future|further} {work|improvement|improvements|extension|extensions}
{nice|good} to have
only if
{could|might} {also|even|additionally|potentially|possibly|optionally|later}
{an|another|one} {option|idea|possibility} {would|could|might} be
{let's|we|i|to|we'll|i'd|we'd} {postpone|defer|delay|shelve|park}
tbd
to be {decided|discussed|determined}
{consider|considering} adding
{can|could|may|might} {always|still} {add|introduce|bring in|move|switch|shard|split|put}
if i had
"""
BEHIND = """
{could|would|may|might} {become|be nice|be interesting|be useful|be helpful|be next}
{could|would|may|might} {come next|come later|help|follow|make sense later}
might {be|come|pay|make sense}
{could|may} {always|still|easily|} be {added|introduced|brought in|put in|considered}
{would|will|does|could} only {make sense|pay off|be worth it|be needed|be worth|help|matter} {if|when|once|at|with}
{come|comes|join|joins|get|gets|is|are} {in|added|introduced|due} {once|when|as soon as}
only {makes|make} sense {if|when|once|at|with}
{is|are|be} {the|my|our|a|} {next|logical next|obvious next|natural next} {step|thing|move}
{is|are} {worth|something worth} {a look|looking at|considering} {later|once|when|if}
{can|could|may|must|has to|have to} wait
{be|is|comes|are|come} next
if {needed|necessary|required|ever|wanted|desired|it comes to that|there is demand|need be}
{when|once|as|where} {needed|necessary|required}
{the|our|my|a} list for later
{roadmap|wish list|wishlist|backlog|fallback plan|plan b}
{is|are|be} {postponed|deferred|shelved|parked|optional|a stretch goal|a nice to have|left for later|planned for later}
{we|i} {leave|leaves|left|keep|save|postpone|defer} {for|until} later
{only|just|} in case
"""
NOT_SUPPOSED = """
i {would|'d|} suppose
i suppose
{maybe|perhaps} {i'm|i am|you|it's|that's|we}
if {i were to|you ask|i may|i'm not|i understand|i remember}
sooner or later
later than
{no|not} later
had {we|i} not
"""


def _maybe_at_end(clause: Clause, at: int, length: int) -> Scopes:
    """ "Maybe a CDN" and "a CDN maybe"."""
    if at + length >= len(clause.tokens) or "," in clause.gap(at + length):
        return behind_comma(clause, at)
    return ahead("hypothetical")(clause, at, length)


def behind_comma(clause: Clause, at: int) -> Scopes:
    """Over the words before `at`, back to a comma."""
    first = next((i for i in range(at, 0, -1) if "," in clause.gap(i)), 0)
    return clause.scope(at, first, at - 1, "hypothetical")


def _at_head(act: Act) -> Act:
    """Only where it begins the sentence or follows a comma or a small word."""
    small = words("and but so now then here ok well also")
    return lambda clause, at, length: (
        act(clause, at, length) if at == 0 or "," in clause.gap(at) or clause.word(at - 1) in small else ()
    )


_GROWTH_SUBJECTS = words("it this that they things traffic growth load usage demand volume users reads writes grows")
_UNREAL = words("were became")
_GROWTH = words("""
grow grows grew increase increases rise rises double doubles explode explodes exceed exceeds outgrow outgrows takes
blows blow becomes climb climbs worse
""")
_SOON = words("will would could can should might may we'll i'd we'd")


def _should_it(clause: Clause, at: int, length: int) -> Scopes:
    """ "Should the data outgrow one machine, …" supposes; "Should I …?" asks."""
    comma = any("," in clause.gap(i) for i in range(3, len(clause.tokens)))
    comma = comma and clause.any(_GROWTH | _UNREAL_WORDS, 2, len(clause.tokens))
    return rest("hypothetical")(clause, at, length) if at == 0 and comma and clause.word(1) not in _ASKERS else ()


_UNREAL_WORDS = words("would could might i'd we'd outgrow outgrows need needed")
_ASKERS = words("i we you")


def _if_it_grows(clause: Clause, at: int, length: int) -> Scopes:
    """ "If traffic grows, …" supposes; "if the cache is down, …" tells what happens."""
    if clause.any(_UNREAL, at + 2, at + 5) and clause.word(at + 1) not in ("there", "i"):
        return whole("hypothetical")(clause, at, length)
    if clause.any(_GROWTH_SUBJECTS, at + 1, at + 3) and clause.any(_GROWTH, at + 1, at + 5):
        return whole("hypothetical")(clause, at, length)
    return ()


def _only_if(clause: Clause, at: int, length: int) -> Scopes:
    """ "I'd only add X if …"."""
    for i in range(at + length + 1, min(at + 12, len(clause.tokens))):
        if clause.word(i) in ("if", "when", "once"):
            return clause.scope(at, at + length, i - 1, "hypothetical")
    return ()


def _only_when(clause: Clause, at: int, length: int) -> Scopes:
    """ "Only when … would I add X", "with ten times the load I would …"."""
    unreal = clause.any(words("would i'd we'd could might"), at + length, len(clause.tokens))
    return whole("hypothetical")(clause, at, length) if unreal else ()


def _in_that_case(clause: Clause, at: int, length: int) -> Scopes:
    """ "In that case we could use X"."""
    unreal = clause.any(words("would i'd we'd could might"), at + length, at + length + 2)
    return rest("hypothetical")(clause, at, length) if unreal else ()


def _eventually(clause: Clause, at: int, length: int) -> Scopes:
    """ "Eventually we shard"; not "eventual consistency", nor "the copies eventually agree"."""
    ours = clause.any(words("we i we'll we'd i'd i'll"), at - 3, at + 3) or clause.any(_SOON, at - 2, at - 1)
    if clause.word(at) != "eventually" or clause.word(at + 1) == "consistent" or not ours:
        return ()
    return around("hypothetical")(clause, at, length)


def _worst_case(clause: Clause, at: int, length: int) -> Scopes:
    """ "Worst case we'd shard"; not "O(n) in the worst case"."""
    unreal = clause.any(words("would i'd we'd could might"), at + length, at + length + 2)
    return ahead("hypothetical")(clause, at, length) if unreal else ()


def _the_moment(clause: Clause, at: int, length: int) -> Scopes:
    """ "I would bring in X the moment we …", "X I'd leave for the day we …"."""
    first = begin(clause, at)
    unreal = clause.any(_SOON | words("would leave keep save postpone"), first, at - 1)
    return clause.scope(at, first, at - 1, "hypothetical") if unreal else ()


def _worry(clause: Clause, at: int, length: int) -> Scopes:
    """ "Let's not worry about X until …"."""
    until = next((i for i in range(at + length, len(clause.tokens)) if clause.word(i) in ("until", "till", "yet")), 0)
    return clause.scope(at, at + length, until - 1, "hypothetical") if until else ()


def _later(clause: Clause, at: int, length: int) -> Scopes:
    """ "Later we …", "… will come later"; not "a job does it later", "the later of two"."""
    final = at + 1 >= len(clause.tokens) or any(c in clause.gap(at + 1) for c in ",;()")
    if at == 0 or "," in clause.gap(at) or (final and (at <= 3 or clause.any(_SOON, begin(clause, at), at))):
        return around("hypothetical")(clause, at, length)
    return ()


def _one_day(clause: Clause, at: int, length: int) -> Scopes:
    """ "One day we will"; not "a TTL of one day"."""
    if clause.word(at - 1) in PREPOSITIONS or clause.word(at - 1) in ("after", "than", "within", "least", "most"):
        return ()
    return around("hypothetical")(clause, at, length)


def _not_yet(clause: Clause, at: int, length: int) -> Scopes:
    return around("hypothetical")(clause, at, length)


def _larger_load(clause: Clause, at: int, length: int) -> Scopes:
    """ "At 100x this load Kafka would …"."""
    after = clause.word(at + 1)
    scaled = after.endswith("x") and after[:-1].isdigit()
    if (scaled or clause.word(at + 2) == "times") and clause.any(
        words("would could might may i'd we'd"), at + 2, at + 12
    ):
        return rest("hypothetical")(clause, at, length)
    return ()


GROUPS: tuple[tuple[str, Act], ...] = (
    (NOT_SUPPOSED, nothing),
    (AROUND, around("hypothetical")),
    (WHOLE, whole("hypothetical")),
    (INVERTED, _at_head(rest("hypothetical"))),
    ("{maybe|perhaps|possibly|potentially}", _maybe_at_end),
    (AHEAD, ahead("hypothetical")),
    (BEHIND, behind("hypothetical")),
    ("not yet\nyet to", _not_yet),
    ("should", _should_it),
    ("at", _larger_load),
    ("if", _if_it_grows),
    ("only {add|use|introduce|need|consider|take|want}", _only_if),
    ("only {when|once|after|then}", _only_when),
    ("with {two|three|five|ten|twenty|fifty|a hundred|a thousand|10|100|1000} times", _only_when),
    ("in {that|which} case", _in_that_case),
    ("the {moment|day|minute|year} {we|it|traffic|the|that|our|they}", _the_moment),
    ("{not|don't|won't|no need to} worry about", _worry),
    ("eventually", _eventually),
    ("worst case", _worst_case),
    ("later", _later),
    ("one day", _one_day),
)
