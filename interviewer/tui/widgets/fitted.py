"""A visual written for the width it is painted at: bars, rails and feet fold without being told of a resize."""

from collections.abc import Callable

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual


class Fitted(Visual):
    """`write` gives the content for a width in cells."""

    def __init__(self, write: Callable[[int], Content]) -> None:
        self.write = write
        self._written: dict[int, Content] = {}

    def at(self, width: int) -> Content:
        """The content for `width` cells, written once."""
        if width not in self._written:
            self._written[width] = self.write(width)
        return self._written[width]

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """All there is."""
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Lines at `width` cells."""
        return self.at(width).get_height(rules, width)

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """The lines as they stand at `width` cells."""
        return self.at(width).render_strips(width, height, style, options) if width else []
