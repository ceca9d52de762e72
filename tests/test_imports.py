"""What must not be loaded where: import contracts, and what a process really holds after a command has run."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TERMINAL = {"textual", "rich"}
OUTSIDE = TERMINAL | {"sqlite3", "sqlite_utils", "jinja2", "yaml", "click", "platformdirs"}
PURE = ("model", "language", "scoring", "dialogue", "study")


def loaded_after(code: str) -> set[str]:
    """The top-level modules of a fresh process that ran `code`."""
    program = f"import sys\n{code}\nprint('\\n' + ' '.join(sorted({{m.partition('.')[0] for m in sys.modules}})))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def run_main(*args: str) -> str:
    """A program that runs the command line and goes on."""
    return f"from interviewer.cli.main import main\nassert main({list(args)!r}) == 0"


@pytest.mark.parametrize("args", [["--version"], ["--help"]])
def test_what_needs_nothing_loads_nothing(args):
    assert not loaded_after(run_main(*args)) & ((OUTSIDE - {"click"}) | {"msgspec", "rapidfuzz", "Stemmer"})


@pytest.mark.parametrize("args", [["list", "--json"], ["show", "pastebin"], ["history", "--json"]])
def test_a_command_without_a_screen_loads_no_terminal(args):
    assert not loaded_after(run_main(*args)) & TERMINAL


def test_scoring_loads_neither_a_terminal_nor_a_database(tmp_path):
    answer = tmp_path / "answer.md"
    answer.write_text("We keep the pastes in an object store because they are large.")
    assert not loaded_after(run_main("score", "pastebin", str(answer), "--json")) & (
        TERMINAL | {"sqlite3", "sqlite_utils"}
    )


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_touches_nothing_outside(room):
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((ROOT / "interviewer" / room).rglob("*.py"))
    ]
    assert modules
    assert not loaded_after("\n".join(f"import {module}" for module in modules)) & OUTSIDE


def test_services_and_model_are_all_the_screens_need_to_start():
    assert "click" not in loaded_after("import interviewer.tui")


def test_import_contracts_hold():
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
