"""JSON Schemas of the content files, for editors: made from the types that read the files, so they cannot drift."""

from copy import deepcopy
from typing import Any, Literal, cast, get_args

import msgspec

from interviewer.bank.reader import Vocabulary
from interviewer.model.card import Deck
from interviewer.model.format import Format
from interviewer.model.match import LogSignal
from interviewer.model.question import Question
from interviewer.model.reading import ReadingList
from interviewer.model.rubric import Rubric

SchemaKind = Literal["question", "rubric", "concept", "cards", "reading", "format"]
KINDS: tuple[SchemaKind, ...] = get_args(SchemaKind)
_MODELS: dict[SchemaKind, type[msgspec.Struct]] = {
    "question": Question, "rubric": Rubric, "concept": Vocabulary, "cards": Deck, "reading": ReadingList,
    "format": Format
}  # fmt: skip
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_OURS = ("digest",)
_WORD = {"type": "string", "minLength": 1}
_WORDS = {"type": "array", "items": _WORD, "minItems": 1}
_NODE = {"$ref": "#/$defs/Match"}
_NODES = {"type": "array", "items": _NODE, "minItems": 1}
_COUNT = {"type": "integer", "minimum": 1}
_SIDE = {"anyOf": [_WORD, _NODE]}
# The keys of a match, each with what stands below it and why one would write it.
_MATCH: dict[str, tuple[dict[str, Any], str]] = {
    "concept": (_WORD, "a mention of the concept, or of anything that is a kind of it"),
    "phrase": (_WORD, "these words in a row, whatever their endings"),
    "near": (
        {"type": "array", "items": {"anyOf": [_WORD, _WORDS]}, "minItems": 1},
        "all of the words in one sentence; of a list in place of a word, any one; `$name` stands for a list of `words`",
    ),
    "within": ({"anyOf": [{"const": "sentence"}, _COUNT]}, "beside `near`: the sentence, or a number of words"),
    "any": (_NODES, "the best of several matches"),
    "all": (_NODES, "all of them; the worst decides the credit"),
    "at_least": (_COUNT, "so many of the matches under `of`"),
    "of": (_NODES, "beside `at_least`: what is counted"),
    "not": (_NODE, "its absence; only inside `all`"),
    "estimate": (
        {
            "type": "object",
            "properties": {
                "value": {"type": "number", "exclusiveMinimum": 0},
                "unit": {"type": "string"},
                "factor": {"type": "number", "minimum": 1, "default": 2},
                "scales_with": _WORDS,
            },
            "required": ["value", "unit"],
            "additionalProperties": False,
        },
        "a stated quantity within the factor, units converted",
    ),
    "choice": ({**_WORDS, "minItems": 1}, "picking one of these concepts"),
    "trade_off": ({"type": "array", "items": _SIDE, "minItems": 2, "maxItems": 2}, "both sides said together"),
    "flow": ({**_WORDS, "minItems": 2}, "each handing on to the next, in prose or drawn with arrows"),
    "asked": (_WORD, "asking for that fact of the question, or stating it as an assumption"),
    "log": ({"enum": list(get_args(LogSignal))}, "how the conversation went"),
    "about": ({"type": "array", "items": _WORD}, "a gate: without one of these words near, no more than named"),
}
_COMPANIONS = ("within", "of", "about")


def schema(kind: SchemaKind) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a kind of content file, as plain JSON values."""
    made = deepcopy(msgspec.json.schema(_MODELS[kind]))
    parts = cast(dict[str, dict[str, Any]], made["$defs"])
    for name in [name for name in parts if name.endswith("Node")]:
        del parts[name]
    for part in parts.values():
        _tidy(part)
    if kind == "rubric":
        parts["Match"] = _match()
        parts["Criterion"]["properties"]["match"] = _NODE
        parts["Sample"]["required"] = ["name", "score"]
    return {"$schema": _DIALECT, "title": f"interviewer {kind}", **made}


def _tidy(part: dict[str, Any]) -> None:
    """Nothing but known keys, and none of those that the bank fills in; descriptions without the code's line breaks."""
    if "description" in part:
        part["description"] = " ".join(part["description"].split("\n\n")[0].split())
    properties = cast(dict[str, Any], part.get("properties", {}))
    for name in _OURS:
        properties.pop(name, None)
    if part.get("type") == "object":
        part["additionalProperties"] = False


def _match() -> dict[str, Any]:
    mains = [{"required": [key]} for key in _MATCH if key not in _COMPANIONS]
    return {
        "type": "object",
        "description": "What counts as evidence: one main key, its companion, and `about` beside any of them.",
        "properties": {key: {**below, "description": why} for key, (below, why) in _MATCH.items()},
        "oneOf": mains,
        "additionalProperties": False,
    }
