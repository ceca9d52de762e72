"""A visual with one line spread over its width, left and right, and a body below: turns, list rows and marks.

It lays itself out whenever it is painted, so nothing is rebuilt when the terminal is resized.
"""

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual


class Spread(Visual):
    """`left` gives way to `right`: by an ellipsis or, if it `wraps`, by going on below. `body` is `indent` cells in."""

    def __init__(
        self, left: Content, right: Content, body: Content | None = None, *, indent: int = 0, wraps: bool = False
    ) -> None:
        self.left = left
        self.right = right
        self.body = body
        self.indent = indent
        self.wraps = wraps

    @property
    def plain(self) -> str:
        """The words without their layout, for tests and searching."""
        return "\n".join(part.plain for part in (self.left, self.right, self.body) if part)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """All there is: it spreads itself."""
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Lines of the head and of the body."""
        head = len(self._lines(width))
        return head + (self.body.get_height(rules, max(1, width - self.indent)) if self.body else 0)

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """The lines as they stand at `width` cells."""
        if not width:
            return []
        strips = [strip for line in self._head(width) for strip in line.render_strips(width, 1, style, options)]
        if self.body:
            margin = Strip.blank(self.indent, style.rich_style)
            body = self.body.render_strips(max(1, width - self.indent), None, style, options)
            strips += [Strip.join([margin, strip]) if self.indent else strip for strip in body]
        return strips if height is None else strips[:height]

    def _lines(self, width: int) -> list[Content]:
        """`left` as it fits beside `right`."""
        room = max(1, width - (self.right.cell_length + 1 if self.right else 0))
        if not self.wraps or self.left.cell_length <= room:
            return [self.left.truncate(room, ellipsis=True)]
        first, *rest = self.left.wrap(room)
        return [first, *(Content.assemble(" " * self.indent, line) for line in rest)]

    def _head(self, width: int) -> list[Content]:
        first, *rest = self._lines(width)
        gap = max(1, width - first.cell_length - self.right.cell_length)
        return [Content.assemble(first, " " * gap, self.right) if self.right else first, *rest]
