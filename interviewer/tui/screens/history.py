"""Past interviews, newest first."""

from collections.abc import Iterable

from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from interviewer.model.session import SessionSummary
from interviewer.model.visible import visible
from interviewer.tui.screens.room import Room
from interviewer.tui.text import day, plural
from interviewer.tui.widgets.menu import Menu
from interviewer.tui.widgets.spread import Spread


def session_line(session: SessionSummary) -> Spread:
    """When, what and at what level left; how it ended right."""
    title = visible(session.title or session.question)
    left = Content.assemble((f"{day(session.started)}  ", "$quiet"), title, (f" · {session.level}", "$quiet"))
    if session.score is None:
        return Spread(left, Content.styled(f"↻ unfinished · {plural(session.turns, 'turn')}", "$accent"))
    right = Content.assemble((f"{visible(session.verdict or '')}  ", "$quiet"), (f"{session.score:>3}", "bold"))
    return Spread(left, right)


class History(Room[None]):
    """Enter on a finished one opens its scorecard; on an unfinished one goes on with it."""

    HELP = "Enter opens a scorecard, from where the transcript is one key away; an unfinished interview goes on."
    BINDINGS = [
        Binding("escape", "app.pop_screen", "back", key_display="esc"),
    ]

    def body(self) -> Iterable[Widget]:
        """Head and list."""
        with Horizontal(classes="head"):
            yield Static("History", classes="title", markup=False)
            yield Static("", classes="clock", markup=False)
        yield Menu(id="list")

    def on_mount(self) -> None:
        """Keys go to the list."""
        self.query_one("#list").focus()

    def on_screen_resume(self) -> None:
        """Read it anew whenever we come back."""
        self.sessions = self.house.mend(self.house.past.sessions) or ()
        listed = self.query_one("#list", OptionList)
        at = listed.highlighted or 0
        listed.set_options(Option(session_line(session), id=session.id) for session in self.sessions)
        if self.sessions:
            listed.highlighted = min(at, len(self.sessions) - 1)
        else:
            listed.add_option(Option("No interview yet: choose a question at home and begin.", disabled=True))
        self.query_one(".clock", Static).update(plural(len(self.sessions), "interview"))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open what was chosen."""
        for session in self.sessions:
            if session.id == event.option_id:
                (self.house.review if session.status == "finished" else self.house.resume)(session.id)
