"""A bar a dimension, what was given and what was predicted."""

from functools import partial

from textual.content import Content
from textual.widgets import Static

from interviewer.model.visible import visible
from interviewer.tui.attempt import Attempt
from interviewer.tui.widgets.fitted import Fitted

FULL = 3.0


def bar(score: float, width: int) -> tuple[str, str]:
    """A score of 0–3 as (filled, empty) cells of `width` altogether."""
    filled = round(max(0.0, min(FULL, score)) / FULL * width)
    return "█" * filled, "░" * (width - filled)


def bars(attempt: Attempt, width: int) -> Content:
    """Title, bar, score and, where there was a prediction, what was said beforehand; `width` cells a line."""
    titles = {dimension.id: visible(dimension.title) for dimension in attempt.entry.format.dimensions}
    rows = attempt.scorecard.dimensions
    room = min(max(16, width - 31), max((len(titles.get(row.dimension, row.dimension)) for row in rows), default=0))
    said = bool(attempt.predicted)
    length = max(5, width - room - 6 - (10 if said else 0))
    lines: list[Content] = []
    for row in rows:
        title = titles.get(row.dimension, row.dimension)
        short = title if len(title) <= room else title[: room - 1] + "…"
        filled, empty = bar(row.score, length)
        predicted = attempt.predicted.get(row.dimension)
        note = f" said {predicted:.1f}" if predicted is not None else ""
        lines.append(
            Content.assemble(
                f"{short:<{room}} ",
                (filled, "$primary"),
                (empty, "$rule"),
                f" {row.score:3.1f} ",
                (note, "$quiet"),
            )
        )
    return Content("\n").join(lines)


class Bars(Static):
    """The dimensions of an attempt, drawn anew at each width."""

    DEFAULT_CSS = """
    Bars { height: auto; padding: 0 1; }
    """

    def __init__(self, attempt: Attempt) -> None:
        super().__init__(Fitted(partial(bars, attempt)), markup=False)

    def show(self, attempt: Attempt) -> None:
        """Draw those of `attempt` in the place of others."""
        self.update(Fitted(partial(bars, attempt)))
