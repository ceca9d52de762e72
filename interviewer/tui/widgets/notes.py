"""Notes about an interview, above its marks; nothing where there are none."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from interviewer.model.review import Note
from interviewer.model.visible import visible
from interviewer.tui.text import day


class Notes(OptionList):
    """A note a row; x throws one away."""

    HELP = "x throws a note away."
    BINDINGS = [Binding("x,delete", "throw_away", "throw away", key_display="x")]

    @dataclass
    class ThrownAway(Message):
        """A note that is to go, by its number."""

        number: int

    def __init__(self, notes: Sequence[Note]) -> None:
        super().__init__(markup=False)
        self.show(notes)

    def show(self, notes: Sequence[Note]) -> None:
        """Show these notes in the place of others."""
        self.set_options(Option(written(note), id=str(note.id)) for note in notes)
        self.display = bool(notes)

    def action_throw_away(self) -> None:
        """Ask for the highlighted note to go."""
        option = self.highlighted_option
        if option and option.id:
            self.post_message(self.ThrownAway(int(option.id)))


def written(note: Note) -> Content:
    """A note as it is shown."""
    where = f" · turn {note.seq}" if note.seq else ""
    return Content.assemble(("✎ ", "$accent"), visible(note.text), (f"  {day(note.at)}{where}", "$quiet"))
