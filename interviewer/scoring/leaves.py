"""A rubric compiled: each leaf of its match trees gets an id, its terms and its subject gate."""

from collections import Counter
from collections.abc import Collection, Iterator
from typing import NamedTuple

from interviewer.model.match import (
    AskedNode,
    ChoiceNode,
    ConceptNode,
    EstimateNode,
    FlowNode,
    LogNode,
    Match,
    NearNode,
    PhraseNode,
    children,
)
from interviewer.model.rubric import Criterion, Rubric

Leaf = ConceptNode | PhraseNode | NearNode | ChoiceNode | EstimateNode | FlowNode | AskedNode | LogNode


class Placed(NamedTuple):
    """A node with its id (`criterion`, or `criterion/0.2` for the third child of the first), gates and criterion.

    `needs` are the groups of terms without one of each of which a sentence cannot show it, `below` its children's ids.
    """

    id: str
    node: Match
    gates: tuple[tuple[str, ...], ...]
    criterion: str
    needs: tuple[frozenset[str], ...]
    below: tuple[str, ...]

    def outer_gates(self) -> tuple[tuple[str, ...], ...]:
        """The gates that may be open by what runs through the whole; a figure's own must be open where it stands."""
        own = isinstance(self.node, EstimateNode) and bool(self.node.about)
        return self.gates[:-1] if own else self.gates


class Compiled(NamedTuple):
    """All nodes of a rubric by id; `roots` the top node's id of each criterion; `terms` all words to look for.

    `holders` counts the leaves that hold a term.
    """

    placed: dict[str, Placed]
    roots: dict[str, str]
    terms: frozenset[str]
    holders: dict[str, int]

    def commonness(self, terms: Collection[str]) -> int:
        """How much of the rubric hangs on `terms`: words that many leaves hold stand in many sentences."""
        return sum(self.holders[term] for term in terms)


def compile_rubric(rubric: Rubric) -> Compiled:
    """Number every node of every criterion."""
    placed = {one.id: one for criterion in rubric.criteria for one in _walk(criterion)}
    terms = {term for one in placed.values() for term in (*node_terms(one.node), *one.node.about)}
    holders = Counter(term for one in placed.values() for group in one.needs for term in group)
    return Compiled(placed, {criterion.id: criterion.id for criterion in rubric.criteria}, frozenset(terms), holders)


def _walk(criterion: Criterion) -> Iterator[Placed]:
    stack: list[tuple[str, Match, tuple[tuple[str, ...], ...]]] = [(criterion.id, criterion.match, ())]
    while stack:
        path, node, gates = stack.pop()
        gates = (*gates, node.about) if node.about else gates
        under = children(node)
        below = tuple(f"{path}.{n}" if "/" in path else f"{path}/{n}" for n in range(len(under)))
        yield Placed(path, node, gates, criterion.id, _needs(node), below)
        stack.extend((one, child, gates) for one, child in zip(below, under, strict=True))


def _needs(node: Match) -> tuple[frozenset[str], ...]:
    if isinstance(node, NearNode):
        return tuple(frozenset(group) for group in node.near)
    return (frozenset(node_terms(node)),)


def node_terms(node: Match) -> tuple[str, ...]:
    """The terms a node looks for by itself."""
    match node:
        case ConceptNode():
            return (node.concept,)
        case PhraseNode():
            return (node.phrase,)
        case NearNode():
            return tuple(term for group in node.near for term in group)
        case ChoiceNode():
            return node.choice
        case FlowNode():
            return node.flow
        case _:
            return ()


def sides_of(path: str, compiled: Compiled) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of all leaves below each side of a trade-off."""

    def below(start: str) -> tuple[str, ...]:
        return tuple(one for one in compiled.placed if one == start or one.startswith(start + "."))

    left, right = compiled.placed[path].below
    return below(left), below(right)
