"""The match language: from a rubric's YAML to the nodes of `interviewer.model.match`.

A match is a mapping with exactly one main key (`concept`, `near`, `any`, …), its companion where it has one (`within`,
`of`), and `about` beside any of them. What the rubric says for all of its criteria, a subject gate (`about`) and
lists of words by name (`words`), is put into each match here.
"""

from collections.abc import Callable
from typing import Any, cast, get_args

import msgspec

from interviewer.bank.document import BAD, Bad, Document, Path
from interviewer.bank.suggest import did_you_mean, quoted
from interviewer.bank.words import Placed, Words, is_name
from interviewer.model import match as m
from interviewer.model.base import Value

_NODES: dict[str, type[m.Node]] = {
    "concept": m.ConceptNode, "phrase": m.PhraseNode, "near": m.NearNode, "any": m.AnyNode, "all": m.AllNode,
    "at_least": m.AtLeastNode, "not": m.NotNode, "estimate": m.EstimateNode, "choice": m.ChoiceNode,
    "trade_off": m.TradeOffNode, "flow": m.FlowNode, "asked": m.AskedNode, "log": m.LogNode,
}  # fmt: skip
# What has no words of its own, or none that a subject could stand near.
_UNGATED = (m.AskedNode, m.LogNode, m.EstimateNode)
_COMPANION = {"near": "within", "at_least": "of"}
_SIGNALS = cast(tuple[str, ...], get_args(m.LogSignal))

# What a node is made with; BAD where a part of it is broken.
Parts = dict[str, Any] | Bad


def read_match(document: Document, value: Any, path: Path) -> m.Match | Bad:
    """The node of a criterion at `path` behind the rubric's gate, or BAD with its faults noted in `document`.

    The gate of the rubric stands before the node's own; `about: []` opens both.
    """
    reader = _Reader(document)
    node = reader.node(value, path)
    gate = reader.gate()
    if isinstance(node, Bad) or not gate or isinstance(node, _UNGATED) or value.get("about") == []:
        return node
    words = tuple(word for word, _ in gate)
    behind = m.AnyNode(any=(node,), about=words) if node.about else msgspec.structs.replace(node, about=words)
    here = () if node.about else path
    document.origins[id(behind)] = here
    for index, (_, place) in enumerate(gate):
        document.moved[(*here, "about", index)] = place
    return behind


class _Estimate(Value, frozen=True, kw_only=True):
    """What stands below `estimate:`."""

    value: float
    unit: str
    factor: float = 2.0
    scales_with: tuple[str, ...] = ()


class _Reader(Words):
    """Reads nodes; a method for each way that what stands below the main key is written."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        texts, lists, nodes = self.of_text, self.of_words, self.of_nodes
        self.ways: dict[str, Callable[[str, dict[str, Any], Path], Parts]] = {
            "concept": texts, "phrase": texts, "asked": texts, "choice": lists, "flow": self.flow,
            "any": nodes, "all": nodes, "near": self.near, "at_least": self.at_least, "not": self.negation,
            "estimate": self.estimate, "trade_off": self.trade_off, "log": self.log,
        }  # fmt: skip

    def node(self, value: Any, path: Path) -> Any:
        """Any node."""
        if isinstance(value, Bad):
            return BAD
        if not isinstance(value, dict):
            return self.fault(path, "wrong-type", "a match is a mapping, such as `concept: ttl` or `phrase: url safe`")
        given = cast(dict[str, Any], value)
        main = self.main_key(given, path)
        about = self.words(given["about"], (*path, "about"), 0) if "about" in given else ()
        parts = self.ways[main](main, given, path) if main else BAD
        if isinstance(parts, Bad) or isinstance(about, Bad):
            return BAD
        made = _NODES[cast(str, main)](**parts, about=about)
        self.document.origins[id(made)] = path
        return made

    def gate(self) -> tuple[Placed, ...]:
        """The rubric's own subject gate; nothing where it has none, or a broken one that is told of elsewhere."""
        given: Any = cast(dict[str, Any], self.document.data).get("about")
        made: list[Placed] = []
        for index, word in enumerate(cast(list[Any], given) if isinstance(given, list) else []):
            if is_name(word):
                made += self.named.get(word[1:], ())
            elif isinstance(word, str):
                made.append((word, ("about", index)))
        return tuple(made)

    def main_key(self, given: dict[str, Any], path: Path) -> str | None:
        """The one key that says what kind of node this is; faults for none, several, or ones that do not belong."""
        mains = [key for key in given if key in _NODES]
        known = {*_NODES, "about", _COMPANION.get(mains[0], "about") if mains else "about"}
        strange = [key for key in given if key not in known]
        for key in strange:
            said = f"{quoted(key)} is no key of a match{did_you_mean(key, known)}"
            self.document.fault(self.document.at_key((*path, key)), "unknown-key", said)
        if len(mains) > 1:
            both = " and ".join(f"`{key}`" for key in mains)
            self.fault(path, "bad-match", f"a match has one main key, here are {both}; join them with `any` or `all`")
        elif not mains and not strange:
            self.fault(path, "bad-match", "this match says nothing to look for")
        return mains[0] if len(mains) == 1 else None

    def of_text(self, main: str, given: dict[str, Any], path: Path) -> Parts:
        text = self.text(given[main], (*path, main))
        if is_name(text):
            return self.no_list(main, path)
        return BAD if isinstance(text, Bad) else {main: text}

    def flow(self, main: str, given: dict[str, Any], path: Path) -> Parts:
        steps: Any = given[main]
        if isinstance(steps, list) and any(is_name(step) for step in cast(list[Any], steps)):
            return self.no_list(main, path)
        return self.of_words(main, given, path)

    def no_list(self, main: str, path: Path) -> Bad:
        said = f"`{main}` takes no list of `words`; lists stand in `near`, `choice` and `about`"
        return self.fault((*path, main), "bad-match", said)

    def of_words(self, main: str, given: dict[str, Any], path: Path) -> Parts:
        words = self.words(given[main], (*path, main), 2)
        return BAD if isinstance(words, Bad) else {main: words}

    def of_nodes(self, main: str, given: dict[str, Any], path: Path) -> Parts:
        nodes = self.nodes(given[main], (*path, main))
        return BAD if isinstance(nodes, Bad) else {main: nodes}

    def near(self, main: str, given: dict[str, Any], path: Path) -> Parts:
        groups = self.groups(given[main], (*path, main))
        within = given.get("within", "sentence")
        if within != "sentence" and not _is_count(within):
            return self.fault((*path, "within"), "wrong-value", "`within` is `sentence` or a number of words from 1")
        return BAD if isinstance(groups, Bad) else {"near": groups, "within": within}

    def at_least(self, main: str, given: dict[str, Any], path: Path) -> Parts:
        count = given[main]
        if "of" not in given:
            return self.fault(path, "missing-key", "`at_least` needs `of: […]` beside it")
        nodes = self.nodes(given["of"], (*path, "of"))
        if not _is_count(count):
            return self.fault((*path, main), "wrong-type", "`at_least` takes a whole number from 1")
        if isinstance(nodes, Bad):
            return BAD
        if count > len(nodes):
            return self.fault((*path, main), "unreachable", f"at least {count} of {len(nodes)} can never be met")
        return {"at_least": count, "of": nodes}

    def negation(self, main: str, given: dict[str, Any], path: Path) -> Parts:
        node = self.node(given[main], (*path, main))
        return BAD if isinstance(node, Bad) else {"negated": node}

    def trade_off(self, main: str, given: dict[str, Any], path: Path) -> Parts:
        """Two sides, each a node; plain words stand for a phrase."""
        value, here = given[main], (*path, main)
        if not isinstance(value, list) or len(cast(list[Any], value)) != 2:
            return self.fault(here, "wrong-type", "`trade_off` takes a list of its two sides")
        sides: list[Any] = []
        for index, side in enumerate(cast(list[Any], value)):
            sides.append(self.node({"phrase": side} if isinstance(side, str) else side, (*here, index)))
        return BAD if any(isinstance(side, Bad) for side in sides) else {"sides": tuple(sides)}

    def log(self, main: str, given: dict[str, Any], path: Path) -> Parts:
        signal = given[main]
        if signal not in _SIGNALS:
            meant = did_you_mean(str(signal), _SIGNALS)
            return self.fault((*path, main), "wrong-value", f"`log` takes one of {', '.join(_SIGNALS)}{meant}")
        return {"log": signal}

    def estimate(self, main: str, given: dict[str, Any], path: Path) -> Parts:
        from interviewer.bank.convert import convert

        plain = convert(self.document, _Estimate, (*path, main))
        if plain is None:
            return BAD
        if plain.value <= 0 or plain.factor < 1:
            return self.fault((*path, main), "bad-number", "`value` must be above 0 and `factor` at least 1")
        return {"value": plain.value, "unit": plain.unit, "factor": plain.factor, "scales_with": plain.scales_with}

    def nodes(self, value: Any, path: Path) -> tuple[m.Match, ...] | Bad:
        """A list of nodes; BAD if any of them is broken or there is none."""
        if isinstance(value, Bad):
            return BAD
        if not isinstance(value, list):
            return self.fault(path, "wrong-type", f"`{path[-1]}` takes a list of matches")
        given = cast(list[Any], value)
        if not given:
            return self.fault(path, "unreachable", f"`{path[-1]}` is empty: nothing can ever meet it")
        made = [self.node(each, (*path, index)) for index, each in enumerate(given)]
        kept = tuple(each for each in made if not isinstance(each, Bad))
        return kept if len(kept) == len(made) else BAD


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1
