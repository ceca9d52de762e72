"""new, schema and packs as an author runs them."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from interviewer.bank.layers import bundled_root
from interviewer.bank.schema import KINDS, schema
from interviewer.bank.yaml12 import read_yaml

FOLDERS = {
    "question": "prompts/questions",
    "rubric": "rubrics/questions",
    "concept": "rubrics/concepts",
    "cards": "prompts/cards",
    "reading": "prompts/reading",
    "format": "prompts/formats",
}


def test_a_question_begun_lacks_nothing_but_what_is_marked(command, home):
    begun = command("new", "ticket-shop")
    assert (begun.status, begun.err) == (0, "")
    files = [Path(line) for line in begun.out.split("\n\n")[0].splitlines()]
    assert all(path.is_file() and path.is_relative_to(home) for path in files)
    linted = command("lint", str(home))
    codes = {line.split()[1] for line in linted.out.splitlines()}
    assert (linted.status, codes) == (1, {"todo"})
    told = {tuple(line.split(":")[:2]) for line in linted.out.splitlines()}
    for path in files[:2]:
        lines = path.read_text().splitlines()
        marked = [n for n, line in enumerate(lines, 1) if "TODO" in line and not line.startswith("#")]
        # A text that begins below its key is told of at the key.
        assert all({(str(path), str(n)), (str(path), str(n - 1))} & told for n in marked)


@pytest.mark.parametrize("form", ["system-design", "object-oriented"])
def test_a_question_begun_can_be_sat_and_checked_at_once(command, home, form):
    command("new", "ticket-shop", "--format", form)
    sat = command("start", "ticket-shop", "--plain", stdin="How many requests a second should it take?\n\n")
    assert sat.status == 0
    assert "About a hundred requests a second." in sat.out
    checked = command("check", "ticket-shop")
    assert checked.status == 1  # nothing is written yet, so the strong sample is not strong
    assert "strong" in checked.out


def test_with_every_mark_written_over_lint_is_content(command, home):
    files = command("new", "ticket-shop").out.split("\n\n")[0].splitlines()
    for path in map(Path, files):
        path.write_text(path.read_text().replace("TODO-", "seat-").replace("TODO ", "").replace("TODO", "left"))
    assert command("lint", str(home)).out.startswith("no faults")


def test_nothing_is_overwritten(command, home):
    command("new", "ticket-shop")
    path = home / "prompts/questions/ticket-shop.yaml"
    path.write_text("mine")
    again = command("new", "ticket-shop")
    assert (again.status, again.out) == (2, "")
    assert again.err == f"interviewer: {path}: is there already; nothing was written\n"
    assert path.read_text() == "mine"


@pytest.mark.parametrize("name", ["Ticket", "ticket_shop", "../ticket", "", "ticket shop", "a" * 90])
def test_a_name_that_can_be_no_id_writes_nothing(command, home, name):
    done = command("new", name)
    assert done.status == 2
    assert "lower-case letters, digits and single hyphens" in done.err
    assert not (home / "prompts").exists()


def test_an_unknown_format_is_named(command, home):
    done = command("new", "ticket-shop", "--format", "system-desing")
    assert (done.status, done.err) == (2, "interviewer: no format `system-desing` (did you mean `system-design`?)\n")
    assert not (home / "rubrics").exists()


@pytest.mark.parametrize("kind", KINDS)
def test_all_that_is_bundled_fits_its_schema(command, kind):
    printed = json.loads(command("schema", kind).out)
    assert printed == json.loads(json.dumps(schema(kind)))
    checker = jsonschema.Draft202012Validator(printed)
    checker.check_schema(printed)
    for path in sorted((bundled_root() / FOLDERS[kind]).glob("*.yaml"))[:8]:
        errors = [f"{list(error.path)}: {error.message}" for error in checker.iter_errors(read(path))]
        assert errors == [], path


def read(path: Path):
    return read_yaml(path.read_text(encoding="utf-8"), str(path)).data


@pytest.mark.parametrize(
    ("match", "fits"),
    [
        ("{concept: ttl}", True),
        ("{near: [$a, [b, c]], within: 6, about: [d]}", True),
        ("{at_least: 1, of: [{phrase: x}]}", True),
        ("{concept: ttl, phrase: x}", False),
        ("{about: [x]}", False),
        ("{nearby: [a, b]}", False),
        ("{near: [a, b], within: page}", False),
        ("{log: shouted}", False),
        ("{trade_off: [one]}", False),
        ("{estimate: {value: 4}}", False),
    ],
)
def test_the_schema_of_a_match_is_the_readers(match, fits):
    one = {"id": "a", "phase": "scale", "dimension": "depth", "says": "x", "match": yaml.safe_load(match)}
    checker = jsonschema.Draft202012Validator(schema("rubric"))
    assert checker.is_valid({"question": "q", "criteria": [one]}) == fits


def test_packs_tells_the_layers_that_win_first(command, home):
    command("new", "ticket-shop")
    layers = json.loads(command("packs", "--json").out)["layers"]
    assert [layer["layer"] for layer in layers] == ["user", "bundled"]
    assert layers[0]["path"] == str(home)
    empty = {"concepts": 0, "formats": 0, "cards": 0, "reading": 0, "lines": 0}
    assert layers[0]["files"] == {"questions": 1, "rubrics": 1, **empty}
    assert layers[1]["files"]["concepts"] >= 29
    shown = command("packs").out
    assert shown.startswith(f"user: 1 questions, 1 rubrics\n    {home}\nbundled: ")
