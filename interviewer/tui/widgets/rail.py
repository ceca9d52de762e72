"""The phases and their time: a column beside the conversation, or one line above it where there is no room."""

from collections.abc import Mapping
from functools import partial

from textual.content import Content
from textual.widgets import Static

from interviewer.model.view import InterviewView, PhaseView
from interviewer.model.visible import visible
from interviewer.tui.timing import SYMBOLS, banked, phase_time
from interviewer.tui.widgets.fitted import Fitted

WIDEST = 40
"""Cells of the widest column; the narrowest line is wider."""

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
    """A column where it is given one's width, a line where it is given more."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Rail { width: 28; height: auto; padding: 0 1; margin: 0 0 0 1; }
    Rail { border: round $border-blurred; border-title-color: $quiet; }
    """

    def __init__(self, view: InterviewView, short: Mapping[str, str]) -> None:
        self.short = short
        self.figures = self._figures(view)
        super().__init__(Fitted(partial(self._write, view)), markup=False)
        self.border_title = "phases"

    def show(self, view: InterviewView) -> None:
        """Show the phases of `view`; costs nothing where nothing has changed."""
        if (figures := self._figures(view)) != self.figures:
            self.figures = figures
            self.update(Fitted(partial(self._write, view)))

    def _write(self, view: InterviewView, width: int) -> Content:
        return (column if width <= WIDEST else line)(view, self.short, width)

    def _figures(self, view: InterviewView) -> str:
        return column(view, self.short, WIDEST).plain
