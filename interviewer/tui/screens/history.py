"""Past interviews: search over all that was said, filters, sorting; open, compare, delete, export."""

from collections.abc import Iterable

from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from interviewer.model.review import Filter, Order
from interviewer.model.session import SessionSummary, Status
from interviewer.services import review
from interviewer.tui.past import PAGE
from interviewer.tui.screens.room import Room
from interviewer.tui.text import day, plural
from interviewer.tui.widgets.menu import Menu
from interviewer.tui.widgets.session_line import session_line

MORE = "more:"
WAIT = 0.12
"""Seconds that nothing is typed before the archive is asked."""

ORDERS: tuple[Order, ...] = ("newest", "oldest", "best", "worst", "question")
SHOWN: tuple[Status | None, ...] = (None, "finished", "unfinished")


class History(Room[None]):
    """Enter on a finished one opens its scorecard; on an unfinished one goes on with it."""

    HELP = (
        "Enter opens a scorecard, from where the transcript is one key away; an unfinished interview goes on. "
        "c on one interview and then on another holds the two side by side."
    )
    BINDINGS = [
        # At once, before keys typed right after it are handed to the list: d and c mean something there.
        Binding("slash", "search", "search", key_display="/", priority=True),
        Binding("f", "filter", "filter"),
        Binding("s", "sort", "sort"),
        Binding("c", "compare", "compare"),
        Binding("p", "progress", "progress"),
        Binding("e", "export", "export"),
        Binding("d,delete", "delete", "delete", key_display="d"),
        Binding("escape", "back", "back", key_display="esc"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.sessions: tuple[SessionSummary, ...] = ()
        self.order: Order = "newest"
        self.status: Status | None = None
        self.limit = PAGE
        self.first: str | None = None
        self._waiting: Timer | None = None

    def body(self) -> Iterable[Widget]:
        """Head, search and list."""
        with Horizontal(classes="head"):
            yield Static("History", classes="title", markup=False)
            yield Static("", classes="clock", markup=False)
        yield Input(placeholder="/ search names, verdicts, and all that was said", compact=True, id="search")
        yield Menu(id="list")

    def on_mount(self) -> None:
        """Keys go to the list."""
        self.query_one("#list").focus()

    def on_screen_resume(self) -> None:
        """Read it anew whenever we come back."""
        self.fill()

    def fill(self) -> None:
        """Show what fits the search, the filter and the order."""
        words = self.query_one("#search", Input).value.strip()
        wanted = Filter(status=self.status, words=words)
        past = self.house.past
        found = self.house.mend(lambda: past.sessions(wanted, self.order, self.limit + 1)) or ()
        hits = (self.house.mend(lambda: past.said(words)) or {}) if words else {}
        self.sessions = found[: self.limit]
        options = [
            Option(session_line(one, hits.get(one.id), marked=one.id == self.first), id=one.id) for one in self.sessions
        ]
        if len(found) > self.limit:
            options.append(Option(Content.styled("… show more", "$primary"), id=MORE))
        self._set(options or [Option(self._nothing(words), disabled=True)])
        self._tell(len(found) > self.limit)

    def _set(self, options: list[Option]) -> None:
        listed = self.query_one("#list", OptionList)
        at = listed.highlighted_option.id if listed.highlighted_option else None
        listed.set_options(options)
        places = [n for n, option in enumerate(options) if not option.disabled]
        same = [n for n in places if options[n].id == at]
        listed.highlighted = (same or places or [None])[0]

    def _nothing(self, words: str) -> str:
        if words or self.status:
            return "No interview fits that. Escape shows all of them."
        return "No interview yet: choose a question at home and begin."

    def _tell(self, more: bool) -> None:
        count = plural(len(self.sessions), "interview") + (" and more" if more else "")
        order = "by question" if self.order == "question" else f"{self.order} first"
        told = [count, *([self.status] if self.status else []), *([order] if self.sessions else [])]
        if self.first:
            told = ["choose the one to compare with", *told]
        self.query_one(".clock", Static).update(" · ".join(told))

    def on_input_changed(self) -> None:
        """Search as it is typed, once the fingers rest."""
        if self._waiting:
            self._waiting.stop()
        self._waiting = self.set_timer(WAIT, self.fill)

    def on_input_submitted(self) -> None:
        """Enter in the search goes to what was found."""
        self.fill()
        self.query_one("#list").focus()

    def on_key(self, event: object) -> None:
        """Down leaves the search box for the list."""
        if getattr(event, "key", "") == "down" and self.query_one("#search").has_focus:
            self.set_focus(self.query_one("#list"))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open what was chosen."""
        if event.option_id == MORE:
            self.limit += PAGE
            self.fill()
        for session in self.sessions:
            if session.id == event.option_id:
                (self.house.review if session.status == "finished" else self.house.resume)(session.id)

    def chosen(self) -> SessionSummary | None:
        """The interview that is highlighted."""
        option = self.query_one("#list", OptionList).highlighted_option
        return next((one for one in self.sessions if option and one.id == option.id), None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """In the search box a slash is a slash."""
        return action != "search" or not self.query_one("#search").has_focus

    def action_search(self) -> None:
        """Go to the search box."""
        self.set_focus(self.query_one("#search"))

    def action_filter(self) -> None:
        """All, the finished ones, the unfinished ones."""
        self.status = SHOWN[(SHOWN.index(self.status) + 1) % len(SHOWN)]
        self.fill()

    def action_sort(self) -> None:
        """Another order."""
        self.order = ORDERS[(ORDERS.index(self.order) + 1) % len(ORDERS)]
        self.fill()

    def action_back(self) -> None:
        """Undo the choice, the search, the filter; then go back."""
        search = self.query_one("#search", Input)
        if self.first or search.value or self.status or search.has_focus:
            self.first, self.status, search.value = None, None, ""
            self.set_focus(self.query_one("#list"))
            self.fill()
        else:
            self.app.pop_screen()

    def action_compare(self) -> None:
        """Choose the first of two, then the other."""
        session = self.chosen()
        if session is None or session.status != "finished":
            self.notify("Only finished interviews can be compared.", markup=False)
        elif self.first in (None, session.id):
            self.first = None if self.first else session.id
            self.fill()
        else:
            first, self.first = self.first, None
            self.house.compare(first, session.id)

    def action_progress(self) -> None:
        """How one comes on."""
        self.house.show_progress()

    def action_delete(self) -> None:
        """Forget an interview, after asking."""
        from interviewer.tui.screens.asking import Confirm

        session = self.chosen()
        if session is None:
            return
        about = f"{session.title or session.question}, {day(session.started)}, {plural(session.turns, 'turn')}"

        def forget(sure: bool | None) -> None:
            if sure:
                self.house.mend(lambda: review.delete(self.house.workspace.archive, session.id))
                self.fill()

        self.app.push_screen(Confirm("Forget this interview for good?", f"{about}. It cannot be undone."), forget)

    def action_export(self) -> None:
        """Write an interview to a file."""
        from interviewer.tui.screens.export import ask_where_to_export

        session = self.chosen()
        if session:
            ask_where_to_export(self, session.id, session.question)
