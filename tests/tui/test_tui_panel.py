"""The side panel of an interview: notes, whiteboard, ledger and figures, on keys and by mouse."""

import pytest
from textual.pilot import Pilot

from interviewer.model.errors import ArchiveError
from interviewer.model.reference import REFERENCE
from interviewer.tui.app import InterviewerApp
from interviewer.tui.widgets.composer import Composer
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.panel import Panel, reference
from interviewer.tui.widgets.rail import Rail
from interviewer.tui.widgets.sketch import Sketch
from interviewer.tui.widgets.transcript import Transcript
from interviewer.tui.widgets.turn import words
from tests.tui.stage import LARGE, SMALL, StagedWorkspace

MIDDLE = (120, 32)


def panel(app: InterviewerApp) -> Panel:
    return app.screen.query_one(Panel)


async def settle(pilot: Pilot) -> None:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


def picture(app: InterviewerApp) -> str:
    return str(app.screen.query_one(Sketch).query_one(".picture").visual)


@pytest.mark.parametrize(("key", "page"), [("f2", "notes"), ("f3", "board"), ("f4", "ledger"), ("ctrl+r", "figures")])
async def test_each_page_opens_and_closes_on_its_key(sitting: InterviewerApp, key: str, page: str) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press(*"mine", key)
        await settle(pilot)
        assert panel(sitting).page == page and panel(sitting).display
        assert f"[{page}]" in panel(sitting).query_one(".tabs").visual.at(78).plain
        await pilot.press(key)
        await settle(pilot)
        assert not panel(sitting).display
        assert sitting.screen.query_one(Composer).has_focus
        await pilot.press(key, "escape")
        await settle(pilot)
        assert not panel(sitting).display
        assert sitting.screen.query_one(Composer).text == "mine"


async def test_the_panel_folds_over_the_conversation_and_unfolds_beside_it(sitting: InterviewerApp) -> None:
    async with sitting.run_test(size=LARGE) as pilot:
        await pilot.press("f2", *"kept")
        for size, conversation, rail in [(LARGE, True, True), (MIDDLE, True, False), (SMALL, False, True)]:
            await pilot.resize_terminal(*size)
            await settle(pilot)
            assert sitting.screen.query_one(Transcript).display is conversation
            assert sitting.screen.query_one(Rail).display is rail
            assert panel(sitting).size.width >= 45 and panel(sitting).size.height >= 8
            assert sitting.screen.query_one(Composer).size.height >= 1
        assert dict(panel(sitting).written())["notes"] == "kept"


async def test_notes_are_kept_by_the_beat_and_come_back(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press("f2", *"read up", "enter", *"hinted handoff")
        sitting.screen.beat()
        assert workspace.interview.pads == {"notes": "read up\nhinted handoff"}
    again = InterviewerApp(workspace, workspace.interview)
    async with again.run_test(size=SMALL) as pilot:
        await pilot.press("f2")
        await settle(pilot)
        assert dict(panel(again).written())["notes"] == "read up\nhinted handoff"


async def test_a_pad_that_cannot_be_kept_is_kept_later(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press("f2", *"precious")
        workspace.interview.fault = ArchiveError("the database is locked")
        sitting.screen.beat()
        assert "locked" in sitting.screen.trouble
        workspace.interview.fault = None
        sitting.screen.beat()
        assert not sitting.screen.trouble
        assert workspace.interview.pads["notes"] == "precious"


async def test_the_board_is_drawn_as_it_is_typed(sitting: InterviewerApp) -> None:
    async with sitting.run_test(size=LARGE) as pilot:
        await pilot.press("f3", *"client -> api")
        await settle(pilot)
        assert "│ client │" in picture(sitting) and "│ api │" in picture(sitting)
        await pilot.press(*" -> db")
        await settle(pilot)
        assert picture(sitting).count("▼") == 2


async def test_wrong_input_on_the_board_shows_where(sitting: InterviewerApp) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press("f3", *"a -> b", "enter", *"b ->")
        await settle(pilot)
        wrong = str(sitting.screen.query_one(".wrong").visual)
        assert wrong.startswith("! line 2, column 4: nothing after the arrow")
        assert wrong.splitlines()[1:] == ["b ->", "   ▲"]
        assert "│ a │" in picture(sitting)


async def test_the_board_is_shown_and_stands_drawn_in_the_conversation(
    sitting: InterviewerApp, workspace: StagedWorkspace
) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press(*"draft", "f3", *"a -> b", "ctrl+s")
        await settle(pilot)
        turn = workspace.interview.said[-2]
        assert (turn.text, turn.kind) == ("a -> b", "board")
        assert words(turn).plain.startswith("a -> b\n\n┌───┐\n│ a │")
        assert not panel(sitting).display
        assert sitting.screen.query_one(Composer).text == "draft"


async def test_an_empty_board_is_not_shown(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    before = len(workspace.interview.said)
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press("f3", "ctrl+s")
        await settle(pilot)
        assert len(workspace.interview.said) == before


async def test_the_ledger_tells_what_was_asked_and_assumed(sitting: InterviewerApp) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press("f4")
        await settle(pilot)
        shown = str(panel(sitting).query_one(".rows").visual)
        assert "? How many pastes are created each month?\n→ About ten million." in shown
        assert "≈ I assume pastes are deleted" in shown


async def test_the_tabs_can_be_clicked(sitting: InterviewerApp) -> None:
    async with sitting.run_test(size=SMALL) as pilot:
        await pilot.press("f2")
        await settle(pilot)
        tabs = panel(sitting).query_one(".tabs")
        await pilot.click(tabs, offset=(1 + tabs.visual.at(76).plain.index("figures"), 0))
        await settle(pilot)
        assert panel(sitting).page == "figures"


async def test_a_turn_just_sent_is_taken_back_into_the_composer(
    sitting: InterviewerApp, workspace: StagedWorkspace
) -> None:
    async with sitting.run_test(size=LARGE) as pilot:
        await pilot.press("ctrl+t")
        assert workspace.interview.commands == []
        await pilot.press(*"hasty", "ctrl+s")
        workspace.interview.can_take_back = True
        sitting.screen.show()
        await settle(pilot)
        assert "ctrl+t take back" in sitting.screen.query_one(KeyLine).visual.at(158).plain
        await pilot.press("ctrl+t")
        await settle(pilot)
        assert workspace.interview.commands == ["retract"]
        assert sitting.screen.query_one(Composer).text == "hasty"
        assert "ctrl+t" not in sitting.screen.query_one(KeyLine).visual.at(158).plain


async def test_a_board_taken_back_stays_on_the_board(sitting: InterviewerApp, workspace: StagedWorkspace) -> None:
    async with sitting.run_test(size=LARGE) as pilot:
        await pilot.press("f3", *"a -> b", "ctrl+s")
        workspace.interview.can_take_back = True
        sitting.screen.show()
        await pilot.press("ctrl+t")
        await settle(pilot)
        assert workspace.interview.commands == ["retract"]
        assert sitting.screen.query_one(Composer).text == ""
        assert dict(panel(sitting).written())["board"] == "a -> b"


def test_the_reference_sheet_fits_a_narrow_panel() -> None:
    lines = reference(50).plain.splitlines()
    assert max(map(len, lines)) <= 50
    assert {"Latency", "Powers of two"} <= {sheet.title for sheet in REFERENCE}
