"""The interview screen: sending, drafts, what goes wrong, what is typed, and how it folds."""

import re

import pytest
from textual import events
from textual.pilot import Pilot

from interviewer.model.errors import ArchiveError
from interviewer.tui.app import SAVED, InterviewerApp
from interviewer.tui.screens.interview import InterviewRoom
from interviewer.tui.screens.prediction import Prediction
from interviewer.tui.screens.scorecard import ScorecardRoom
from interviewer.tui.widgets.composer import BIGGEST_PASTE, LIMIT, Composer
from interviewer.tui.widgets.cover import Cover
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.rail import Rail
from interviewer.tui.widgets.transcript import Transcript
from interviewer.tui.widgets.turn import words
from tests.tui.stage import LARGE, SMALL, StagedWorkspace

HOSTILE = "[/] [red]red[/red] [@click=app.quit]x[/] \x1b[31mESC\x07 \x9b2J \\[ tab\there"
WORLD = "Größe 设计 短链接 🧑🏽‍💻 عربى é ∑ → ½"


def composer(app: InterviewerApp) -> Composer:
    return app.screen.query_one(Composer)


def shown(app: InterviewerApp) -> list[str]:
    """The words of every turn on the screen."""
    transcript = app.screen.query_one(Transcript)
    return [words(turn, transcript.marked.get(turn.seq, ())).plain for turn in transcript.turns]


def trouble(app: InterviewerApp) -> str:
    """What stands in red above the composer, '' if nothing does."""
    line = app.screen.query_one(".trouble")
    return str(line.visual) if line.display else ""


def messages(app: InterviewerApp) -> list[str]:
    return [note.message for note in app._notifications]


async def settle(pilot: Pilot) -> None:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


@pytest.mark.parametrize("key", ["ctrl+s", "ctrl+j", "f5"])
async def test_each_of_three_keys_sends(sitting: InterviewerApp, workspace: StagedWorkspace, key: str) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press(*"one", "enter", *"two", key)
        await settle(pilot)
        assert [turn.text for turn in workspace.interview.said[-2:]] == [
            "one\ntwo",
            "What would you weigh that against?",
        ]
        assert "one\ntwo" in shown(sitting)[-2]
        assert "What would you weigh that against?" in shown(sitting)[-1]
        assert composer(sitting).text == ""


async def test_nothing_to_send_is_said_gently(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    before = len(workspace.interview.said)
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press("space", "enter", "ctrl+s")
        await settle(pilot)
        assert len(workspace.interview.said) == before
        assert "nothing to send" in messages(sitting)[0]


async def test_a_turn_too_long_stays_where_it_is(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    before = len(workspace.interview.said)
    async with sitting.run_test(size=SMALL) as pilot:
        composer(sitting).insert("word " * 4001)
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert len(workspace.interview.said) == before
        assert composer(sitting).text == "word " * 4001
        assert "20,005 characters" in messages(sitting)[0]
        assert "20,005 of 20,000" in str(composer(sitting).border_subtitle)


async def test_the_longest_turn_is_sent_whole(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        composer(sitting).insert("x" * LIMIT)
        await pilot.press("f5")
        await settle(pilot)
        assert workspace.interview.said[-2].text == "x" * LIMIT


async def test_a_megabyte_pasted_is_refused_and_nothing_changes(sitting: InterviewerApp) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press(*"kept")
        sitting.post_message(events.Paste("y" * 1_000_000))
        await settle(pilot)
        assert composer(sitting).text == "kept"
        assert "1,000,000" in messages(sitting)[0]


async def test_a_paste_within_bounds_is_taken(sitting: InterviewerApp) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        sitting.post_message(events.Paste("z" * (BIGGEST_PASTE // 10)))
        await settle(pilot)
        assert composer(sitting).text == "z" * (BIGGEST_PASTE // 10)


@pytest.mark.parametrize("text", [HOSTILE, WORLD])
async def test_what_is_typed_is_sent_raw_and_shown_harmless(
    sitting: InterviewerApp, workspace: StagedWorkspace, text: str
) -> None:
    async with sitting.run_test(size=LARGE) as pilot:
        sitting.post_message(events.Paste(text))
        await settle(pilot)
        await pilot.press("ctrl+s")
        await settle(pilot)
        said = workspace.interview.said[-2].text
        assert said == text
        on_screen = shown(sitting)[-2]
        assert len(on_screen) == len(said)
        assert not [char for char in on_screen if char != "\t" and (ord(char) < 32 or 0x7F <= ord(char) < 0xA0)]
        picture = sitting.export_screenshot()
        assert "\x1b" not in picture and "\x9b" not in picture


async def test_the_draft_comes_back(workspace: StagedWorkspace) -> None:
    workspace.interview.saved = "half a thought\nand"
    app = InterviewerApp(workspace, workspace.interview)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        assert composer(app).text == "half a thought\nand"
        await pilot.press("!")
        assert composer(app).text.endswith("and!")


async def test_every_beat_saves_the_draft_and_lets_the_clock_speak(
    sitting: InterviewerApp, workspace: StagedWorkspace
) -> None:
    workspace.interview.ticks = ["Two minutes left in this phase."]
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press(*"draft")
        sitting.screen.beat()
        await settle(pilot)
        assert workspace.interview.saved == "draft"
        assert "Two minutes left in this phase." in shown(sitting)[-1]
        workspace.interview.elapsed += 61
        workspace.interview.spent = (310, 210, 585, 201, 0, 0)
        sitting.screen.beat()
        await settle(pilot)
        assert "11:39 left in phase · 30:19 in all" in str(sitting.screen.query_one(".clock").visual)


async def test_a_fault_keeps_the_words_and_stays_in_sight(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        workspace.interview.fault = ArchiveError("the database is locked [by/another] program: close it")
        await pilot.press(*"precious", "ctrl+s")
        await settle(pilot)
        assert composer(sitting).text == "precious"
        assert "locked" in trouble(sitting)
        workspace.interview.fault = None
        await pilot.press("ctrl+s")
        await settle(pilot)
        assert composer(sitting).text == ""
        assert not trouble(sitting)
        assert workspace.interview.said[-2].text == "precious"


async def test_a_long_fault_is_wrapped_and_not_cut(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        workspace.interview.fault = ArchiveError(" ".join(["word"] * 30))
        await pilot.press("x", "ctrl+s")
        await settle(pilot)
        assert sitting.screen.query_one(".trouble").size.height == 2


async def test_no_turn_begins_with_an_empty_line(sitting: InterviewerApp) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press("enter", "enter", "a", "enter", "enter", "b")
        await settle(pilot)
        assert composer(sitting).text == "a\n\nb"


async def test_the_palette_offers_what_an_interview_can_do(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await settle(pilot)
        offered = {each.title: each for each in sitting.get_system_commands(sitting.screen)}
        assert {"Hint", "Pause", "Finish the interview", "Theme", "Quit"} <= offered.keys()
        assert not {"Keys", "Maximize"} & offered.keys()
        offered["Hint"].callback()
        offered["Pause"].callback()
        assert workspace.interview.commands == ["hint", "pause"]
        assert "Go on" in {each.title for each in sitting.get_system_commands(sitting.screen)}


@pytest.mark.parametrize(
    ("key", "name"), [("f6", "hint"), ("ctrl+n", "next"), ("f7", "pause"), ("f8", "repeat"), ("f9", "time")]
)
async def test_keys_do_what_their_words_do(
    sitting: InterviewerApp, workspace: StagedWorkspace, key: str, name: str
) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press(*"my draft", key)
        await settle(pilot)
        assert workspace.interview.commands == [name]
        assert composer(sitting).text == "my draft"


async def test_pause_and_on(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press("f7")
        await settle(pilot)
        assert "paused at 13:40" in str(sitting.screen.query_one(".clock").visual)
        await pilot.press("f7")
        await settle(pilot)
        assert workspace.interview.commands == ["pause", "resume"]


async def test_backspace_as_some_terminals_send_it_is_not_a_hint(
    sitting: InterviewerApp, workspace: StagedWorkspace
) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press("a", "b", "backspace", "ctrl+h")
        assert workspace.interview.commands == []


async def test_the_foot_shows_what_a_hint_costs_and_can_be_clicked(
    sitting: InterviewerApp, workspace: StagedWorkspace
) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await settle(pilot)
        foot = sitting.screen.query_one(KeyLine).visual.at(78).plain
        assert foot.startswith("ctrl+s send · f6 hint −10 % · f7 pause")
        await pilot.click(KeyLine, offset=(foot.index("f7") + 2, 0))
        await settle(pilot)
        assert workspace.interview.commands == ["pause"]


async def test_resizing_folds_and_unfolds_and_loses_nothing(sitting: InterviewerApp) -> None:
    async with sitting.run_test(size=LARGE) as pilot:
        await pilot.press(*"still here")
        assert sitting.screen.query_one(Rail).size.height > 5
        for size in [(90, 30), (40, 10), (59, 14), (60, 15), (200, 60), (10, 3), SMALL]:
            await pilot.resize_terminal(*size)
            await settle(pilot)
            assert composer(sitting).text == "still here"
            assert sitting.screen.query_one(Cover).display is (size[0] < 60 or size[1] < 15)
        assert sitting.screen.query_one(Rail).size.height == 1
        assert composer(sitting).has_focus


async def test_typing_behind_the_cover_arrives(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    async with sitting.run_test(size=(40, 10)) as pilot:
        await pilot.press(*"blind", "ctrl+s")
        await settle(pilot)
        assert workspace.interview.said[-2].text == "blind"


async def test_a_long_conversation_stays_at_its_end_until_one_reads_back(
    sitting: InterviewerApp, workspace: StagedWorkspace
) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        for _ in range(4):
            composer(sitting).insert("word " * 500)
            await pilot.press("ctrl+s")
            await settle(pilot)
        transcript = sitting.screen.query_one(Transcript)
        assert sum(len(turn.text.split()) for turn in workspace.interview.said) > 2000
        assert transcript.scroll_y == transcript.max_scroll_y > 100
        await pilot.press("pageup", "pageup")
        assert transcript.scroll_y < transcript.max_scroll_y
        sitting.screen.beat()
        await settle(pilot)
        assert transcript.scroll_y < transcript.max_scroll_y
        await pilot.press("x", "ctrl+s")
        await settle(pilot)
        assert transcript.scroll_y == transcript.max_scroll_y


async def test_quitting_in_the_middle_saves_and_says_so(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press(*"unsent", "ctrl+q")
    assert workspace.interview.saved == "unsent"
    assert workspace.interview.left
    assert sitting.return_value == SAVED


async def test_leaving_for_home_and_coming_back(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press(*"unsent")
        sitting.action_leave()
        await settle(pilot)
        assert workspace.interview.left
        await pilot.press("enter")
        await settle(pilot)
        assert workspace.resumed == "03"
        assert composer(sitting).text == "unsent"


async def test_from_the_last_phase_over_the_prediction_to_the_scorecard(
    sitting: InterviewerApp, workspace: StagedWorkspace
) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        sitting.screen.action_command("finish")
        await settle(pilot)
        assert isinstance(sitting.screen, Prediction)
        await pilot.press("2", "down", "3", "enter")
        await settle(pilot)
        assert workspace.interview.predicted == {"requirements": 2.0, "estimation": 3.0}
        assert isinstance(sitting.screen, ScorecardRoom)
        assert sitting.screen.attempt.predicted_total() == 83
        await pilot.press("escape")
        await settle(pilot)
        assert not any(isinstance(screen, InterviewRoom) for screen in sitting.screen_stack)


async def test_a_prediction_may_be_left_out(workspace: StagedWorkspace) -> None:
    workspace.interview.awaiting = True
    app = InterviewerApp(workspace, workspace.interview)
    async with app.run_test(size=SMALL) as pilot:
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert workspace.interview.predicted is None
        assert isinstance(app.screen, ScorecardRoom)
        assert app.screen.attempt.predicted_total() is None


async def test_untimed(workspace: StagedWorkspace) -> None:
    import msgspec

    workspace.interview.setup = msgspec.structs.replace(workspace.interview.setup, mode="untimed")
    app = InterviewerApp(workspace, workspace.interview)
    async with app.run_test(size=LARGE) as pilot:
        await settle(pilot)
        assert "13:40 so far" in str(app.screen.query_one(".clock").visual)


async def test_another_theme_repaints_what_is_said(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await settle(pilot)
        dark = sitting.export_screenshot()
        sitting.theme = "morning"
        await settle(pilot)
        changed = sitting.export_screenshot()
    fresh = InterviewerApp(workspace, workspace.interview)
    fresh.theme = "morning"
    async with fresh.run_test(size=SMALL) as pilot:
        await settle(pilot)
        assert colours(fresh.export_screenshot()) == colours(changed) != colours(dark)


def colours(svg: str) -> set[str]:
    return set(re.findall(r"#[0-9a-f]{6}", svg))


async def test_words_can_be_selected_with_the_mouse(sitting: InterviewerApp) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await settle(pilot)
        transcript = sitting.screen.query_one(Transcript)
        top = next(y for y in range(24) if "How would you make" in transcript.render_line(y).text)
        await pilot.mouse_down(transcript, offset=(1 + 4, top))
        await pilot.hover(transcript, offset=(1 + 14, top))
        await pilot.mouse_up(transcript, offset=(1 + 14, top))
        await settle(pilot)
        assert sitting.screen.get_selected_text().strip() in "How would you make the short key"
        assert len(sitting.screen.get_selected_text().strip()) >= 9


async def test_wide_letters_wrap_without_loss(sitting: InterviewerApp) -> None:
    async with sitting.run_test(size=(64, 40)) as pilot:
        composer(sitting).insert("短链接" * 60)
        await pilot.press("ctrl+s")
        await settle(pilot)
        transcript = sitting.screen.query_one(Transcript)
        lines = [transcript.render_line(y).text for y in range(transcript.size.height)]
        assert "".join(line.strip() for line in lines if "短" in line or "链" in line) == "短链接" * 60
        assert sitting.screen.query_one(Rail).size.width <= 64


async def test_keys_always_go_to_the_composer(sitting: InterviewerApp) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press("a", "tab", "b", "escape", "c", "shift+tab", "d")
        await pilot.click(Transcript)
        await pilot.click(Rail)
        await pilot.press("e")
        assert composer(sitting).has_focus
        assert composer(sitting).text.replace(" ", "") == "abcde"
