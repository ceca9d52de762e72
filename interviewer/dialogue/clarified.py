"""The answer to "which do you mean?": the first, both, or the one whose words are said."""

from interviewer.dialogue.guide import Guide
from interviewer.dialogue.heard import Heard
from interviewer.dialogue.phrases.common import words
from interviewer.dialogue.state import Table

_ALL = words("both all each everything")
_PLACES = (words("first former 1st one"), words("second latter 2nd two"), words("third last 3rd three"))
_LONGEST = 12  # words; more is a new turn
_LIKELY = 0.15  # among the few facts offered, this is enough


def clarified(heard: tuple[Heard, ...], table: Table, guide: Guide) -> tuple[Heard, ...]:
    """The acts of a turn, with the answer to a clarification turned into the question it stands for."""
    if table.kind != "clarify" or len(heard) != 1 or heard[0].words > _LONGEST:
        return heard
    only = heard[0]
    if only.act not in ("ask", "answer", "estimate", "empty", "assume") or only.sentence is None:
        return heard
    chosen = _chosen(only, table, guide)
    if not chosen:
        return heard
    facts = tuple((fact, 1.0) for fact in chosen)
    return (only._replace(act="ask", facts=facts, all_meant=len(facts) > 1),)


def _chosen(only: Heard, table: Table, guide: Guide) -> tuple[str, ...]:
    said = set(only.plain.split())
    if said & _ALL:
        return table.facts
    scores = dict(guide.facts(only.sentence)) if only.sentence else {}
    rated = sorted(((scores.get(fact, 0.0), -at) for at, fact in enumerate(table.facts)), reverse=True)
    if rated and rated[0][0] >= _LIKELY and (len(rated) < 2 or rated[0][0] > rated[1][0]):
        return (table.facts[-rated[0][1]],)
    return next((table.facts[at : at + 1] for at, names in enumerate(_PLACES) if said & names), ())
