"""A past interview as a row of a list."""

from textual.content import Content

from interviewer.model.review import Hit
from interviewer.model.session import SessionSummary
from interviewer.model.visible import visible
from interviewer.tui.text import day, plural
from interviewer.tui.widgets.spread import Spread


def session_line(session: SessionSummary, hit: Hit | None = None, *, marked: bool = False) -> Spread:
    """When, what and at what level left; how it ended right; below, where the words looked for were said."""
    title = visible(session.title or session.question)
    mark = ("◆ ", "$accent") if marked else ""
    left = Content.assemble(mark, (f"{day(session.started)}  ", "$quiet"), title, (f" · {session.level}", "$quiet"))
    body = snippet(hit) if hit else None
    if session.score is None:
        right = Content.styled(f"↻ unfinished · {plural(session.turns, 'turn')}", "$accent")
    else:
        note = f"{session.disputed} disputed · " if session.disputed else ""
        verdict = visible(session.verdict or "")
        right = Content.assemble((f"{note}{verdict}  ", "$quiet"), (f"{session.score:>3}", "bold"))
    return Spread(left, right, body, indent=4)


def snippet(hit: Hit) -> Content:
    """The words found, where they were said."""
    text = visible(hit.snippet).replace("\n", " ")
    content = Content(text)
    for start, end in hit.marks:
        content = content.stylize("bold $accent", start, end)
    who = "you" if hit.who == "candidate" else "interviewer"
    return Content.assemble((f"{who}: ", "$quiet"), content)
