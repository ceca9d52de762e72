"""What the screens after an interview need, gathered from the services in one place."""

from typing import TYPE_CHECKING

from interviewer.model.review import Filter, Hit, Order
from interviewer.model.session import SessionSummary
from interviewer.services.content import judged_with, unpack
from interviewer.services.review import history, review
from interviewer.tui.attempt import Attempt
from interviewer.tui.text import day

if TYPE_CHECKING:
    from interviewer.model.progress import Progress
    from interviewer.services.comparing import Comparison
    from interviewer.services.interview import Interview
    from interviewer.services.workspace import Workspace

PAGE = 200
"""Sessions of a history's first page; nobody reads further than that without searching."""


class Past:
    """Sittings that are over."""

    def __init__(self, workspace: "Workspace") -> None:
        self.workspace = workspace

    def sessions(
        self, wanted: Filter | None = None, order: Order = "newest", limit: int = PAGE
    ) -> tuple[SessionSummary, ...]:
        """The sittings that fit, finished or not, the newest first unless said otherwise."""
        return history(self.workspace.archive, wanted, limit=limit, order=order)

    def said(self, words: str) -> dict[str, Hit]:
        """For each sitting the best place where `words`, of which the last may be half typed, were said."""
        hits: dict[str, Hit] = {}
        for hit in self.workspace.archive.search(words, PAGE, unfinished=True):
            hits.setdefault(hit.session, hit)
        return hits

    def comparison(self, first: str, second: str) -> "Comparison":
        """Two sittings held side by side."""
        from interviewer.services.comparing import compare

        return compare(self.workspace.archive, first, second)

    def progress(self) -> "Progress":
        """The course of all sittings that are finished."""
        from interviewer.services.progress import progress

        return progress(self.workspace.archive, self.workspace.clock.now())

    def attempt(self, session: str) -> Attempt | None:
        """A finished sitting by its id; None if it holds no scorecard."""
        archive = self.workspace.archive
        found = review(archive, session)
        if found.scorecard is None:
            return None
        return Attempt(
            session=found.session.id,
            day=day(found.session.started),
            entry=unpack(judged_with(archive.content(found.session.id))),
            turns=found.turns,
            scorecard=found.scorecard,
            predicted=found.predicted,
            overrides=found.overrides,
            notes=found.notes,
            judged=found.judged,
        )

    def just_finished(self, interview: "Interview", said: dict[str, float]) -> Attempt | None:
        """The sitting that has just ended, with what was predicted of it."""
        card = interview.scorecard()
        started = next((row.started for row in self.sessions() if row.id == interview.session_id), "")
        if card is None:
            return None
        return Attempt(interview.session_id, day(started), interview.entry, interview.turns(), card, said)
