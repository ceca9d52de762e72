"""Home: what to do next, and the bank of questions with a search and filters over it."""

from collections.abc import Iterable

from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from interviewer.model.bank import ListRow
from interviewer.model.errors import UserError
from interviewer.model.session import SessionSummary
from interviewer.model.visible import visible
from interviewer.services.next import Step, next_steps
from interviewer.tui.screens.room import Room
from interviewer.tui.text import day
from interviewer.tui.widgets.filters import KEYS, Filters
from interviewer.tui.widgets.menu import Menu
from interviewer.tui.widgets.spread import Spread

RESUME = "resume:"
QUESTION = "question:"
NEXT = "next:"


def matches(row: ListRow, wanted: str) -> bool:
    """Whether every word of `wanted` occurs in what `row` is called or is about."""
    seen = " ".join([row.id, row.title, row.format, row.difficulty, *row.topics]).lower()
    return all(word in seen for word in wanted.lower().split())


def question_line(row: ListRow) -> Spread:
    """Title left, difficulty and best score right; topics too once it was sat, because they tell half of an answer."""
    topics = " · ".join(row.topics) if row.attempts else ""
    left = Content.assemble(visible(row.title), "  ", (visible(topics), "$quiet"))
    best = f"best {row.best}" if row.best is not None else "not finished yet" if row.attempts else "new"
    return Spread(left, Content.assemble((f"{visible(row.difficulty):<8}", "$secondary"), f"{best:>16}"))


def resume_line(session: SessionSummary) -> Spread:
    """What was left, when it was begun, and how far it went."""
    title = visible(session.title or session.question)
    left = Content.assemble(("↻ ", "$accent"), title, (f" · {session.level} · {session.minutes} min", "$quiet"))
    return Spread(left, Content.styled(f"begun {day(session.started)} · {session.turns} turns", "$quiet"))


def step_line(step: Step) -> Spread:
    """Something to do next, and why."""
    return Spread(Content.assemble(("▸ ", "$accent"), visible(step.title)), Content.styled(visible(step.why), "$quiet"))


class Home(Room[None]):
    """The first screen."""

    HELP = (
        "Choose a question and press enter. What was left unfinished stands on top and goes on where it stopped, then "
        "what to do next. f, d, o, b and t leave out questions by format, difficulty, sat or not, best score and topic "
        "(of those you have sat); esc shows all."
    )
    BINDINGS = [
        Binding("slash", "search", "search", key_display="/"),
        Binding("h", "history", "history"),
        Binding("s", "app.settings", "settings"),
        *(Binding(key, f"filter('{name}')", name, show=False) for name, key in KEYS.items()),
        Binding("escape", "clear", "all questions", key_display="esc"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.trouble = ""
        self.rows: tuple[ListRow, ...] = ()
        self.unfinished: tuple[SessionSummary, ...] = ()
        self.steps: tuple[Step, ...] = ()

    def body(self) -> Iterable[Widget]:
        """A name, a search box, and one list."""
        with Horizontal(classes="head"):
            yield Static("Interviewer", classes="title", markup=False)
            yield Static("mock design interviews, offline", classes="aside", markup=False)
        yield Input(placeholder="/ search by name, topic or difficulty", compact=True, id="search")
        yield Filters()
        yield Menu(id="list")

    def on_mount(self) -> None:
        """Keys go to the list until somebody searches."""
        self.query_one("#list").focus()

    def on_screen_resume(self) -> None:
        """Read the bank and the archive whenever we come home: a score may be new."""
        self.trouble = ""
        try:
            self.rows = self.house.workspace.list_rows()
            self.unfinished = self.house.workspace.unfinished()
            self.steps = next_steps(self.house.workspace, self.rows)
        except UserError as error:
            self.trouble = visible(str(error))
        self.query_one(Filters).offer(self.rows)
        self._fill(self.query_one("#search", Input).value)

    def on_filters_changed(self) -> None:
        """Another selection."""
        self._fill(self.query_one("#search", Input).value)
        self.refresh_bindings()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list while typing."""
        self._fill(event.value)

    def on_input_submitted(self) -> None:
        """Enter in the search box opens the first that is left."""
        self.action_open()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click on a row."""
        self._open(event.option_id or "")

    def on_key(self, event: object) -> None:
        """Down leaves the search box for the list."""
        if getattr(event, "key", "") == "down" and self.query_one("#search").has_focus:
            self.query_one("#list").focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Escape means something only while searching."""
        search = self.query_one("#search", Input)
        if action == "filter":
            return not search.has_focus
        return action != "clear" or search.has_focus or bool(search.value) or self.query_one(Filters).active()

    def action_filter(self, name: str) -> None:
        """The next value of a filter."""
        self.query_one(Filters).go_round(name)

    def action_search(self) -> None:
        """Go to the search box."""
        self.query_one("#search").focus()

    def action_clear(self) -> None:
        """All questions again."""
        self.query_one(Filters).clear()
        self.query_one("#search", Input).value = ""
        self._fill("")
        self.query_one("#list").focus()

    def action_history(self) -> None:
        """Past interviews."""
        from interviewer.tui.screens.history import History

        self.app.push_screen(History())

    def action_open(self) -> None:
        """Open what is highlighted."""
        found = self.query_one("#list", OptionList).highlighted_option
        self._open(found.id or "" if found else "")

    def _open(self, chosen: str) -> None:
        if chosen.startswith(RESUME):
            self.house.resume(chosen.removeprefix(RESUME))
        elif chosen.startswith((QUESTION, NEXT)):
            question = chosen.partition(":")[2]
            self.house.set_up(question, sat=any(row.attempts for row in self.rows if row.id == question))

    def _fill(self, wanted: str) -> None:
        filters = self.query_one(Filters)
        found = [row for row in self.rows if matches(row, wanted) and filters.passes(row)]
        options: list[Option] = []
        if not wanted.strip() and not filters.active():
            options += self._next()
        nothing = "No question is like that." if filters.active() else "No question is called that."
        heading = f"Questions · {len(found)}" if found else f"{nothing} Escape shows all of them."
        options.append(Option(Content.styled(self.trouble or heading, "bold"), disabled=True))
        options += [Option(question_line(row), id=f"{QUESTION}{row.id}") for row in found]
        listed = self.query_one("#list", OptionList)
        listed.set_options(options)
        listed.highlighted = next((i for i, option in enumerate(options) if not option.disabled), None)

    def _next(self) -> list[Option]:
        """What was left unfinished, and what else there is to do."""
        options: list[Option] = []
        if self.unfinished:
            options.append(Option(Content.styled("Go on where you stopped", "bold"), disabled=True))
            options += [Option(resume_line(session), id=f"{RESUME}{session.id}") for session in self.unfinished]
        if self.steps:
            options.append(Option(Content.styled("Next", "bold"), disabled=True))
            options += [
                Option(
                    step_line(step), id=f"{NEXT}{step.question}" if step.question else None, disabled=not step.question
                )
                for step in self.steps
            ]
        return [*options, Option("", disabled=True)] if options else []
