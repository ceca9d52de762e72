"""Line mode at a real terminal: a prompt, ctrl+c, and going on."""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

pytestmark = pytest.mark.slow


class Terminal:
    """A program at the other end of a pseudo-terminal."""

    def __init__(self, *args: str) -> None:
        self._mine, its = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "interviewer", *args], stdin=its, stdout=its, stderr=its, start_new_session=True
        )
        os.close(its)
        self.shown = ""

    def wait_for(self, words: str, seconds: float = 30) -> str:
        """Read until `words` are shown; gives all that was shown so far."""
        deadline = time.monotonic() + seconds
        while words not in self.shown:
            assert time.monotonic() < deadline, self.shown
            if select.select([self._mine], [], [], 0.1)[0]:
                self.shown += os.read(self._mine, 65_536).decode("utf-8", "replace")
        return self.shown

    def type(self, words: str) -> None:
        """Type and press enter."""
        os.write(self._mine, f"{words}\n".encode())

    def interrupt(self) -> int:
        """Press ctrl+c; gives the exit status."""
        os.killpg(self.process.pid, signal.SIGINT)
        return self.process.wait(30)

    def close(self) -> None:
        """Make sure it is gone."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self._mine)


@pytest.fixture
def sit() -> Iterator[type[Terminal]]:
    made: list[Terminal] = []

    def start(*args: str) -> Terminal:
        made.append(Terminal(*args))
        return made[-1]

    yield start  # type: ignore[misc]
    for terminal in made:
        terminal.close()


def test_ctrl_c_keeps_what_was_entered_and_it_goes_on(sit) -> None:
    terminal = sit("start", "pastebin", "--plain", "--seed", "4")
    terminal.wait_for("> ")
    terminal.type("How many pastes are created each month?")
    terminal.type("")
    terminal.wait_for("ten million")
    terminal.type("I begin a sentence")
    time.sleep(0.3)
    assert terminal.interrupt() == 130
    assert "all that you entered is kept" in terminal.wait_for("To go on: interviewer resume")
    again = sit("resume", "--plain")
    again.wait_for("(You had begun to say: I begin a sentence)")
    again.type("and end it.")
    again.type("")
    again.wait_for("Interviewer: ")
    assert again.interrupt() == 130
    assert "Traceback" not in terminal.shown + again.shown
