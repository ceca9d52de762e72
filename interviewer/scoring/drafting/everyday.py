"""Everyday English: words that say nearly the same, words that say the opposite, and numbers as words.

General vocabulary written for this purpose; no subject's terms are here (those are concepts of the bank).
"""

from collections.abc import Mapping

from interviewer.language.stems import stem, words

_ALIKE = """
begin start commence initiate launch open; end finish terminate conclude complete; stop halt cease quit;
make create build construct produce generate form; remove delete erase drop discard eliminate;
add insert append attach include; store save keep hold retain preserve; contain include comprise consist;
use utilise utilize employ apply; call invoke trigger; show display indicate reveal present;
get retrieve fetch obtain acquire receive gain; give provide supply offer deliver;
change modify alter edit update adjust vary; need require demand must; let allow permit enable;
send transmit transfer pass forward deliver; find locate search seek look detect discover;
see observe notice watch view; big large huge great; small little tiny minor; fast quick rapid; slow delayed;
same equal identical equivalent alike; similar alike comparable; different distinct unequal differ;
several multiple many various numerous; part piece portion segment section component; kind type sort class category;
error mistake fault failure; whole entire complete full total; repeat iterate again;
compute calculate determine evaluate; join connect link attach tie; split divide partition separate break;
combine merge unite together; choose select pick decide; define specify declare; describe explain state tell;
remain stay persist; happen occur; cause reason why; result outcome consequence effect;
way method manner approach technique; place location position spot site; amount quantity number count;
property attribute characteristic feature trait; main chief primary principal major; extra additional more further;
hard difficult; simple easy; next following subsequent; previous prior preceding earlier;
decrease reduce lower lessen shrink diminish; increase raise grow enlarge rise; prevent avoid; fix repair correct;
solve resolve; reach arrive; run execute perform operate; check test verify examine validate;
item element entry member; empty blank; assure guarantee ensure; help assist aid support; fail break;
answer reply respond; ask request; aim goal purpose objective; benefit advantage; drawback disadvantage downside;
sign symbol; shared common; important essential crucial vital significant; needed necessary required;
unknown unspecified; always constantly; often frequently commonly usually; seldom rarely; everything all every each;
only just solely; move shift travel; turn rotate; push press; pull draw; fill load; carry bear transport;
cover protect shield; wait pause; depend rely; belong own have possess; mean signify; represent denote stand;
name call label; place put set; point refer; lead cause; differ vary; measure gauge; assign allocate allot;
free release; bind attach; touch contact; near close adjacent; far distant remote; exact precise accurate;
rough approximate; wrong incorrect false; right correct true; sure certain; possible feasible; likely probable;
able can capable; enough sufficient; wide broad; thin narrow; strong powerful; weak feeble; safe secure;
danger risk hazard; harm damage hurt; cheap inexpensive; costly expensive; old previous former; current present;
new fresh recent; later afterwards; first initial; last final; middle centre center; upper top; bottom lower;
outside external outer; inside internal inner within; border edge boundary limit; mix blend; order sequence arrange;
group set collection; pair two; copy duplicate replicate; original source; replace substitute swap;
exchange swap trade; convert transform turn translate; expand extend stretch; compress shrink; collect gather;
spread distribute scatter; share divide; control manage govern; manage handle; react respond; surround enclose;
absorb soak; emit release; flow stream; shape form
"""
_OPPOSED = """
increase decrease; increase reduce; grow shrink; rise fall; raise lower; more less; more fewer; most least; high low;
large small; big small; long short; fast slow; faster slower; open closed; open shut; first last; before after;
begin end; start end; start stop; same different; equal different; similar different; public private; static dynamic;
true false; right wrong; correct incorrect; always never; all none; everything nothing; inside outside;
internal external; inner outer; top bottom; front back; left right; above below; add remove; add subtract;
insert delete; push pop; push pull; read write; send receive; positive negative; maximum minimum; best worst;
early late; earlier later; easy hard; easy difficult; simple complex; connected disconnected; connected separated;
attach detach; local global; local remote; input output; odd even; even uneven; synchronous asynchronous; full empty;
enable disable; allow prevent; allow forbid; accept reject; accept refuse; succeed fail; success failure; gain lose;
win lose; ascending descending; forward backward; encrypt decrypt; lock unlock; sequential parallel; wide narrow;
strong weak; cheap expensive; known unknown; old new; older newer; upper lower; hot cold; warm cool; heavy light;
hard soft; wet dry; near far; many few; single multiple; once repeatedly; temporary permanent; fixed variable;
constant variable; advantage disadvantage; horizontal vertical; series parallel; attract repel; expand contract;
absorb emit; reversible irreversible; alive dead; healthy sick; rich poor
"""
_SMALL_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve"

NUMBERS: Mapping[str, str] = {word: str(n) for n, word in enumerate(_SMALL_NUMBERS.split())} | {"twice": "2"}
DENIALS = words("""
no not never neither nor none nothing nobody cannot can't cant without hardly
""")


def _by_stem(text: str) -> dict[str, frozenset[str]]:
    """Each stem of a group with the others of its groups; a semicolon ends a group."""
    found: dict[str, set[str]] = {}
    for group in text.split(";"):
        stems = {stem(word) for word in group.split()}
        for one in stems:
            found.setdefault(one, set()).update(stems - {one})
    return {one: frozenset(others) for one, others in found.items()}


ALIKE: Mapping[str, frozenset[str]] = _by_stem(_ALIKE)
OPPOSED: Mapping[str, frozenset[str]] = _by_stem(_OPPOSED)
