"""Settings, the first welcome, filters and what is next at home, the editor: through the screens."""

import stat
import sys
from pathlib import Path

import pytest
from textual.pilot import Pilot

from interviewer.services.settings import FILE, Settings, read_settings, save_settings
from interviewer.services.workspace import Workspace
from interviewer.tui.app import InterviewerApp
from interviewer.tui.screens.home import Home
from interviewer.tui.screens.settings import SettingsRoom
from interviewer.tui.screens.setup import SetUp
from interviewer.tui.screens.welcome import Welcome
from interviewer.tui.widgets.choice import Choice
from interviewer.tui.widgets.composer import Composer
from interviewer.tui.widgets.filters import Filters
from tests.tui.stage import SMALL, StagedWorkspace


async def go(pilot: Pilot, *keys: str) -> None:
    await pilot.pause()
    for key in keys:
        await pilot.press(key)
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()


def titles(app: InterviewerApp) -> list[str]:
    options = app.screen.query_one("#list").options
    return [option.id.partition(":")[2] for option in options if (option.id or "").startswith("question:")]


async def test_settings_are_chosen_kept_and_lived_by(tmp_path: Path) -> None:
    app = InterviewerApp(StagedWorkspace(home=tmp_path))
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "s")
        assert isinstance(app.screen, SettingsRoom)
        await go(pilot, "right", "down", "right", "down", "right", "down", "left", "down", "right", "escape")
        assert isinstance(app.screen, Home)
        assert app.theme == "morning"
    kept = Settings(theme="morning", level="senior", minutes=15, mode="strict", enter_sends=True)
    assert read_settings(tmp_path) == kept
    again = InterviewerApp(StagedWorkspace(home=tmp_path))
    async with again.run_test(size=SMALL) as pilot:
        assert again.theme == "morning"
        await go(pilot, "slash", *"paste", "enter")
        assert isinstance(again.screen, SetUp)
        assert [again.screen.query_one(f"#{row}", Choice).value for row in ("level", "minutes", "mode")] == [
            "senior",
            "15",
            "strict",
        ]


async def test_a_theme_from_the_palette_is_kept(tmp_path: Path) -> None:
    app = InterviewerApp(StagedWorkspace(home=tmp_path))
    async with app.run_test(size=SMALL) as pilot:
        app.theme = "nord"
        await go(pilot)
    assert read_settings(tmp_path).theme == "nord"


async def test_a_broken_settings_file_is_said_once_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("theme = [/]", encoding="utf-8")
    app = InterviewerApp(StagedWorkspace(home=tmp_path))
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot)
        assert FILE in next(iter(app._notifications)).message
        await go(pilot, "s", "escape")
        assert "mend it first" in list(app._notifications)[-1].message
    assert (tmp_path / FILE).read_text(encoding="utf-8") == "theme = [/]"


async def test_enter_sends_for_those_who_want_it(tmp_path: Path) -> None:
    save_settings(tmp_path, Settings(enter_sends=True))
    workspace = StagedWorkspace(home=tmp_path)
    app = InterviewerApp(workspace, workspace.interview)
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, *"one", "backslash", "enter", *"two", "enter")
        assert workspace.interview.said[-2].text == "one\ntwo"


async def test_the_first_time_there_is_a_welcome_of_three_steps(tmp_path: Path) -> None:
    workspace = Workspace(home=tmp_path)
    assert workspace.is_new()
    app = InterviewerApp(workspace, welcome=True)
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot)
        assert isinstance(app.screen, Welcome)
        await go(pilot, "enter", "right", "enter", "enter")
        assert isinstance(app.screen, SetUp)
        assert app.screen.query_one("#level", Choice).value == "senior"
        await go(pilot, "escape")
        assert isinstance(app.screen, Home)
    assert not workspace.is_new()
    workspace.close()


async def test_the_welcome_can_be_skipped(workspace: StagedWorkspace) -> None:
    app = InterviewerApp(workspace, welcome=True)
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "escape")
        assert isinstance(app.screen, Home)


@pytest.mark.parametrize(
    ("keys", "left"),
    [
        ("d", ["pastebin"]),
        ("dd", ["web-crawler"]),
        ("o", ["brackets"]),
        ("oo", ["pastebin", "web-crawler"]),
        ("b", []),
        ("bb", ["pastebin"]),
        ("f", ["pastebin", "web-crawler", "brackets"]),
        ("t", ["pastebin"]),
        ("ddd", ["brackets"]),
        ("dddd", ["pastebin", "web-crawler", "brackets"]),
    ],
)
async def test_filters_go_round_on_their_keys(app: InterviewerApp, keys: str, left: list[str]) -> None:
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, *keys)
        assert titles(app) == left
        await go(pilot, "escape")
        assert len(titles(app)) == 3


async def test_filters_can_be_clicked_and_their_letters_typed_in_the_search(app: InterviewerApp) -> None:
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot)
        line = app.screen.query_one(Filters)
        await pilot.click(Filters, offset=(2 + line.visual.at(76).plain.index("sat or not"), 0))
        await go(pilot)
        assert titles(app) == ["brackets"]
        await go(pilot, "escape", "slash", *"forum")
        assert not line.active()
        assert titles(app) == ["brackets"]


async def test_what_to_do_next_stands_on_top(app: InterviewerApp) -> None:
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot)
        heads = [getattr(option.prompt, "plain", "") for option in app.screen.query_one("#list").options][:4]
        assert heads[0] == "Go on where you stopped"
        assert heads[2] == "Next"
        assert heads[3].startswith("▸ Design [/b] a [red]forum")


def test_an_editor_writes_on(tmp_path: Path) -> None:
    from interviewer.model.errors import InputError
    from interviewer.services.editor import edit, editor_command

    script = tmp_path / "ed"
    script.write_text(f"#!{sys.executable}\nimport sys\nopen(sys.argv[1], 'a').write(' and more\\n')\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    assert edit("begun", [str(script)]) == "begun and more"
    with pytest.raises(InputError, match="cannot be started"):
        edit("begun", [str(tmp_path / "nowhere")])
    assert editor_command("vi -n") == ["vi", "-n"]


async def test_without_an_editor_the_key_says_so(sitting: InterviewerApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    async with sitting.run_test(size=SMALL) as pilot:
        await go(pilot, *"kept", "ctrl+o")
        assert "no editor is set" in next(iter(sitting._notifications)).message
        assert sitting.screen.query_one(Composer).text == "kept"
