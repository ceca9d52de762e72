"""The marks of a scorecard as a list: sign, credit, points, the words that earned it, what would earn more."""

from dataclasses import dataclass

from textual.binding import Binding
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from interviewer.model.mark import Mark
from interviewer.model.visible import visible
from interviewer.tui.attempt import Attempt
from interviewer.tui.text import plural
from interviewer.tui.widgets.spread import Spread

STYLES = {"✔": "$success", "◐": "$warning", "✘": "$error", "○": "$quiet"}


def sign(mark: Mark) -> str:
    """✔ explained or justified, ◐ named, ✘ missed, ○ not judged or a bonus not earned."""
    if not mark.judged:
        return "○"
    if mark.credit == "missed":
        return "○" if mark.bonus else "✘"
    return "◐" if mark.credit == "named" else "✔"


def credit(mark: Mark) -> str:
    """`explained  +2`, with what sets it apart: a bonus, a hint taken, not judged this time."""
    if not mark.judged:
        return "not judged"
    kinds = (("disputed", mark.rule == "disputed"), ("bonus", mark.bonus), ("with hints", mark.assisted))
    notes = [word for word, holds in kinds if holds]
    points = f"+{mark.points:g}" if mark.points else "0"
    return " · ".join([*notes, f"{mark.credit} {points:>4}"])


def row(mark: Mark, says: str, why: str) -> Spread:
    """One mark: its line, its quotes, and why it matters (missed) or what would earn more."""
    symbol = sign(mark)
    left = Content.assemble((symbol, STYLES[symbol]), " ", visible(says))
    lines = [
        Content.assemble((f"“{visible(item.text)}”", "italic"), (f"  turn {item.turn}", "$quiet"))
        for item in mark.evidence
    ]
    if mark.credit == "missed" and why and mark.judged:
        lines.append(Content.styled(f"why it matters: {visible(why)}", "$quiet"))
    if mark.next and mark.judged and mark.next != says:
        lines.append(Content.assemble(("next: ", "$secondary"), visible(mark.next)))
    return Spread(left, Content(credit(mark)), Content("\n").join(lines) if lines else None, indent=2, wraps=True)


class Marks(OptionList):
    """All marks, a heading a dimension. Enter on one asks for its words."""

    BINDINGS = [Binding("enter", "select", "show in transcript")]
    HELP = "Enter on a mark shows the words that earned it, highlighted where they were said."
    DEFAULT_CSS = """
    Marks { height: 1fr; border: none; background: $background; padding: 0 1; scrollbar-size-vertical: 1; }
    Marks:focus { border: none; }
    """

    @dataclass
    class Chosen(Message):
        """A mark whose words are asked for."""

        mark: Mark

    def __init__(self, attempt: Attempt) -> None:
        self.by_id = {mark.criterion: mark for mark in attempt.scorecard.marks}
        super().__init__(*_options(attempt), markup=False)

    def show(self, attempt: Attempt) -> None:
        """Show the marks of `attempt` in the place of others, at the same mark."""
        at = self.highlighted
        self.by_id = {mark.criterion: mark for mark in attempt.scorecard.marks}
        self.set_options(_options(attempt))
        self.highlighted = at

    def chosen(self) -> Mark | None:
        """The mark that is highlighted."""
        option = self.highlighted_option
        return self.by_id.get(option.id or "") if option else None

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Say which mark it was."""
        event.stop()
        if event.option_id:
            self.post_message(self.Chosen(self.by_id[event.option_id]))


def _options(attempt: Attempt) -> list[Option]:
    criteria = {criterion.id: criterion for criterion in attempt.entry.rubric.criteria}
    options: list[Option] = []
    for dimension in attempt.entry.format.dimensions:
        marks = [mark for mark in attempt.scorecard.marks if mark.dimension == dimension.id]
        if not marks:
            continue
        met = sum(sign(mark) == "✔" for mark in marks)
        count = Content(f"{met} of {plural(len(marks), 'mark')}")
        options.append(
            Option(Spread(Content.styled(visible(dimension.title), "$secondary bold"), count), disabled=True)
        )
        for mark in marks:
            known = criteria.get(mark.criterion)
            says = known.says if known else mark.criterion
            options.append(Option(row(mark, says, known.why if known else ""), id=mark.criterion))
    return options
