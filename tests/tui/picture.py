"""Draws the README's picture, .github/interview.svg: `python -m tests.tui.picture`.

It sits some minutes of an interview for real. The words are the program's own, from a fixed seed; only the clock is
moved by hand.
"""

import asyncio
import re
import tempfile
from pathlib import Path

from interviewer.model.session import Setup
from interviewer.services.interview import Interview
from interviewer.services.workspace import Workspace
from interviewer.tui.app import InterviewerApp
from interviewer.tui.widgets.composer import Composer
from interviewer.tui.widgets.transcript import Transcript
from tests.tui.stage import HandClock

TARGET = Path(__file__).parents[2] / ".github" / "interview.svg"
SIZE = (110, 32)
SETUP = Setup(question="pastebin", level="mid", minutes=45, mode="relaxed", seed=4)
SCRIPT = (
    (35, "How many pastes are created each month, and how often is one read?"),
    (95, "Does a paste expire?\nI'll assume that nobody logs in, and leave search out of scope."),
    (200, "/next"),
    (
        275,
        "Ten million a month is about 4 writes per second, a hundred million reads are about 40 reads per second. "
        "10 million × 1 KB = 10 GB a month.",
    ),
)
TYPED = "That is small: one good machine holds years of it. The reads decide: ten times the writes, and"


def sit(workspace: Workspace, clock: HandClock) -> Interview:
    """The interview up to the moment of the picture."""
    interview = workspace.start(SETUP)
    for at, text in SCRIPT:
        while clock.passed < at:
            clock.passed = min(at, clock.passed + 15)
            interview.tick()
        interview.say(text)
    clock.passed += 40
    return interview


async def draw(workspace: Workspace, interview: Interview) -> str:
    """The screen as an SVG that asks nothing of the network."""
    app = InterviewerApp(workspace, interview)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        app.screen.query_one(Composer).insert(TYPED)
        await pilot.pause()
        app.screen.query_one(Transcript).follow()
        await pilot.pause()
        svg = app.export_screenshot(title="interviewer start pastebin")
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<!--.*?-->\s*", "", svg, flags=re.DOTALL)
    svg = svg.replace("Fira Code", "ui-monospace, Menlo, Consolas, DejaVu Sans Mono")
    return re.sub(r"terminal-\d+", "terminal", svg)


def main() -> None:
    """Write the picture."""
    with tempfile.TemporaryDirectory() as folder:
        clock = HandClock()
        workspace = Workspace(home=Path(folder), clock=clock)
        svg = asyncio.run(draw(workspace, sit(workspace, clock)))
        workspace.close()
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
