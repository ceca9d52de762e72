"""What the pages show is true: YAML examples load, JSON has the real keys, commands print what stands there."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
from msgspec import inspect

from interviewer.bank import Bank
from interviewer.model.match import Match
from interviewer.templates.sandbox import environment, faults_in
from tests.docs.blocks import CONTRIBUTING, README, ROOT, blocks

STALE = "README.md is stale: run `.venv/bin/pytest --update-golden tests/docs` and look at the diff"


@pytest.fixture
def example_home(tmp_path: Path) -> Path:
    """A user's folder with the YAML examples of CONTRIBUTING, each in the file its first line names."""
    for block in blocks(CONTRIBUTING, "yaml"):
        path = tmp_path / block.text.partition("\n")[0].removeprefix("# ").strip()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.text, encoding="utf-8")
    return tmp_path


def test_yaml_examples_load_without_a_fault(example_home):
    bank = Bank(example_home)
    entry = bank.entry("guest-book")
    assert entry.question.title == "Design a guest book"
    assert "visitors-register" in {concept.id for concept in entry.concepts}
    assert [str(fault) for fault in bank.faults([example_home])] == []


def test_the_examples_samples_fall_within_their_bands(command, example_home):
    done = command("--home", str(example_home), "check", "guest-book")
    assert done.status == 0, done


def test_every_form_of_match_has_an_example():
    rubric = next(b.text for b in blocks(CONTRIBUTING, "yaml") if "rubrics/questions" in b.text.partition("\n")[0])
    used = set(re.findall(r"\b([a-z_]+):", rubric))
    assert {str(inspect.type_info(node).tag) for node in get_args(Match)} | {"about"} <= used


def test_the_example_of_a_line_is_what_the_sandbox_allows():
    [example] = blocks(CONTRIBUTING, "jinja")
    assert list(faults_in(environment(), example.text)) == []


def shape(value: object) -> object:
    """The keys of a document, all the way down; a list is shaped like its first item."""
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items()}
    return [shape(value[0])] if isinstance(value, list) and value else None


def documented(command_line: str) -> dict:
    """The JSON example below the heading `### \u0060COMMAND --json\u0060`."""
    page = CONTRIBUTING.read_text(encoding="utf-8")
    at = page.index(f"### `{command_line}`")
    return json.loads(next(b.text for b in blocks(CONTRIBUTING, "json") if b.start > at))


def test_json_examples_have_the_keys_of_the_real_thing(command):
    command("start", "pastebin", "--plain", stdin="How many pastes a month?\n\nAbout 4 writes a second.\n\n")
    args = {
        "ask": ["pastebin", "How many pastes a month?"],
        "show": ["pastebin"],
        "transcript": ["last"],
        "search": ["pastes"],
        "reading": ["--question", "rate-limiter"],
    }
    for name in ("ask", "list", "show", "history", "transcript", "search", "plan", "reading"):
        real = json.loads(command(name, *args.get(name, []), "--json").out)
        assert shape(documented(f"{name} --json")) == shape(real), name


def test_the_json_of_a_calibration_is_as_documented(command):
    row = {"question": "Why?", "reference": "A cache makes reads fast.", "grade": 1.0, "answer": "Fast reads."}
    rows = "\n".join(json.dumps({**row, "qid": str(n)}) for n in range(3))
    assert (
        json.loads(command("calibrate", "-", "--json", stdin=rows).out).keys() == documented("calibrate --json").keys()
    )


def test_the_json_of_a_scorecard_is_as_documented(command, tmp_path):
    answer = tmp_path / "answer.md"
    answer.write_text(
        "10M pastes × 1 KB = 10 TB a month. That is about 4 writes per second. Old pastes expire by a TTL."
    )
    real, shown = json.loads(command("score", "pastebin", str(answer), "--json").out), documented("score --json")
    assert real.keys() == shown.keys()
    for name in ("dimensions", "marks", "estimates", "arithmetic"):
        assert real[name], f"the answer of this test brings no {name}"
        assert real[name][0].keys() == shown[name][0].keys()
    evidence = next(mark["evidence"] for mark in real["marks"] if mark["evidence"])
    assert evidence[0].keys() == shown["marks"][0]["evidence"][0].keys()


@pytest.mark.slow
def test_the_readmes_commands_run_and_print_what_it_says(tmp_path, request):
    """Runs all but the two of set-up, which `.ci/run` runs: in order, in one folder, by a user who has set nothing."""
    page = README.read_text(encoding="utf-8")
    changed = page
    surroundings = {**os.environ, "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    surroundings["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for name in ("INTERVIEWER_HOME", "XDG_DATA_HOME"):
        surroundings.pop(name, None)
    for block in blocks(README, "sh", "console")[1:]:
        if block.text.startswith("sqlite3") and not (sys.platform == "linux" and shutil.which("sqlite3")):
            continue
        if block.language == "sh":
            printed(block.text, tmp_path, surroundings)
            continue
        real = "".join(
            f"$ {line}\n" + printed(line, tmp_path, surroundings) for line in re.findall(r"^\$ (.*)$", block.text, re.M)
        )
        changed = changed.replace(block.text, real)
    if request.config.getoption("--update-golden"):
        README.write_text(changed, encoding="utf-8")
        return
    assert page == changed, STALE


def printed(script: str, folder: Path, surroundings: dict[str, str]) -> str:
    """What a shell prints that runs `script`, which must end well."""
    done = subprocess.run(
        ["bash", "-eu", "-c", script],
        cwd=folder,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, f"{script}\n{done.stdout}{done.stderr}"
    return re.sub(r"[ \t]+$", "", done.stdout, flags=re.M)


def test_links_within_the_repository_lead_somewhere():
    for page in (README, CONTRIBUTING):
        text = page.read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#:]+)\)|src=\"([^\":]+)\"", text):
            assert (ROOT / (target[0] or target[1])).exists(), f"{page.name}: {target}"
        anchors = {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in re.findall(r"^#+ (.*)$", text, re.M)}
        for anchor in re.findall(r"\]\(#([^)]+)\)", text):
            assert anchor in anchors, f"{page.name}: #{anchor}"
