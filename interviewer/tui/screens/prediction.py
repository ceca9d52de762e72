"""After the last phase and before the scorecard: what would you give yourself?"""

from collections.abc import Iterable

from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from interviewer.model.format import Format
from interviewer.model.visible import visible
from interviewer.tui.screens.room import Room
from interviewer.tui.text import reflow
from interviewer.tui.widgets.choice import Choice

UNSAID = "-"
OPTIONS = ((UNSAID, UNSAID), ("0", "0"), ("1", "1"), ("2", "2"), ("3", "3"))
ABOUT = (
    "What would you give yourself? 0 nothing, 1 thin, 2 solid, 3 all there. "
    "It is held against the judgement and changes nothing."
)


class Prediction(Room[dict[str, float] | None]):
    """A row a dimension. Hands back what was said by dimension id, or None if nothing was."""

    HELP = "Digits or left and right choose, up and down move. Enter goes on; escape goes on without a prediction."
    CSS = """
    .card { max-width: 84; height: 1fr; padding: 1 3; scrollbar-size-vertical: 1; }
    .card .title, .card .aside { width: 100%; }
    .gap { margin: 0 0 1 0; }
    .quote { border-left: outer $accent; padding: 0 1; margin: 1 0; }
    """
    BINDINGS = [
        Binding("enter", "done", "show the scorecard", priority=True),
        Binding("escape", "skip", "skip", key_display="esc"),
    ]

    def __init__(self, form: Format, last_words: str = "") -> None:
        super().__init__()
        self.form = form
        self.last_words = last_words

    def body(self) -> Iterable[Widget]:
        """What the interviewer said last, then the dimensions."""
        room = 2 + max(len(dimension.title) for dimension in self.form.dimensions)
        with VerticalScroll(classes="card", can_focus=False):
            yield Static("Before the scorecard", classes="title", markup=False)
            if self.last_words:
                yield Static(Content(visible(reflow(self.last_words))), classes="quote")
            yield Static(ABOUT, classes="aside gap", markup=False)
            for dimension in self.form.dimensions:
                yield Choice(visible(dimension.title), OPTIONS, UNSAID, room=room, id=f"of-{dimension.id}")

    def on_mount(self) -> None:
        """Begin at the first."""
        self.query(Choice).first().focus()

    def action_done(self) -> None:
        """Hand back what was said."""
        said = {
            dimension.id: float(value)
            for dimension in self.form.dimensions
            if (value := self.query_one(f"#of-{dimension.id}", Choice).value) != UNSAID
        }
        self.dismiss(said or None)

    def action_skip(self) -> None:
        """Go on without."""
        self.dismiss(None)
