"""The first time: three steps at most, and none of them in the way."""

from collections.abc import Iterable

import msgspec
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from interviewer.model.level import LEVELS
from interviewer.tui.screens.room import Room
from interviewer.tui.screens.setup import LEVEL_NOTES
from interviewer.tui.widgets.choice import Choice

STEPS = (
    (
        "Welcome",
        "This is a mock design interview. It poses a question; you lead from there: ask what you need to know, say "
        "what you assume, reckon, draw, decide, and say why. It answers, presses where you are vague, and keeps the "
        "clock.\n\n"
        "At the end each point of your score shows the words that earned it, and says what would earn the next. "
        "Nothing leaves this machine, and nothing you type is lost.",
    ),
    (
        "At what level do you interview?",
        "More is expected of the higher ones. You can choose anew before each interview; the settings (s) keep what is "
        "usual for you.",
    ),
    (
        "Four keys to begin with",
        "ctrl+s   sends what you have written; enter makes a new line\n"
        "F6       a hint, at the price shown beside it\n"
        "F3       a whiteboard: client -> api -> cache, db\n"
        "F1       all the other keys, wherever you are\n\n"
        "Enter takes you to a first question. Escape shows all of them.",
    ),
)
FIRST = "pastebin"


class Welcome(Room[None]):
    """Enter goes on, escape leaves."""

    HELP = "Enter goes on to the next step, escape skips what is left."
    CSS = """
    .card { max-width: 84; height: 1fr; padding: 1 3; scrollbar-size-vertical: 1; }
    .card .title, .card .aside { width: 100%; }
    Welcome .title { margin: 0 0 1 0; }
    Welcome .says { margin: 0 0 1 0; }
    Welcome Choice { display: none; margin: 0 0 1 0; }
    Welcome Choice.-shown { display: block; }
    """
    BINDINGS = [
        Binding("enter", "go_on", "go on", priority=True),
        Binding("escape", "leave", "skip", key_display="esc"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.step = 0

    def body(self) -> Iterable[Widget]:
        """A title, a paragraph, and the one choice."""
        with VerticalScroll(classes="card", can_focus=False):
            yield Static(classes="title", markup=False)
            yield Static(classes="says", markup=False)
            levels = [(v, v) for v in LEVELS]
            yield Choice("Level", levels, self.house.settings.level, notes=LEVEL_NOTES)
            yield Static(classes="aside", markup=False)

    def on_mount(self) -> None:
        """The first step."""
        self.show()

    def show(self) -> None:
        """The step we are at."""
        title, says = STEPS[self.step]
        self.query_one(".title", Static).update(title)
        self.query_one(".says", Static).update(Content(says))
        self.query_one(".aside", Static).update(f"{self.step + 1} of {len(STEPS)}")
        choice = self.query_one(Choice)
        choice.set_class(self.step == 1, "-shown")
        if self.step == 1:
            choice.focus()

    def action_go_on(self) -> None:
        """The next step; after the last, a first question."""
        if self.step + 1 < len(STEPS):
            self.step += 1
            self.show()
            return
        self.action_leave()
        self.house.set_up(FIRST, sat=False)

    def action_leave(self) -> None:
        """Keep the level, and never come again."""
        level = next(v for v in LEVELS if v == self.query_one(Choice).value)
        self.house.mend(lambda: self.house.set_settings(msgspec.structs.replace(self.house.settings, level=level)))
        self.app.pop_screen()
