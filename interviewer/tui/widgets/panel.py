"""The side panel of an interview: notes, whiteboard, ledger, reference sheet; one at a time, each on its key."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import ContentSwitcher, Static

from interviewer.model.reference import REFERENCE
from interviewer.model.view import LedgerRow
from interviewer.model.visible import visible
from interviewer.tui.widgets.fitted import Fitted
from interviewer.tui.widgets.pad import Pad
from interviewer.tui.widgets.sketch import Sketch

PAGES = {"notes": "f2", "board": "f3", "ledger": "f4", "figures": "^r"}


def tabs(chosen: str, width: int) -> Content:
    """The pages with their keys, the chosen one in brackets; without the keys where there is no room."""
    long = sum(len(page) + len(key) + 5 for page, key in PAGES.items()) <= width
    parts: list[Content] = []
    for page, key in PAGES.items():
        name = f"[{page}]" if page == chosen else f" {page} "
        part = Content.assemble(
            (f"{key} " if long else "", "$primary"), (name, "$accent bold" if page == chosen else "")
        )
        parts.append(part.stylize(Style.from_meta({"@click": ("screen.panel", (page,))})))
    return Content(" ").join(parts)


def ledger(rows: Sequence[LedgerRow]) -> Content:
    """What was asked and told, and what was assumed. What nobody asked for is not in it."""
    parts: list[Content] = []
    for title, kind in (("Asked", "asked"), ("Assumed", "assumed")):
        own = [row for row in rows if row.kind == kind]
        parts.append(Content.styled(f"{title} · {len(own)}", "bold"))
        for row in own:
            parts.append(Content.assemble(("? " if kind == "asked" else "≈ ", "$accent"), visible(row.text)))
            if row.answer:
                parts.append(Content.assemble(("→ ", "$secondary"), visible(" ".join(row.answer.split()))))
        if not own:
            nothing = "nothing yet: ask the interviewer" if kind == "asked" else 'nothing yet: "I assume that …"'
            parts.append(Content.styled(nothing, "$quiet"))
        parts.append(Content(""))
    return Content("\n").join(parts[:-1])


def reference(width: int) -> Content:
    """The reference sheet at `width` cells: what on the left, how much on the right."""
    lines: list[Content] = []
    for sheet in REFERENCE:
        lines.append(Content.styled(sheet.title, "bold"))
        for what, much in sheet.rows:
            gap = max(1, width - len(what) - len(much))
            lines.append(Content.assemble(what, (" " + "·" * (gap - 2) + " " if gap > 2 else " ", "$quiet"), much))
        lines.append(Content(""))
    return Content("\n").join(lines[:-1])


class Page(VerticalScroll):
    """A page to read: arrows scroll, escape goes back to what one was writing."""

    BINDINGS: ClassVar = [Binding("escape", "screen.panel('')", "close", key_display="esc")]


class Panel(Container):
    """Hidden until a page is asked for."""

    DEFAULT_CSS = """
    Panel { width: 54; height: 1fr; display: none; border-left: solid $rule; padding: 0 0 0 1; }
    Panel.-open { display: block; }
    Panel .tabs { height: 1; margin: 0 0 1 0; padding: 0 1; color: $quiet; }
    Panel ContentSwitcher { height: 1fr; }
    Panel Page { height: 1fr; padding: 0 1; scrollbar-size-vertical: 1; }
    Panel Page Static { width: 100%; height: auto; }
    """

    @dataclass
    class Shown(Message):
        """The candidate shows the whiteboard."""

        text: str

    def __init__(self, notes: str, board: str) -> None:
        super().__init__()
        self.page = ""
        self._texts = (notes, board)
        self._rows: tuple[LedgerRow, ...] | None = None

    def compose(self) -> ComposeResult:
        """The tabs, and the pages below them."""
        notes, board = self._texts
        yield Static(classes="tabs", markup=False)
        with ContentSwitcher(initial="notes"):
            yield Pad(notes, "Notes for yourself. They are kept, and nobody judges them.", id="notes")
            yield Sketch(board, id="board")
            with Page(id="ledger"):
                yield Static(classes="rows", markup=False)
            with Page(id="figures"):
                yield Static(Fitted(reference), markup=False)

    def on_mount(self) -> None:
        """The tabs are not links as Textual paints links."""
        self.query_one(".tabs", Static).auto_links = False

    def open(self, page: str) -> None:
        """Show `page` and give it the keys; '' closes the panel."""
        self.page = page
        self.set_class(bool(page), "-open")
        if not page:
            return
        self.query_one(".tabs", Static).update(Fitted(partial(tabs, page)))
        self.query_one(ContentSwitcher).current = page
        writing = {"notes": Pad, "board": Pad}.get(page)
        shown = self.query_one(f"#{page}")
        (shown if writing is None or isinstance(shown, Pad) else shown.query_one(Pad)).focus()

    def show(self, rows: tuple[LedgerRow, ...]) -> None:
        """Bring the ledger up to date."""
        if rows != self._rows:
            self._rows = rows
            self.query_one(".rows", Static).update(ledger(rows))

    def written(self) -> Iterable[tuple[str, str]]:
        """What stands on the pads: (name, text)."""
        yield "notes", self.query_one("#notes", Pad).text
        yield "board", self.query_one(Sketch).text
