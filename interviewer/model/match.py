"""The match language of rubrics: a small tree that says what would count as evidence.

Words in `near`, `phrase`, `trade_off` and `about` are plain English, compared by stem; where a word is the id of a
concept, every name of that concept counts. `about` beside any node is a subject gate: without one of its words near,
the evidence is only named.
"""

from typing import Literal

from interviewer.model.base import Value

LogSignal = Literal["asked-first", "assumptions", "kept-time", "summarised", "predicted", "led"]


class Node(Value, frozen=True, kw_only=True):
    """What all nodes share: the subject gate."""

    about: tuple[str, ...] = ()


class ConceptNode(Node, frozen=True, kw_only=True, tag="concept"):
    """`concept: ttl` — a mention of the concept or of anything that is a kind of it."""

    concept: str


class PhraseNode(Node, frozen=True, kw_only=True, tag="phrase"):
    """`phrase: "url safe"` — these words in a row, by stem."""

    phrase: str


class NearNode(Node, frozen=True, kw_only=True, tag="near"):
    """`near: [paste, expire]` — all of the words within one sentence, or within `within` words of each other.

    A word may be a list of words of which one is enough: `near: [[open, read, view], [paste, link]]`.
    """

    near: tuple[tuple[str, ...], ...]
    within: int | Literal["sentence"] = "sentence"


class AnyNode(Node, frozen=True, kw_only=True, tag="any"):
    """`any: […]` — the best child's credit."""

    any: tuple["Match", ...]


class AllNode(Node, frozen=True, kw_only=True, tag="all"):
    """`all: […]` — the worst child's credit."""

    all: tuple["Match", ...]


class AtLeastNode(Node, frozen=True, kw_only=True, tag="at_least"):
    """`at_least: n` with `of: […]` — the n-th best child's credit."""

    at_least: int
    of: tuple["Match", ...]


class NotNode(Node, frozen=True, kw_only=True, tag="not"):
    """`not: …` — explained while the child is missed. Only sensible inside `all`."""

    negated: "Match"


class EstimateNode(Node, frozen=True, kw_only=True, tag="estimate"):
    """`estimate: {value, unit, factor, scales_with}` — a stated quantity within `factor` of `value`.

    `scales_with` names facts whose figure the value grows with; who assumed another figure is judged by that one.
    """

    value: float
    unit: str
    factor: float = 2.0
    scales_with: tuple[str, ...] = ()


class ChoiceNode(Node, frozen=True, kw_only=True, tag="choice"):
    """`choice: […]` — picks one of these concepts, with a reason to be explained or better."""

    choice: tuple[str, ...]


class TradeOffNode(Node, frozen=True, kw_only=True, tag="trade_off"):
    """`trade_off: [a side, another]` — both sides said together; weighed, it is justified."""

    sides: tuple["Match", "Match"]


class FlowNode(Node, frozen=True, kw_only=True, tag="flow"):
    """`flow: [client, load-balancer, cache]` — each hands on to the next, in prose or drawn with arrows."""

    flow: tuple[str, ...]


class AskedNode(Node, frozen=True, kw_only=True, tag="asked"):
    """`asked: FACT` — explained when the candidate asks for that fact, or states it as an assumption."""

    asked: str


class LogNode(Node, frozen=True, kw_only=True, tag="log"):
    """`log: SIGNAL` — judged from how the conversation went, not from its words; absent in a written answer."""

    log: LogSignal


Match = (
    ConceptNode
    | PhraseNode
    | NearNode
    | AnyNode
    | AllNode
    | AtLeastNode
    | NotNode
    | EstimateNode
    | ChoiceNode
    | TradeOffNode
    | FlowNode
    | AskedNode
    | LogNode
)


def children(node: Match) -> tuple[Match, ...]:
    """The nodes directly below `node`, in order."""
    match node:
        case AnyNode():
            return node.any
        case AllNode():
            return node.all
        case AtLeastNode():
            return node.of
        case NotNode():
            return (node.negated,)
        case TradeOffNode():
            return node.sides
        case _:
            return ()
