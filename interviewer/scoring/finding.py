"""Where a leaf of the rubric stands in a sentence."""

from collections.abc import Iterator
from typing import NamedTuple

from interviewer.model.match import ChoiceNode, FlowNode, NearNode
from interviewer.scoring import flows
from interviewer.scoring.leaves import Placed, node_terms
from interviewer.scoring.seeing import Seen
from interviewer.scoring.terms import Place, Places

# Words that are further apart than this are together by accident, whatever the sentence's length.
_SENTENCE = 20


class Found(NamedTuple):
    """A leaf's id (with `#n` for the n-th step of a flow), its terms with their places, and the kind of rule."""

    leaf: str
    spots: tuple[tuple[str, Place], ...]
    rule: str


def find(one: Seen, placed: Placed) -> Iterator[Found]:
    """Every way the sentence shows the leaf `placed`."""
    places = one.places
    match placed.node:
        case NearNode() as node:
            for term in node.near[0]:
                for first in places.get(term, ()):
                    if spots := _nearest(node, (term, first), places):
                        yield Found(placed.id, spots, "near")
        case FlowNode() as node:
            rule = "drawn" if one.drawn else "flow"
            for n, giver, taker in flows.handed_on(node.flow, places, one.sentence, one.around.verbs, drawn=one.drawn):
                yield Found(f"{placed.id}#{n}", ((node.flow[n], giver), (node.flow[n + 1], taker)), rule)
        case _:
            rule = "choice" if isinstance(placed.node, ChoiceNode) else "concept"
            for term in node_terms(placed.node):
                for place in places.get(term, ()):
                    yield Found(placed.id, ((term, place),), rule)


def _nearest(node: NearNode, start: tuple[str, Place], places: Places) -> tuple[tuple[str, Place], ...] | None:
    """A term of each group with its place nearest to `start`, if all groups are there and near enough."""
    first = start[1]
    spots = [start]
    for group in node.near[1:]:
        free = [
            (term, place)
            for term in group
            for place in places.get(term, ())
            if place[0] > first[1] or place[1] < first[0]
        ]
        if not free:
            return None
        spots.append(min(free, key=lambda spot: abs(spot[1][0] - first[0])))
    spread = max(place[1] for _, place in spots) - min(place[0] for _, place in spots)
    return tuple(spots) if spread <= (_SENTENCE if node.within == "sentence" else node.within) else None
