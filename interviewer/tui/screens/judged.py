"""What the screens that show marks have in common: a mark is disputed, and the attempt is written to a file."""

from interviewer.model.mark import Credit
from interviewer.services import settling
from interviewer.tui.attempt import Attempt
from interviewer.tui.screens.room import Room
from interviewer.tui.widgets.marks import Marks


class Judged(Room[None]):
    """A room with an `attempt` and its `Marks`; `shown_again` is called once either has changed."""

    def __init__(self, attempt: Attempt) -> None:
        super().__init__()
        self.attempt = attempt
        self.changed = False

    def shown_again(self) -> None:
        """Show the attempt as it is now; the marks are shown already."""

    def read_again(self) -> None:
        """Show what the archive holds now."""
        attempt = self.house.mend(lambda: self.house.past.attempt(self.attempt.session))
        if attempt:
            self.attempt, self.changed = attempt, True
            self.query_one(Marks).show(attempt)
            self.shown_again()

    def action_dispute(self) -> None:
        """Dispute the highlighted mark, or take its dispute back."""
        from interviewer.tui.screens.asking import Confirm, DisputeRoom

        mark = self.query_one(Marks).chosen()
        if mark is None or not mark.judged:
            self.notify("Choose a mark that was judged (tab goes to the marks).", markup=False)
            return
        known = {one.id: one.says for one in self.attempt.entry.rubric.criteria}
        says = known.get(mark.criterion, mark.criterion)
        held = next((one for one in self.attempt.overrides if one.criterion == mark.criterion), None)
        if held:
            self.app.push_screen(
                Confirm("Take this dispute back?", f"{says}\n\nYou said: {held.why}"),
                lambda sure: self._withdraw(mark.criterion) if sure else None,
            )
        else:
            self.app.push_screen(DisputeRoom(mark, says), lambda claim: self._dispute(mark.criterion, claim))

    def action_export(self) -> None:
        """Write it to a file."""
        from interviewer.tui.screens.export import ask_where_to_export

        ask_where_to_export(self, self.attempt.session, self.attempt.entry.question.id)

    def action_model_answer(self) -> None:
        """A model answer beside what was said, phase by phase."""
        from interviewer.tui.screens.model_answer import ModelAnswer

        self.app.push_screen(ModelAnswer(self.attempt))

    def _dispute(self, criterion: str, claim: tuple[Credit, str] | None) -> None:
        if claim:
            archive, now = self.house.workspace.archive, self.house.workspace.clock.now()
            self.house.mend(lambda: settling.dispute(archive, self.attempt.session, criterion, *claim, now))
            self.read_again()

    def _withdraw(self, criterion: str) -> None:
        archive = self.house.workspace.archive
        self.house.mend(lambda: settling.withdraw(archive, self.attempt.session, criterion))
        self.read_again()
