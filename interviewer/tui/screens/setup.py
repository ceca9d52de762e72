"""Before an interview: at what level, how long, how strict a clock."""

from collections.abc import Iterable

from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from interviewer.model.bank import Entry
from interviewer.model.level import LEVELS, Level
from interviewer.model.session import MODES, Mode, Setup
from interviewer.model.visible import visible
from interviewer.services.settings import Settings
from interviewer.tui.screens.room import Room
from interviewer.tui.widgets.choice import Choice

LEVEL_NOTES = {
    "junior": "breadth is asked for, and you are led through it",
    "mid": "most of the breadth and some depth; you are led",
    "senior": "trade-offs stated, bottlenecks seen before they are asked about; you lead",
    "staff": "mostly depth: what fails, what decides, and why; you lead",
}
MODE_NOTES = {
    "strict": "a minute over its time, a phase is closed for you",
    "relaxed": "you are told when time is up; going over is noted",
    "untimed": "no clock at all",
}
LENGTHS = (15, 20, 30, 35, 45, 60, 75, 90)


def lengths(entry: Entry) -> list[int]:
    """The totals in minutes that this format allows, its own default among them."""
    clock = entry.format.clock
    return sorted({entry.format.minutes, *(n for n in LENGTHS if clock.shortest <= n <= clock.longest)})


class SetUp(Room[None]):
    """Three rows and enter."""

    HELP = "Up and down go from row to row, left and right choose, enter begins."
    CSS = """
    .card { max-width: 84; height: 1fr; padding: 1 3; scrollbar-size-vertical: 1; }
    .card .title, .card .aside { width: 100%; }
    .gap { margin: 0 0 1 0; }
    SetUp Choice { margin: 0 0 1 0; }
    .advice { color: $quiet; margin: 1 0 0 0; padding: 0 1; }
    """
    BINDINGS = [
        Binding("enter", "begin", "begin", priority=True),
        Binding("escape", "app.pop_screen", "back", key_display="esc"),
    ]

    def __init__(self, entry: Entry, *, sat: bool, usual: Settings) -> None:
        super().__init__()
        self.entry = entry
        self.sat = sat
        self.usual = usual

    def body(self) -> Iterable[Widget]:
        """The question as it will be posed, then the choices."""
        question, form = self.entry.question, self.entry.format
        # Topics tell half of the answer: they are for those who have sat it.
        facts = " · ".join([form.title, question.difficulty, *(question.topics if self.sat else ())])
        minutes = [(str(n), str(n)) for n in lengths(self.entry)]
        length = self.usual.minutes if (str(self.usual.minutes),) * 2 in minutes else form.minutes
        with VerticalScroll(classes="card", can_focus=False):
            yield Static(Content(visible(question.title)), classes="title")
            yield Static(Content(visible(facts)), classes="aside gap")
            yield Choice("Level", [(v, v) for v in LEVELS], self.usual.level, notes=LEVEL_NOTES, id="level")
            yield Choice("Minutes", minutes, str(length), notes=self._phases(form.minutes), id="minutes")
            yield Choice("Clock", [(v, v) for v in MODES], self.usual.mode, notes=MODE_NOTES, id="mode")
            yield Static(Content(ADVICE), classes="advice")

    def on_mount(self) -> None:
        """The level is what most people change."""
        self.query_one("#level").focus()

    def action_begin(self) -> None:
        """Start with what is chosen."""
        level: Level = next(v for v in LEVELS if v == self._chosen("level"))
        mode: Mode = next(v for v in MODES if v == self._chosen("mode"))
        minutes = int(self._chosen("minutes"))
        setup = Setup(question=self.entry.question.id, level=level, minutes=minutes, mode=mode, seed=self.house.seed())
        self.house.begin(setup)

    def _chosen(self, row: str) -> str:
        return self.query_one(f"#{row}", Choice).value

    def _phases(self, default: int) -> dict[str, str]:
        count = len(self.entry.format.phases)
        return {str(default): f"as the format has it, over {count} phases"}


ADVICE = (
    "You lead: ask what you need to know, say what you assume, think aloud. The interviewer answers, asks one thing at "
    "a time and keeps the clock. You can quit at any moment and go on later."
)
