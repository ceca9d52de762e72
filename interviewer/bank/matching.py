"""The match language: from a rubric's YAML to the nodes of `interviewer.model.match`.

A match is a mapping with exactly one main key (`concept`, `near`, `any`, …), its companion where it has one (`within`,
`of`), and `about` beside any of them.
"""

from collections.abc import Callable
from typing import Any, cast, get_args

from interviewer.bank.suggest import did_you_mean, got, quoted
from interviewer.bank.yaml12 import BAD, Bad, Document, Path
from interviewer.model import match as m
from interviewer.model.base import Value

MAIN = (
    "concept", "phrase", "near", "any", "all", "at_least", "not",
    "estimate", "choice", "trade_off", "flow", "asked", "log",
)  # fmt: skip
_COMPANION = {"near": "within", "at_least": "of"}
_SIGNALS = cast(tuple[str, ...], get_args(m.LogSignal))
_WHOLE = "a whole number from 1"


def read_match(document: Document, value: Any, path: Path) -> m.Match | Bad:
    """The node at `path`, or BAD with its faults noted in `document`."""
    return _Reader(document).node(value, path)


class _Reader:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.makers: dict[str, Callable[[dict[str, Any], Path, tuple[str, ...]], Any]] = {
            "near": self.near,
            "at_least": self.at_least,
            "estimate": self.estimate,
            "trade_off": self.trade_off,
            "log": self.log,
            "not": self.negation,
        }

    def node(self, value: Any, path: Path) -> Any:
        """Any node."""
        if isinstance(value, Bad):
            return BAD
        if not isinstance(value, dict):
            return self.fault(path, "wrong-type", "a match is a mapping, such as `concept: ttl` or `phrase: url safe`")
        given = cast(dict[str, Any], value)
        main = self.main_key(given, path)
        if main is None:
            return BAD
        about = self.words(given["about"], (*path, "about"), 1) if "about" in given else ()
        maker = self.makers.get(main)
        made = maker(given, path, () if isinstance(about, Bad) else about) if maker else self.simple(main, given, path)
        if isinstance(made, Bad) or isinstance(about, Bad):
            return BAD
        self.document.origins[id(made)] = path
        return made

    def main_key(self, given: dict[str, Any], path: Path) -> str | None:
        """The one key that says what kind of node this is; faults for none, several, or ones that do not belong."""
        mains = [key for key in given if key in MAIN]
        companion = _COMPANION.get(mains[0], "") if mains else ""
        for key in given:
            if key not in MAIN and key not in ("about", companion):
                known = (*MAIN, "about", companion)
                said = f"{quoted(key)} is no key of a match{did_you_mean(key, known)}"
                self.document.fault(self.document.at_key((*path, key)), "unknown-key", said)
        if len(mains) > 1:
            both = " and ".join(f"`{key}`" for key in mains)
            self.fault(path, "bad-match", f"a match has one main key, here are {both}; join them with `any` or `all`")
        elif not mains and not [key for key in given if key not in ("about",)]:
            self.fault(path, "bad-match", "this match says nothing to look for")
        return mains[0] if len(mains) == 1 else None

    def simple(self, main: str, given: dict[str, Any], path: Path) -> Any:
        """Nodes that hold one text, a list of words, or a list of nodes."""
        here = (*path, main)
        value = given[main]
        about = tuple(word for word in cast(list[Any], given.get("about", ())) if isinstance(word, str))
        if main in ("concept", "phrase", "asked"):
            text = self.text(value, here)
            if isinstance(text, Bad):
                return BAD
            return _TEXTS[main](text, about)
        if main in ("any", "all"):
            nodes = self.nodes(value, here)
            if isinstance(nodes, Bad):
                return BAD
            return m.AnyNode(any=nodes, about=about) if main == "any" else m.AllNode(all=nodes, about=about)
        words = self.words(value, here, 2)
        if isinstance(words, Bad):
            return BAD
        return m.ChoiceNode(choice=words, about=about) if main == "choice" else m.FlowNode(flow=words, about=about)

    def near(self, given: dict[str, Any], path: Path, about: tuple[str, ...]) -> Any:
        words = self.words(given["near"], (*path, "near"), 2)
        within = given.get("within", "sentence")
        if within != "sentence" and not _is_count(within):
            return self.fault((*path, "within"), "wrong-value", "`within` is `sentence` or a number of words from 1")
        return BAD if isinstance(words, Bad) else m.NearNode(near=words, within=within, about=about)

    def at_least(self, given: dict[str, Any], path: Path, about: tuple[str, ...]) -> Any:
        count = given["at_least"]
        if "of" not in given:
            return self.fault(path, "missing-key", "`at_least` needs `of: […]` beside it")
        nodes = self.nodes(given["of"], (*path, "of"))
        if not _is_count(count):
            return self.fault((*path, "at_least"), "wrong-type", f"`at_least` takes {_WHOLE}")
        if isinstance(nodes, Bad):
            return BAD
        if count > len(nodes):
            return self.fault((*path, "at_least"), "unreachable", f"at least {count} of {len(nodes)} can never be met")
        return m.AtLeastNode(at_least=count, of=nodes, about=about)

    def negation(self, given: dict[str, Any], path: Path, about: tuple[str, ...]) -> Any:
        node = self.node(given["not"], (*path, "not"))
        return BAD if isinstance(node, Bad) else m.NotNode(negated=node, about=about)

    def trade_off(self, given: dict[str, Any], path: Path, about: tuple[str, ...]) -> Any:
        """Two sides, each a node; plain words stand for a phrase."""
        value, here = given["trade_off"], (*path, "trade_off")
        if not isinstance(value, list) or len(cast(list[Any], value)) != 2:
            return self.fault(here, "wrong-type", "`trade_off` takes a list of its two sides")
        sides: list[Any] = []
        for index, side in enumerate(cast(list[Any], value)):
            text = isinstance(side, str) and side.strip()
            sides.append(self.node({"phrase": side} if text else side, (*here, index)))
        if any(isinstance(side, Bad) for side in sides):
            return BAD
        return m.TradeOffNode(sides=(sides[0], sides[1]), about=about)

    def log(self, given: dict[str, Any], path: Path, about: tuple[str, ...]) -> Any:
        signal = given["log"]
        if signal not in _SIGNALS:
            meant = did_you_mean(str(signal), _SIGNALS)
            return self.fault((*path, "log"), "wrong-value", f"`log` takes one of {', '.join(_SIGNALS)}{meant}")
        return m.LogNode(log=signal, about=about)

    def estimate(self, given: dict[str, Any], path: Path, about: tuple[str, ...]) -> Any:
        from interviewer.bank.convert import convert

        plain = convert(self.document, _Estimate, (*path, "estimate"))
        if plain is None:
            return BAD
        if plain.value <= 0 or plain.factor < 1:
            return self.fault((*path, "estimate"), "bad-number", "`value` must be above 0 and `factor` at least 1")
        return m.EstimateNode(
            value=plain.value, unit=plain.unit, factor=plain.factor, scales_with=plain.scales_with, about=about
        )

    def nodes(self, value: Any, path: Path) -> tuple[m.Match, ...] | Bad:
        """A list of nodes without the broken ones; BAD if none is left."""
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

    def words(self, value: Any, path: Path, least: int) -> tuple[str, ...] | Bad:
        """A list of at least `least` words or concept ids."""
        if isinstance(value, Bad):
            return BAD
        if not isinstance(value, list):
            return self.fault(path, "wrong-type", f"`{path[-1]}` takes a list of words")
        made = [self.text(each, (*path, index)) for index, each in enumerate(cast(list[Any], value))]
        if len(made) < least:
            return self.fault(path, "bad-match", f"`{path[-1]}` needs at least {least} words")
        kept = tuple(each for each in made if not isinstance(each, Bad))
        return kept if len(kept) == len(made) else BAD

    def text(self, value: Any, path: Path) -> str | Bad:
        if isinstance(value, Bad):
            return BAD
        key = next(f"`{step}`" for step in reversed(path) if isinstance(step, str))
        if not isinstance(value, str):
            return self.fault(path, "wrong-type", f"{key} takes text, not {got(value, 'text')}")
        return value if value.strip() else self.fault(path, "empty-text", f"{key} is empty here")

    def fault(self, path: Path, code: str, message: str) -> Bad:
        self.document.fault(self.document.at(path), code, message)
        return BAD


class _Estimate(Value, frozen=True, kw_only=True):
    """What stands below `estimate:`."""

    value: float
    unit: str
    factor: float = 2.0
    scales_with: tuple[str, ...] = ()


_TEXTS: dict[str, Callable[[str, tuple[str, ...]], Any]] = {
    "concept": lambda text, about: m.ConceptNode(concept=text, about=about),
    "phrase": lambda text, about: m.PhraseNode(phrase=text, about=about),
    "asked": lambda text, about: m.AskedNode(asked=text, about=about),
}


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1
