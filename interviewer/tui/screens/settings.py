"""Settings: what is chosen for you when you say nothing else. Kept at once, in the user's `config.toml`."""

from collections.abc import Iterable

import msgspec
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from interviewer.model.errors import UserError
from interviewer.model.level import LEVELS
from interviewer.model.session import MODES
from interviewer.model.visible import visible
from interviewer.services.settings import FILE, Settings
from interviewer.tui.screens.room import Room
from interviewer.tui.screens.setup import LENGTHS, LEVEL_NOTES, MODE_NOTES
from interviewer.tui.widgets.choice import Choice

THEMES = (("evening", "evening"), ("morning", "morning"))
THEME_NOTES = {"evening": "light on dark; ctrl+p has more of them", "morning": "dark on light"}
SENDING = (("no", "makes a new line"), ("yes", "sends"))
SENDING_NOTES = {
    "no": "ctrl+s, ctrl+j and F5 send",
    "yes": "end a line with a backslash to go on below it; ctrl+s, ctrl+j and F5 send too",
}
MOTION = (("yes", "nothing moves"), ("no", "things slide"))


class SettingsRoom(Room[None]):
    """A row a setting; esc keeps them."""

    HELP = "Up and down go from row to row, left and right choose. Escape goes back; what you chose is kept."
    CSS = """
    .card { max-width: 84; height: 1fr; padding: 1 3; scrollbar-size-vertical: 1; }
    .card .title, .card .aside { width: 100%; }
    SettingsRoom .title { margin: 0 0 1 0; }
    SettingsRoom .editor { height: 1; layout: horizontal; padding: 0 1; margin: 0 0 1 0; }
    SettingsRoom .editor Static { width: 14; padding: 0 0 0 2; }
    SettingsRoom .editor Input, SettingsRoom .editor Input:focus { width: 1fr; background: $panel; }
    """
    BINDINGS = [
        Binding("escape", "keep", "back", key_display="esc"),
        Binding("up", "app.focus_previous", show=False),
        Binding("down", "app.focus_next", show=False),
    ]

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings

    def body(self) -> Iterable[Widget]:
        """The rows, and where they are kept."""
        now = self.settings
        themes = THEMES if now.theme in dict(THEMES) else (*THEMES, (now.theme, visible(now.theme)))
        minutes = sorted({0, *LENGTHS, now.minutes})
        lengths = [(str(n), str(n) if n else "usual") for n in minutes]
        with VerticalScroll(classes="card", can_focus=False):
            yield Static("Settings", classes="title", markup=False)
            yield Choice("Theme", themes, now.theme, notes=THEME_NOTES, id="theme")
            yield Choice("Level", [(v, v) for v in LEVELS], now.level, notes=LEVEL_NOTES, id="level")
            yield Choice(
                "Minutes", lengths, str(now.minutes), notes={"0": "as the question's format has it"}, id="minutes"
            )
            yield Choice("Clock", [(v, v) for v in MODES], now.mode, notes=MODE_NOTES, id="mode")
            yield Choice("Enter", SENDING, _said(now.enter_sends), notes=SENDING_NOTES, id="enter_sends")
            yield Choice("Motion", MOTION, _said(now.reduced_motion), id="reduced_motion")
            with Widget(classes="editor"):
                yield Static("Editor", markup=False)
                yield Input(now.editor, placeholder="$VISUAL or $EDITOR", compact=True, select_on_focus=False)
            where = self.house.workspace.home
            kept = f"Kept in {where / FILE}" if where else "Kept until you quit"
            yield Static(Content(visible(kept)), classes="aside")

    def on_mount(self) -> None:
        """The first row."""
        self.query_one("#theme").focus()

    def action_keep(self) -> None:
        """Keep what is chosen, and go back. What cannot be kept on disk holds until one quits."""
        try:
            self.house.set_settings(self.chosen())
        except UserError as error:
            self.house.notify(visible(str(error)), severity="error", timeout=8, markup=False)
        self.app.pop_screen()

    def chosen(self) -> Settings:
        """What the rows say now."""
        rows = {each.id: each.value for each in self.query(Choice)}
        return msgspec.convert(
            {
                **{name: rows[name] for name in ("theme", "level", "mode")},
                "minutes": int(rows["minutes"]),
                "enter_sends": rows["enter_sends"] == "yes",
                "reduced_motion": rows["reduced_motion"] == "yes",
                "editor": self.query_one(Input).value.strip(),
            },
            Settings,
        )


def _said(value: bool) -> str:
    return "yes" if value else "no"
