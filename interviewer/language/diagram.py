"""Drawings written down: lines of arrows (`client -> api -> cache, db`) and Mermaid flowcharts, read into boxes."""

import re
from typing import NamedTuple

_ARROW = re.compile(
    r"\s*(?:--\s(?P<said>[^->|]{1,60}?)\s-{1,2}>|(?:<?-{1,3}\.?-{0,2}>{1,2}|=+>{1,2}|→|⟶|➜|---)(?:\|(?P<label>[^|]{0,60})\|)?)\s*"
)
_HEADER = re.compile(r"\s*(?:graph|flowchart)\b(?:\s+(?:TB|TD|BT|RL|LR))?\s*;?\s*$", re.IGNORECASE)
_IGNORED = re.compile(r"\s*(?:%%|```|(?:subgraph|end|classDef|class|style|linkStyle|direction|click)\b)")
_SHAPED = re.compile(r"([\w.-]+)(\[\[|\[\(|\(\[|\(\(|\{\{|\[|\(|\{|>)(.*)$", re.DOTALL)
_CLOSERS = {"[[": "]]", "[(": ")]", "([": "])", "((": "))", "{{": "}}", "[": "]", "(": ")", "{": "}", ">": "]"}
_OPEN, _CLOSE = "[({", "])}"
MOST = 60  # boxes of one drawing


class Fault(NamedTuple):
    """What cannot be drawn, and where: line and column count from 1."""

    line: int
    column: int
    says: str


class Edge(NamedTuple):
    """An arrow between two boxes, by their names."""

    giver: str
    taker: str
    label: str = ""


class Diagram(NamedTuple):
    """Boxes (name → what stands in it) in the order they come, arrows, remarks without an arrow, and faults."""

    boxes: dict[str, str]
    edges: tuple[Edge, ...]
    remarks: tuple[str, ...]
    faults: tuple[Fault, ...]
    mermaid: bool


def read_diagram(text: str) -> Diagram:
    """Everything that is drawn in `text`; what cannot be is in `faults`, and the rest is read all the same."""
    reader = _Reader()
    for number, line in enumerate(text.splitlines(), 1):
        reader.take(number, line)
    boxes = dict(list(reader.boxes.items())[:MOST])
    if len(reader.boxes) > MOST:
        reader.faults.append(Fault(number, 1, f"more than {MOST} boxes: the rest is not drawn"))  # pyright: ignore[reportPossiblyUnboundVariable]
    edges = (edge for edge in dict.fromkeys(reader.edges) if edge.giver in boxes and edge.taker in boxes)
    return Diagram(boxes, tuple(edges), tuple(reader.remarks), tuple(reader.faults), reader.mermaid)


class _Reader:
    def __init__(self) -> None:
        self.boxes: dict[str, str] = {}
        self.edges: list[Edge] = []
        self.remarks: list[str] = []
        self.faults: list[Fault] = []
        self.mermaid = False

    def take(self, number: int, line: str) -> None:
        if _HEADER.match(line):
            self.mermaid = True
        elif line.strip() and not _IGNORED.match(line):
            body = line.rstrip().rstrip(";")
            pieces = _split(body)
            if len(pieces) > 1:
                self._chain(number, line, pieces)
            elif _SHAPED.fullmatch(body.strip()):
                self._names(number, body, 0)
            elif self.mermaid and re.search(r"[-=<>]", body):
                self.faults.append(Fault(number, _indent(line), "this arrow is none: write -->"))
            else:
                self.remarks.append(line.strip())

    def _chain(self, number: int, line: str, pieces: list[tuple[str, int, str]]) -> None:
        """A line of arrows; `pieces` are (words, where they begin, label of the arrow before them)."""
        before: list[str] = []
        for index, (words, at, label) in enumerate(pieces):
            if not words.strip():
                side = "before" if index == 0 else "after"
                self.faults.append(Fault(number, max(1, min(at, len(line.rstrip())) or 1), f"nothing {side} the arrow"))
                before = []
                continue
            names = self._names(number, words, at)
            self.edges += [Edge(giver, taker, label) for giver in before for taker in names if giver != taker]
            before = names

    def _names(self, number: int, words: str, at: int) -> list[str]:
        """The boxes that a part of a chain names: several are set apart by commas or &."""
        found: list[str] = []
        for name, offset in _parts(words):
            shaped = _SHAPED.match(name)
            if shaped:
                key, opener, rest = shaped[1], shaped[2], shaped[3]
                label, closed, _ = rest.rpartition(_CLOSERS[opener])
                if not closed:
                    where = at + offset + len(key) + 1
                    self.faults.append(Fault(number, where, f'"{opener}" is not closed: {_CLOSERS[opener]} is missing'))
                    label = rest
                label = re.sub(r"<br\s*/?>", " ", label.strip().strip('"`')).strip()
            else:
                key = label = " ".join(name.split())
            key = key.lower()
            if shaped or key not in self.boxes:
                self.boxes[key] = label or key
            found.append(key)
        return found


def _split(line: str) -> list[tuple[str, int, str]]:
    """The words between arrows that stand outside brackets: (words, where they begin, label of the arrow before)."""
    pieces: list[tuple[str, int, str]] = []
    start, label, at = 0, "", 0
    while arrow := _ARROW.search(line, at):
        at = arrow.end()
        inside = line[start : arrow.start()]
        if sum(inside.count(c) for c in _OPEN) > sum(inside.count(c) for c in _CLOSE) and any(
            c in line[arrow.end() :] for c in _CLOSE
        ):
            continue
        pieces.append((inside, start, label))
        start, label = arrow.end(), (arrow["label"] or arrow["said"] or "").strip()
    pieces.append((line[start:], start, label))
    return pieces


def _parts(words: str) -> list[tuple[str, int]]:
    """What commas and & outside brackets set apart, each with its offset."""
    found: list[tuple[str, int]] = []
    depth = start = 0
    for at, char in enumerate(f"{words},"):
        depth += (char in _OPEN) - (char in _CLOSE)
        if (char in ",&" and depth <= 0) or at == len(words):
            part = words[start:at]
            if part.strip(" .;"):
                found.append((part.strip(" .;"), start + len(part) - len(part.lstrip())))
            start = at + 1
    return found


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip()) + 1
