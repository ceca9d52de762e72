"""A row to choose one value in: left and right, a digit, or a click."""

from collections.abc import Sequence

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget


class Choice(Widget, can_focus=True):
    """`label   a  [b]  c`: the chosen value stands in brackets, so that colour is not the only sign of it.

    `options` are (value, what is shown); `notes` say in a sentence what a value means, below the row.
    """

    HELP = "Left and right change a value, up and down go from row to row."
    # Up and down come first, before keys typed right after them are handed to the row that is left.
    BINDINGS = [
        Binding("left", "step(-1)", show=False),
        Binding("right", "step(1)", show=False),
        Binding("up", "app.focus_previous", show=False, priority=True),
        Binding("down", "app.focus_next", show=False, priority=True),
    ]
    DEFAULT_CSS = """
    Choice { height: auto; padding: 0 1; }
    Choice:focus { background: $panel; }
    """
    index: reactive[int] = reactive(0, layout=True)

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[str, str]],
        chosen: str,
        *,
        notes: dict[str, str] | None = None,
        room: int = 12,
        id: str | None = None,
    ) -> None:
        super().__init__(id=id)
        self.label = label
        self.options = list(options)
        self.notes = notes or {}
        self.room = room
        self.set_reactive(Choice.index, [value for value, _ in options].index(chosen))
        self.auto_links = False

    @property
    def value(self) -> str:
        """The value that is chosen."""
        return self.options[self.index][0]

    def render(self) -> Content:
        """The row, and what the chosen value means."""
        marker = "▸ " if self.has_focus else "  "
        parts: list[Content | tuple[str, str | Style]] = [(marker, "$primary"), Content(f"{self.label:<{self.room}}")]
        for index, (_, shown) in enumerate(self.options):
            text = f"[{shown}]" if index == self.index else f" {shown} "
            style = "$accent bold" if index == self.index else "$quiet"
            click = Style.from_meta({"@click": f"pick({index})"})
            parts.append(Content.styled(text, style).stylize(click))
        if note := self.notes.get(self.value):
            parts.append((f"\n{' ' * (self.room + 3)}{note}", "$quiet italic"))
        return Content.assemble(*parts)

    def action_step(self, by: int) -> None:
        """Choose the value `by` places on, stopping at either end."""
        self.index = max(0, min(len(self.options) - 1, self.index + by))

    def action_pick(self, index: int) -> None:
        """Choose the value at `index`."""
        self.focus()
        self.index = index

    def on_key(self, event: events.Key) -> None:
        """A digit picks the value that shows it."""
        for index, (_, shown) in enumerate(self.options):
            if event.character and event.character == shown:
                event.stop()
                self.index = index
