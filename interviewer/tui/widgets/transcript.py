"""The conversation so far, newest at the bottom."""

from collections.abc import Iterable, Mapping

from textual.binding import Binding
from textual.containers import VerticalScroll

from interviewer.model.event import Turn
from interviewer.tui.widgets.turn import Marked, TurnView


class Transcript(VerticalScroll):
    """Holds a `TurnView` a turn. Stays at its end while new turns come, unless the reader has scrolled up."""

    BINDINGS = [Binding("j", "scroll_down", show=False), Binding("k", "scroll_up", show=False)]
    DEFAULT_CSS = """
    Transcript { height: 1fr; padding: 0 2; scrollbar-size-vertical: 1; }
    """

    def __init__(self, turns: Iterable[Turn] = (), marked: Mapping[int, Marked] | None = None) -> None:
        marked = marked or {}
        self.seen = -1
        super().__init__(*(TurnView(turn, marked.get(turn.seq, ())) for turn in self._fresh(turns)))

    def follow(self) -> None:
        """Stand at the end and stay there."""
        self.anchor()

    def extend(self, turns: Iterable[Turn]) -> None:
        """Add those of `turns` that are not shown yet."""
        if views := [TurnView(turn) for turn in self._fresh(turns)]:
            self.mount(*views)

    def show_turn(self, seq: int) -> None:
        """Bring the turn `seq` to the top, if it is here."""
        for view in self.query(TurnView):
            if view.turn.seq == seq:
                self.scroll_to_widget(view, animate=False, top=True, force=True)

    def _fresh(self, turns: Iterable[Turn]) -> list[Turn]:
        fresh = [turn for turn in turns if turn.seq > self.seen]
        self.seen = max((turn.seq for turn in fresh), default=self.seen)
        return fresh
