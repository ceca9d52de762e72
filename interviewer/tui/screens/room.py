"""What all screens share: a foot with the keys, help, folding by size, and a cover while the terminal is too small."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar, cast

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.geometry import Size
from textual.screen import Screen
from textual.widget import Widget

from interviewer.tui.widgets.cover import Cover
from interviewer.tui.widgets.keyline import KeyLine

if TYPE_CHECKING:
    from interviewer.tui.app import InterviewerApp

R = TypeVar("R")
WIDTHS = [(0, "-narrow"), (100, "-wide"), (140, "-broad")]
HEIGHTS = [(0, "-low"), (22, "-high"), (34, "-tall")]
"""Cells from which a screen unfolds, and the class it then has."""


class Room(Screen[R], Generic[R]):
    """A full screen; `R` is what it hands back when it is dismissed.

    Subclasses yield their widgets from `body`, and say in `HELP` what the screen is for.
    """

    HELP: ClassVar[str | None] = ""
    SCOPED_CSS = False
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS = [
        # The foot shows the first of these that works: where one is typing, that is f1.
        Binding("question_mark", "help", "help", key_display="?"),
        Binding("f1", "help", "help"),
    ]

    def body(self) -> Iterable[Widget]:
        """The widgets of this screen."""
        return ()

    def compose(self) -> ComposeResult:
        """The body, the keys, and the cover."""
        self._fold(self.app.size)
        yield from self.body()
        yield KeyLine()
        yield Cover()

    def on_mount(self) -> None:
        """See whether there is room."""
        self.query_one(Cover).judge(self.app.size)

    def on_resize(self, event: events.Resize) -> None:
        """See whether there still is."""
        self.query_one(Cover).judge(event.size)

    def _fold(self, size: Size) -> None:
        """Set the classes of the breakpoints before anything is styled, to style it once and not twice."""
        for extent, points in ((size.width, WIDTHS), (size.height, HEIGHTS)):
            self.set_class(True, max(point for point in points if point[0] <= extent)[1], update=False)

    @property
    def house(self) -> "InterviewerApp":
        """The app, as the one we know."""
        return cast("InterviewerApp", self.app)

    def action_help(self) -> None:
        """Open help about this screen."""
        from interviewer.tui.screens.help import Help

        self.app.push_screen(Help(self))

    async def action_press(self, action: str) -> None:
        """Do what pressing the key of `action` would do: a click on the foot."""
        for active in self.active_bindings.values():
            if active.binding.action == action:
                await self.app.run_action(action, active.node)
                return
