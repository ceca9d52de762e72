"""The line of keys at the foot of every screen: what can be pressed here and now, and clicked."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from interviewer.tui.widgets.fitted import Fitted

if TYPE_CHECKING:
    from textual.screen import Screen

GAP = " · "
PLACES = {"send": 0, "screen.show_board": 0, "select": 0, "help": 2, "quit": 3}
"""Actions that stand first or last, whatever the screen."""


def written(rows: Sequence[tuple[str, str, str]], width: int) -> Content:
    """As many of `rows` as `width` cells hold, from the first on; each can be clicked."""
    parts: list[Content] = []
    used = 0
    for key, label, action in rows:
        click = Style.from_meta({"@click": ("screen.press", (action,))})
        part = Content.assemble((key, "$primary"), " ", label).stylize(click)
        used += part.cell_length + (len(GAP) if parts else 0)
        if used > width:
            break
        parts.append(part)
    return Content(GAP).join(parts)


class KeyLine(Static):
    """Reads the active bindings of its screen, most particular first; drops from the right what does not fit."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    KeyLine { height: 1; dock: bottom; padding: 0 1; color: $quiet; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    def __init__(self) -> None:
        super().__init__(markup=False)
        self.auto_links = False
        self.notes: dict[str, str] = {}

    def on_mount(self) -> None:
        """Follow the focus: other widgets have other keys."""
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_updated)
        self.repaint()

    def note(self, action: str, text: str) -> None:
        """Let `text` stand behind the label of `action`, such as a hint's price."""
        if self.notes.get(action, "") != text:
            self.notes[action] = text
            self.repaint()

    def on_offer(self) -> list[tuple[str, str, str]]:
        """(key, label, action) of each thing that can be done, one row an action."""
        rows: dict[str, tuple[str, str, str]] = {}
        for _, binding, enabled, _ in self.screen.active_bindings.values():
            if binding.show and enabled and binding.action not in rows:
                label = f"{binding.description} {self.notes.get(binding.action, '')}".rstrip()
                rows[binding.action] = (binding.key_display or binding.key, label, binding.action)
        return sorted(rows.values(), key=lambda row: PLACES.get(row[2], 1))

    def repaint(self) -> None:
        """Paint what is on offer now."""
        self.update(Fitted(partial(written, self.on_offer())), layout=False)

    def _bindings_updated(self, _: "Screen[object]") -> None:
        self.repaint()
