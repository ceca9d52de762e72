"""The terminal user interface, in Textual. Importing this package is cheap: Textual comes in when a screen is run."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.services.interview import Interview
    from interviewer.services.workspace import Workspace


def run(workspace: "Workspace") -> str:
    """Open the home screen and stay until the user quits; returns a line worth printing afterwards, or ''."""
    from interviewer.tui.app import InterviewerApp

    return InterviewerApp(workspace).run() or ""


def run_interview(workspace: "Workspace", interview: "Interview") -> str:
    """Open straight at `interview`, the home screen below it; returns a line worth printing afterwards, or ''."""
    from interviewer.tui.app import InterviewerApp

    return InterviewerApp(workspace, interview).run() or ""
