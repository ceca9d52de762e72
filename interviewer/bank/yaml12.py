"""YAML as authors expect it (1.2 manners), from libyaml's events: plain values, and where each of them stands.

`no`, `on`, `10:30` and `010` stay text; only true/false, null, whole numbers (`10_000_000` too) and decimals are
read as anything else. Duplicate keys, aliases, tags, second documents and deep nesting are faults; so a file can
neither run anything nor grow beyond its own size.
"""

import re
from typing import Any

import yaml

from interviewer.bank.document import BAD, Bad, Document, Path, Place
from interviewer.bank.files import is_clean
from interviewer.bank.suggest import quoted
from interviewer.model.errors import Location

MAX_DEPTH = 32
_INT = re.compile(r"[-+]?(?:0|[1-9](?:_?[0-9]){0,17})")
_FLOAT = re.compile(r"[-+]?(?:[0-9]{1,18}\.[0-9]{0,18}|\.[0-9]{1,18}|[0-9]{1,18}(?=[eE]))(?:[eE][-+]?[0-9]{1,2})?")
_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_ADVICE = (
    ("mapping values are not allowed", "a `:` inside text? put the text in quotes"),
    ("cannot start any token", "indent with spaces, and put text that begins with a sign in quotes"),
    ("could not find expected ':'", "is a `:` missing after a key, or an indent wrong?"),
    ("did not find expected key", "check the indent, and quotes inside quotes"),
    ("did not find expected node content", "is a quote or a bracket never closed?"),
    ("did not find expected ','", "is a comma missing, or a bracket never closed?"),
    ("did not find expected '-' indicator", "a list item must begin with `- ` at the list's own indent"),
    ("unexpected end of stream", "a quote or bracket is never closed"),
)


def read_yaml(text: str, path: str) -> Document:
    """Every value of `text` with its place, and every fault; never raises. `data` is BAD if nothing could be read."""
    document = Document(path)
    try:
        _Builder(text, document).read()
    except yaml.MarkedYAMLError as error:
        document.fault(_where(error, path), "syntax", _explain(str(error.problem)))
    except (yaml.YAMLError, UnicodeError, ValueError) as error:
        document.fault(Location(path=path), "syntax", _explain(str(error).splitlines()[0]))
    except _TooDeep:
        pass
    return document


class _TooDeep(Exception):
    pass


class _Builder:
    """Turns libyaml's events into values, one recursion a level, and stops at `MAX_DEPTH`."""

    def __init__(self, text: str, document: Document) -> None:
        self.loader: Any = yaml.CSafeLoader(text)
        self.document = document

    def read(self) -> None:
        next_event = self.loader.get_event
        next_event()
        if isinstance(next_event(), yaml.StreamEndEvent):
            self.document.fault(Location(path=self.document.path, line=1, column=1), "empty-file", "the file is empty")
            return
        data = self.value(next_event(), ())
        next_event()
        event = next_event()
        if not isinstance(event, yaml.StreamEndEvent):
            self.fault(event, "second-document", "a file holds one document; take the second `---` out")
        self.document.data = data

    def value(self, event: Any, path: Path) -> Any:
        """The value that begins with `event`."""
        self.document.places[path] = _spot(event.start_mark)
        if isinstance(event, yaml.AliasEvent):
            return self.fault(event, "alias", f"{quoted(f'*{event.anchor}')} is not read: write the value out")
        if event.anchor is not None:
            self.fault(event, "alias", f"{quoted(f'&{event.anchor}')} is not read: files hold no anchors")
        if event.tag is not None:
            self.fault(event, "tag", f"{quoted(event.tag)} is not read: files hold no tags")
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event)
        if len(path) >= MAX_DEPTH:
            self.fault(event, "too-deep", f"nested more than {MAX_DEPTH} deep")
            raise _TooDeep
        return self.sequence(path) if isinstance(event, yaml.SequenceStartEvent) else self.mapping(path)

    def scalar(self, event: Any) -> Any:
        if not event.style:
            return plain(event.value)
        if event.style == '"' and not is_clean(event.value):
            return self.fault(event, "control-character", "an escape makes a control character; take it out")
        return event.value

    def sequence(self, path: Path) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := self.loader.get_event(), yaml.SequenceEndEvent):
            items.append(self.value(event, (*path, len(items))))
        return items

    def mapping(self, path: Path) -> dict[str, Any]:
        pairs: dict[str, Any] = {}
        while not isinstance(event := self.loader.get_event(), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                self.fault(event, "bad-key", "a key is one word, not a list or a mapping")
                self.value(event, (*path, ""))
                self.value(self.loader.get_event(), (*path, ""))
                continue
            key: str = event.value
            here = (*path, key)
            if key in pairs:
                line = self.document.keys[here][0]
                self.fault(event, "duplicate-key", f"{quoted(key)} stands here twice; the first is on line {line}")
                here = (*path, "")
                self.value(self.loader.get_event(), here)
                continue
            self.document.keys[here] = _spot(event.start_mark)
            pairs[key] = self.value(self.loader.get_event(), here)
        return pairs

    def fault(self, event: Any, code: str, message: str) -> Bad:
        line, column = _spot(event.start_mark)
        self.document.fault(Location(path=self.document.path, line=line, column=column), code, message)
        return BAD


def plain(text: str) -> str | int | float | bool | None:
    """The value of a word written without quotes."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "+-.0123456789":
        return text
    if _INT.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text


def _where(error: yaml.MarkedYAMLError, path: str) -> Location:
    mark = error.problem_mark or error.context_mark
    line, column = _spot(mark) if mark else (0, 0)
    return Location(path=path, line=line, column=column)


def _spot(mark: Any) -> Place:
    """Line and column from 1; libyaml counts from 0."""
    return (mark.line + 1, mark.column + 1)


def _explain(problem: str) -> str:
    advice = next((tip for start, tip in _ADVICE if start in problem), "")
    return f"not YAML: {problem}" + (f" ({advice})" if advice else "")
