"""Where the candidate writes: several lines, wrapped, with undo and paste; three keys send."""

from dataclasses import dataclass

from rich.text import Text
from textual import events
from textual.binding import Binding
from textual.message import Message
from textual.widgets import TextArea

from interviewer.model.visible import visible

LIMIT = 20_000
"""Characters of a turn: a page of writing is 3,000, and a turn of this size is read within its 50 ms."""

BIGGEST_PASTE = 100_000
"""Characters one paste may bring; wrapping more would freeze the screen."""


class Raw(TextArea):
    """A text area that shows control characters by a glyph each; the text itself stays as typed."""

    def get_line(self, line_index: int) -> Text:
        """A line as it is shown."""
        return Text(visible(self.document.get_line(line_index)), end="", no_wrap=True)


class Composer(Raw):
    """A text area that sends. Refused text stays in it, so nothing typed is ever lost."""

    HELP = "Enter makes a new line. ctrl+s, ctrl+j and f5 send. Page up and page down scroll the conversation."
    BINDINGS = [
        Binding("ctrl+s,ctrl+j,f5", "send", "send", key_display="ctrl+s"),
        Binding("ctrl+o", "screen.edit", "editor", show=False),
        Binding("pageup", "screen.scroll_conversation(-1)", show=False),
        Binding("pagedown", "screen.scroll_conversation(1)", show=False),
    ]
    DEFAULT_CSS = """
    Composer { height: auto; min-height: 5; max-height: 10; padding: 0 1; background: $background; }
    Composer { border: round $border-blurred; border-subtitle-color: $warning; }
    Composer:focus { border: round $border; }
    """

    @dataclass
    class Sent(Message):
        """A turn to say."""

        text: str

    @dataclass
    class Refused(Message):
        """Something that could not be taken, and why."""

        reason: str

    def __init__(self, *, enter_sends: bool = False) -> None:
        self.enter_sends = enter_sends
        super().__init__(highlight_cursor_line=False, tab_behavior="indent")
        self.cursor_blink = False

    def action_send(self) -> None:
        """Hand over what is written, if it can be said as one turn."""
        size = len(self.text)
        if not self.text.strip():
            self.post_message(self.Refused("There is nothing to send yet: write something first."))
        elif size > LIMIT:
            reason = (
                f"That is {size:,} characters and a turn holds {LIMIT:,}. All of it is still here: send it in parts."
            )
            self.post_message(self.Refused(reason))
        else:
            self.post_message(self.Sent(self.text))

    def on_text_area_changed(self) -> None:
        """Count only when it begins to matter."""
        size = len(self.text)
        self.border_subtitle = f"{size:,} of {LIMIT:,} characters" if size > LIMIT * 0.8 else ""

    async def _on_key(self, event: events.Key) -> None:
        """Enter sends for those who want it so, but for a line that ends in a backslash, which goes on.

        No turn begins with an empty line: an Enter too many at "begin" would put one into the first.
        """
        if event.key == "enter" and self.enter_sends and self.text:
            event.stop()
            event.prevent_default()
            row, column = self.cursor_location
            if self.document.get_line(row)[:column].endswith("\\"):
                self.replace("\n", (row, column - 1), (row, column))
            else:
                self.action_send()
            return
        if event.key == "enter" and not self.text:
            event.stop()
            event.prevent_default()

    async def _on_paste(self, event: events.Paste) -> None:
        if len(event.text) > BIGGEST_PASTE:
            event.prevent_default()
            size = len(event.text)
            reason = f"That paste is {size:,} characters and a turn holds {LIMIT:,}. Nothing was changed: paste parts."
            self.post_message(self.Refused(reason))
