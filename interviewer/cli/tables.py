"""Past interviews as plain text: a table of them, and one as it went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby

from interviewer.model.bank import Entry
from interviewer.model.mark import Scorecard
from interviewer.model.review import Review
from interviewer.model.session import SessionSummary
from interviewer.model.visible import visible

HEADINGS = ("session", "begun", "question", "level", "score", "verdict")
TO_THE_RIGHT = {"score"}
SPEAKERS = {"candidate": "You", "interviewer": "Interviewer"}


def history_table(sessions: Sequence[SessionSummary]) -> str:
    """A row a session under a row of headings, in columns; times are this machine's."""
    table = [HEADINGS, *(history_row(session) for session in sessions)]
    widths = [max(len(row[column]) for row in table) for column in range(len(HEADINGS))]
    return "\n".join(aligned(row, widths) for row in table)


def history_row(session: SessionSummary) -> tuple[str, ...]:
    """The cells of a session. They fit 80 columns for questions of up to 22 characters."""
    score = "–" if session.score is None else str(session.score)
    outcome = session.verdict or session.status
    return (session.id, local(session.started), visible(session.question), session.level, score, outcome)


def aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    """Cells padded to their column's width, numbers to the right."""
    cells = zip(row, widths, HEADINGS, strict=True)
    return "  ".join(c.rjust(w) if heading in TO_THE_RIGHT else c.ljust(w) for c, w, heading in cells).rstrip()


def local(started: str) -> str:
    """A stored moment by this machine's clock, to the minute."""
    return datetime.fromisoformat(started).astimezone().strftime("%Y-%m-%d %H:%M")


def clock(elapsed: float) -> str:
    """Seconds of interview time as minutes and seconds."""
    return f"{int(elapsed) // 60:02}:{int(elapsed) % 60:02}"


def transcript_text(review: Review, entry: Entry | None) -> str:
    """The session as Markdown: what it was, each phase with what was said, and the scorecard.

    `entry` is what it was sat with; without it ids stand in the place of titles.
    """
    return "\n".join(transcript_lines(review, entry)).rstrip("\n")


def transcript_lines(review: Review, entry: Entry | None) -> Iterator[str]:
    """The lines of the above."""
    titles = {phase.id: phase.title for phase in entry.format.phases} if entry else {}
    session = review.session
    yield f"# {visible(session.title or session.question)}"
    yield ""
    yield (
        f"Session {session.id}, begun {local(session.started)}: {session.question}, {session.level}, "
        f"{session.minutes} minutes, {session.mode}, {session.status}"
    )
    for phase, turns in groupby(review.turns, lambda turn: turn.phase):
        yield ""
        yield f"## {visible(titles.get(phase, phase))}"
        for (who, elapsed), said in groupby(turns, lambda turn: (turn.who, turn.elapsed)):
            yield from ("", f"**{SPEAKERS[who]}** {clock(elapsed)}")
            for turn in said:
                yield from ("", shown(turn.text))
    if review.unsent:
        yield from ("", "## Not sent", "", shown(review.unsent))
    if review.scorecard:
        yield from scorecard_lines(review.scorecard, entry)


def scorecard_lines(card: Scorecard, entry: Entry | None) -> Iterator[str]:
    """The scorecard as `interviewer score` prints it; the total alone where its format cannot be read."""
    from interviewer.services.judging import as_text

    text = as_text(card, entry) if entry else f"{card.score} of 100: {card.verdict}"
    yield from ("", "## Scorecard", "", "```text", text, "```")


def shown(text: str) -> str:
    """What somebody typed, its control characters as glyphs; line ends of other systems are no more than that."""
    return visible(text.replace("\r\n", "\n"))
