"""`interviewer ask` as an author runs it."""

import json
import re

import pytest

QUESTION = "How many pastes are created each month?"


def test_a_sentence_for_people(command, home):
    done = command("ask", "pastebin", f"I'll assume ten million users. {QUESTION} Does that make sense?")
    assert (done.status, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0] == "Design Pastebin · Requirements · mid"
    assert f"ask            “{QUESTION}”" in lines
    assert re.search(r"^ {15}fact: writes [01]\.\d\d$", done.out, re.M)
    assert re.search(r"^ {15}near misses: [a-z-]+ 0\.\d\d", done.out, re.M)
    assert "fact assumed: users" in done.out
    assert "near its figure" in done.out
    assert "answer-a-clarifying-question → reveal" in lines
    assert "About ten million new pastes a month." in done.out
    assert "steer-a-check-in → steer" in lines
    assert max(map(len, lines)) <= 80
    assert not (home / "interviewer.db").exists()


def test_a_sentence_as_json(command):
    done = command("ask", "pastebin", QUESTION, "--json")
    assert (done.status, done.err) == (0, "")
    found = json.loads(done.out)
    assert list(found) == ["question", "phase", "acts", "moves"]
    assert (found["question"], found["phase"]) == ("pastebin", "requirements")
    [act], [move] = found["acts"], found["moves"]
    assert list(act) == ["act", "start", "end", "text", "fact", "confidence"]
    assert (act["act"], act["text"], act["fact"]) == ("ask", QUESTION, "writes")
    assert (move["move"], move["rule"]) == ("reveal", "answer-a-clarifying-question")
    assert "ten million new pastes" in move["text"]
    assert command("ask", "pastebin", QUESTION, "--json").out == done.out


def test_words_need_no_quotes_and_may_come_by_a_pipe(command):
    found = json.loads(command("ask", "pastebin", *QUESTION.split(), "--json").out)
    assert found["acts"][0]["text"] == QUESTION
    piped = json.loads(command("ask", "pastebin", "-", "--json", stdin=f"{QUESTION}\n").out)
    assert piped["acts"] == found["acts"]


@pytest.mark.parametrize("phase", ["core-components", "core", "CORE COMPONENTS"])
def test_the_phase_it_is_said_in(command, phase):
    found = json.loads(command("ask", "pastebin", "How much time is left?", "--phase", phase, "--json").out)
    assert found["phase"] == "core-components"
    assert "15 minutes" in found["moves"][0]["text"]


def test_the_level_is_told(command):
    assert command("ask", "pastebin", "Hello", "--level", "staff").out.startswith(
        "Design Pastebin · Requirements · staff"
    )


def test_what_says_nothing_is_shown_as_nothing(command):
    done = command("ask", "pastebin", "")
    assert done.status == 0
    assert "empty          nothing" in done.out


def test_control_characters_are_shown_as_glyphs_and_brackets_as_they_are(command):
    done = command("ask", "pastebin", "We cache [bold]\x1b[31mhot[/ \x9b pastes in memory.")
    assert done.status == 0
    assert "[bold]␛[31mhot[/" in done.out
    assert not {"\x1b", "\x9b"} & set(done.out)


def test_a_batch_in_order_in_ascii_with_bad_rows_in_place(command, tmp_path):
    rows = [
        json.dumps({"id": 1, "question": "pastebin", "phase": "requirements", "text": QUESTION}),
        json.dumps({"id": "two", "question": "pastbin", "text": "x"}),
        "{broken",
        json.dumps({"id": 3, "question": "pastebin", "phase": "scale", "text": "A “hot” key — déjà vu?"}),
    ]
    batch = tmp_path / "rows.jsonl"
    batch.write_text("\n".join(rows))
    done = command("ask", "--batch", str(batch))
    assert (done.status, done.err) == (0, "")
    assert done.out.isascii()
    first, unknown, broken, last = map(json.loads, done.out.splitlines())
    assert next(iter(first)) == "id"
    assert (first["id"], first["acts"][0]["fact"]) == (1, "writes")
    assert unknown.keys() == broken.keys() == {"id", "error"}
    assert (unknown["id"], "pastebin" in unknown["error"]) == ("two", True)
    assert (last["id"], last["phase"]) == (3, "scale")
    assert command("ask", "--batch", "-", stdin=batch.read_bytes()).out == done.out


def test_a_row_that_is_not_utf8_is_a_bad_row(command):
    [line] = command("ask", "--batch", "-", stdin=b'{"id": 1, "text": "\xe9"}\n').out.splitlines()
    assert json.loads(line).keys() == {"id", "error"}


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["pastbin", "Hello"], ["pastbin", "did you mean", "pastebin"]),
        (["pastebin", "Hello", "--phase", "scael"], ["scael", "did you mean scale"]),
        (["pastebin", "Hello", "--phase", "zzz"], ["requirements", "wrap-up"]),
        (["pastebin", "Hello", "--level", "wizard"], ["wizard"]),
        (["pastebin"], ["TEXT"]),
        ([], ["QUESTION"]),
        (["--batch", "-", "pastebin"], ["--batch"]),
        (["--batch", "nosuch.jsonl"], ["nosuch.jsonl"]),
        (["pastebin", "a" * 20_001], ["20,001"]),
    ],
)
def test_wrong_use_is_one_line_and_status_2(command, args, says):
    done = command("ask", *args)
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1), done
    assert all(words in done.err for words in says), done.err
