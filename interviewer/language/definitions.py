"""What defines a thing by its parts: `messages(id, sender, body)`, `SEND {id, text} -> ACK {id}`, `POST /x {a, b?}`.

A name with its columns or parameters in brackets says how it is built, however few words it has; names in a row do not.
"""

import re

_VERB = r"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)"
_BODY = r"(?:\{[^{}\n]{0,300}\}|\([^()\n]{0,300}\))"
# What comes back: a body, a status, a name or two.
_RESULT = rf"(?:{_BODY}|\[[^\[\]\n]{{0,80}}\]|\d{{3}}(?:\s[A-Z][\w ]{{0,20}})?|\w[\w\[\]<>-]*(?:\s\w+)?(?:\s?{_BODY})?)"
_ENDPOINT = rf"`?{_VERB}\s+/\S*(?<![,;`])`?(?:\s*{_BODY})?`?(?:\s*(?:->|→|=>)\s*{_RESULT})?`?"
_ENDPOINTS = re.compile(rf"(?:\w+(?:\s\w+)?:\s+)?{_ENDPOINT}(?:\s*[,;]\s*{_ENDPOINT})*[.,;]?")
# A name and what it holds; prose leaves a space before its brackets and none of its parts are identifiers.
_DEFINED = re.compile(
    r"[\w\]>*`](?P<space>\s?)(?:\((?P<round>(?:[^()]|\([^()]{0,40}\)){3,400})\)|\{(?P<curly>[^{}]{3,400})\})"
)
_PART = re.compile(r"[,;|]\s*")
_IDENTIFIER = re.compile(
    r"\w_\w|[a-z][A-Z]|\b(?:PK|FK|INT|BIGINT|TEXT|UUID|BLOB|VARCHAR|TIMESTAMP|BOOL|int|bigint|varchar|uuid|timestamp)\b"
)
# Parts of one definition, and words of one part: more is a heap of words, or prose.
_PARTS, _WORDS = 16, 5
_OPTIONAL = re.compile(r"\?(?=\w|\s*[,})\]:=])")


def is_endpoints(said: str) -> bool:
    """Whether a sentence is calls of an API with what they take and give, and no more."""
    return _ENDPOINTS.fullmatch(said) is not None


def defined(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where `text[start:end]` names a thing with its parts: the stretches, from the name's end to the bracket's."""
    found: list[tuple[int, int]] = []
    if text.find("(", start, end) < 0 and text.find("{", start, end) < 0:
        return found
    for match in _DEFINED.finditer(text, start, end):
        body = match["round"] or match["curly"]
        if _has_parts(body, sure=match["curly"] is not None or not match["space"]):
            found.append(match.span())
    return found


def _has_parts(body: str, *, sure: bool) -> bool:
    parts = _PART.split(body)
    if not 2 <= len(parts) <= _PARTS or any(not 0 < len(part.split()) <= _WORDS for part in parts):
        return False
    return sure or _IDENTIFIER.search(body) is not None


def asks_at(text: str, at: int) -> bool:
    """Whether the question mark at `at` asks: not in `/feed?cursor=`, nor for a part that is optional, `{a, b?}`."""
    if not _OPTIONAL.match(text, at):
        return True
    if text[at + 1 : at + 2].isalnum():
        return False
    opened = max(text.rfind(sign, max(0, at - 300), at) for sign in "{(<[")
    return opened < 0 or text[opened] != "{" or text.find("}", opened, at) >= 0
