"""The screens that look back, as they look at 80×24 and at 160×50, and in the light theme."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interviewer.archive import Archive
from interviewer.tui.app import InterviewerApp
from tests.tui.past_stage import PastWorkspace, filled
from tests.tui.stage import LARGE, SMALL
from tests.tui.test_tui_past import go

KEYS = {
    "searched": ["h", "slash", *"hand"],
    "review": ["h", "down", "enter", "t"],
    "review-marks": ["h", "down", "enter", "t", "tab", "down", "down"],
    "dispute": ["h", "down", "enter", "t", "tab", "d"],
    "replay": ["h", "down", "enter", "t", "r", "space", "right", "right"],
    "compare": ["h", "end", "c", "home", "down", "c"],
    "progress": ["h", "p"],
    "delete": ["h", "down", "d"],
}


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with filled(tmp_path / "i.db") as opened:
        yield opened


async def walk(app: InterviewerApp, size: tuple[int, int], keys: list[str], picture) -> None:
    async with app.run_test(size=size) as pilot:
        await go(pilot, *keys)
        if replay := getattr(app.screen, "playing", None):
            replay.at = 341.0  # wherever the clock had come to
            app.screen._play()
            await pilot.pause()
        picture(app)


QUICK = [("searched", SMALL), ("review", LARGE), ("compare", SMALL), ("progress", LARGE)]
PICTURES = [
    pytest.param(
        screen,
        size,
        id=f"{screen}-{size[0]}x{size[1]}",
        marks=() if (screen, size) in QUICK else pytest.mark.slow,
    )
    for screen in KEYS
    for size in (SMALL, LARGE)
]


@pytest.mark.parametrize(("screen", "size"), PICTURES)
async def test_looking_back(archive: Archive, size: tuple[int, int], screen: str, picture) -> None:
    await walk(InterviewerApp(PastWorkspace(archive=archive)), size, KEYS[screen], picture)


@pytest.mark.slow
@pytest.mark.parametrize("screen", ["review", "compare", "progress"])
async def test_looking_back_in_the_light(archive: Archive, screen: str, picture) -> None:
    app = InterviewerApp(PastWorkspace(archive=archive))
    app.theme = "morning"
    await walk(app, SMALL, KEYS[screen], picture)
