"""Home, set-up, scorecard, history, help: what their keys do, and that every key shown does something."""

import msgspec
import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from interviewer.tui.app import InterviewerApp
from interviewer.tui.screens.help import Help
from interviewer.tui.screens.history import History
from interviewer.tui.screens.home import Home
from interviewer.tui.screens.interview import InterviewRoom
from interviewer.tui.screens.model_answer import ModelAnswer
from interviewer.tui.screens.review import Review
from interviewer.tui.screens.scorecard import ScorecardRoom
from interviewer.tui.screens.settings import SettingsRoom
from interviewer.tui.screens.setup import SetUp
from interviewer.tui.widgets.choice import Choice
from interviewer.tui.widgets.keyline import KeyLine
from tests.tui.stage import LARGE, MODEL, SMALL, StagedArchive, StagedWorkspace

DOORS = {
    Home: [],
    SetUp: ["slash", *"paste", "enter"],
    SettingsRoom: ["s"],
    InterviewRoom: ["enter"],
    History: ["h"],
    ScorecardRoom: ["h", "down", "enter"],
    Review: ["h", "down", "enter", "t"],
    ModelAnswer: ["h", "down", "enter", "m"],
    Help: ["f1"],
}


async def go(pilot: Pilot, *keys: str) -> None:
    await pilot.pause()
    for key in keys:
        await pilot.press(key)
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


def listed(app: InterviewerApp) -> list[str]:
    prompts = [option.prompt for option in app.screen.query_one("#list").options]
    return [getattr(prompt, "plain", prompt) for prompt in prompts]


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
async def test_every_key_shown_does_something(app: InterviewerApp, door: type) -> None:
    async with app.run_test(size=LARGE) as pilot:
        await go(pilot, *DOORS[door])
        assert type(app.screen) is door
        shown = app.screen.query_one(KeyLine).on_offer()
        assert shown
        owners = {active.binding.action: active.node for active in app.screen.active_bindings.values()}
        for _, _, action in shown:
            name = action.split("(")[0].rpartition(".")[2]
            owner = app if action.startswith("app.") else owners[action]
            assert hasattr(owner, f"action_{name}"), action


ROOMS = [d if d is InterviewRoom else pytest.param(d, marks=pytest.mark.slow) for d in DOORS if d is not Help]


@pytest.mark.parametrize("door", ROOMS, ids=lambda door: door.__name__)
async def test_help_says_what_a_screen_is_for_and_its_keys(app: InterviewerApp, door: type) -> None:
    async with app.run_test(size=LARGE) as pilot:
        await go(pilot, *DOORS[door])
        assert app.screen.HELP
        shown = [key for key, label, _ in app.screen.query_one(KeyLine).on_offer() if label not in ("help", "quit")]
        purpose = app.screen.HELP
        await go(pilot, "f1")
        assert isinstance(app.screen, Help)
        said = "\n".join(str(one.visual) for one in app.screen.query("Static"))
        assert purpose in said
        assert all(f"{key} " in said for key in shown)
        await go(pilot, "escape")
        assert type(app.screen) is door


async def test_topics_are_for_those_who_have_sat_it_and_can_be_searched(app: InterviewerApp) -> None:
    async with app.run_test(size=LARGE) as pilot:
        await go(pilot)
        rows = {row.split("  ")[0].strip(): row for row in map(str, listed(app))}
        assert "hashing" in rows["Design Pastebin"]
        assert "markup" not in rows["Design [/b] a [red]forum"]
        await go(pilot, "slash", *"markup")
        assert "forum" in str(listed(app)[-1])
        await go(pilot, "escape")
        app.set_up("pastebin", sat=False)
        await go(pilot)
        assert isinstance(app.screen, SetUp)
        assert "hashing" not in "\n".join(str(one.visual) for one in app.screen.query("Static"))


async def test_a_question_mark_is_help_only_where_one_is_not_typing(app: InterviewerApp) -> None:
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "enter", "question_mark")
        assert isinstance(app.screen, InterviewRoom)
        assert app.screen.query_one("Composer").text == "?"


async def test_search_narrows_and_enter_opens_what_is_left(app: InterviewerApp) -> None:
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "slash", *"CACHING object")
        assert listed(app)[0] == "Questions · 1"
        await go(pilot, "enter")
        assert isinstance(app.screen, SetUp)
        await go(pilot, "escape")
        assert isinstance(app.screen, Home)


async def test_search_without_a_match_and_back(app: InterviewerApp) -> None:
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "slash", *"zzz", "enter")
        assert "No question" in listed(app)[0]
        await go(pilot, "escape")
        assert app.screen.query_one("#search", Input).value == ""
        assert app.screen.query_one("#list").has_focus
        assert len(listed(app)) == 9


async def test_down_goes_from_the_search_to_the_list(app: InterviewerApp) -> None:
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "slash", *"design", "down")
        assert app.screen.query_one("#list").has_focus


async def test_titles_are_never_markup(app: InterviewerApp, workspace: StagedWorkspace) -> None:
    workspace.rows = tuple(msgspec.structs.replace(row, attempts=1) for row in workspace.rows)
    async with app.run_test(size=LARGE) as pilot:
        await go(pilot)
        assert any("Design [/b] a [red]forum" in line and "␛[31mescape" in line for line in listed(app))


async def test_a_question_that_is_not_there_is_one_clear_line(app: InterviewerApp) -> None:
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "down", "down", "down", "enter")
        assert isinstance(app.screen, Home)
        assert "did you mean 'pastebin'" in next(iter(app._notifications)).message


async def test_set_up_starts_what_was_chosen(app: InterviewerApp, workspace: StagedWorkspace) -> None:
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "down", "down", "enter")
        await go(pilot, "right", "right", "right", "down", "right", "down", "left", "left", "enter")
        chosen = workspace.started
        assert (chosen.question, chosen.level, chosen.minutes, chosen.mode) == ("pastebin", "staff", 60, "strict")
        assert isinstance(app.screen, InterviewRoom)
        app.action_leave()
        await go(pilot)
        assert isinstance(app.screen, Home)


async def test_set_up_by_mouse(app: InterviewerApp) -> None:
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "down", "down", "enter")
        row = app.screen.query_one("#level", Choice)
        await pilot.click(row, offset=(str(row.render()).index("senior") + 2, 0))
        assert row.value == "senior"


async def test_a_digit_chooses_its_minutes_only_where_it_stands_alone(app: InterviewerApp) -> None:
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "down", "down", "enter", "down", "1")
        assert app.screen.query_one("#minutes", Choice).value == "45"


async def test_a_mark_without_words_says_so(app: InterviewerApp) -> None:
    async with app.run_test(size=LARGE) as pilot:
        await go(pilot, "h", "down", "enter", "end", "enter")
        assert isinstance(app.screen, ScorecardRoom)
        assert "No words" in next(iter(app._notifications)).message


async def test_model_answer_phase_by_phase(app: InterviewerApp) -> None:
    async with app.run_test(size=LARGE) as pilot:
        await go(pilot, "h", "down", "enter", "m", "left", "right")
        assert app.screen.at == 1
        model = app.screen.query_one("#model Static").visual.plain
        assert model.split() == MODEL["estimation"].split()
        assert "4 writes and 40 reads" in app.screen.query_one("#said Static").visual.plain
        await go(pilot, "right", "right", "right", "right", "right")
        assert app.screen.at == 5
        assert "nothing in this phase" in app.screen.query_one("#said Static").visual.plain


async def test_no_model_answer_before_the_end(app: InterviewerApp) -> None:
    async with app.run_test(size=LARGE) as pilot:
        await go(pilot, "enter")
        assert "model" not in app.screen.query_one(KeyLine).visual.at(78).plain
        assert not any("odel" in str(command.title) for command in app.get_system_commands(app.screen))


async def test_history_goes_on_with_what_is_unfinished(app: InterviewerApp, workspace: StagedWorkspace) -> None:
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "h", "enter")
        assert isinstance(app.screen, InterviewRoom)
        assert workspace.resumed == "03"


async def test_history_of_nobody(workspace: StagedWorkspace) -> None:
    workspace.archive = StagedArchive()
    app = InterviewerApp(workspace)
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "h")
        assert "No interview yet" in listed(app)[0]
        await go(pilot, "enter", "escape")
        assert isinstance(app.screen, Home)


@pytest.mark.slow
async def test_every_theme_shows_every_screen(app: InterviewerApp) -> None:
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "h", "down", "enter")
        for theme in app.available_themes:
            app.theme = theme
            await pilot.pause()
            assert app.export_screenshot()


async def test_quitting_at_home_says_nothing(app: InterviewerApp) -> None:
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "ctrl+q")
    assert app.return_value == ""
