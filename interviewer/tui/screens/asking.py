"""Rooms that ask one thing and hand the answer back: yes or no, a line of text, what a mark should have been."""

from collections.abc import Iterable

from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from interviewer.model.mark import CREDITS, Credit, Mark
from interviewer.model.visible import visible
from interviewer.tui.screens.room import Room
from interviewer.tui.widgets.choice import Choice

CARD = """
    .asking { max-width: 84; height: 1fr; padding: 1 3; scrollbar-size-vertical: 1; }
    .asking .title, .asking .aside { width: 100%; height: auto; text-wrap: wrap; margin: 0 0 1 0; }
    .asking Input { background: $panel; margin: 0 0 1 0; }
"""
CREDIT_NOTES = {
    "missed": "it was not there",
    "named": "it was mentioned, no more",
    "explained": "what it does or how it works here",
    "justified": "a reason tied to a constraint, an alternative weighed, a cost admitted",
}


class Confirm(Room[bool]):
    """Whether to do what cannot be undone."""

    HELP = "y does it, n and escape leave everything as it is."
    CSS = CARD
    BINDINGS = [
        Binding("y", "answer(True)", "yes, do it"),
        Binding("n,escape", "answer(False)", "no, leave it", key_display="n"),
    ]

    def __init__(self, question: str, about: str) -> None:
        super().__init__()
        self.question = question
        self.about = about

    def body(self) -> Iterable[Widget]:
        """The question, and what it is about."""
        with VerticalScroll(classes="asking"):
            yield Static(Content(visible(self.question)), classes="title")
            yield Static(Content(visible(self.about)), classes="aside")

    def action_answer(self, answer: bool) -> None:
        """Hand it back."""
        self.dismiss(answer)


class Prompt(Room[str | None]):
    """A line of text; None if they thought better of it."""

    HELP = "Enter takes what is written, escape leaves everything as it is."
    CSS = CARD
    BINDINGS = [
        Binding("enter", "take", "take it", priority=True),
        Binding("escape", "dismiss(None)", "leave it", key_display="esc"),
    ]

    def __init__(self, question: str, about: str, written: str = "") -> None:
        super().__init__()
        self.question = question
        self.about = about
        self.written = written

    def body(self) -> Iterable[Widget]:
        """The question, what it is about, and where to write."""
        with VerticalScroll(classes="asking", can_focus=False):
            yield Static(Content(visible(self.question)), classes="title")
            yield Input(self.written, compact=True, select_on_focus=False)
            yield Static(Content(visible(self.about)), classes="aside")

    def on_mount(self) -> None:
        """Write at once."""
        self.query_one(Input).focus()

    def action_take(self) -> None:
        """Hand it back."""
        self.dismiss(self.query_one(Input).value.strip() or None)


class DisputeRoom(Room[tuple[Credit, str] | None]):
    """The credit that a mark should have had, and why; an empty reason asks again."""

    HELP = "Choose the credit you hold for right, say why in a sentence, press enter. The judge's own mark is kept."
    CSS = CARD
    BINDINGS = [
        Binding("enter", "take", "dispute it", priority=True),
        Binding("escape", "dismiss(None)", "leave it", key_display="esc"),
    ]

    def __init__(self, mark: Mark, says: str, why: str = "") -> None:
        super().__init__()
        self.mark = mark
        self.says = says
        self.why = why

    def body(self) -> Iterable[Widget]:
        """What is disputed, the credit, the reason."""
        with VerticalScroll(classes="asking", can_focus=False):
            yield Static(Content(visible(self.says)), classes="title")
            quotes = "\n".join(f"“{one.text}”" for one in self.mark.evidence) or "No words earned it."
            yield Static(Content(visible(f"{self.mark.credit} +{self.mark.points:g}\n{quotes}")), classes="aside")
            yield Choice("It was", [(one, one) for one in CREDITS], self.mark.credit, notes=dict(CREDIT_NOTES))
            yield Static("\nBecause", markup=False)
            yield Input(self.why, compact=True, select_on_focus=False, placeholder="why, in a sentence")

    def on_mount(self) -> None:
        """The credit first."""
        self.query_one(Choice).focus()

    def action_take(self) -> None:
        """Hand it back, once there is a reason."""
        field = self.query_one(Input)
        credit: Credit = next(one for one in CREDITS if one == self.query_one(Choice).value)
        if not field.value.strip():
            field.focus()
            self.notify("Say why: a dispute is kept with its reason.", markup=False)
            return
        self.dismiss((credit, field.value.strip()))
