"""A drawing in characters: boxes in layers from top to bottom, arrows between them.

Layers by longest path from what nothing leads to; an arrow over several layers passes between the boxes; one that leads
back up would cross everything and is written below instead. Arrows of one box share a line, those of two never do.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from interviewer.language.diagram import Diagram, Edge

GAP = 2  # cells between boxes
WIDEST_BOX = 24  # cells of words in a box
_UP, _DOWN, _LEFT, _RIGHT = 1, 2, 4, 8
_LINES = {
    3: "│", 12: "─", 5: "┘", 9: "└", 6: "┐", 10: "┌", 7: "┤", 11: "├", 13: "┴", 14: "┬", 15: "┼",
    1: "│", 2: "│", 4: "─", 8: "─",
}  # fmt: skip


class _Node(NamedTuple):
    """A box, or (without words) the place where a long arrow passes."""

    key: str
    words: str
    width: int


def draw(diagram: Diagram) -> tuple[str, ...]:
    """The lines of the drawing, boxes first, then what could not be drawn as an arrow, then the remarks."""
    if not diagram.boxes:
        return diagram.remarks
    down, back = _without_cycles(diagram)
    lines = _Sheet(_layers(diagram, down)).lines(down)
    labelled = [f"{_name(diagram, edge)}: {edge.label}" for edge in down if edge.label]
    returning = [f"and back: {_name(diagram, edge)}{f': {edge.label}' if edge.label else ''}" for edge in back]
    below = [*labelled, *returning, *diagram.remarks]
    return (*lines, *(("", *below) if below else ()))


def _name(diagram: Diagram, edge: Edge) -> str:
    return f"{diagram.boxes[edge.giver]} → {diagram.boxes[edge.taker]}"


def _without_cycles(diagram: Diagram) -> tuple[list[Edge], list[Edge]]:
    """The arrows that lead on, and those that would lead back to where they came from."""
    reached: dict[str, set[str]] = {key: {key} for key in diagram.boxes}
    down: list[Edge] = []
    back: list[Edge] = []
    for edge in diagram.edges:
        if edge.giver in reached[edge.taker]:
            back.append(edge)
            continue
        down.append(edge)
        for known in reached.values():
            if edge.giver in known:
                known |= reached[edge.taker]
    return down, back


def _layers(diagram: Diagram, down: Sequence[Edge]) -> list[list[_Node]]:
    """Boxes by layer, with the places where long arrows pass, ordered to keep arrows short."""
    depth = dict.fromkeys(diagram.boxes, 0)
    for _ in diagram.boxes:
        for edge in down:
            depth[edge.taker] = max(depth[edge.taker], depth[edge.giver] + 1)
    layers: list[list[_Node]] = [[] for _ in range(max(depth.values()) + 1)]
    for key, label in diagram.boxes.items():
        words = label if len(label) <= WIDEST_BOX else f"{label[: WIDEST_BOX - 1]}…"
        layers[depth[key]].append(_Node(key, words, len(words) + 4))
    for edge in {(edge.giver, edge.taker): edge for edge in down}.values():
        for level in range(depth[edge.giver] + 1, depth[edge.taker]):
            layers[level].append(_Node(_passing(edge, level), "", 1))
    _order(layers, [pair for edge in down for pair in _steps(edge, depth)])
    return layers


def _passing(edge: Edge, level: int) -> str:
    return f"{edge.giver}\0{edge.taker}\0{level}"


def _steps(edge: Edge, depth: dict[str, int]) -> list[tuple[str, str]]:
    """An arrow from layer to layer."""
    between = [_passing(edge, level) for level in range(depth[edge.giver] + 1, depth[edge.taker])]
    chain = [edge.giver, *between, edge.taker]
    return list(pairwise(chain))


def _order(layers: list[list[_Node]], steps: Sequence[tuple[str, str]]) -> None:
    """Sort each layer by where its neighbours stand; a few sweeps down and up."""
    above: dict[str, list[str]] = {}
    below: dict[str, list[str]] = {}
    for giver, taker in steps:
        above.setdefault(taker, []).append(giver)
        below.setdefault(giver, []).append(taker)
    for near, going in ((above, layers), (below, layers[::-1]), (above, layers)):
        for layer in going:
            at = {node.key: index / max(1, len(each) - 1) for each in layers for index, node in enumerate(each)}
            layer.sort(key=lambda node: _mean([at[key] for key in near.get(node.key, ())], at[node.key]))


def _mean(values: Sequence[float], default: float) -> float:
    return sum(values) / len(values) if values else default


class _Sheet:
    """Boxes with their places, and a grid to draw on."""

    def __init__(self, layers: list[list[_Node]]) -> None:
        self.layers = layers
        self.left: dict[str, int] = {}
        self.node = {node.key: node for layer in layers for node in layer}
        self.cells: dict[tuple[int, int], str] = {}
        self.bits: dict[tuple[int, int], tuple[int, str]] = {}

    def lines(self, down: Sequence[Edge]) -> list[str]:
        depth = {node.key: level for level, layer in enumerate(self.layers) for node in layer}
        unique = {(edge.giver, edge.taker): edge for edge in down}.values()
        steps = [pair for edge in unique for pair in _steps(edge, depth)]
        self._place(steps)
        row = 0
        for level, layer in enumerate(self.layers):
            for node in layer:
                self._box(node, row)
            row += 3
            gap = [(giver, taker) for giver, taker in steps if depth[giver] == level]
            row += self._connect(gap, row) if level + 1 < len(self.layers) else 0
        return self._painted(row)

    def _place(self, steps: Sequence[tuple[str, str]]) -> None:
        """Each box below the middle of what leads to it, as far as there is room; then nothing left of the edge."""
        above: dict[str, list[str]] = {}
        for giver, taker in steps:
            above.setdefault(taker, []).append(giver)
        for layer in self.layers:
            edge = -(10**6)
            for node in layer:
                wanted = _mean([self._middle(key) for key in above.get(node.key, ())], 0) - node.width // 2
                self.left[node.key] = max(edge, round(wanted))
                edge = self.left[node.key] + node.width + GAP
            shift = self._lean(layer, above)
            for node in layer:
                self.left[node.key] -= shift
        least = min(self.left.values())
        self.left = {key: at - least for key, at in self.left.items()}

    def _lean(self, layer: Sequence[_Node], above: dict[str, list[str]]) -> int:
        """How far right of what leads to it a layer stands on the whole."""
        off = [self._middle(node.key) - self._middle(key) for node in layer for key in above.get(node.key, ())]
        return round(_mean(off, 0))

    def _middle(self, key: str) -> int:
        return self.left[key] + self.node[key].width // 2

    def _box(self, node: _Node, row: int) -> None:
        at, width = self.left[node.key], node.width
        if not node.words:
            for step in range(3):
                self._mark(row + step, at, _UP | _DOWN, node.key)
            return
        for step, line in enumerate((f"┌{'─' * (width - 2)}┐", f"│ {node.words} │", f"└{'─' * (width - 2)}┘")):
            for offset, char in enumerate(line):
                self.cells[row + step, at + offset] = char

    def _connect(self, steps: Sequence[tuple[str, str]], row: int) -> int:
        """Draw the arrows of one gap from `row` on; gives its height. A line for each giver that turns."""
        givers = list(dict.fromkeys(giver for giver, _ in steps))
        ports = self._ports(steps)
        turning = [one for one in givers if any(ports[taker] != self._middle(one) for g, taker in steps if g == one)]
        height = len(turning) + 1
        for giver in givers:
            start = self._middle(giver)
            line = row + turning.index(giver) if giver in turning else row
            if self.node[giver].words:
                self.cells[row - 1, start] = "┬"
            for taker in (taker for g, taker in steps if g == giver):
                self._run(row, line, row + height - 1, start, ports[taker], giver)
                if self.node[taker].words:
                    self.cells[row + height - 1, ports[taker]] = "▼"
        return height

    def _ports(self, steps: Sequence[tuple[str, str]]) -> dict[str, int]:
        """Where arrows enter each box: its middle, or beside it where another box's arrow comes down."""
        ports: dict[str, int] = {}
        for taker in dict.fromkeys(taker for _, taker in steps):
            own = {self._middle(giver) for giver, to in steps if to == taker}
            others = {self._middle(giver) for giver, _ in steps} - own
            middle, reach = self._middle(taker), (self.node[taker].width - 3) // 2
            tries = sorted(range(middle - reach, middle + reach + 1), key=lambda at: (at not in own, abs(at - middle)))
            near = [at for at in tries if at not in others] or [middle]
            ports[taker] = middle if middle not in others and middle not in own and len(own) != 1 else near[0]
        return ports

    def _run(self, top: int, line: int, bottom: int, start: int, end: int, net: str) -> None:
        """Down from `start` to `line`, along to `end`, and down."""
        for at in range(top, line):
            self._mark(at, start, _UP | _DOWN, net)
        low, high = sorted((start, end))
        for at in range(low + 1, high):
            self._mark(line, at, _LEFT | _RIGHT, net)
        if start == end:
            self._mark(line, start, _UP | _DOWN, net)
        else:
            self._mark(line, start, _UP | (_RIGHT if end > start else _LEFT), net)
            self._mark(line, end, _DOWN | (_LEFT if end > start else _RIGHT), net)
        for at in range(line + 1, bottom + 1):
            self._mark(at, end, _UP | _DOWN, net)

    def _mark(self, row: int, at: int, bits: int, net: str) -> None:
        """Add strokes to a cell. Where two arrows cross without meeting, the upright one stays whole."""
        known, of = self.bits.get((row, at), (0, net))
        straight = (_UP | _DOWN, _LEFT | _RIGHT)
        if known and of != net and known in straight and bits in straight and known != bits:
            self.bits[row, at] = (_UP | _DOWN, net if bits == _UP | _DOWN else of)
        else:
            self.bits[row, at] = (known | bits, net)

    def _painted(self, height: int) -> list[str]:
        grid = {place: _LINES[bits] for place, (bits, _) in self.bits.items()} | self.cells
        width = max(at for _, at in grid) + 1
        return ["".join(grid.get((row, at), " ") for at in range(width)).rstrip() for row in range(height)]
