"""Reading an interview again, with the words that earned a mark highlighted."""

from collections.abc import Iterable, Mapping

from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from interviewer.model.visible import visible
from interviewer.tui.attempt import Attempt
from interviewer.tui.screens.room import Room
from interviewer.tui.widgets.transcript import Transcript
from interviewer.tui.widgets.turn import Marked


class Review(Room[None]):
    """A transcript from its beginning, or from the first marked turn. `marked` maps a turn's seq to its ranges."""

    HELP = "Arrows, page up and page down scroll. Highlighted words are the ones that earned the mark you came from."
    BINDINGS = [Binding("escape,enter", "app.pop_screen", "back", key_display="esc")]

    def __init__(self, attempt: Attempt, marked: Mapping[int, Marked] | None = None) -> None:
        super().__init__()
        self.attempt = attempt
        self.marked = dict(marked or {})

    def body(self) -> Iterable[Widget]:
        """Head and conversation."""
        with Horizontal(classes="head"):
            yield Static(Content(f"Transcript · {visible(self.attempt.entry.question.title)}"), classes="title")
            yield Static(Content(self.attempt.day), classes="clock")
        yield Transcript(self.attempt.turns, self.marked)

    def on_mount(self) -> None:
        """Go to what was asked for."""
        transcript = self.query_one(Transcript)
        transcript.focus()
        if self.marked:
            self.call_after_refresh(transcript.show_turn, min(self.marked))
