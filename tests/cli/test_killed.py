"""Interviews in line mode, killed at random moments: what was shown is stored, and the interview goes on from there."""

import json
import os
import random
import subprocess
import sys
import time

import pytest

TURNS = [
    "How many pastes are created each month?",
    "I assume ten reads for each write, so 40 reads a second.",
    "/next",
    "A paste is 10 KB: 10 million × 10 KB = 100 GB a month.",
    "/hint",
    "We keep the text in an object store and the keys in a table, with a cache in front of both.",
]


def killed_interview(chance: random.Random) -> list[str]:
    """The interviewer's lines that reached the other side of the pipe before a kill somewhere in the interview."""
    running = subprocess.Popen(
        [sys.executable, "-m", "interviewer", "start", "pastebin", "--plain", "--seed", str(chance.randrange(100))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=dict(os.environ),
    )
    opening = next(line for line in running.stdout if line.startswith(b"Interviewer: "))
    for turn in TURNS[: chance.randint(0, len(TURNS))]:
        running.stdin.write(f"{turn}\n\n".encode())
        running.stdin.flush()
        time.sleep(chance.random() * 0.03)
    running.kill()
    shown = (opening + running.communicate()[0]).decode(errors="ignore")
    whole = [line for line in shown.split("\n")[:-1] if line and not line.startswith("[")]  # the rest is the clock
    return [line.removeprefix("Interviewer: ") for line in whole]


def kill_and_look(command, times: int, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(times):
        shown = killed_interview(chance)
        assert shown
        stored = "\n".join(turn["text"] for turn in json.loads(command("transcript", "last", "--json").out)["turns"])
        for line in shown:
            assert line in stored
    assert command("doctor").status == 0
    assert len(json.loads(command("history", "--json").out)["sessions"]) == times


@pytest.mark.slow
def test_what_was_shown_before_a_kill_is_stored_and_can_be_resumed(command):
    kill_and_look(command, 2, seed=1)
    before = json.loads(command("transcript", "last", "--json").out)["turns"]
    resumed = command("resume", "--plain", stdin="That would be all.\n\n")
    assert resumed.status == 0, resumed
    after = json.loads(command("transcript", "last", "--json").out)
    assert after["turns"][: len(before)] == before
    assert "That would be all." in [turn["text"] for turn in after["turns"]]
    assert after["session"]["status"] == "finished"


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_forty_kills_lose_nothing_that_was_shown(command):
    kill_and_look(command, 40, seed=2)
