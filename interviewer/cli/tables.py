"""Past interviews as plain text: a table of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from interviewer.model.session import SessionSummary
from interviewer.model.visible import visible

HEADINGS = ("session", "begun", "question", "level", "score", "verdict")
TO_THE_RIGHT = {"score"}


def history_table(sessions: Sequence[SessionSummary]) -> str:
    """A row a session under a row of headings, in columns; times are this machine's."""
    table = [HEADINGS, *(history_row(session) for session in sessions)]
    widths = [max(len(row[column]) for row in table) for column in range(len(HEADINGS))]
    return "\n".join(aligned(row, widths) for row in table)


def history_row(session: SessionSummary) -> tuple[str, ...]:
    """The cells of a session. They fit 80 columns for questions of up to 22 characters."""
    score = "–" if session.score is None else str(session.score)
    outcome = session.verdict or session.status
    note = f", {session.disputed} disputed" if session.disputed else ""
    return (session.id, local(session.started), visible(session.question), session.level, score, outcome + note)


def aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    """Cells padded to their column's width, numbers to the right."""
    cells = zip(row, widths, HEADINGS, strict=True)
    return "  ".join(c.rjust(w) if heading in TO_THE_RIGHT else c.ljust(w) for c, w, heading in cells).rstrip()


def local(started: str) -> str:
    """A stored moment by this machine's clock, to the minute."""
    return datetime.fromisoformat(started).astimezone().strftime("%Y-%m-%d %H:%M")
