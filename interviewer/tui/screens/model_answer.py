"""A model answer beside what was said, a phase at a time. Only ever opened from a finished attempt."""

from collections.abc import Iterable

from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from interviewer.model.visible import visible
from interviewer.tui.attempt import Attempt
from interviewer.tui.screens.room import Room
from interviewer.tui.text import reflow


def said_in(attempt: Attempt, phase: str) -> str:
    """All that the candidate said in `phase`."""
    return "\n\n".join(turn.text for turn in attempt.turns if turn.who == "candidate" and turn.phase == phase)


class ModelAnswer(Room[None]):
    """Two columns, or one below the other where it is narrow."""

    HELP = "Left and right go from phase to phase. A model answer is one sound way, not the only one."
    CSS = """
    .columns { height: 1fr; }
    .-narrow .columns { layout: vertical; }
    .column { border: round $border-blurred; border-title-color: $quiet; padding: 0 1; scrollbar-size-vertical: 1; }
    .column:focus { border: round $border; border-title-color: $border; }
    """
    BINDINGS = [
        Binding("right,n", "phase(1)", "next phase", key_display="→"),
        Binding("left,p", "phase(-1)", "phase before", key_display="←"),
        Binding("escape", "app.pop_screen", "back", key_display="esc"),
    ]

    def __init__(self, attempt: Attempt) -> None:
        super().__init__()
        self.attempt = attempt
        self.at = 0

    def body(self) -> Iterable[Widget]:
        """Head and the two columns."""
        with Horizontal(classes="head"):
            yield Static("", classes="title", markup=False)
            yield Static("", classes="clock", markup=False)
        with Horizontal(classes="columns"):
            for name, title in (("said", "You said"), ("model", "A model answer")):
                with VerticalScroll(classes="column", id=name) as column:
                    column.border_title = title
                    yield Static("", markup=False)

    def on_mount(self) -> None:
        """Begin at the first phase."""
        self.query_one("#model").focus()
        self.action_phase(0)

    def action_phase(self, by: int) -> None:
        """Go `by` phases on, stopping at either end."""
        phases = self.attempt.entry.format.phases
        self.at = max(0, min(len(phases) - 1, self.at + by))
        phase = phases[self.at]
        said = said_in(self.attempt, phase.id) or "(nothing in this phase)"
        model = self.attempt.entry.question.model_answer.get(phase.id, "(none written for this phase)")
        model = reflow(model.strip())
        self.query_one(".title", Static).update(visible(f"Model answer · {phase.title}"))
        self.query_one(".clock", Static).update(f"phase {self.at + 1} of {len(phases)}")
        for name, text in (("#said", said), ("#model", model)):
            self.query_one(f"{name} Static", Static).update(Content(visible(text)))
            self.query_one(name).scroll_home(animate=False)
