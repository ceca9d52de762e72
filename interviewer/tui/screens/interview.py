"""The interview: the conversation in the middle, the composer below, the phases beside, the clock above."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from interviewer.model.errors import UserError
from interviewer.model.event import Line
from interviewer.model.visible import visible
from interviewer.tui.screens.room import Room
from interviewer.tui.timing import heading, hint_price, time_left
from interviewer.tui.widgets.composer import Composer
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.panel import Panel
from interviewer.tui.widgets.rail import Rail
from interviewer.tui.widgets.transcript import Transcript

if TYPE_CHECKING:
    from interviewer.services.interview import Interview

BEAT = 1.0
"""Seconds between saving the draft, asking the clock, and painting it."""


class InterviewRoom(Room[None]):
    """Shows a running interview and passes on what is typed; every rule is the service's."""

    HELP = (
        "Say what you would say in the room: ask, assume, estimate, design. Every turn is saved as it is sent, and "
        "what you are typing once a second: quit whenever you like and go on later."
    )
    CSS = """
    .middle { height: 1fr; layout: horizontal; }
    .trouble { height: auto; padding: 0 2; color: $error; text-style: bold; display: none; }
    .trouble.-shown { display: block; }
    .clock.-over { color: $warning; text-style: bold; }
    InterviewRoom.-narrow {
        .middle { layout: vertical; }
        .head { margin: 0; }
        Rail { width: 100%; height: 1; border: none; margin: 0 0 1 0; padding: 0 1; }
        Transcript { padding: 0 0 0 1; }
    }
    .-broad Rail { width: 32; }
    .-broad Panel { width: 62; }
    InterviewRoom.-panel.-wide Rail { display: none; }
    InterviewRoom.-panel.-narrow {
        Transcript { display: none; }
        Panel { width: 100%; border-left: none; }
        Composer { min-height: 3; max-height: 3; }
    }
    InterviewRoom.-low Rail { margin: 0; }
    .-low Composer { max-height: 5; }
    .-tall Composer { min-height: 7; max-height: 16; }
    """
    BINDINGS = [
        Binding("f6", "command('hint')", "hint", priority=True),
        Binding("ctrl+n", "command('next')", "next", priority=True),
        Binding("f7", "pause", "pause", priority=True),
        Binding("f2", "panel('notes')", "notes", priority=True),
        Binding("f3", "panel('board')", "board", priority=True),
        Binding("f4", "panel('ledger')", "ledger", priority=True),
        Binding("ctrl+r", "panel('figures')", "figures", priority=True),
        Binding("ctrl+t", "take_back", "take back", priority=True),
        Binding("f8", "command('repeat')", "repeat", show=False, priority=True),
        Binding("f9", "command('time')", "time", show=False, priority=True),
    ]

    def __init__(self, interview: "Interview") -> None:
        super().__init__()
        self.interview = interview
        self.view = interview.view()
        self.trouble = ""
        self._of_beat = False
        self.over = False
        self.asking = False
        self.said: dict[str, float] = {}
        self.kept = {name: interview.pad(name) for name in ("notes", "board")}

    def body(self) -> Iterable[Widget]:
        """Head, rail and conversation, composer."""
        short = {phase.id: phase.short for phase in self.interview.entry.format.phases}
        with Horizontal(classes="head"):
            yield Static(visible(heading(self.view)), classes="title", markup=False)
            yield Static(time_left(self.view), classes="clock", markup=False)
        with Vertical(classes="middle"):
            yield Rail(self.view, short)
            yield Transcript(self.interview.turns(), live=True)
            yield Panel(self.interview.pad("notes"), self.interview.pad("board"))
        yield Static(classes="trouble", markup=False)
        yield Composer(enter_sends=self.house.settings.enter_sends)

    def on_mount(self) -> None:
        """Put back what was being typed, and start the beat."""
        composer = self.query_one(Composer)
        composer.load_text(self.interview.draft())
        composer.move_cursor(composer.document.end)
        composer.focus()
        self.query_one(Transcript).follow()
        self.set_interval(BEAT, self.beat)
        self.call_after_refresh(self.show)

    def on_screen_resume(self) -> None:
        """Catch up with what happened behind another screen."""
        self.call_after_refresh(self.show)

    def beat(self) -> None:
        """Save the draft, let the clock speak, show the time."""
        if self.over:
            return
        draft = self.query_one(Composer).text
        self.ask(lambda: self.interview.save_draft(draft), beat=True)
        self.keep_pads()
        self.ask(self.interview.tick, beat=True)
        self.show()

    def ask(self, do: Callable[[], tuple[Line, ...] | None], *, beat: bool = False) -> bool:
        """Do something of the service's; says whether it was done. A trouble stays in sight until it is over.

        That a `beat` went well ends no trouble but a beat's own: what was sent is still not said.
        """
        try:
            do()
        except UserError as error:
            self._trouble(f"! {error}")
            self._of_beat = beat
            return False
        if self._of_beat or not beat:
            self._trouble("")
        return True

    def show(self) -> None:
        """Bring everything on the screen up to what the service says."""
        if self.over or not self.is_attached:
            return
        could = self.view.can_take_back
        self.view = view = self.interview.view()
        if could != view.can_take_back:
            self.refresh_bindings()
        self.query_one(Transcript).show(self.interview.turns())
        self.query_one(".clock", Static).update(time_left(view))
        self.query_one(".clock").set_class(view.left_in_phase is not None and view.left_in_phase < 0, "-over")
        self.query_one(Rail).show(view)
        self.query_one(Panel).show(self.interview.ledger())
        self.query_one(KeyLine).note("command('hint')", hint_price(view))
        self.query_one(KeyLine).note("pause", "off" if view.paused else "")
        if self.app.screen is self:
            self._move_on()

    def on_composer_sent(self, event: Composer.Sent) -> None:
        """Say it. The composer is emptied only when it is saved."""
        if not self.ask(lambda: self.interview.say(event.text)):
            return
        self.query_one(Composer).clear()
        self.query_one(Transcript).follow()
        self.show()

    def on_composer_refused(self, event: Composer.Refused) -> None:
        """Say why not."""
        self.notify(event.reason, severity="warning", markup=False)

    def action_command(self, name: str) -> None:
        """What a key stands for: hint, next, repeat, time, back, pause, resume, finish."""
        if not self.over and self.ask(lambda: self.interview.command(name)):
            self.query_one(Transcript).follow()
            self.show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is something to take back only until the next turn."""
        return action != "take_back" or self.view.can_take_back

    def action_take_back(self) -> None:
        """Take back the turn just sent: it comes back into the composer, if nothing stands there.

        A whiteboard stands where it was drawn.
        """
        turns = [turn for turn in self.interview.turns() if turn.who == "candidate"]
        said = [turn.text for turn in turns[-1:] if turn.kind == "say"]
        self.action_command("retract")
        composer = self.query_one(Composer)
        if said and not composer.text and not self.trouble:
            composer.load_text(said[-1])
            composer.move_cursor(composer.document.end)

    def action_panel(self, page: str) -> None:
        """Open a page of the side panel; the key of the one that is open closes it, as '' does."""
        panel = self.query_one(Panel)
        chosen = "" if panel.page == page else page
        self.keep_pads()
        self.set_class(bool(chosen), "-panel")
        panel.show(self.interview.ledger())
        panel.open(chosen)
        if not chosen:
            self.query_one(Composer).focus()
        self.query_one(Transcript).follow()

    def action_show_board(self) -> None:
        """Show the whiteboard to the interviewer: it is heard as a turn."""
        text = dict(self.query_one(Panel).written())["board"]
        if not text.strip():
            self.notify("There is nothing on the board yet.", severity="warning", markup=False)
        elif self.ask(lambda: self.interview.show_board(text)):
            self.query_one(Transcript).follow()
            self.show()
            if self.has_class("-narrow"):
                self.action_panel("")

    def keep_pads(self) -> None:
        """Save what changed on the pads."""
        for name, text in self.query_one(Panel).written():
            if text != self.kept.get(name) and self.ask(
                lambda n=name, t=text: self.interview.write_pad(n, t), beat=True
            ):
                self.kept[name] = text

    def action_edit(self) -> None:
        """Write on in the user's own editor; the clock runs meanwhile."""
        from textual.app import SuspendNotSupported

        from interviewer.services.editor import edit, editor_command

        composer = self.query_one(Composer)
        try:
            command = editor_command(self.house.settings.editor)
            with self.app.suspend():
                written = edit(composer.text, command)
        except SuspendNotSupported:
            self.notify("No editor can be opened from here.", severity="warning", markup=False)
        except UserError as error:
            self.notify(visible(str(error)), severity="warning", timeout=8, markup=False)
        else:
            composer.load_text(written)
            composer.move_cursor(composer.document.end)
        self.app.refresh()

    def action_pause(self) -> None:
        """Stop the clock, or let it run again."""
        self.action_command("resume" if self.view.paused else "pause")

    def action_scroll_conversation(self, by: int) -> None:
        """Read back and forth without leaving the composer."""
        transcript = self.query_one(Transcript)
        (transcript.scroll_page_up if by < 0 else transcript.scroll_page_down)(animate=False)

    def ask_for_prediction(self) -> None:
        """After the last phase: what would you give yourself?"""
        from interviewer.tui.screens.prediction import Prediction

        self.asking = True
        self.app.push_screen(Prediction(self.interview.entry.format, self._last_words()), self.predicted)

    def predicted(self, said: dict[str, float] | None) -> None:
        """Hand on what was predicted (None: they would rather not), then the scorecard."""
        if self.ask(lambda: self.interview.predict(said)):
            self.said = said or {}
        self.asking = False
        self.show()

    def save(self) -> None:
        """Leave safely: draft and time are stored."""
        if not self.over:
            draft = self.query_one(Composer).text
            self.ask(lambda: self.interview.save_draft(draft))
            self.keep_pads()
            self.ask(self.interview.leave)

    def _last_words(self) -> str:
        lines = [turn.text for turn in self.interview.turns() if turn.who == "interviewer"]
        return lines[-1] if lines else ""

    def _move_on(self) -> None:
        """To the prediction after the last phase, and to the scorecard after that."""
        if self.view.finished:
            self.over = True
            self.house.show_result(self.interview, self.said)
        elif self.view.awaiting_prediction and not self.asking:
            self.ask_for_prediction()

    def _trouble(self, text: str) -> None:
        if text != self.trouble:
            self.trouble = text
            shown = self.query_one(".trouble", Static)
            shown.update(Content(visible(text)))
            shown.set_class(bool(text), "-shown")
