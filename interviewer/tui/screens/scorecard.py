"""The scorecard: the total and verdict, a bar a dimension, and every mark with what earned it."""

from collections.abc import Iterable

from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from interviewer.model.visible import visible
from interviewer.tui.attempt import Attempt
from interviewer.tui.screens.judged import Judged
from interviewer.tui.text import plural
from interviewer.tui.widgets.bars import Bars
from interviewer.tui.widgets.marks import Marks


def total(attempt: Attempt) -> Content:
    """`71  hire   (you said 65)`."""
    card = attempt.scorecard
    said = attempt.predicted_total()
    note = f"   (you said {said})" if said is not None else ""
    if attempt.judged and attempt.judged.score != card.score:
        note += f"   (the judge said {attempt.judged.score})"
    return Content.assemble((f"{card.score}  {card.verdict}", "$accent bold"), (note, "$quiet"))


def remarks(attempt: Attempt) -> Content:
    """What else was found: hints taken, sums that do not come out, flags."""
    card = attempt.scorecard
    lines = [f"{plural(card.words, 'word')} · sat as {card.level} · {attempt.day}"]
    if card.unassisted_score != card.score:
        lines.append(f"without hints {card.unassisted_score}")
    lines += [f"{'✔' if sum_.ok else '✘'} {sum_.text} → {sum_.computed}" for sum_ in card.arithmetic]
    lines += [f"! {flag}" for flag in card.flags]
    return Content(visible("\n".join(lines)))


class ScorecardRoom(Judged):
    """Shows an attempt's scorecard."""

    HELP = (
        "✔ explained or justified, ◐ only named, ✘ missed, ○ not judged or a bonus not earned. It measures how much of "
        "the rubric was covered and how well it was reasoned, not whether a novel design is right. d disputes a mark: "
        "it is given the credit you hold for right, your reason is kept, and the total follows."
    )
    CSS = """
    .split { height: 1fr; }
    .side { width: 46; height: 1fr; border-right: solid $rule; }
    .-broad .side { width: 60; }
    .remarks { padding: 1 1 0 1; color: $quiet; }
    .-narrow .split { layout: vertical; }
    .-narrow .side { width: 100%; height: auto; border-right: none; border-bottom: solid $rule; }
    .-narrow .remarks { padding: 0 1; max-height: 2; }
    .-low .remarks { display: none; }
    """
    BINDINGS = [
        Binding("t", "transcript", "transcript"),
        Binding("m", "model_answer", "model answer"),
        Binding("escape", "app.pop_screen", "back", key_display="esc"),
        Binding("d", "dispute", "dispute"),
        Binding("e", "export", "export"),
    ]

    def body(self) -> Iterable[Widget]:
        """Head, dimensions, marks."""
        with Horizontal(classes="head"):
            yield Static(Content(f"Scorecard · {visible(self.attempt.entry.question.title)}"), classes="title")
            yield Static(total(self.attempt), classes="clock")
        with Horizontal(classes="split"):
            with Vertical(classes="side"):
                yield Bars(self.attempt)
                yield Static(remarks(self.attempt), classes="remarks")
            yield Marks(self.attempt)

    def on_mount(self) -> None:
        """Keys go to the marks."""
        self.query_one(Marks).focus()

    def on_marks_chosen(self, event: Marks.Chosen) -> None:
        """Show the words that earned a mark."""
        if not event.mark.evidence:
            self.notify("No words earned this one: there is nothing to show.", markup=False)
            return
        from interviewer.tui.screens.review import evidence_of

        self._review(evidence_of(event.mark))

    def action_transcript(self) -> None:
        """All that was said."""
        self._review({})

    def shown_again(self) -> None:
        """Total, dimensions and remarks as they are now."""
        self.query_one(".clock", Static).update(total(self.attempt))
        self.query_one(Bars).show(self.attempt)
        self.query_one(".remarks", Static).update(remarks(self.attempt))

    def _review(self, marked: dict[int, tuple[tuple[int, int], ...]]) -> None:
        from interviewer.tui.screens.review import Review

        self.app.push_screen(Review(self.attempt, marked))
