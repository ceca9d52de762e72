"""Real interviews killed at random moments: nothing that was acknowledged is lost, and each can be taken up again."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from interviewer.services.workspace import Workspace

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that can be forked")


def kills(home: Path, times: int, seed: int) -> Iterator[tuple[str, list[list[str]]]]:
    """After each kill: the session, and what its process had been told was stored."""
    script = Path(__file__).with_name("child_interviews.py")
    arguments = [sys.executable, script, home, str(times), str(seed)]
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env=surroundings) as running:
        for line in running.stdout:
            yield json.loads(line)
    assert running.returncode == 0


def assert_nothing_lost(space: Workspace, session: str, told: list[list[str]]) -> None:
    whole = sqlite3.connect(space.db)
    assert whole.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    whole.close()
    archive = space.archive
    events = [event.text for event in archive.events(session)]
    lines = [line.text for _, caused in archive.stored(session) for line in caused]
    for kind, text in told:
        if kind in ("turn", "line"):
            assert text in (events if kind == "turn" else lines)
    drafts = [text for kind, text in told if kind == "draft"]
    if told and told[-1][0] == "draft":
        # What stands there is what was stored last, or what was being stored as the kill came.
        draft = archive.draft(session)[0]
        assert draft == drafts[-1] or draft.startswith(drafts[-1]) or draft == ""
        if draft == "":
            assert len(events) > sum(kind == "turn" for kind, _ in told), "it was said"
    if told and told[-1][0] == "finished":
        assert archive.scorecard(session)


def kill_often(home: Path, times: int, seed: int) -> None:
    space = Workspace(home)
    stages = set()
    for number, (session, told) in enumerate(kills(home, times, seed)):
        assert_nothing_lost(space, session, told)
        stages.add(len(told) // 10)
        if number % 10 == 0:
            before = space.archive.turns(session)
            again = space.resume(session)
            assert again.turns()[: len(before)] == before
            assert again.view().elapsed >= (before[-1].elapsed if before else 0.0)
            if not again.finished:
                again.say("And on it goes.")
                assert again.turns()[len(before)].text == "And on it goes."
    assert len(stages) > 2, "kills came at different moments"
    assert len(space.archive.history(limit=-1)) >= times * 0.9, "nearly all had begun"
    assert space.archive.doctor() == ()
    space.close()


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_two_hundred_interviews_that_are_killed_lose_nothing(home):
    kill_often(home, 200, seed=2)
