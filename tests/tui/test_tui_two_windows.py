"""Two windows on one database, and on one interview in it: neither loses a word."""

from pathlib import Path

import pytest

from interviewer.services.workspace import Workspace
from interviewer.tui.app import InterviewerApp
from interviewer.tui.widgets.composer import Composer
from tests.tui.stage import LARGE, HandClock
from tests.tui.test_tui_past import go, rows


async def test_what_went_on_in_another_window_is_said_and_the_words_stay(tmp_path: Path) -> None:
    here, there = (Workspace(home=tmp_path, clock=HandClock()) for _ in range(2))
    begun = here.start(here.setup("pastebin", seed=1))
    app = InterviewerApp(here, begun)
    async with app.run_test(size=LARGE) as pilot:
        await go(pilot)
        other = there.resume(begun.session_id)
        other.say("How many pastes are written each month?")
        app.screen.query_one(Composer).insert("Do pastes expire?")
        await go(pilot, "ctrl+s")
        await pilot.pause(1.2)  # a beat that went well takes no trouble away
        assert "went on in another window" in app.screen.trouble
        assert app.screen.query_one(Composer).text == "Do pastes expire?"
        assert [one.text for one in other.turns() if one.who == "candidate"] == [
            "How many pastes are written each month?"
        ]
        app.action_leave()
        await go(pilot)
        app.resume(begun.session_id)
        await go(pilot, "ctrl+s")
    said = [one.text for one in there.resume(begun.session_id).turns() if one.who == "candidate"]
    assert said == ["How many pastes are written each month?", "Do pastes expire?"]
    here.close()
    there.close()


@pytest.mark.slow
async def test_two_windows_each_with_an_interview_of_its_own(tmp_path: Path) -> None:
    here, there = (Workspace(home=tmp_path, clock=HandClock()) for _ in range(2))
    mine, theirs = here.start(here.setup("pastebin", seed=1)), there.start(there.setup("pastebin", seed=2))
    for number in range(5):
        mine.say(f"Mine {number}: we keep pastes in an object store.")
        theirs.say(f"Theirs {number}: a key is seven characters of base62.")
    app = InterviewerApp(there)
    async with app.run_test(size=LARGE) as pilot:
        await go(pilot, "h")
        assert len([row for row in rows(app) if "unfinished" in row]) == 2
    for interview, word in ((mine, "Mine"), (theirs, "Theirs")):
        said = [one.text[: len(word) + 2] for one in interview.turns() if one.who == "candidate"]
        assert said == [f"{word} {number}" for number in range(5)]
    here.close()
    there.close()
