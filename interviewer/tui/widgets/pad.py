"""Where one writes for oneself during an interview: as the composer, but nothing is sent from it."""

from textual.binding import Binding

from interviewer.tui.widgets.composer import LIMIT, Raw


class Pad(Raw):
    """A text area that keeps what stands in it; escape goes back to the composer."""

    BINDINGS = [
        Binding("escape", "screen.panel('')", "close", key_display="esc"),
        Binding("pageup", "screen.scroll_conversation(-1)", show=False),
        Binding("pagedown", "screen.scroll_conversation(1)", show=False),
    ]
    DEFAULT_CSS = """
    Pad, Pad:focus { height: 1fr; border: none; padding: 0 1; background: $background; scrollbar-size-vertical: 1; }
    Pad:focus { background: $surface; }
    """

    def __init__(self, text: str, placeholder: str, *, id: str | None = None) -> None:
        super().__init__(text, highlight_cursor_line=False, placeholder=placeholder, id=id)
        self.cursor_blink = False
        self.move_cursor(self.document.end)

    def on_text_area_changed(self) -> None:
        """A pad holds what a turn does."""
        if len(self.text) > LIMIT:
            self.notify(f"A pad holds {LIMIT:,} characters: what is beyond is not kept.", severity="warning")
