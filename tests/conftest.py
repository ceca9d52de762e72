"""What every test may rely on: a home of its own, a plain terminal, and the command as a user runs it."""

import itertools
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import settings

# Two busy cores make single examples slow now and then; how long code takes is for the benchmarks to say.
settings.register_profile("unhurried", deadline=None)
settings.register_profile("ci", settings.get_profile("ci"), deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "unhurried")

ROOT = Path(__file__).parent.parent
_homes = itertools.count()


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` rewrites tests/golden and the output in the README from what the program says now."""
    parser.addoption("--update-golden", action="store_true", help="rewrite golden interviews and output; read the diff")


class Command(Protocol):
    """Runs `interviewer ARGS…` in a process of its own."""

    def __call__(
        self,
        *args: str,
        stdin: str | bytes = b"",
        env: Mapping[str, str | None] | None = None,
        cwd: Path | None = None,
        bound_by_modes: bool = False,
    ) -> "Outcome": ...


class Outcome:
    """How a command ended: `status`, and `out` and `err` as text, `raw` as the bytes of stdout."""

    def __init__(self, done: "subprocess.CompletedProcess[bytes]") -> None:
        self.status = done.returncode
        self.raw = done.stdout
        self.out = done.stdout.decode()
        self.err = done.stderr.decode()

    def __repr__(self) -> str:
        return f"<status {self.status}\nout: {self.out}\nerr: {self.err}>"


@pytest.fixture(autouse=True)
def plain_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A home nobody else has (not made yet), and no colour or size inherited from the tester's terminal."""
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path_factory.getbasetemp() / f"home-{next(_homes)}"))
    monkeypatch.setenv("TERM", "xterm-256color")
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "COLORTERM", "PYTHONPATH"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def home() -> Path:
    """This test's home, which the program will make."""
    return Path(os.environ["INTERVIEWER_HOME"])


@pytest.fixture
def command() -> Command:
    """`command("list", "--json")` runs the program for real; `env` adds variables, or takes away those set to None.

    `bound_by_modes`: modes of files bind it even if root runs the tests; where that is impossible the test is skipped.
    """

    def run(*args, stdin=b"", env=None, cwd=None, bound_by_modes=False) -> Outcome:
        surroundings = {**os.environ, **(env or {})}
        prefix = give_up_the_rights_of_root() if bound_by_modes and os.geteuid() == 0 else []
        return Outcome(
            subprocess.run(
                [*prefix, sys.executable, "-m", "interviewer", *args],
                input=stdin.encode() if isinstance(stdin, str) else stdin,
                capture_output=True,
                cwd=cwd,
                env={name: value for name, value in surroundings.items() if value is not None},
                timeout=60,
                check=False,
            )
        )

    return run


def give_up_the_rights_of_root() -> list[str]:
    """What to put before a command so that it cannot read and write just everything."""
    if not shutil.which("setpriv"):
        pytest.skip("root may read and write everything here")
    return ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]
