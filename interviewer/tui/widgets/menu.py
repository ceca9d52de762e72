"""A list to choose from with enter, which says so in the foot."""

from textual.binding import Binding
from textual.widgets import OptionList


class Menu(OptionList):
    """An option list whose text is never read as markup."""

    BINDINGS = [Binding("enter", "select", "open")]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(markup=False, compact=True, id=id)
