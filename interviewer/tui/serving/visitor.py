"""One visitor's process: `python -m interviewer.tui.serving.visitor HOME DB`. It speaks to the server alone."""

import sys
from pathlib import Path

from interviewer.services.workspace import Workspace
from interviewer.tui.app import InterviewerApp


def main(home: str, db: str) -> None:
    """Run the app; nothing is printed, because what is written goes to the browser as it is."""
    workspace = Workspace(home=Path(home), db=Path(db))
    try:
        InterviewerApp(workspace, welcome=workspace.is_new()).run()
    finally:
        workspace.close()


if __name__ == "__main__":
    main(*sys.argv[1:3])
