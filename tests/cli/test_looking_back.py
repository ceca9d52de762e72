"""compare, progress, dispute, note, export, import, rescore: as a user types them, right and wrong."""

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.archive.samples import NOON
from tests.docs.test_examples import documented
from tests.tui.past_stage import HOSTILE, filled

NEWEST, MIDDLE, OLDEST, UNFINISHED = "03cccccccc", "02bbbbbbbb", "01aaaaaaaa", "04dddddddd"


@pytest.fixture
def past(home):
    """Three finished sittings of a staged question, and one that is not."""
    filled(home / "interviewer.db").close()


def told(done) -> str:
    """The one line of a user's error."""
    assert (done.status, done.out) == (2, ""), done
    assert done.err.count("\n") == 1
    return done.err


def test_compare_as_text_and_as_json(command, past):
    done = command("compare", "01", "03")
    assert done.status == 0, done
    assert re.search(r"^Gained: 3$", done.out, re.M)
    assert "  expiry: Pastes may expire; the default is never\n  named +0.5" in done.out
    assert max(len(line) for line in done.out.splitlines()) <= 90
    found = json.loads(command("compare", "01", "03", "--json").out)
    assert (found["a"]["id"], found["b"]["id"]) == (OLDEST, NEWEST)
    assert [one["criterion"] for one in found["signals"] if one["change"] == "gained"] == [
        "expiry",
        "keys",
        "collision",
    ]


def test_progress_as_text_and_as_json(command, past):
    done = command("progress")
    assert done.out.startswith("3 finished, on 3 days\nScore  ")
    assert re.search(r"^  Requirements +0\.7  3\.0  \+2\.3", done.out, re.M)
    found = json.loads(command("progress", "--json").out)
    assert [one["id"] for one in found["attempts"]] == [OLDEST, MIDDLE, NEWEST]
    assert len(json.loads(command("progress", "--json", "--since", "2026-11-14").out)["attempts"]) == 2
    assert command("progress", "--question", "none").out.startswith("Nothing to show yet")


def test_history_narrows_and_sorts(command, past):
    def ids(*args: str) -> list[str]:
        return [one["id"] for one in json.loads(command("history", "--json", *args).out)["sessions"]]

    assert ids("--since", "2026-11-15") == [UNFINISHED, NEWEST]
    assert ids("--until", "2026-11-15") == [MIDDLE, OLDEST]
    assert ids("--words", "javascript") == [NEWEST]
    assert ids("--sort", "worst") == [OLDEST, MIDDLE, NEWEST, UNFINISHED]
    assert ids("--level", "staff") == []
    assert len(ids("--verdict", "hire")) == 3
    assert "--since" in told(command("history", "--since", "soon"))


def test_a_dispute_and_its_withdrawal(command, past):
    scores = {one["id"]: one["score"] for one in json.loads(command("history", "--json").out)["sessions"]}
    done = command("dispute", "01", "expiry", "--credit", "justified", "--why", "I said so")
    now = int(re.search(r": (\d+) of 100", done.out)[1])
    assert now > scores[OLDEST]
    [row] = [one for one in json.loads(command("history", "--json").out)["sessions"] if one["id"] == OLDEST]
    assert (row["score"], row["disputed"]) == (now, 1)
    assert "1 disputed" in command("history").out
    assert "I said so" in command("transcript", "01").out
    assert f"{scores[OLDEST]} of 100" in command("dispute", "01", "expiry", "--withdraw").out
    assert "say why" in told(command("dispute", "01", "expiry", "--credit", "justified"))
    assert "--credit" in told(command("dispute", "01", "expiry"))
    assert 'did you mean "expiry"' in told(command("dispute", "01", "expire", "--credit", "named", "--why", "x"))


def test_a_note_stands_in_the_transcript(command, past):
    assert command("note", "01", "read", "up", "--turn", "2").out == f"{OLDEST}: noted\n"
    assert re.search(r"## Notes\n\n\*\*.*\*\*, on turn 2\n\nread up\n", command("transcript", "01").out)
    assert "nothing to write down" in told(command("note", "01", " "))


def test_out_to_another_machine_and_back(command, past, tmp_path):
    file, theirs = tmp_path / "all.jsonl", str(tmp_path / "theirs")
    assert command("export", "--output", str(file)).out == ""
    assert file.stat().st_mode & 0o777 == 0o600
    assert command("--home", theirs, "import", str(file)).out == f"{file}: 4 added\n"
    assert command("--home", theirs, "import", str(file)).out == f"{file}: 4 unchanged\n"
    assert command("--home", theirs, "export").raw == file.read_bytes() == command("export").raw
    assert command("--home", theirs, "import", "-", stdin=file.read_bytes()).out == "standard input: 4 unchanged\n"
    assert command("--home", theirs, "history").out == command("history").out
    document = command("export", "--format", "json")
    assert command("--home", theirs, "import", "-", stdin=document.raw).out == "standard input: 4 unchanged\n"


def test_one_interview_for_people(command, past, tmp_path):
    page = command("export", "last", "03", "--format", "markdown").out
    assert page.count("\n---\n") == 1
    assert page.count("# Design Pastebin") == 2
    report = tmp_path / "report.html"
    assert command("export", "03", "-o", str(report)).status == 0
    assert report.read_text().startswith("<!doctype html>")
    assert "is of one interview" in told(command("export", "--format", "html"))
    out = tmp_path / "t.md"
    assert command("transcript", "03", "--output", str(out)).out == ""
    assert out.read_text() == command("transcript", "03").out


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "is not what interviewer export writes"),
        (b"\xff\xfe\0", "no text in UTF-8"),
        (b'{"kind": "export", "version": 1}\n{"kind": "session"}\n', ":2:1: not a session"),
    ],
)
def test_a_file_that_is_no_export_is_one_line(command, past, tmp_path, body, says):
    file = tmp_path / "it.jsonl"
    file.write_bytes(body)
    line = told(command("import", str(file)))
    assert str(file) in line
    assert says in line
    assert "No such file" in told(command("import", str(tmp_path / "none")))


def test_where_nothing_can_be_written_nothing_is_left(command, past, tmp_path):
    assert "cannot be written" in told(command("export", "-o", str(tmp_path / "no" / "x.jsonl")))
    assert "is a folder" in told(command("export", "-o", str(tmp_path)))
    target = tmp_path / "x.html"
    target.write_text("as it was")
    own = tmp_path / "home" / "prompts" / "reports"
    own.mkdir(parents=True)
    (own / "report.html.j2").write_text("{{ nothing.of.the.kind }}")
    filled(tmp_path / "home" / "interviewer.db").close()
    line = told(command("--home", str(tmp_path / "home"), "export", "03", "-o", str(target)))
    assert str(own / "report.html.j2") in line
    assert target.read_text() == "as it was"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["home", "x.html"]


@pytest.mark.slow
def test_rescore_of_a_question_that_is_not_judged_like_that_any_more(command, past, home):
    done = command("rescore", "--all", "--dry-run")
    assert done.status == 0, done
    assert done.out.count("→") > 3
    assert f"{NEWEST}  pastebin" in done.out
    before = command("export").raw
    assert "name a SESSION, or say --all" in told(command("rescore"))
    assert command("export").raw == before
    found = json.loads(command("rescore", "03", "--json").out)
    [row] = found["sessions"]
    assert row["changes"]
    assert {"id", "question", "before", "after", "changes"} == row.keys()
    again = json.loads(command("rescore", "03", "--json").out)
    assert again["sessions"][0]["changes"] == []


@pytest.mark.slow
def test_one_question_that_is_gone_does_not_stop_the_rest(command, past, home):
    from interviewer.archive import Archive
    from tests.archive.samples import begin, card

    with Archive.open(home / "interviewer.db") as archive:
        gone = begin(archive, "gone-question")
        archive.finish(gone, card(), NOON)
    done = command("rescore", "--all", "--dry-run")
    assert done.status == 1
    assert "gone-question" in done.err
    assert done.err.count("\n") == 1
    assert NEWEST in done.out


def test_a_progress_bar_on_a_terminal_alone(past, tmp_path):
    ours, theirs = pty.openpty()
    file = tmp_path / "all.jsonl"
    args = [sys.executable, "-m", "interviewer", "export", "-o", str(file)]
    exporting = subprocess.Popen(args, stderr=theirs, stdout=subprocess.PIPE)
    assert exporting.wait(30) == 0
    os.close(theirs)
    seen = b""
    while chunk := read(ours):
        seen += chunk
    assert b"exporting" in seen
    assert b"4/4" in seen
    assert file.read_text().count("\n") == 9


def read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # the other end has gone
        return b""


@pytest.mark.parametrize(
    "args",
    [
        ["compare", "a", "b"],
        ["progress"],
        ["export"],
        ["rescore", "--all"],
        ["note", "last", "x"],
        ["dispute", "last", "x", "--withdraw"],
    ],
)
def test_without_any_interview_they_say_so_and_make_no_database(command, home, args):
    assert "nothing is remembered yet" in told(command(*args))
    assert not home.exists()


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX permissions")
def test_a_home_that_may_not_be_written_to_can_be_looked_back_in(command, past, home, tmp_path):
    for one in (home, *home.iterdir()):
        one.chmod(0o500 if one.is_dir() else 0o400)
    reading = [
        ["history"],
        ["history", "--json"],
        ["transcript", "03"],
        ["search", "collide"],
        ["compare", "01", "03"],
        ["progress"],
        ["export"],
        ["export", "03", "-o", str(tmp_path / "r.html")],
        ["doctor"],
        ["list"],
        ["rescore", "03", "--dry-run"],
        ["backup", str(tmp_path / "copy.db")],
    ]
    for args in reading:
        done = command(*args, bound_by_modes=True)
        assert (done.status, done.err) == (0, ""), (args, done)
    writing = [
        ["note", "03", "x"],
        ["dispute", "01", "expiry", "--credit", "explained", "--why", "x"],
        ["rescore", "03"],
        ["delete", "03", "--force"],
        ["start", "pastebin", "--plain"],
    ]
    for args in writing:
        done = command(*args, bound_by_modes=True)
        assert done.status == 2, (args, done)
        assert done.err.count("\n") == 1
        assert "read-only; make it writable" in done.err
    home.chmod(0o700)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_nowhere_to_write_to_is_one_line(past):
    args = [sys.executable, "-m", "interviewer", "export"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(args, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert done.stderr.decode() == "interviewer: No space left on device\n"


def shape(value: object) -> object:
    """The keys of a document, all the way down; a list is shaped like its first item."""
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items()}
    return [shape(value[0])] if isinstance(value, list) and value else None


@pytest.mark.parametrize("args", [["compare", "01", "03"], ["progress"], ["rescore", "03", "--dry-run"], ["history"]])
def test_json_has_the_documented_keys(command, past, args):
    real = shape(json.loads(command(*args, "--json").out))
    shown = shape(documented(f"{args[0]} --json"))
    if args[0] == "compare":  # a mark is shown where score is
        mark = shape(documented("score --json"))["marks"][0]
        shown["signals"][0].update(before=mark, after=mark)
    if args[0] == "progress":
        shown["attempts"][0]["dimensions"] = real["attempts"][0]["dimensions"]
    assert real == shown


HOSTILE_SEEN = "<script>alert(1)</script> [red]x[/red] {{ 7*7 }} ␛[31m ␦evil␦ [/ ](javascript:0)"


def test_whatever_was_typed_is_printed_as_it_was_typed(command, past):
    assert command("note", "03", HOSTILE).status == 0
    assert command("dispute", "03", "hot-key", "--credit", "named", "--why", HOSTILE).status == 0
    for args in (["transcript", "03"], ["export", "03", "--format", "markdown"]):
        done = command(*args)
        assert done.out.count(HOSTILE_SEEN) == 3, args
    for args in (
        ["transcript", "03"],
        ["search", "javascript"],
        ["history", "--words", "javascript"],
        ["compare", "01", "03"],
    ):
        out = command(*args).out
        assert "\x1b" not in out
        assert "\u202e" not in out
    assert json.loads(command("transcript", "03", "--json").out)["turns"][-1]["text"] == HOSTILE
