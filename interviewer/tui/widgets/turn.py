"""One turn of a transcript as it is shown: who, when, and the words as typed."""

from textual.content import Content
from textual.visual import Visual

from interviewer.model.event import Turn
from interviewer.model.visible import visible
from interviewer.services.whiteboard import drawing
from interviewer.tui.text import clock, reflow
from interviewer.tui.widgets.spread import Spread

Marked = tuple[tuple[int, int], ...]
NAMES = {"candidate": "You", "interviewer": "Interviewer"}
STYLES = {"candidate": "$primary bold", "interviewer": "$accent bold"}


def words(turn: Turn, marked: Marked = ()) -> Content:
    """What was said, a candidate's exactly as typed, with the `[start:end]` ranges of `marked` highlighted."""
    content = Content(visible(turn.text if turn.who == "candidate" else reflow(turn.text)))
    for start, end in marked:
        content = content.stylize("bold reverse", start, end)
    if turn.kind == "board" and (lines := drawing(turn.text).lines):
        content = Content("\n").join([content, Content(""), Content("\n".join(lines))])
    return content


def shown(turn: Turn, marked: Marked = (), *, goes_on: bool = False) -> Visual:
    """A turn under its name and time; `goes_on` leaves them out, where the same person has just said something else."""
    said = words(turn, marked)
    if goes_on:
        return said
    name = f"{NAMES[turn.who]} · whiteboard" if turn.kind == "board" else NAMES[turn.who]
    head = Content.styled(name, STYLES[turn.who])
    return Spread(head, Content.styled(clock(turn.elapsed), "$quiet"), said)
