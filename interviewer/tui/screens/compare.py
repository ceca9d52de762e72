"""Two attempts side by side: dimensions, then each signal gained and lost with the words that did it."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import zip_longest

from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from interviewer.model.mark import Mark
from interviewer.model.session import SessionSummary
from interviewer.model.visible import visible
from interviewer.services.comparing import Comparison, DimensionChange, Signal
from interviewer.tui.screens.room import Room
from interviewer.tui.text import day
from interviewer.tui.widgets.bars import bar
from interviewer.tui.widgets.fitted import Fitted
from interviewer.tui.widgets.marks import STYLES, sign

MEASURE = 140
"""Cells of the widest page: more is hard to read."""

GAP = 3


def written(found: Comparison, everything: bool, width: int) -> Content:
    """The comparison in `width` cells; signals that stayed as they were only with `everything`."""
    return Content("\n").join(lines(found, everything, min(width, MEASURE)))


def lines(found: Comparison, everything: bool, width: int) -> Iterator[Content]:
    """The lines of the above."""
    half = (width - GAP) // 2
    yield from beside([*head(found.a, half)], [*head(found.b, half)], half)
    if not found.same_question:
        yield Content.styled("Two questions: only what both were judged by is compared.", "$warning")
    elif not found.same_rubric:
        yield Content.styled("Judged by two versions of the rubric: interviewer rescore judges by today's.", "$warning")
    yield Content("")
    for row in found.dimensions:
        yield from dimension(row, width)
    wanted = (("gained", "$success"), ("lost", "$error"), *((("same", "$quiet"),) if everything else ()))
    for change, style in wanted:
        signals = found.those("gained" if change == "gained" else "lost" if change == "lost" else "same")
        title = "As before" if change == "same" else change.capitalize()
        yield from (Content(""), Content.styled(f"{title} · {len(signals)}", f"{style} bold"))
        for signal in signals:
            yield from signal_lines(signal, width)
    for names, which in ((found.only_a, "left"), (found.only_b, "right")):
        if names:
            alone = Content.styled(visible(f"Judged on the {which} alone: {', '.join(names)}"), "$quiet")
            yield from (Content(""), *alone.wrap(width))


def head(session: SessionSummary, width: int) -> Iterator[Content]:
    """Score and verdict, then what and when."""
    yield Content.styled(f"{session.score}  {visible(session.verdict or '')}", "$accent bold")
    title = Content(f"{day(session.started)} · {session.level} · {visible(session.title or session.question)}")
    yield title.truncate(width, ellipsis=True).stylize("$quiet")


def dimension(row: DimensionChange, width: int) -> Iterator[Content]:
    """A dimension's name, and its bar on either side with the difference between them."""
    room = max(8, min(26, width // 4))
    length = max(6, (width - room - 22) // 2)
    title = Content(visible(row.title)).truncate(room, ellipsis=True)
    parts: list[Content | str | tuple[str, str]] = [title, " " * (room - title.cell_length + 1)]
    for score in (row.before, row.after):
        filled, empty = bar(score or 0.0, length)
        parts += [(filled, "$primary"), (empty, "$rule"), f" {score:3.1f}  " if score is not None else "  –   "]
    if row.change:
        parts.append((f"{row.change:+.1f}", "$success bold" if row.change > 0 else "$error bold"))
    yield Content.assemble(*parts)


def signal_lines(signal: Signal, width: int) -> Iterator[Content]:
    """What it asks for, then both marks with their words beside each other."""
    half = (width - GAP) // 2
    yield from Content(f"{visible(signal.says)}").stylize("bold").wrap(width)
    yield from beside([*side(signal.before, half)], [*side(signal.after, half)], half)


def side(mark: Mark, width: int) -> Iterator[Content]:
    """A mark's credit and the words that earned it, in `width` cells."""
    symbol = sign(mark)
    points = f" +{mark.points:g}" if mark.points else ""
    yield Content.assemble("  ", (symbol, STYLES[symbol]), f" {mark.credit}{points}")
    for evidence in mark.evidence:
        quote = Content(f"“{' '.join(visible(evidence.text).split())}”").stylize("italic $quiet")
        yield from (Content.assemble("    ", line) for line in quote.wrap(max(8, width - 4)))


def beside(left: list[Content], right: list[Content], half: int) -> Iterator[Content]:
    """Two columns of `half` cells."""
    for one, other in zip_longest(left, right, fillvalue=Content("")):
        yield Content.assemble(one, " " * (half - one.cell_length + GAP), other)


class Compare(Room[None]):
    """A page to scroll."""

    HELP = (
        "The older attempt is on the left if you chose it first; x swaps the sides. a shows what stayed as it was too."
    )
    CSS = """
    .page { height: 1fr; padding: 0 2; scrollbar-size-vertical: 1; }
    .page Static { width: 100%; height: auto; }
    """
    BINDINGS = [
        Binding("x", "swap", "swap"),
        Binding("a", "everything", "all signals"),
        Binding("escape", "app.pop_screen", "back", key_display="esc"),
    ]

    def __init__(self, found: Comparison) -> None:
        super().__init__()
        self.found = found
        self.everything = False

    def body(self) -> Iterable[Widget]:
        """Head and page."""
        with Horizontal(classes="head"):
            yield Static("Compare", classes="title", markup=False)
            yield Static("", classes="clock", markup=False)
        with VerticalScroll(classes="page"):
            yield Static("", markup=False, id="page")

    def on_mount(self) -> None:
        """Keys scroll the page."""
        self.query_one(".page").focus()
        self._write()

    def action_swap(self) -> None:
        """The other way round."""
        found = self.house.mend(lambda: self.house.past.comparison(self.found.b.id, self.found.a.id))
        self.found = found or self.found
        self._write()

    def action_everything(self) -> None:
        """Show, or leave out, what stayed as it was."""
        self.everything = not self.everything
        self._write()

    def _write(self) -> None:
        self.query_one(".clock", Static).update(Content.styled(f"{self.found.change:+d} from left to right", "$quiet"))
        self.query_one("#page", Static).update(Fitted(partial(written, self.found, self.everything)))
