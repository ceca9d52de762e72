"""The app: opens screens and hands each what it needs. What happens in an interview is the services' business."""

import gc
import secrets
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import msgspec
from textual.app import App, SystemCommand
from textual.binding import Binding
from textual.screen import Screen
from textual.theme import Theme

from interviewer.model.errors import UserError
from interviewer.model.session import Setup
from interviewer.model.visible import visible
from interviewer.services.settings import Settings, save_settings, settings_or_usual
from interviewer.tui.past import Past
from interviewer.tui.screens.home import Home
from interviewer.tui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from interviewer.services.interview import Interview
    from interviewer.services.workspace import Workspace
    from interviewer.tui.screens.interview import InterviewRoom

T = TypeVar("T")
SAVED = "Saved. Go on any time: interviewer resume"


class InterviewerApp(App[str]):
    """`interview`, if given, is opened at once; home lies below it. Quitting returns a line to print, or ''."""

    TITLE = "Interviewer"
    CSS_PATH = "styles.tcss"
    BINDINGS = [Binding("ctrl+q", "quit", "quit", priority=True)]

    def __init__(self, workspace: "Workspace", interview: "Interview | None" = None, *, welcome: bool = False) -> None:
        super().__init__()
        self.workspace = workspace
        self.welcome = welcome
        self.settings, self.unreadable = settings_or_usual(workspace.home)
        self.past = Past(workspace)
        self.opening = interview
        # Nothing moves but the clock, unless asked for: calm, and kind to those who want less motion.
        if self.settings.reduced_motion:
            self.animation_level = "none"
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        # As if it had always been so: to change the theme now would style everything twice.
        theme = self.get_theme(self.settings.theme) or DARK
        self.set_reactive(App.theme, theme.name)
        self.set_class(True, "-dark-mode" if theme.dark else "-light-mode", update=False)
        self.stylesheet.set_variables(self.get_css_variables())

    def get_default_screen(self) -> Screen[None]:
        """Home lies below everything."""
        return Home()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Two colours of our own, for the themes that do not know them."""
        return {"quiet": "#8b9099", "rule": "#6b7078"}

    def on_mount(self) -> None:
        """Open the interview we came for."""
        if self.unreadable:
            self.notify(visible(self.unreadable), severity="warning", timeout=10, markup=False)
        self.theme_changed_signal.subscribe(self, self._keep_theme)
        if self.opening is not None:
            self.enter(self.opening)
        elif self.welcome:
            from interviewer.tui.screens.welcome import Welcome

            self.push_screen(Welcome())

    def set_settings(self, settings: Settings) -> None:
        """Live by `settings` from now on, and keep them. Raises `InputError` where they cannot be kept."""
        self.settings = settings
        self.animation_level = "none" if settings.reduced_motion else "full"
        if settings.theme != self.theme and settings.theme in self.available_themes:
            self.theme = settings.theme
        save_settings(self.workspace.home, settings)

    def _keep_theme(self, theme: Theme) -> None:
        """A theme chosen from the palette is kept like one from the settings."""
        if theme.name != self.settings.theme:
            self.mend(lambda: self.set_settings(msgspec.structs.replace(self.settings, theme=theme.name)))

    def action_settings(self) -> None:
        """The settings, by their key."""
        self.show_settings()

    def show_settings(self) -> None:
        """What is usual for this user."""
        from interviewer.tui.screens.settings import SettingsRoom

        self.push_screen(SettingsRoom(self.settings))

    def seed(self) -> int:
        """A fresh seed for an interview's wording and curveball."""
        return secrets.randbelow(2**31)

    def set_up(self, question: str, *, sat: bool) -> None:
        """Choose level and length for `question`; `sat` says whether it was attempted before."""
        from interviewer.tui.screens.setup import SetUp

        if entry := self.mend(lambda: self.workspace.bank.entry(question)):
            self.push_screen(SetUp(entry, sat=sat, usual=self.settings))

    def begin(self, setup: Setup) -> None:
        """Start an interview in the place of the set-up screen."""
        if interview := self.mend(lambda: self.workspace.start(setup)):
            self.pop_screen()
            self.enter(interview)

    def resume(self, session: str) -> None:
        """Go on with an unfinished interview."""
        if interview := self.mend(lambda: self.workspace.resume(session)):
            self.enter(interview)

    def enter(self, interview: "Interview") -> None:
        """Sit down."""
        from interviewer.tui.screens.interview import InterviewRoom

        self.push_screen(InterviewRoom(interview))
        # What is loaded by now stays; to look through all of it for garbage would hold a reply up by 70 ms.
        gc.freeze()

    def show_result(self, interview: "Interview", said: dict[str, float]) -> None:
        """The scorecard, in the place of the interview that is over."""
        from interviewer.tui.screens.scorecard import ScorecardRoom

        if attempt := self.mend(lambda: self.past.just_finished(interview, said)):
            self.switch_screen(ScorecardRoom(attempt))

    def review(self, session: str) -> None:
        """The scorecard of a past interview."""
        from interviewer.tui.screens.scorecard import ScorecardRoom

        if attempt := self.mend(lambda: self.past.attempt(session)):
            self.push_screen(ScorecardRoom(attempt))

    def compare(self, first: str, second: str) -> None:
        """Two past interviews side by side."""
        from interviewer.tui.screens.compare import Compare

        if found := self.mend(lambda: self.past.comparison(first, second)):
            self.push_screen(Compare(found))

    def show_progress(self) -> None:
        """How the user comes on."""
        from interviewer.tui.screens.progress import ProgressRoom

        if found := self.mend(self.past.progress):
            self.push_screen(ProgressRoom(found))

    def action_leave(self) -> None:
        """Go home from an interview; it is saved."""
        if room := self._sitting():
            room.save()
            self.pop_screen()

    async def action_quit(self) -> None:
        """Quit at any moment: what runs is saved first."""
        room = self._sitting()
        if room is not None:
            room.save()
        self.exit(SAVED if room is not None and not room.over else "")

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """What the palette offers: what an interview can do, and what of Textual's own is of use here."""
        yield from (each for each in super().get_system_commands(screen) if each.title not in OF_NO_USE)
        room = self._sitting()
        yield SystemCommand("Settings", "Theme, level, clock, editor, what enter does", self.show_settings)
        if room is None:
            yield SystemCommand("Progress", "Dimensions over time, topics, pacing, predictions", self.show_progress)
        if room is not None and room is screen:
            pause = "Let the clock run again" if room.view.paused else "Stop the clock"
            yield SystemCommand("Go on" if room.view.paused else "Pause", pause, room.action_pause)
            yield SystemCommand("Leave the interview", "Go home; it is saved and goes on later", self.action_leave)
            for name, title, about in COMMANDS:
                yield SystemCommand(title, about, partial(room.action_command, name))

    def _sitting(self) -> "InterviewRoom | None":
        from interviewer.tui.screens.interview import InterviewRoom

        return next((screen for screen in self.screen_stack if isinstance(screen, InterviewRoom)), None)

    def mend(self, do: Callable[[], T]) -> T | None:
        """`do()`, or None after showing the one line of what the user can put right."""
        try:
            return do()
        except UserError as error:
            self.notify(visible(str(error)), severity="error", timeout=8, markup=False)
            return None


OF_NO_USE = ("Keys", "Maximize", "Minimize")
"""The foot and F1 show the keys; a composer over the whole screen would hide the question."""

COMMANDS = (
    ("hint", "Hint", "Ask for a hint; it costs some of a criterion's points"),
    ("repeat", "Repeat the question", "Hear the last question again"),
    ("time", "Time left", "Ask how much time is left"),
    ("retract", "Take it back", "Take back what you just said, until you say something else"),
    ("back", "Back a phase", "Go back to the phase before"),
    ("next", "On a phase", "Go on to the next phase"),
    ("finish", "Finish the interview", "End it here and be judged"),
)
