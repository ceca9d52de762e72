"""The real services behind the screens: an interview from home to a scorecard, quit and resumed in the middle."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from interviewer.services.workspace import Workspace
from interviewer.tui.app import SAVED, InterviewerApp
from interviewer.tui.screens.help import Help
from interviewer.tui.screens.history import History
from interviewer.tui.screens.home import Home
from interviewer.tui.screens.interview import InterviewRoom
from interviewer.tui.screens.model_answer import ModelAnswer
from interviewer.tui.screens.prediction import Prediction
from interviewer.tui.screens.review import Review
from interviewer.tui.screens.scorecard import ScorecardRoom
from interviewer.tui.screens.setup import SetUp
from interviewer.tui.widgets.composer import Composer
from interviewer.tui.widgets.marks import Marks
from interviewer.tui.widgets.transcript import Transcript
from tests.tui.stage import SMALL, HandClock

ASKS = "How many pastes are created each month? Can pastes expire?\n\nI'll assume that users stay anonymous."


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


def house(home: Path, clock: HandClock) -> InterviewerApp:
    """The app over a workspace of its own, as a new process would have it."""
    app = InterviewerApp(Workspace(home=home, clock=clock))
    app.seed = lambda: 7
    return app


async def settle(pilot: Pilot) -> None:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


async def say(pilot: Pilot, text: str) -> None:
    pilot.app.screen.query_one(Composer).insert(text)
    await pilot.press("ctrl+s")
    await settle(pilot)


def words(app: InterviewerApp) -> str:
    return "\n".join(turn.text for turn in app.screen.query_one(Transcript).turns)


async def set_up(pilot: Pilot) -> None:
    """From home to the set-up of Pastebin."""
    await settle(pilot)
    assert isinstance(pilot.app.screen, Home)
    await pilot.press("slash", *"pastebin", "enter")
    await settle(pilot)
    assert isinstance(pilot.app.screen, SetUp)


async def begin(pilot: Pilot) -> None:
    """From home over the set-up into the interview."""
    await set_up(pilot)
    await pilot.press("right", "down", "left", "enter")
    await settle(pilot)
    assert isinstance(pilot.app.screen, InterviewRoom)


async def test_a_whole_interview(home: Path, clock: HandClock) -> None:
    app = house(home, clock)
    async with app.run_test(size=SMALL) as pilot:
        await begin(pilot)
        room = app.screen
        assert (room.interview.setup.level, room.interview.setup.minutes, room.interview.setup.seed) == (
            "senior",
            35,
            7,
        )
        assert "Pastebin" in words(app)
        clock.passed = 40
        await say(pilot, ASKS)
        assert "ten million" in words(app)
        clock.passed = 90
        app.screen.query_one(Composer).insert("half a thought [/] about ke")
        room.beat()
        await pilot.press("ctrl+q")
    app.workspace.close()
    assert app.return_value == SAVED

    clock.passed = 5000
    app = house(home, clock)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        room = app.screen
        assert room.view.elapsed == 90
        assert room.query_one(Composer).text == "half a thought [/] about ke"
        assert "ten million" in words(app)
        await say(pilot, "ys.")
        for _ in room.view.phases:
            await pilot.press("ctrl+n")
            await settle(pilot)
        # Long before its time the last phase is only left by those who say so twice.
        assert isinstance(app.screen, InterviewRoom)
        await pilot.press("ctrl+n")
        await settle(pilot)
        assert isinstance(app.screen, Prediction)
        await pilot.press("1", "down", "2", "enter")
        await settle(pilot)
        assert isinstance(app.screen, ScorecardRoom)
        card = app.screen.attempt.scorecard
        assert app.screen.attempt.predicted == {"requirements": 1.0, "estimation": 2.0}
        await look_back(pilot)
    app.workspace.close()
    assert card.score > 0
    said = {turn.seq: turn.text for turn in stored_turns(home, clock)}
    earned = [item for mark in card.marks for item in mark.evidence]
    assert earned
    assert all(said[item.turn][item.start : item.end] == item.text for item in earned)


def stored_turns(home: Path, clock: HandClock):
    """The transcript as another process reads it."""
    workspace = Workspace(home=home, clock=clock)
    try:
        return workspace.archive.turns(workspace.archive.history()[0].id)
    finally:
        workspace.close()


async def look_back(pilot: Pilot) -> None:
    """From the scorecard to the words, to the model answer, home, and back by the history."""
    app = pilot.app
    marks = app.screen.query_one(Marks)
    earned = next(mark.criterion for mark in app.screen.attempt.scorecard.marks if mark.evidence)
    marks.highlighted = marks.get_option_index(earned)
    await pilot.press("enter")
    await settle(pilot)
    assert isinstance(app.screen, Review)
    assert app.screen.marked
    await pilot.press("escape", "m")
    await settle(pilot)
    assert isinstance(app.screen, ModelAnswer)
    await pilot.press("escape", "escape")
    await settle(pilot)
    assert isinstance(app.screen, Home)
    rows = [option.prompt.plain for option in app.screen.query_one("#list").options if option.id]
    assert any("Pastebin" in row and "best" in row for row in rows)
    await pilot.press("h")
    await settle(pilot)
    assert isinstance(app.screen, History)
    await pilot.press("enter")
    await settle(pilot)
    assert isinstance(app.screen, ScorecardRoom)
    assert app.screen.attempt.predicted == {"requirements": 1.0, "estimation": 2.0}


@pytest.mark.slow
async def test_time_that_passes_is_spoken_of(home: Path, clock: HandClock) -> None:
    app = house(home, clock)
    async with app.run_test(size=SMALL) as pilot:
        await begin(pilot)
        before = len(app.screen.query_one(Transcript).turns)
        for seconds in range(0, 600, 20):
            clock.passed = seconds
            app.screen.beat()
        await settle(pilot)
        assert len(app.screen.query_one(Transcript).turns) > before
        assert "over in phase" in str(app.screen.query_one(".clock").visual)
    app.workspace.close()


@pytest.mark.slow
async def test_when_time_is_up_behind_help_the_prediction_waits_its_turn(home: Path, clock: HandClock) -> None:
    app = house(home, clock)
    async with app.run_test(size=SMALL) as pilot:
        await set_up(pilot)
        await pilot.press("down", "down", "left", "enter")
        await settle(pilot)
        room = app.screen
        assert room.interview.setup.mode == "strict"
        await pilot.press("f1")
        await settle(pilot)
        assert isinstance(app.screen, Help)
        for seconds in range(0, 5400, 20):
            clock.passed = seconds
            room.beat()
        await settle(pilot)
        assert isinstance(app.screen, Help)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, Prediction)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, ScorecardRoom)
        assert app.screen.attempt.predicted == {}
    app.workspace.close()


@pytest.mark.slow
@pytest.mark.parametrize(("words", "room"), [("leave", Home), ("finish", Prediction)])
async def test_the_palette_leaves_and_finishes(home: Path, clock: HandClock, words: str, room: type) -> None:
    app = house(home, clock)
    async with app.run_test(size=SMALL) as pilot:
        await begin(pilot)
        await pilot.press("ctrl+p", *words)
        await pilot.pause(0.5)
        await pilot.press("enter")
        await pilot.pause(0.3)
        await settle(pilot)
        assert isinstance(app.screen, room)
    app.workspace.close()


@pytest.mark.slow
async def test_slash_commands_and_a_turn_taken_back(home: Path, clock: HandClock) -> None:
    app = house(home, clock)
    async with app.run_test(size=SMALL) as pilot:
        await begin(pilot)
        await say(pilot, "/time")
        assert "/time" not in words(app)
        await say(pilot, "Something I did not mean.")
        app.screen.action_command("retract")
        await settle(pilot)
        assert "Something I did not mean." not in words(app)
    app.workspace.close()


async def test_a_database_that_cannot_be_opened_is_one_clear_line(home: Path, clock: HandClock) -> None:
    home.mkdir(parents=True)
    (home / "interviewer.db").write_bytes(b"this is no database at all, whatever its name says" * 99)
    app = house(home, clock)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        listed = app.screen.query_one("#list")
        assert "interviewer.db" in listed.get_option_at_index(0).prompt.plain
