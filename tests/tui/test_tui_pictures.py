"""Every screen as it looks at 80×24 and at 160×50, in the dark theme and in the light one."""

import pytest

from interviewer.tui.app import InterviewerApp
from tests.tui.stage import LARGE, SMALL, StagedWorkspace

SIZES = pytest.mark.parametrize("size", [SMALL, LARGE], ids=["80x24", "160x50"])

KEYS = {
    "home": [],
    "search": ["slash", *"craw"],
    "history": ["h"],
    "setup": ["slash", *"paste", "enter"],
    "filtered": ["d", "d", "o"],
    "settings": ["s"],
    "interview": ["enter"],
    "typing": ["enter", *"The gap is lost, which is fine: 62^7 is 3.5 trillion."],
    "notes": ["enter", "f2", *"ask about expiry"],
    "board": ["enter", "f3", *"client -> api -> cache, db", "enter", *"db ->"],
    "ledger": ["enter", "f4"],
    "figures": ["enter", "ctrl+r"],
    "scorecard": ["h", "down", "enter"],
    "evidence": ["h", "down", "enter", "enter"],
    "model-answer": ["h", "down", "enter", "m"],
    "help": ["h", "down", "enter", "question_mark"],
    "palette": ["enter", "ctrl+p"],
}


async def walk(app: InterviewerApp, size: tuple[int, int], keys: list[str], picture) -> None:
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.pause()
        picture(app)


@SIZES
@pytest.mark.parametrize("screen", KEYS)
async def test_screen(app: InterviewerApp, size: tuple[int, int], screen: str, picture) -> None:
    await walk(app, size, KEYS[screen], picture)


@pytest.mark.parametrize("screen", ["home", "interview", "board", "scorecard", "evidence"])
async def test_light(app: InterviewerApp, screen: str, picture) -> None:
    app.theme = "morning"
    await walk(app, SMALL, KEYS[screen], picture)


@SIZES
async def test_prediction(workspace: StagedWorkspace, size: tuple[int, int], picture) -> None:
    workspace.interview.awaiting = True
    await walk(InterviewerApp(workspace, workspace.interview), size, ["2", "down", "3"], picture)


@SIZES
async def test_welcome(workspace: StagedWorkspace, size: tuple[int, int], picture) -> None:
    await walk(InterviewerApp(workspace, welcome=True), size, ["enter"], picture)


async def test_too_small(sitting: InterviewerApp, picture) -> None:
    await walk(sitting, (40, 10), [], picture)


async def test_without_colour(sitting: InterviewerApp, monkeypatch: pytest.MonkeyPatch, picture) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    workspace = sitting.workspace
    await walk(InterviewerApp(workspace, sitting.opening), SMALL, [], picture)


async def test_over_time_and_paused(workspace: StagedWorkspace, picture) -> None:
    workspace.interview.spent = (310, 210, 585, 934, 0, 0)
    workspace.interview.paused = False
    await walk(InterviewerApp(workspace, workspace.interview), SMALL, ["f7", "f7"], picture)


@pytest.mark.slow
@SIZES
@pytest.mark.parametrize("screen", KEYS)
async def test_light_at_every_size(app: InterviewerApp, size: tuple[int, int], screen: str, picture) -> None:
    app.theme = "morning"
    await walk(app, size, KEYS[screen], picture)
