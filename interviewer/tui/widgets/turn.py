"""One turn of a transcript: who, when, and the words as typed."""

from textual.content import Content
from textual.widgets import Static

from interviewer.model.event import Turn
from interviewer.model.visible import visible
from interviewer.tui.text import clock, reflow
from interviewer.tui.widgets.spread import Spread

Marked = tuple[tuple[int, int], ...]
NAMES = {"candidate": "You", "interviewer": "Interviewer"}
STYLES = {"candidate": "$primary bold", "interviewer": "$accent bold"}


def words(text: str, marked: Marked = ()) -> Content:
    """`text` as typed, with the `[start:end]` ranges of `marked` highlighted."""
    content = Content(visible(text))
    for start, end in marked:
        content = content.stylize("bold reverse", start, end)
    return content


class TurnView(Static):
    """Shows a turn; `marked` are ranges of its text to highlight, in characters.

    `goes_on` leaves the name out, where the same person has just said something else.
    """

    DEFAULT_CSS = """
    TurnView { height: auto; max-width: 110; margin: 0 0 1 0; }
    """

    def __init__(self, turn: Turn, marked: Marked = (), *, goes_on: bool = False) -> None:
        self.turn = turn
        said = words(turn.text if turn.who == "candidate" else reflow(turn.text), marked)
        head = Content.styled(NAMES[turn.who], STYLES[turn.who])
        time = Content.styled(clock(turn.elapsed), "$quiet")
        super().__init__(said if goes_on else Spread(head, time, said), classes=turn.who)
