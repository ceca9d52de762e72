"""Help: what this screen is for, and its keys."""

from collections.abc import Iterable
from typing import Any

from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from interviewer.tui.screens.room import Room

EVERYWHERE = (
    ("ctrl+p", "palette: every command, themes"),
    ("tab", "go from pane to pane; in what you write, an indent"),
    ("f1, ?", "help (? where you are not typing)"),
    ("ctrl+q", "quit; everything is saved"),
)
TYPING = (
    ("ctrl+s, ctrl+j, f5", "send what you have written"),
    ("enter", "a new line"),
    ("f6", "a hint; its price stands beside the key"),
    ("ctrl+n", "on to the next phase"),
    ("f7", "pause, and go on"),
    ("ctrl+o", "write on in your own editor"),
    ("f2, f3, f4", "notes, whiteboard, ledger; the same key or escape closes"),
    ("ctrl+r", "figures to reckon with"),
    ("ctrl+t", "take back the turn just sent, until the next one"),
    ("f8, f9", "the last question again; how much time is left"),
    ("page up, page down", "read the conversation while writing"),
    ("ctrl+z, ctrl+y", "undo, redo"),
)


def table(rows: Iterable[tuple[str, str]]) -> Content:
    """A line a key."""
    return Content("\n").join(Content.assemble((f"{key:<20} ", "$primary"), does) for key, does in rows)


class Help(Room[None]):
    """About the screen below it."""

    HELP = "Escape goes back."
    CSS = """
    .card { max-width: 84; height: 1fr; padding: 1 3; scrollbar-size-vertical: 1; }
    .card .title, .card .aside { width: 100%; }
    .gap { margin: 0 0 1 0; }
    """
    BINDINGS = [Binding("escape,q", "app.pop_screen", "back", key_display="esc")]

    def __init__(self, about: Screen[Any]) -> None:
        super().__init__()
        self.purpose: str = getattr(about, "HELP", "") or ""
        self.rows = _keys_of(about)

    def body(self) -> Iterable[Widget]:
        """The purpose, then keys here, then keys everywhere."""
        with VerticalScroll(classes="card"):
            yield Static("Help", classes="title", markup=False)
            yield Static(Content(self.purpose), classes="gap")
            for heading, rows in (("Here", self.rows), ("In an interview", TYPING), ("Everywhere", EVERYWHERE)):
                if rows:
                    yield Static(Content.styled(heading, "bold"))
                    yield Static(table(rows), classes="gap")
            yield Static(Content(SLASHES), classes="gap")
            yield Static(Content(HONEST), classes="aside")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is no help about help."""
        return action != "help"

    def on_mount(self) -> None:
        """Arrows scroll."""
        self.query_one(VerticalScroll).focus()


def _keys_of(about: Screen[Any]) -> list[tuple[str, str]]:
    rows: dict[str, tuple[str, str]] = {}
    for _, binding, enabled, _ in about.active_bindings.values():
        if binding.show and enabled:
            rows.setdefault(binding.action, (binding.key_display or binding.key, binding.description))
    return [row for row in rows.values() if row[1] not in ("help", "quit")]


SLASHES = "Typed as a turn, these do the same: /hint /repeat /time /next /back /pause /resume /finish /help"
HONEST = (
    "The interviewer is a set of rules: from the same seed the same interview, word for word. It measures how much of "
    "a rubric you cover and how well you reason about it. A sound idea that no rubric thought of earns nothing here."
)
