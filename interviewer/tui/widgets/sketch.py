"""The whiteboard: what is written on top, drawn in boxes below as it is typed; what cannot be drawn shows where."""

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import ScrollableContainer, Vertical
from textual.content import Content
from textual.widgets import Static, TextArea

from interviewer.services.whiteboard import Drawing, drawing
from interviewer.tui.widgets.pad import Pad

HINT = "client -> load balancer -> api -> cache, db\nor a Mermaid flowchart"


class Ink(Pad):
    """Where a drawing is written down; it can be shown to the interviewer."""

    BINDINGS = [Binding("ctrl+s,ctrl+j,f5", "screen.show_board", "show it", key_display="ctrl+s")]


def drawn(found: Drawing) -> Content:
    """The drawing in characters."""
    return Content("\n".join(found.lines))


def extent(found: Drawing) -> tuple[int, int]:
    """Cells across and down."""
    return max((len(line) for line in found.lines), default=0), len(found.lines)


def faulty(found: Drawing, text: str) -> Content:
    """The first thing that cannot be drawn: where, what, and the line with a mark below the place."""
    if not found.faults:
        return Content("")
    fault = found.faults[0]
    lines = text.splitlines()
    line = lines[fault.line - 1] if fault.line <= len(lines) else ""
    start = max(0, fault.column - 30)
    more = f" (and {len(found.faults) - 1} more)" if len(found.faults) > 1 else ""
    says = Content.styled(f"! line {fault.line}, column {fault.column}: {fault.says}{more}", "$warning")
    shown = line[start : start + 44].replace("\t", " ")
    return Content("\n").join([says, Content(shown), Content(" " * (fault.column - 1 - start) + "▲")])


class Sketch(Vertical):
    """Text and drawing, one above the other."""

    DEFAULT_CSS = """
    Sketch { height: 1fr; }
    Sketch Ink, Sketch Ink:focus { height: auto; min-height: 3; max-height: 10; }
    .-low Sketch Ink, .-low Sketch Ink:focus { max-height: 4; }
    Sketch .drawing { height: 1fr; border-top: solid $rule; padding: 0 1; scrollbar-size: 1 1; }
    Sketch .drawing Static { width: auto; height: auto; text-wrap: nowrap; }
    Sketch .wrong { height: auto; padding: 0 1; display: none; }
    Sketch .wrong.-shown { display: block; }
    """

    def __init__(self, text: str, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._written = text
        self._waiting = False
        self._drawn: Drawing | None = None

    @property
    def text(self) -> str:
        """What is written on the board."""
        return self.query_one(Ink).text

    def compose(self) -> ComposeResult:
        """Where one writes, what is wrong with it, and the drawing."""
        yield Ink(self._written, HINT)
        yield Static(classes="wrong", markup=False)
        with ScrollableContainer(classes="drawing", can_focus=False):
            yield Static(classes="picture", markup=False)

    def on_mount(self) -> None:
        """What was there is drawn at once."""
        self.redraw()

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Draw as it is typed, once the key itself is on the screen."""
        if not self._waiting:
            self._waiting = True
            self.call_after_refresh(self.redraw)

    def redraw(self) -> None:
        """Draw what is written, where that looks other than before."""
        self._waiting = False
        text = self.text
        found = drawing(text, max(40, self.size.width - 4))
        if found == self._drawn:
            return
        before, self._drawn = self._drawn, found
        # To lay the whole screen out anew costs more than all else, and a key seldom changes the size of a drawing.
        grown = before is None or extent(before) != extent(found)
        self.query_one(".picture", Static).update(drawn(found), layout=grown)
        if found.faults or (before and before.faults):
            wrong = self.query_one(".wrong", Static)
            wrong.update(faulty(found, text))
            wrong.set_class(bool(found.faults), "-shown")
