"""What the screens after an interview need, gathered from the services in one place."""

from typing import TYPE_CHECKING

from interviewer.model.session import SessionSummary
from interviewer.services.content import unpack
from interviewer.services.review import history, review
from interviewer.tui.attempt import Attempt
from interviewer.tui.text import day

if TYPE_CHECKING:
    from interviewer.services.interview import Interview
    from interviewer.services.workspace import Workspace

PAGE = 200
"""Sessions of a history's first page; nobody reads further than that without searching."""


class Past:
    """Sittings that are over."""

    def __init__(self, workspace: "Workspace") -> None:
        self.workspace = workspace

    def sessions(self) -> tuple[SessionSummary, ...]:
        """The newest sittings, finished or not."""
        return history(self.workspace.archive, limit=PAGE)

    def attempt(self, session: str) -> Attempt | None:
        """A finished sitting by its id; None if it holds no scorecard."""
        archive = self.workspace.archive
        found = review(archive, session)
        if found.scorecard is None:
            return None
        said = [event.data for event in archive.events(session) if event.kind == "predict"]
        entry = unpack(archive.content(session))
        return Attempt(
            session, day(found.session.started), entry, found.turns, found.scorecard, dict(said[0]) if said else {}
        )

    def just_finished(self, interview: "Interview", said: dict[str, float]) -> Attempt | None:
        """The sitting that has just ended, with what was predicted of it."""
        card = interview.scorecard()
        started = next((row.started for row in self.sessions() if row.id == interview.session_id), "")
        if card is None:
            return None
        return Attempt(interview.session_id, day(started), interview.entry, interview.turns(), card, said)
