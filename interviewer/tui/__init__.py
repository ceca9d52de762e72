"""The terminal user interface, in Textual. Importing this package is cheap: Textual comes in when a screen is run."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.services.interview import Interview
    from interviewer.services.workspace import Workspace


def run(workspace: "Workspace") -> None:
    """Open the home screen and stay until the user quits."""
    _show(workspace, welcome=workspace.is_new())


def run_interview(workspace: "Workspace", interview: "Interview") -> None:
    """Open straight at `interview`, the home screen below it, and stay until the user quits."""
    _show(workspace, interview)


def _show(workspace: "Workspace", interview: "Interview | None" = None, *, welcome: bool = False) -> None:
    from interviewer.tui.app import InterviewerApp

    if parting := InterviewerApp(workspace, interview, welcome=welcome).run():
        print(parting)
