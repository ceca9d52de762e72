"""Every documented command once for real, in a process of its own; and what each says to input that it cannot use."""

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]

# Said in one sitting, a turn each; it runs through all six phases.
TURNS = [
    "How many pastes are written each month?",
    "Is there a limit on how large a paste may be? And do pastes expire?",
    "I'll assume reads outnumber writes ten to one. Let us move on.",
    "Ten million pastes a month are about 4 writes per second, and 40 reads per second.\nNext please.",
    "client -> load balancer -> web server -> cache, object store\n"
    "The text goes to an object store, because pastes are large and never change.",
    "/next",
    "A key is seven characters of base62 over a counter, so that two can never collide.",
    "/hint",
    "I would keep popular pastes in a cache with LRU, since a few are read by nearly everybody.",
    "/next",
    "The database is the first bottleneck: I would add read replicas, which costs us a lag of a second.",
    "/next",
    "To sum up: an object store for text, a database for keys, a cache in front. I would still worry about abuse.",
]


def sitting(turns: list[str]) -> str:
    """Turns as line mode reads them: an empty line ends each."""
    return "".join(f"{turn}\n\n" for turn in turns)


def test_a_pipe_sits_a_whole_interview_and_it_is_remembered(command):
    done = command("start", "pastebin", "--plain", "--seed", "7", stdin=sitting(TURNS))
    assert (done.status, done.err) == (0, "")
    assert "ten million new pastes a month" in done.out
    assert "hire" in done.out.splitlines()[-1] or "hire" in done.out

    [row] = json.loads(command("history", "--json").out)["sessions"]
    assert (row["question"], row["status"]) == ("pastebin", "finished")
    assert row["verdict"] in done.out
    assert row["id"] in command("history").out

    transcript = json.loads(command("transcript", row["id"], "--json").out)
    said = [turn for turn in transcript["turns"] if turn["who"] == "candidate"]
    assert TURNS[0] in [turn["text"] for turn in said]
    assert len({turn["phase"] for turn in transcript["turns"]}) >= 5, "it did not run through the phases"
    assert TURNS[0] in command("transcript", row["id"]).out

    [listed] = [q for q in json.loads(command("list", "--json").out)["questions"] if q["id"] == "pastebin"]
    assert (listed["attempts"], listed["best"]) == (1, row["score"])


@pytest.mark.slow
def test_the_same_seed_and_words_make_the_same_interview(command, tmp_path):
    first, second = (
        command("--home", str(tmp_path / name), "start", "pastebin", "--plain", "--seed", "7", stdin=sitting(TURNS))
        for name in ("a", "b")
    )
    # A session's name, and time left: a busy machine may be a second slower at the second sitting.
    passing = re.compile(r" session \w+$|\b\d+:\d\d\b", re.M)
    assert passing.sub("", first.out) == passing.sub("", second.out)


def test_pasting_keeps_empty_lines(command):
    pasted = "/paste\nRead path:\n\nclient -> cdn -> cache -> object store\n/end\n"
    assert command("start", "pastebin", "--plain", stdin=pasted).status == 0
    [row] = json.loads(command("history", "--json").out)["sessions"]
    turns = json.loads(command("transcript", row["id"], "--json").out)["turns"]
    assert "Read path:\n\nclient -> cdn -> cache -> object store" in [turn["text"].strip() for turn in turns]


def test_list_and_show(command):
    rows = json.loads(command("list", "--json").out)["questions"]
    assert {"id", "title", "format", "difficulty", "topics", "attempts", "best"} == rows[0].keys()
    for row in rows:
        assert row["title"] in command("list").out
    shown = command("show", "pastebin")
    assert shown.status == 0
    question = (ROOT / "prompts/questions/pastebin.yaml").read_text()
    assert "About ten million new pastes a month." in question
    assert "About ten million new pastes a month." not in shown.out
    assert "About ten million new pastes a month." not in command("show", "pastebin", "--json").out
    assert "About ten million new pastes a month." in command("show", "pastebin", "--spoil").out


def test_score_from_a_file_and_from_a_pipe(command, tmp_path):
    text = "Pastes are kept in an object store because they are large. Ten million a month are 4 writes per second."
    answer = tmp_path / "answer.md"
    answer.write_text(text)
    by_file, by_pipe = (
        command("score", "pastebin", str(answer), "--json"),
        command("score", "pastebin", "-", "--json", stdin=text),
    )
    assert by_file.out == by_pipe.out
    card = json.loads(by_file.out)
    assert str(card["score"]) in command("score", "pastebin", str(answer)).out
    quotes = [quote for mark in card["marks"] for quote in mark["evidence"]]
    assert quotes
    assert all(text[quote["start"] : quote["end"]] == quote["text"] for quote in quotes)
    assert json.loads(command("score", "pastebin", str(answer), "--level", "staff", "--json").out)["level"] == "staff"


def test_draft_makes_a_rubric_of_a_model_answer(command, tmp_path):
    answer = tmp_path / "mine.md"
    answer.write_text(
        "The text goes to an object store, because pastes are large. A key is seven characters of base62."
    )
    question = ROOT / "prompts/questions/pastebin.yaml"
    done = command("draft", str(question), "--from", str(answer))
    assert (done.status, done.err) == (0, "")
    drafted = yaml.safe_load(done.out)
    assert drafted["question"] == "pastebin"
    assert any("object-store" in str(criterion["match"]) for criterion in drafted["criteria"])
    refused(command("draft", str(tmp_path / "nosuch.yaml")), "nosuch.yaml")


def test_calibrate_tells_good_answers_from_bad_ones_as_people_did(command, tmp_path):
    reference = "A cache keeps hot data in memory, so that reads are fast."
    graded = {"It keeps hot data in memory for fast reads.": 1.0, "Reads become fast.": 0.5, "No idea at all.": 0.0}
    rows = [
        {"qid": str(n), "question": "Why a cache?", "reference": reference, "answer": answer, "grade": grade}
        for n in range(3)
        for answer, grade in graded.items()
    ]
    file = tmp_path / "graded.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)))
    found = json.loads(command("calibrate", str(file), "--json").out)
    assert (found["n"], found["questions"]) == (9, 3)
    assert found["pearson"] > 0.8
    assert "9 answers to 3 questions" in command("calibrate", str(file)).out
    refused(command("calibrate", str(tmp_path / "nosuch.jsonl")), "nosuch.jsonl")


@pytest.mark.slow
def test_lint_and_check_are_content_with_what_is_bundled(command):
    assert command("lint").status == 0
    assert command("check").status == 0


def test_lint_tells_every_fault_and_ends_with_1(command, home):
    break_a_question(home, "statement:", "statemnt:", "difficulty: easy", "difficulty: trivial")
    done = command("lint")
    assert done.status == 1
    faults = [line for line in done.out.splitlines() if "prompts/questions/pastebin.yaml:" in line]
    assert any(":8:1: unknown-key" in line and "did you mean `statement`" in line for line in faults)
    assert any(":5:13: wrong-value `trivial`" in line for line in faults)


def break_a_question(home: Path, *swaps: str) -> Path:
    """Pastebin in the user's folder with each first text of `swaps` replaced by its second."""
    path = home / "prompts/questions/pastebin.yaml"
    path.parent.mkdir(parents=True)
    text = (ROOT / "prompts/questions/pastebin.yaml").read_text()
    for old, new in zip(swaps[::2], swaps[1::2], strict=True):
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text)
    return path


def refused(done, *says: str) -> None:
    """The command ended with status 2, said one line on stderr that holds `says`, and nothing on stdout."""
    assert done.status == 2, done
    assert done.out == ""
    assert done.err.count("\n") == 1, done.err
    assert done.err.startswith("interviewer: ")
    assert "Traceback" not in done.err
    for words in says:
        assert words in done.err


@pytest.mark.parametrize(
    "args", [["show", "pastbin"], ["start", "pastbin", "--plain"], ["score", "pastbin", "-"], ["check", "pastbin"]]
)
def test_an_unknown_question_is_met_with_the_nearest(command, args):
    refused(command(*args), "pastbin", "did you mean", "pastebin")


@pytest.mark.parametrize("args", [["transcript", "nosuch"], ["resume", "nosuch", "--plain"]])
def test_an_unknown_session_says_so(command, database, args):
    refused(command(*args), "nosuch")


def test_nothing_to_resume_says_so(command):
    refused(command("resume", "--plain"))


def unreadable(path: Path) -> None:
    path.write_text("words")
    path.chmod(0)


FILES = {
    "missing": lambda path: None,
    "unreadable": unreadable,
    "a directory": Path.mkdir,
    "binary": lambda path: path.write_bytes(bytes(range(256)) * 40),
    "not utf-8": lambda path: path.write_bytes("déjà vu".encode("latin-1")),
}


@pytest.mark.parametrize("kind", FILES)
def test_an_answer_that_cannot_be_read_says_why(command, tmp_path, kind):
    answer = tmp_path / "answer.md"
    FILES[kind](answer)
    refused(command("score", "pastebin", str(answer), bound_by_modes=True), "answer.md")


@pytest.mark.parametrize("text", ["", " \n\t\n"])
def test_an_empty_answer_says_so_and_its_scorecard_is_still_json(command, text):
    refused(command("score", "pastebin", "-", stdin=text), "empty")
    done = command("score", "pastebin", "-", "--json", stdin=text)
    assert (done.status, json.loads(done.out)["score"]) == (2, 0)
    assert done.err.count("\n") == 1


@pytest.mark.slow
def test_a_megabyte_is_scored(command):
    done = command("score", "pastebin", "-", stdin="We cache pastes, because reads are many. [red]\x1b[31m " * 20_000)
    assert (done.status, done.err) == (0, "")
    assert "\x1b" not in done.out


def test_a_batch_goes_on_after_a_bad_row(command, tmp_path):
    rows = [
        {"id": 1, "question": "pastebin", "answer": "Pastes go to an object store, because they are large: “déjà vu”."},
        {"id": "two", "question": "pastbin", "answer": "x"},
        {"id": 3, "question": "pastebin", "answer": "", "level": "staff"},
    ]
    batch = tmp_path / "rows.jsonl"
    batch.write_text("\n".join([json.dumps(rows[0]), json.dumps(rows[1]), "{broken", json.dumps(rows[2])]))
    done = command("score", "--batch", str(batch))
    assert (done.status, done.err) == (0, "")
    assert done.out.isascii()
    first, unknown, broken, last = map(json.loads, done.out.splitlines())
    assert next(iter(first)) == "id"
    assert (first["id"], last["id"], last["score"], last["level"]) == (1, 3, 0, "staff")
    assert unknown.keys() == broken.keys() == {"id", "error"}
    assert (unknown["id"], "pastebin" in unknown["error"]) == ("two", True)
    assert command("score", "--batch", "-", "--jobs", "2", stdin=batch.read_bytes()).out == done.out


def test_control_characters_and_brackets_come_back_as_glyphs(command):
    said = "How many pastes a month? [bold]\x1b[31m[/ \x07 \x9b"
    done = command("start", "pastebin", "--plain", stdin=f"{said}\n\n")
    assert done.status == 0
    [row] = json.loads(command("history", "--json").out)["sessions"]
    shown = command("transcript", row["id"])
    assert "[bold]␛[31m[/ ␇" in shown.out
    assert not {"\x1b", "\x07", "\x9b"} & set(done.out + shown.out)
    raw = json.loads(command("transcript", row["id"], "--json").out)["turns"]
    assert said in [turn["text"].rstrip("\n") for turn in raw], "what was typed is kept as it was"


def test_a_broken_question_names_file_line_and_column(command, home):
    break_a_question(home, "statement: |", "statement: [unclosed")
    refused(command("show", "pastebin"), "prompts/questions/pastebin.yaml:")
    refused(command("start", "pastebin", "--plain"), "pastebin.yaml:")


@pytest.fixture
def database(command, home) -> Path:
    """A database with one interview in it."""
    assert command("start", "pastebin", "--plain", stdin="Hello\n\n").status == 0
    return home / "interviewer.db"


@pytest.mark.slow
def test_a_locked_database_says_so_and_loses_nothing(command, database):
    with closing(sqlite3.connect(database, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        refused(command("start", "pastebin", "--plain", stdin="Hello\n\n"), "interviewer.db")
        holder.execute("ROLLBACK")
    assert len(json.loads(command("history", "--json").out)["sessions"]) == 1


def test_a_database_of_a_newer_release_is_left_alone(command, database):
    with closing(sqlite3.connect(database)) as future:
        future.execute("PRAGMA user_version = 9999")
        future.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = database.read_bytes()
    refused(command("history"), "interviewer.db", "newer")
    assert database.read_bytes() == before


@pytest.mark.parametrize("rubbish", [b"", b"this is no database at all, but it is long enough to look at" * 40])
def test_a_file_that_is_no_database(command, tmp_path, rubbish):
    path = tmp_path / "notes.db"
    path.write_bytes(rubbish)
    done = command("--db", str(path), "history")
    if rubbish:
        refused(done, "notes.db")
        assert path.read_bytes() == rubbish
    else:
        assert done.status == 0, "an empty file is a new database"


def test_a_database_that_may_not_be_written(command, database):
    database.chmod(0o400)
    database.parent.chmod(0o500)
    try:
        done = command("start", "pastebin", "--plain", stdin="Hello\n\n", bound_by_modes=True)
    finally:
        database.parent.chmod(0o700)
    refused(done, "interviewer.db")


def test_a_home_that_cannot_be_made(command, tmp_path):
    tmp_path.chmod(0o500)
    try:
        done = command("--home", str(tmp_path / "home"), "start", "pastebin", "--plain", bound_by_modes=True)
    finally:
        tmp_path.chmod(0o700)
    refused(done, "home")


def test_a_home_that_is_a_file_says_so(command, tmp_path):
    (tmp_path / "file").write_text("")
    refused(command("--home", str(tmp_path / "file"), "list"))
    below = {"INTERVIEWER_HOME": str(tmp_path / "file" / "below")}
    refused(command("start", "pastebin", "--plain", env=below), "file")


def test_an_interview_without_a_terminal_says_how(command):
    refused(command("start", "pastebin"), "--plain")
    refused(command("resume"))


@pytest.mark.parametrize("minutes", ["14", "91", "0", "-5"])
def test_minutes_outside_the_formats_range_are_refused(command, minutes):
    refused(command("start", "pastebin", "--plain", "--minutes", minutes), "15", "90")
