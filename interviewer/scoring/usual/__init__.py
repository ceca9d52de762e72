"""The questions that come up whatever is designed, as people put them.

Every author lists a few ways to ask for a fact; a kind of fact that recurs in question after question has these as
well. Behind a `#` stand the words that tell a kind: a fact is of it if its id or one of its `about` is among them. The
ways stand behind it, with a slash between.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from interviewer.model.question import Fact
from interviewer.scoring.usual.besides import BESIDES
from interviewer.scoring.usual.links import LINKS
from interviewer.scoring.usual.load import LOAD
from interviewer.scoring.usual.quality import QUALITY
from interviewer.scoring.usual.running import RUNNING
from interviewer.scoring.usual.things import THINGS

Kinds = Mapping[tuple[str, ...], tuple[str, ...]]


@cache
def _kinds() -> Kinds:
    """The usual questions by the words that tell their kind."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    text = "\n".join(one.strip() for one in (LOAD, THINGS, LINKS, QUALITY, RUNNING, BESIDES))
    for part in text.removeprefix("# ").split("\n# "):
        head, *lines = part.splitlines()
        found[tuple(head.split())] = tuple(way.strip() for line in lines for way in line.split(" / "))
    return found


def usual(fact: Fact) -> tuple[str, ...]:
    """How a fact of its kind is asked for everywhere; nothing where it is of no kind that recurs."""
    words = {fact.id, *fact.about}
    return tuple(dict.fromkeys(way for kind, ways in _kinds().items() if words.intersection(kind) for way in ways))


def besides(facts: Iterable[Fact]) -> Mapping[str, tuple[str, ...]]:
    """The kinds of question that none of `facts` answers, each by a name no fact has, with the ways it is asked."""
    known = {word for fact in facts for word in (fact.id, *fact.about)}
    return {f"!{kind[0]}": ways for kind, ways in _kinds().items() if not known.intersection(kind)}
