"""The phases and their time: a column beside the conversation, or one line above it where there is no room."""

from collections.abc import Mapping

from textual.content import Content
from textual.widgets import Static

from interviewer.model.view import InterviewView, PhaseView
from interviewer.model.visible import visible
from interviewer.tui.timing import SYMBOLS, banked, phase_time

STYLES = {"done": "$quiet", "now": "$primary bold", "ahead": ""}


def column(view: InterviewView, short: Mapping[str, str], width: int) -> Content:
    """A line a phase, title left and time right; titles are the short ones unless all the long ones fit."""
    timed = view.left_in_phase is not None
    rows = [(phase, phase_time(phase, timed=timed)) for phase in view.phases]
    long = all(len(phase.title) + len(time) + 3 <= width for phase, time in rows)
    titles: Mapping[str, str] = {} if long else short
    lines = [_row(phase, titles.get(phase.id) or phase.title, time, width) for phase, time in rows]
    if extra := banked(view):
        lines.append(Content.styled(f"{'banked':<{width - len(extra)}}{extra}", "$quiet"))
    return Content("\n").join(lines)


def line(view: InterviewView, short: Mapping[str, str], width: int) -> Content:
    """The same as one line; folds, in this order: times of what is done, the word "banked", what is ahead."""
    folds = ((True, "banked ", True), (False, "banked ", True), (False, "", True), (False, "", False))
    candidates = [_line(view, short, done_time, word, ahead) for done_time, word, ahead in folds]
    return next((content for content in candidates if content.cell_length <= width), candidates[-1])


def _row(phase: PhaseView, title: str, time: str, width: int) -> Content:
    room = max(1, width - len(time) - 3)
    text = f"{SYMBOLS[phase.pace]} {visible(title)[:room]}"
    return Content.styled(f"{text:<{max(0, width - len(time))}}{time}", STYLES[phase.pace])


def _line(view: InterviewView, short: Mapping[str, str], done_time: bool, word: str, ahead: bool) -> Content:
    parts: list[Content] = []
    for phase in view.phases:
        if phase.pace == "ahead" and not ahead:
            continue
        time = phase_time(phase, timed=view.left_in_phase is not None)
        shown = time if phase.pace != "done" or done_time else ""
        text = f"{SYMBOLS[phase.pace]} {visible(short.get(phase.id) or phase.title)} {shown}".rstrip()
        parts.append(Content.styled(text, STYLES[phase.pace]))
    if extra := banked(view):
        parts.append(Content.styled(f"{word}{extra}", "$quiet"))
    return Content(" ").join(parts)


class Rail(Static):
    """Paints itself as a column or as a line by the height it is given."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Rail { width: 28; height: auto; padding: 0 1; margin: 0 0 0 1; }
    Rail { border: round $border-blurred; border-title-color: $quiet; }
    """

    def __init__(self, short: Mapping[str, str]) -> None:
        super().__init__(markup=False)
        self.short = short
        self.view: InterviewView | None = None
        self.painted: Content | None = None
        self.border_title = "phases"

    def show(self, view: InterviewView) -> None:
        """Show the phases of `view`; costs nothing where nothing has changed."""
        self.view = view
        self._repaint()

    def on_resize(self) -> None:
        """Fold or unfold."""
        self._repaint()

    def _repaint(self) -> None:
        if self.view is None or not self.content_size.width:
            return
        shape = line if self.screen.has_class("-narrow") else column
        content = shape(self.view, self.short, self.content_size.width)
        if self.painted is None or not content.is_same(self.painted):
            self.painted = content
            self.update(content)
