"""The command line itself: its options, its help, and how it ends."""

import os
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import click
import pytest

from interviewer import __version__
from interviewer.cli.main import cli

ROOT = Path(__file__).parents[2]
NAMES = sorted(cli.table)


def test_version_is_the_one_of_the_package(command):
    done = command("--version")
    assert (done.status, done.out) == (0, f"interviewer {__version__}\n")


def test_version_is_written_in_one_place():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "interviewer/__init__.py"


def test_without_a_terminal_it_prints_help_with_every_command(command):
    bare, asked, short = command(), command("--help"), command("-h")
    assert bare.status == 0
    assert bare.out == asked.out == short.out
    for name in NAMES:
        assert f"\n  {name} " in bare.out


@pytest.mark.parametrize("name", NAMES)
def test_every_command_loads_and_explains_itself_with_an_example(name):
    loaded = cli.table[name].load()
    assert loaded.name == name
    text = loaded.get_help(click.Context(loaded, info_name=name, parent=click.Context(cli, info_name="interviewer")))
    assert f"interviewer {name}" in text.split("Options:")[0].replace(f"Usage: interviewer {name}", "", 1), (
        "the help has no example"
    )
    for option in (p for p in loaded.params if isinstance(p, click.Option)):
        assert option.help, f"{option.name} has no help"


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["lst"], 'no command "lst": did you mean "list"?'),
        (["xyzzy"], 'no command "xyzzy": interviewer --help lists them'),
        (["--hom", "x"], "--home"),
        (["list", "--jsn"], "--json"),
        (["show"], "interviewer show --help"),
        (["score", "pastebin"], "interviewer score --help"),
        (["start", "pastebin", "--plain", "--minutes", "soon"], "soon"),
        (["start", "pastebin", "--plain", "--level", "wizard"], "wizard"),
        (["--db", "/", "list"], "/"),
        (["\x1b[31mred"], "␛[31mred"),
    ],
)
def test_wrong_use_is_one_line_on_stderr_and_status_2(command, args, says):
    done = command(*args)
    assert done.status == 2
    assert done.out == ""
    assert done.err.count("\n") == 1
    assert done.err.startswith("interviewer: ")
    assert says in done.err


def test_output_is_utf8_under_an_ascii_locale(command):
    for ascii_only in ({"LANG": "C", "LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii:strict"}):
        assert 'no command "no-sûch"' in command("no-sûch", env=ascii_only).err
        assert command("show", "pastebin", "--spoil", env=ascii_only).status == 0


def test_a_reader_who_leaves_early_is_no_error():
    with subprocess.Popen(
        [sys.executable, "-m", "interviewer", "--help"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        child.stdout.close()
        assert child.stderr.read() == b""
    assert child.returncode == 1


def test_closed_streams_do_not_hurt():
    done = subprocess.run(
        f"{sys.executable} -m interviewer --version <&- >&-", shell=True, capture_output=True, check=False, timeout=30
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_full_disk_is_one_line():
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "interviewer", "--help"], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == ["interviewer: No space left on device"]


def test_ctrl_c_ends_quietly_with_130():
    with subprocess.Popen(
        [sys.executable, "-m", "interviewer", "start", "pastebin", "--plain"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout.readline()  # it is running and waits for us
        time.sleep(0.2)
        child.send_signal(signal.SIGINT)
        _, complaint = child.communicate(timeout=20)
    assert child.returncode == 130
    assert b"Traceback" not in complaint


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize("command", ["process"], indirect=True)
def test_shells_can_complete_commands(command, shell):
    source = command(env={"_INTERVIEWER_COMPLETE": f"{shell}_source"})
    assert (source.status, "_INTERVIEWER_COMPLETE" in source.out) == (0, True)
    words = {"COMP_WORDS": "interviewer sc", "COMP_CWORD": "sc" if shell == "fish" else "1"}
    offered = command(env={"_INTERVIEWER_COMPLETE": f"{shell}_complete", **words})
    assert "score" in offered.out
    assert "start" not in offered.out


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
def test_at_a_terminal_it_opens_the_home_screen():
    import pty

    child, end = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-m", "interviewer"])
    seen, patience = b"", time.monotonic() + 20
    try:
        while b"\x1b[?1049h" not in seen and time.monotonic() < patience:  # the alternate screen
            seen += os.read(end, 4096)
    except OSError:
        pass  # the child has ended
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(end)
    assert b"\x1b[?1049h" in seen
