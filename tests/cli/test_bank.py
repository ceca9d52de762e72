"""list, show, lint and check as a user runs them."""

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.bank.conftest import CONTENT

QUESTION = "prompts/questions/lemonade.yaml"
RUBRIC = "rubrics/questions/lemonade.yaml"
# What would give the question away: a fact's reply, what is out of scope, the curveball, an answer, a criterion.
SPOILERS = ("Sixty guests", "tax", "rain", "ladle", "Keeps the drink")


@pytest.fixture
def stand(home: Path) -> Path:
    """A user's folder with the lemonade stand in it."""
    return shutil.copytree(CONTENT, home)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_list_shows_a_row_a_question(command, stand):
    done = command("list")
    assert (done.status, done.err) == (0, "")
    heading, *rows = done.out.splitlines()
    assert heading.split() == ["question", "difficulty", "format", "attempts", "best", "title"]
    assert "lemonade easy chat – – Design a lemonade stand" in [" ".join(row.split()) for row in rows]
    assert len({row.index("Design") for row in rows if "Design" in row}) == 1, "titles stand in one column"
    assert any(row.startswith("pastebin") for row in rows)


def test_list_as_json(command, stand):
    rows = {row["id"]: row for row in json.loads(command("list", "--json").out)["questions"]}
    assert rows["lemonade"] == {
        "id": "lemonade",
        "title": "Design a lemonade stand",
        "format": "chat",
        "difficulty": "easy",
        "topics": ["queues", "pricing"],
        "attempts": 0,
        "best": None,
    }


@pytest.mark.parametrize(
    ("args", "found"),
    [
        (["--tag", "Pricing", "--format", "CHAT"], {"lemonade"}),
        (["--tag", "QUEUES", "--format", "chat"], {"lemonade"}),
        (["--format", "chat"], {"lemonade"}),
        (["--tag", "pricing", "--format", "system-design"], set()),
    ],
)
def test_list_is_narrowed_down(command, stand, args, found):
    assert {row["id"] for row in json.loads(command("list", "--json", *args).out)["questions"]} == found


def test_list_says_so_when_nothing_fits(command, stand):
    assert command("list", "--tag", "knitting").out == "No question fits that; interviewer list shows all.\n"


def test_list_goes_on_without_a_broken_question_and_says_so(command, stand):
    edit(stand / QUESTION, "title: Design", "titel: Design")
    done = command("list", "--json")
    assert done.status == 0
    assert "lemonade" not in {row["id"] for row in json.loads(done.out)["questions"]}
    assert done.err.startswith("left out: ")
    assert "lemonade.yaml:2:1: unknown-key `titel` is no key here (did you mean `title`?)" in done.err


def test_show_spoils_nothing(command, stand):
    for args in (["show", "lemonade"], ["show", "lemonade", "--json"]):
        done = command(*args)
        assert (done.status, done.err) == (0, "")
        assert "Children sell lemonade on a hot day" in done.out
        assert not [each for each in SPOILERS if each in done.out]


def test_topics_are_shown_to_those_who_have_sat_it_and_in_json(command, stand):
    assert "queues" not in command("show", "lemonade").out
    assert "queues" not in command("list").out
    assert json.loads(command("show", "lemonade", "--json").out)["topics"] == ["queues", "pricing"]
    assert "queues, pricing" in command("show", "lemonade", "--spoil").out
    assert command("start", "lemonade", "--plain", "--minutes", "15", stdin="Hello\n\n").status == 0
    assert "queues, pricing" in command("show", "lemonade").out


def test_show_spoils_everything_when_told_to(command, stand):
    plain = command("show", "lemonade", "--spoil").out
    assert not [each for each in SPOILERS if each not in plain]
    spoiled = json.loads(command("show", "lemonade", "--spoil", "--json").out)
    assert spoiled["question"]["facts"][0]["reply"] == "Sixty guests an hour."
    assert len(spoiled["rubric"]["criteria"]) == 4


def test_show_of_no_question(command, stand):
    done = command("show", "lemonad")
    assert (done.status, done.out) == (2, "")
    assert done.err == "interviewer: no question `lemonad` (did you mean `lemonade`?)\n"


def test_show_of_a_broken_question_is_one_line(command, stand):
    (stand / QUESTION).write_text("id: [")
    done = command("show", "lemonade")
    assert (done.status, done.out) == (2, "")
    assert done.err.count("\n") == 1
    assert "lemonade.yaml:1:6: not YAML" in done.err or "lemonade.yaml:2:1: not YAML" in done.err


def test_lint_of_a_folder_a_file_and_all(command, stand):
    assert command("lint", str(stand)).out.startswith("no faults in ")
    assert command("lint", str(stand / QUESTION)).out == "no faults in 1 file\n"
    done = command("lint")
    assert str(stand) not in done.out


def test_lint_prints_every_fault_and_ends_with_1(command, stand):
    edit(stand / QUESTION, "title: Design", "titel: Design")
    edit(stand / QUESTION, "difficulty: easy", "difficulty: eazy")
    edit(stand / RUBRIC, "- concept: jug", "- concept: jugg")
    done = command("lint", "prompts", "rubrics", cwd=stand)
    assert (done.status, done.err) == (1, "")
    assert done.out.splitlines() == [
        f"{QUESTION}:2:1: unknown-key `titel` is no key here (did you mean `title`?)",
        f"{QUESTION}:4:13: wrong-value `eazy` is none of easy, hard, medium (did you mean `easy`?)",
        f"{RUBRIC}:22:20: unknown-concept there is no concept `jugg` (did you mean `jug`?)",
    ]


def test_lint_looks_at_lines_too(command, stand):
    lines = stand / "prompts/lines"
    lines.mkdir()
    (lines / "hnt.j2").write_text("All right.\n---\n{% for x in range(9) %}x{% endfor %}\n")
    (lines / "probe.j2").write_text("\x07")
    done = command("lint", cwd=stand)
    assert done.status == 1
    assert "prompts/lines/hnt.j2: unknown-move the interviewer makes no move `hnt` (did you mean `hint`?)" in done.out
    assert "prompts/lines/probe.j2:1:1: control-character the character U+0007 may not stand in a file" in done.out


def test_lint_notes_a_concept_that_nothing_uses(command, stand):
    with (stand / "rubrics/concepts/stand.yaml").open("a") as end:
        end.write('  - {id: awning, name: awning, says: "A roof that rolls up."}\n')
    done = command("lint", ".", cwd=stand)
    assert done.status == 0
    assert done.err == (
        "note: rubrics/concepts/stand.yaml:12:10: unused-concept no rubric, fact or other concept here uses `awning`\n"
    )


@pytest.mark.parametrize("path", ["nowhere", "nowhere.yaml"])
def test_lint_of_nothing_is_wrong_use(command, stand, path):
    done = command("lint", path)
    assert (done.status, done.out) == (2, "")
    assert done.err == f"interviewer: no such file or folder: {path}\n"


def test_lint_of_a_file_that_is_no_content(command, tmp_path):
    (tmp_path / "other.yaml").write_text("a: 1\n")
    done = command("lint", "other.yaml", cwd=tmp_path)
    assert done.status == 1
    assert done.out.startswith("other.yaml: unknown-kind no question, rubric, format, concepts, cards or links;")


def test_check_within_and_outside_the_band(command, stand):
    loose = "score: [0, 100]"
    for band in ("score: [60, 100]", "score: [20, 70]", "score: [0, 30]", "score: [0, 20]"):
        edit(stand / RUBRIC, band, loose)
    done = command("check", "lemonade")
    assert (done.status, done.out) == (0, "4 samples of 1 question: none outside the band\n")
    edit(stand / RUBRIC, f'people.", {loose}', 'people.", score: [99, 100]')
    done = command("check", "lemonade")
    assert done.status == 1
    first, last = done.out.splitlines()
    assert first.startswith("lemonade: sample weak (mid) scores ")
    assert first.endswith(", below 99–100")
    assert last == "4 samples of 1 question: 1 outside the band"


def test_check_of_no_question_is_wrong_use(command, stand):
    done = command("check", "lemonad")
    assert (done.status, done.out) == (2, "")
    assert "did you mean `lemonade`?" in done.err


def test_check_of_all_tells_what_cannot_be_run_and_goes_on(command, stand):
    others = len(json.loads(command("list", "--json").out)["questions"])
    edit(stand / RUBRIC, "weight: 2", "wieght: 2")
    done = command("check")
    assert done.status == 1
    assert "not run: " in done.out
    assert "lemonade.yaml:17:5: broken `wieght` is no key here (did you mean `weight`?)" in done.out
    assert re.search(rf"samples of {others - 1} questions?:", done.out)
