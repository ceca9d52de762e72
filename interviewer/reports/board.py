"""The whiteboard drawn, for the screen as it is typed and for what is exported."""

from typing import NamedTuple

from interviewer.language.diagram import Fault, read_diagram
from interviewer.language.drawing import draw
from interviewer.model.visible import visible
from interviewer.reports import mermaid

WIDTH = 100  # cells that a drawing may take in what is exported
LONGEST = 20_000  # characters of a board that is drawn


class Drawing(NamedTuple):
    """The lines of a drawing, and what of the text could not be drawn."""

    lines: tuple[str, ...]
    faults: tuple[Fault, ...]


def drawing(text: str, width: int = WIDTH) -> Drawing:
    """What `text` (arrows or Mermaid) draws. Mermaid is mermaid-term's where that is installed and finds no fault."""
    text = visible(text[:LONGEST])
    if mermaid.is_mermaid(text):
        flowchart = mermaid.FLOWCHART.match(text) is not None
        faults = read_diagram(text).faults if flowchart else ()
        lines = None if faults else mermaid.rendered(text, width)
        if lines:
            return Drawing(lines, ())
        if not flowchart:
            says = (
                "of Mermaid only flowcharts can be drawn here (more with: pip install 'design-interviewer[diagrams]')"
            )
            return Drawing((), (Fault(1, 1, says),))
    read = read_diagram(text)
    return Drawing(draw(read) if read.boxes else (), read.faults)
