"""How one comes on: the score over time, dimensions, topics, pacing, and how good the predictions were."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import zip_longest

from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from interviewer.model.progress import Attempt, Calibration, DimensionCourse, Pace, Progress, Topic
from interviewer.model.visible import visible
from interviewer.services.charts import bar, columns, shown_change, spark
from interviewer.tui.screens.room import Room
from interviewer.tui.text import day, plural
from interviewer.tui.widgets.fitted import Fitted

TWO_COLUMNS = 120
MEASURE = 84
HEIGHT = 6
"""Lines of the chart of scores."""

NAME = 27
"""Cells of a name at the head of a row."""


def written(found: Progress, width: int) -> Content:
    """All of it in `width` cells, in two columns where there is room for them."""
    if not found.attempts:
        return Content("Nothing to show yet: finish an interview first.")
    if width < TWO_COLUMNS:
        room = min(width, MEASURE)
        return Content("\n").join([*left(found, room), Content(""), *right(found, room)])
    half = min(MEASURE, (width - 4) // 2)
    rows = zip_longest(left(found, half), right(found, half), fillvalue=Content(""))
    return Content("\n").join(
        Content.assemble(one, " " * max(0, half + 4 - one.cell_length), other) for one, other in rows
    )


def left(found: Progress, width: int) -> Iterator[Content]:
    """Scores and dimensions."""
    yield from scores(found.attempts, width)
    yield Content("")
    yield heading("Dimensions", "of 3: at first, lately")
    for row in found.dimensions:
        yield dimension(row, width)
    if found.accuracy:
        yield Content("")
        yield heading("Predictions", f"off by {found.accuracy.error:.1f} of 3 on average")
        yield from (prediction(row) for row in found.predictions)


def right(found: Progress, width: int) -> Iterator[Content]:
    """Topics and pacing."""
    if found.topics:
        yield heading("Topics", "the weakest first, of 100")
        yield from (topic(row, width) for row in found.topics)
        yield Content("")
    if found.pacing:
        yield heading("Pacing", "minutes: spent, allotted")
        yield from (pace(row, width) for row in found.pacing)


def heading(name: str, about: str) -> Content:
    """What the rows below are."""
    return Content.assemble((f"{name:<{NAME}}", "bold $secondary"), (about, "$quiet"))


def scores(attempts: Sequence[Attempt], width: int) -> Iterator[Content]:
    """The score of each attempt as a column, as many of the latest as there is room for."""
    step = 3 if len(attempts) * 3 <= width - 5 else 2 if len(attempts) * 2 <= width - 5 else 1
    shown = attempts[-max(1, (width - 5) // step) :]
    best = max(one.score for one in attempts)
    yield heading("Score", f"{attempts[0].score} at first, {attempts[-1].score} last, {best} best")
    for number, row in enumerate(columns([one.score for one in shown], 100, HEIGHT)):
        scale = {0: "100", HEIGHT // 2: " 50", HEIGHT - 1: "  0"}.get(number, "   ")
        wide = "".join(cell * max(1, step - 1) + " " * (step > 1) for cell in row)
        yield Content.assemble((f"{scale} ", "$quiet"), (wide, "$primary"))
    first, last = day(shown[0].started)[:10], day(shown[-1].started)[:10]
    gap = max(1, len(shown) * step - len(first) - len(last))
    yield Content.styled(f"    {first}" + (" " * gap + last if len(shown) * step > 21 else f" to {last}"), "$quiet")


def dimension(row: DimensionCourse, width: int) -> Content:
    """Where it began, where it stands, and the way between."""
    change = shown_change(row.first, row.lately)
    style = "$success bold" if change > 0 else "$error bold" if change < 0 else "$quiet"
    course = spark(row.scores[-max(1, width - NAME - 17) :], 3)
    return Content.assemble(
        name_of(row.title),
        f"{row.first:.1f}  {row.lately:.1f} ",
        (f"{change:+5.1f}", style),
        "  ",
        (course, "$primary"),
    )


def topic(row: Topic, width: int) -> Content:
    """A bar for its strength."""
    length = max(8, width - NAME - 20)
    return Content.assemble(
        name_of(row.topic),
        (bar(row.strength, 100, length), "$primary"),
        f" {row.strength:5.1f}  ",
        (plural(row.attempts, "attempt"), "$quiet"),
    )


def pace(row: Pace, width: int) -> Content:
    """Minutes spent beside minutes allotted."""
    over = row.spent > row.allotted * 1.1
    length = max(8, width - NAME - 30)
    share = bar(row.spent, max(row.spent, row.allotted) or 1, length)
    note = f"  over in {row.over} of {row.attempts}" if row.over else ""
    return Content.assemble(
        name_of(row.title), (share, "$error" if over else "$primary"), f" {row.spent:4.1f} of {row.allotted:4.1f}", note
    )


def prediction(row: Calibration) -> Content:
    """To which side a dimension's predictions lean."""
    if abs(row.bias) < 0.15:
        leaning = "about right"
    else:
        leaning = "you expect more than you get" if row.bias > 0 else "you get more than you expect"
    return Content.assemble(name_of(row.title), f"{round(row.bias, 1) + 0.0:+.1f}  ", (leaning, "$quiet"))


def name_of(title: str) -> Content:
    """A name in its column."""
    name = Content(visible(title)).truncate(NAME - 1, ellipsis=True)
    return Content.assemble(name, " " * (NAME - name.cell_length))


class ProgressRoom(Room[None]):
    """A page to scroll."""

    HELP = (
        "Bars and figures over all interviews you have finished. A topic is as strong as the latest attempt at each of "
        "its questions. A prediction is what you said of a dimension before you saw the scorecard."
    )
    CSS = """
    .page { height: 1fr; padding: 0 2; scrollbar-size-vertical: 1; }
    .page Static { width: 100%; height: auto; }
    """
    BINDINGS = [Binding("escape", "app.pop_screen", "back", key_display="esc")]

    def __init__(self, found: Progress) -> None:
        super().__init__()
        self.found = found

    def body(self) -> Iterable[Widget]:
        """Head and page."""
        found = self.found
        streak = f" · {found.streak} days in a row" if found.streak > 1 else ""
        with Horizontal(classes="head"):
            yield Static("Progress", classes="title", markup=False)
            finished = f"{plural(len(found.attempts), 'interview')} on {plural(found.days, 'day')}{streak}"
            yield Static(finished, classes="clock", markup=False)
        with VerticalScroll(classes="page"):
            yield Static(Fitted(partial(written, found)), markup=False)

    def on_mount(self) -> None:
        """Keys scroll the page."""
        self.query_one(".page").focus()
