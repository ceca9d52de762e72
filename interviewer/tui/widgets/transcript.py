"""The conversation so far, newest at the bottom."""

from collections.abc import Iterable, Mapping, Sequence

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
        self.marked = marked or {}
        self.last: Turn | None = None
        super().__init__(*self._views(turns))

    def follow(self) -> None:
        """Stand at the end and stay there."""
        self.anchor()

    def show(self, turns: Sequence[Turn]) -> None:
        """Add those of `turns` that are not shown yet, and take away what is no longer among them."""
        kept = {turn.seq for turn in turns}
        for view in self.query(TurnView):
            if view.turn.seq not in kept:
                view.remove()
        if views := self._views(turns):
            self.mount(*views)

    def show_turn(self, seq: int) -> None:
        """Bring the turn `seq` to the top, if it is here."""
        for view in self.query(TurnView):
            if view.turn.seq == seq:
                self.scroll_to_widget(view, animate=False, top=True, force=True)

    def _views(self, turns: Iterable[Turn]) -> list[TurnView]:
        views: list[TurnView] = []
        for turn in turns:
            last = self.last
            if last is None or turn.seq > last.seq:
                goes_on = last is not None and (last.who, int(last.elapsed)) == (turn.who, int(turn.elapsed))
                views.append(TurnView(turn, self.marked.get(turn.seq, ()), goes_on=goes_on))
                self.last = turn
        return views
