"""The whiteboard as a front end draws it while it is typed."""

from interviewer.reports.board import Drawing, drawing

__all__ = ["Drawing", "drawing"]
