"""What of the bank is listed: format, difficulty, sat or not, best score, topic; each goes round on its key."""

from collections.abc import Sequence
from functools import partial

from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Static

from interviewer.model.bank import ListRow
from interviewer.model.visible import visible
from interviewer.tui.widgets.fitted import Fitted

ANY = "all"
KEYS = {"format": "f", "difficulty": "d", "done": "o", "best": "b", "topic": "t"}
DONE = ("not sat", "sat")
BEST = ("below 60", "60 and up")
SHORT = {"system-design": "system", "object-oriented": "objects"}


def values(rows: Sequence[ListRow], name: str) -> list[str]:
    """What a filter can be set to. Topics are those of questions already sat: the others' tell half of an answer."""
    if name == "format":
        return sorted({row.format for row in rows})
    if name == "difficulty":
        return [each for each in ("easy", "medium", "hard") if any(row.difficulty == each for row in rows)]
    if name == "topic":
        return sorted({topic for row in rows if row.attempts for topic in row.topics})
    return list(DONE if name == "done" else BEST)


def passes(row: ListRow, name: str, wanted: str) -> bool:
    """Whether `row` is what the filter `name` lets through."""
    if wanted == ANY:
        return True
    if name == "done":
        return bool(row.attempts) is (wanted == "sat")
    if name == "best":
        return row.best is not None and (row.best >= 60) is (wanted == BEST[1])
    if name == "topic":
        return bool(row.attempts) and wanted in row.topics
    return wanted == (row.format if name == "format" else row.difficulty)


class Filters(Static):
    """One line; what is set stands in brackets. A click goes round as the key does."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Filters { height: 1; padding: 0 2; color: $quiet; text-wrap: nowrap; text-overflow: ellipsis; margin: 0 0 1 0; }
    .-low Filters { margin: 0; }
    """

    class Changed(Message):
        """Another selection."""

    def __init__(self) -> None:
        super().__init__(markup=False)
        self.auto_links = False
        self.rows: Sequence[ListRow] = ()
        self.chosen = dict.fromkeys(KEYS, ANY)

    def offer(self, rows: Sequence[ListRow]) -> None:
        """Take `rows` as what there is to select from; a value that is gone is let go."""
        self.rows = rows
        for name, wanted in self.chosen.items():
            if wanted != ANY and wanted not in values(rows, name):
                self.chosen[name] = ANY
        self.repaint()

    def passes(self, row: ListRow) -> bool:
        """Whether `row` is selected."""
        return all(passes(row, name, wanted) for name, wanted in self.chosen.items())

    def active(self) -> bool:
        """Whether anything is left out."""
        return any(wanted != ANY for wanted in self.chosen.values())

    def go_round(self, name: str) -> None:
        """The next value of a filter, and all again after the last."""
        around = [ANY, *values(self.rows, name)]
        self.chosen[name] = around[(around.index(self.chosen[name]) + 1) % len(around)]
        self.repaint()
        self.post_message(self.Changed())

    def clear(self) -> None:
        """Everything again."""
        self.chosen = dict.fromkeys(KEYS, ANY)
        self.repaint()

    def repaint(self) -> None:
        """Paint what is chosen."""
        self.update(Fitted(partial(self._written, dict(self.chosen))), layout=False)

    def _written(self, chosen: dict[str, str], width: int) -> Content:
        parts: list[Content] = []
        for name, wanted in chosen.items():
            label = "sat or not" if name == "done" else name
            shown = label if wanted == ANY else f"[{visible(SHORT.get(wanted, wanted))}]"
            part = Content.assemble((KEYS[name], "$primary"), " ", (shown, "" if wanted == ANY else "$accent bold"))
            parts.append(part.stylize(Style.from_meta({"@click": ("screen.filter", (name,))})))
        return Content(" · ").join(parts)
