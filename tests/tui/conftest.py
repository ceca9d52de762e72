"""Screens on a stage: an app with staged services, and pictures of it to compare."""

import re
import time

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from interviewer.tui.app import InterviewerApp
from interviewer.tui.attempt import Attempt
from interviewer.tui.past import Past
from tests.tui.stage import StagedWorkspace


class Picture(SingleFileSnapshotExtension):
    """One SVG a snapshot. Look at each (rsvg-convert) before accepting a change."""

    file_extension = "svg"
    _write_mode = WriteMode.TEXT


def plain(svg: str) -> str:
    """`svg` without outside fonts and without the ids that change from run to run."""
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    return re.sub(r"terminal-\d+", "terminal", svg)


@pytest.fixture
def picture(snapshot: SnapshotAssertion):
    """`picture(app)` compares what is on the screen with what was accepted."""

    def compare(app: InterviewerApp) -> None:
        assert plain(app.export_screenshot()) == snapshot.use_extension(Picture)

    return compare


@pytest.fixture(autouse=True)
def utc(monkeypatch: pytest.MonkeyPatch):
    """Days and hours as they are in Greenwich, wherever the tests run."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def workspace() -> StagedWorkspace:
    """Services that answer from a script."""
    return StagedWorkspace()


@pytest.fixture
def app(workspace: StagedWorkspace) -> InterviewerApp:
    """The app at home."""
    return InterviewerApp(workspace)


@pytest.fixture
def sitting(workspace: StagedWorkspace) -> InterviewerApp:
    """The app in the middle of an interview."""
    return InterviewerApp(workspace, workspace.interview)


@pytest.fixture
def attempt(workspace: StagedWorkspace) -> Attempt:
    """A sitting that is over."""
    found = Past(workspace).attempt("02")
    assert found
    return found
