"""Reading an interview again: what was said, its marks and notes beside it; disputing a mark; replay at speed."""

from collections.abc import Iterable, Mapping

from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static

from interviewer.model.event import Turn
from interviewer.model.mark import Mark
from interviewer.model.visible import visible
from interviewer.tui.attempt import Attempt
from interviewer.tui.replay import Replay
from interviewer.tui.screens.judged import Judged
from interviewer.tui.screens.scorecard import total
from interviewer.tui.text import clock, plural
from interviewer.tui.widgets.marks import Marks
from interviewer.tui.widgets.notes import Notes
from interviewer.tui.widgets.transcript import Transcript
from interviewer.tui.widgets.turn import Marked

ROOMY = 100
"""Cells from which the head has room for the day."""

TICK = 0.1
"""Seconds between two steps of a replay."""


def evidence_of(mark: Mark) -> dict[int, Marked]:
    """The ranges that earned a mark, by turn."""
    found: dict[int, Marked] = {}
    for item in mark.evidence:
        found[item.turn] = (*found.get(item.turn, ()), (item.start, item.end))
    return found


class Review(Judged):
    """A transcript from its beginning, or from the first marked turn. `marked` maps a turn's seq to its ranges."""

    HELP = (
        "Enter on a mark shows the words that earned it. d disputes the mark: it is given the credit you hold for "
        "right, and the total follows. r plays the interview again: space stops and goes on, + and - change the speed, "
        "the right arrow goes to the next turn."
    )
    CSS = """
    .pages { height: 1fr; }
    .pages Transcript { width: 1fr; }
    .margin Notes { height: auto; max-height: 8; padding: 0 1; border-bottom: solid $rule; }
    .margin Notes:focus { border-bottom: solid $border; }
    .margin Marks { overflow-y: scroll; }
    .margin { width: 46; height: 1fr; border-left: solid $rule; }
    .-broad .margin { width: 62; }
    .-narrow .margin { width: 100%; border-left: none; display: none; }
    .-narrow.-marks .margin { display: block; }
    .-narrow.-marks .pages Transcript { display: none; }
    """
    AUTO_FOCUS = "Transcript"
    BINDINGS = [
        Binding("tab", "turn_page", "marks", show=True),
        Binding("d", "dispute", "dispute"),
        Binding("n", "note", "note"),
        Binding("m", "model_answer", "model answer"),
        Binding("r", "replay", "replay"),
        Binding("e", "export", "export"),
        Binding("space", "pause", "stop/go on"),
        Binding("right", "next_turn", "next turn", key_display="→", priority=True),
        Binding("plus,equals_sign", "speed(1)", "faster", key_display="+"),
        Binding("minus", "speed(-1)", "slower", key_display="-"),
        Binding("escape", "back", "back", key_display="esc"),
    ]

    def __init__(self, attempt: Attempt, marked: Mapping[int, Marked] | None = None) -> None:
        super().__init__(attempt)
        self.marked = dict(marked or {})
        self.playing: Replay | None = None
        self._ticking: Timer | None = None

    def body(self) -> Iterable[Widget]:
        """Head, conversation, margin."""
        with Horizontal(classes="head"):
            yield Static(Content(f"Transcript · {visible(self.attempt.entry.question.title)}"), classes="title")
            yield Static(self._told(), classes="clock")
        with Horizontal(classes="pages"):
            yield Transcript(self.attempt.turns, self.marked)
            with Vertical(classes="margin"):
                yield Notes(self.attempt.notes)
                yield Marks(self.attempt)

    def on_mount(self) -> None:
        """Go to what was asked for."""
        transcript = self.query_one(Transcript)
        if self.marked:
            self.call_after_refresh(transcript.show_turn, min(self.marked))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keys of a replay mean something only while there is one, keys of the marks only where they are seen."""
        if action in ("pause", "next_turn", "speed"):
            return self.playing is not None
        if action in ("turn_page", "note", "model_answer", "export"):
            return self.playing is None
        if action == "dispute":
            return self.playing is None and self.query_one(".margin").display
        return True

    def on_marks_chosen(self, event: Marks.Chosen) -> None:
        """Show the words that earned a mark."""
        if not event.mark.evidence:
            self.notify("No words earned this one: there is nothing to show.", markup=False)
            return
        self.stop_replay()
        self.remove_class("-marks")
        transcript = self.query_one(Transcript)
        transcript.show_marked(evidence_of(event.mark))
        self.call_after_refresh(transcript.show_turn, min(one.turn for one in event.mark.evidence))

    def on_notes_thrown_away(self, event: Notes.ThrownAway) -> None:
        """Throw a note away."""
        archive = self.house.workspace.archive
        self.house.mend(lambda: archive.delete_note(self.attempt.session, event.number))
        self.read_again()

    def action_turn_page(self) -> None:
        """From the transcript to the marks, and back; where it is narrow only one of them is seen."""
        transcript, marks = self.query_one(Transcript), self.query_one(Marks)
        to_marks = transcript.has_focus
        self.set_class(to_marks, "-marks")
        self.call_after_refresh((marks if to_marks else transcript).focus)

    def action_note(self) -> None:
        """Write something down."""
        from interviewer.tui.screens.asking import Prompt

        def keep(text: str | None) -> None:
            if text:
                archive, now = self.house.workspace.archive, self.house.workspace.clock.now()
                self.house.mend(lambda: archive.add_note(self.attempt.session, text, now))
                self.read_again()

        self.app.push_screen(Prompt("A note about this interview", "Reports and transcripts show it."), keep)

    def action_back(self) -> None:
        """End a replay, else go back; a scorecard behind this is shown as it is now."""
        from interviewer.tui.screens.scorecard import ScorecardRoom

        if self.playing:
            self.stop_replay()
            return
        below = self.app.screen_stack[-2]
        self.app.pop_screen()
        if self.changed and isinstance(below, ScorecardRoom):
            self.app.switch_screen(ScorecardRoom(self.attempt))

    def shown_again(self) -> None:
        """Notes and total as they are now."""
        self.query_one(Notes).show(self.attempt.notes)
        self._tell()

    def action_replay(self) -> None:
        """Play it again from the beginning, or end that."""
        if self.playing:
            self.stop_replay()
            return
        self.playing = Replay(self.attempt.turns)
        self._ticking = self.set_interval(TICK, self._tick)
        self.remove_class("-marks")
        self._play()

    def stop_replay(self) -> None:
        """All of the transcript again."""
        if self.playing and self._ticking:
            self._ticking.stop()
            self.playing = None
            self._show(self.attempt.turns)

    def action_pause(self) -> None:
        """Stop, or go on."""
        if self.playing:
            self.playing.toggle()
            self._play()

    def action_next_turn(self) -> None:
        """Go to the next turn at once."""
        if self.playing:
            self.playing.skip()
            self._play()

    def action_speed(self, by: int) -> None:
        """Faster, slower."""
        if self.playing:
            self.playing.change_speed(by)
            self._play()

    def _tick(self) -> None:
        if self.playing and self.playing.advance(TICK):
            self._play()

    def _play(self) -> None:
        if self.playing:
            self._show(self.playing.shown())

    def _show(self, turns: tuple[Turn, ...]) -> None:
        transcript = self.query_one(Transcript)
        transcript.show(turns)
        if self.playing:
            transcript.follow()
        self._tell()
        self.refresh_bindings()

    def _tell(self) -> None:
        self.query_one(".clock", Static).update(self._told())

    def _told(self) -> Content:
        """The head's right: where a replay is, else the total."""
        if self.playing:
            now, end = clock(self.playing.at), clock(self.playing.end)
            sign = "▶" if self.playing.running else "■"
            return Content.assemble((f"{sign} {self.playing.speed}×", "$accent bold"), (f"  {now} of {end}", "$quiet"))
        note, disputed = "", len(self.attempt.overrides)
        if self.app.size.width >= ROOMY:
            note = f"   {disputed} disputed" if disputed else ""
            note += f"   {self.attempt.day} · {plural(len(self.attempt.turns), 'turn')}"
        return Content.assemble(total(self.attempt), (note, "$quiet"))
