"""What every test may rely on: a home of its own, a plain terminal, and the command as a user runs it."""

import io
import itertools
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import settings

from interviewer.cli.main import main

# Two busy cores make single examples slow now and then; how long code takes is for the benchmarks to say.
settings.register_profile("unhurried", deadline=None)
settings.register_profile("ci", settings.get_profile("ci"), deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "unhurried")

# A shell that runs the tests in the background makes them ignore ctrl+c, and the programs they start with them.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).parent.parent
_homes = itertools.count()


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` rewrites tests/golden and the output in the README from what the program says now."""
    parser.addoption("--update-golden", action="store_true", help="rewrite golden interviews and output; read the diff")


def pytest_xdist_auto_num_workers() -> int:
    """Two workers a core: much of a test's time goes by waiting for a screen to settle or a disk to have written."""
    return 2 * (os.cpu_count() or 1)


class Command(Protocol):
    """Runs `interviewer ARGS…`."""

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

    def __init__(self, status: int, raw: bytes, err: bytes) -> None:
        self.status = status
        self.raw = raw
        self.out = raw.decode()
        self.err = err.decode()

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


@pytest.fixture(params=["here", pytest.param("process", marks=pytest.mark.slow)])
def command(request: pytest.FixtureRequest) -> Command:
    """`command("list", "--json")` runs the program; `env` adds variables, or takes away those set to None.

    Within this process, which takes a tenth of the time; `-m slow` runs every test that uses it again, in processes.
    `bound_by_modes`: modes of files bind it even if root runs the tests; where that is impossible the test is skipped.
    """

    def run(*args, stdin=b"", env=None, cwd=None, bound_by_modes=False) -> Outcome:
        said = stdin.encode() if isinstance(stdin, str) else stdin
        rootless = bound_by_modes and os.geteuid() == 0
        if rootless or request.param == "process":
            return in_a_process(give_up_the_rights_of_root() if rootless else [], args, said, env or {}, cwd)
        return in_this_process(args, said, env or {}, cwd)

    return run


def in_a_process(prefix, args, said, env, cwd) -> Outcome:
    """The program as a user runs it."""
    surroundings = {**os.environ, **env}
    done = subprocess.run(
        [*prefix, sys.executable, "-m", "interviewer", *args],
        input=said,
        capture_output=True,
        cwd=cwd,
        env={name: value for name, value in surroundings.items() if value is not None},
        timeout=60,
        check=False,
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


def in_this_process(args, said, env, cwd) -> Outcome:
    """The same with streams of our own in the place of the process's."""
    streams = [io.TextIOWrapper(io.BytesIO(each), encoding="utf-8") for each in (said, b"", b"")]
    out, err = streams[1].buffer, streams[2].buffer
    with pytest.MonkeyPatch.context() as here:
        for name, stream in zip(("stdin", "stdout", "stderr"), streams, strict=True):
            here.setattr(sys, name, stream)
        for name, value in env.items():
            here.delenv(name, raising=False) if value is None else here.setenv(name, value)
        if cwd:
            here.chdir(cwd)
        time.tzset()
        status = main(args)
        for stream in streams[1:]:
            stream.flush()
    time.tzset()
    return Outcome(status, out.getvalue(), err.getvalue())


def give_up_the_rights_of_root() -> list[str]:
    """What to put before a command so that it cannot read and write just everything."""
    if not shutil.which("setpriv"):
        pytest.skip("root may read and write everything here")
    return ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]
