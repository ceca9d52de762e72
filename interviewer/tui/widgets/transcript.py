"""The conversation so far, newest at the bottom.

It draws its own lines: a widget a turn would be laid out anew with every turn that is added, and a long conversation
would grow slow. Here a turn costs the same at the end of an interview as at its start.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from textual.binding import Binding
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.visual import Visual

from interviewer.model.event import Turn
from interviewer.tui.widgets.turn import Marked, shown

MEASURE = 110
"""Cells of the longest line: more is hard to read."""


class Transcript(ScrollView, can_focus=True):
    """Shows turns; `marked` highlights ranges of them by seq.

    With `live`, a short conversation stands at the bottom, next to where one writes, and the view stays at the end
    while turns come, unless the reader has scrolled up; it never takes the keys from where one writes.
    """

    BINDINGS = [Binding("j", "scroll_down", show=False), Binding("k", "scroll_up", show=False)]
    DEFAULT_CSS = """
    Transcript { height: 1fr; padding: 0 1 0 2; scrollbar-size-vertical: 1; overflow: hidden scroll; }
    """

    def __init__(
        self, turns: Sequence[Turn] = (), marked: Mapping[int, Marked] | None = None, *, live: bool = False
    ) -> None:
        super().__init__()
        self.turns: list[Turn] = []
        self.marked = marked or {}
        self.live = live
        self.can_focus = not live
        self._follows = live
        self._blocks: list[Visual] = []
        self._tops: list[int] = [0]
        self._strips: dict[int, list[Strip]] = {}
        self._width = 0
        self._wanted: int | None = None
        self._take(turns)

    def show(self, turns: Sequence[Turn]) -> None:
        """Show `turns`: as a rule what is shown already and a few more."""
        if len(turns) == len(self.turns) and (not turns or turns[-1].seq == self.turns[-1].seq):
            return
        if [turn.seq for turn in turns[: len(self.turns)]] != [turn.seq for turn in self.turns]:
            self.turns, self._blocks, self._tops, self._strips = [], [], [0], {}
        self._take(turns[len(self.turns) :])
        self._lay_out()

    def show_marked(self, marked: Mapping[int, Marked]) -> None:
        """Highlight these ranges by seq, and no others."""
        turns, self.marked = self.turns, marked
        self.turns, self._blocks, self._tops, self._strips = [], [], [0], {}
        self._take(turns)
        self._lay_out()

    def follow(self) -> None:
        """Go to the end and stay there."""
        self._follows = True
        self._to_end()

    def show_turn(self, seq: int) -> None:
        """Bring the turn `seq` to the top, if it is here; once it is laid out, if nobody sees it yet."""
        self._wanted = None
        for index, turn in enumerate(self.turns):
            if turn.seq == seq and index < len(self._tops):
                self.scroll_to(y=self._tops[index], animate=False, force=True)
            elif turn.seq == seq:
                self._wanted = seq

    def on_resize(self) -> None:
        """Wrap anew where the width has changed."""
        self._lay_out()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Reading back ends following; coming back to the end takes it up."""
        super().watch_scroll_y(old_value, new_value)
        self._follows = self.live and round(new_value) >= self.max_scroll_y

    def notify_style_update(self) -> None:
        """Another theme: paint anew."""
        self._strips.clear()
        super().notify_style_update()

    def render_line(self, y: int) -> Strip:
        """A line of what is in view."""
        width = self.size.width
        line = y + self.scroll_offset.y - self._lead()
        if not self._width or not 0 <= line < self._tops[-1]:
            return Strip.blank(width, self.rich_style)
        strip = self._line(line)
        if (selection := self.text_selection) and (span := selection.get_span(line)):
            strip = self._selected(strip, *span)
        return strip.apply_offsets(0, line).crop_extend(0, width, self.rich_style)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The words under a selection made with the mouse."""
        lines = [self._line(line).text.rstrip() for line in range(self._tops[-1])]
        return selection.extract("\n".join(lines)), "\n"

    def _take(self, turns: Sequence[Turn]) -> None:
        for turn in turns:
            last = self.turns[-1] if self.turns else None
            goes_on = last is not None and (last.who, int(last.elapsed)) == (turn.who, int(turn.elapsed))
            self.turns.append(turn)
            self._blocks.append(shown(turn, self.marked.get(turn.seq, ()), goes_on=goes_on))

    def _lay_out(self) -> None:
        width = min(MEASURE, self.scrollable_content_region.width - 1)
        if width <= 0:
            return
        if width != self._width:
            self._width = width
            self._tops, self._strips = [0], {}
        for block in self._blocks[len(self._tops) - 1 :]:
            self._tops.append(self._tops[-1] + block.get_height(self.styles.get_rules(), width) + 1)
        self.virtual_size = Size(width, self._tops[-1])
        if self._follows:
            self._to_end()
        if self._wanted is not None:
            self.show_turn(self._wanted)
        self.refresh()

    def _to_end(self) -> None:
        self.scroll_to(y=self.max_scroll_y, animate=False, force=True)

    def _lead(self) -> int:
        """Blank lines above a conversation that does not fill the view."""
        return max(0, self.scrollable_content_region.height - self._tops[-1]) if self.live else 0

    def _line(self, line: int) -> Strip:
        index = bisect_right(self._tops, line) - 1
        strips = self._strips.get(index)
        if strips is None:
            strips = Visual.to_strips(
                self, self._blocks[index], self._width, None, self.visual_style, apply_selection=False
            )
            self._strips[index] = strips
        within = line - self._tops[index]
        return strips[within] if within < len(strips) else Strip.blank(self._width, self.rich_style)

    def _selected(self, strip: Strip, start: int, end: int) -> Strip:
        end = strip.cell_length if end == -1 else min(end, strip.cell_length)
        if start >= end:
            return strip
        style = self.screen.get_component_rich_style("screen--selection")
        parts = strip.divide([start, end, strip.cell_length])
        return Strip.join([part.apply_style(style) if n == 1 else part for n, part in enumerate(parts)])
