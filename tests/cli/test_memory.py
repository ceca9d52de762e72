"""The commands that look back: what they print, their JSON, and their one line when something is wrong."""

import json
import os
import pty
import sqlite3
import subprocess
import sys
from datetime import timedelta

import pytest

from interviewer.archive import Archive, schema
from interviewer.bank import Bank
from interviewer.services.content import pack
from tests.archive.samples import NOON, begin, card, say

NASTY = "a\0b \x1b[31m [red]x[/red] {{ 1 }} <script> \u202eevil \udcff"


@pytest.fixture
def db(home):
    return home / "interviewer.db"


@pytest.fixture
def past(db):
    """Two sessions: an older one, finished, and a newer one that stopped in the middle of a word; their ids."""
    with Archive.open(db) as archive:
        older = begin(archive, content=pack(Bank(None).entry("pastebin")))
        say(archive, older, 4, "How many pastes a month?", "Ten million.", elapsed=65.4)
        say(archive, older, 6, NASTY, elapsed=3725.0, phase="high-level-design")
        archive.finish(older, card(), NOON)
        newer = begin(archive, "url-shortener", NOON + timedelta(days=2))
        archive.save_draft(newer, "I would ha", 20.0, NOON)
    return older, newer


def test_without_any_interview_the_history_is_one_friendly_line_and_makes_no_database(command, home):
    done = command("history")
    assert (done.status, done.out) == (0, "No interviews yet: interviewer start begins one.\n")
    assert json.loads(command("history", "--json").out) == {"sessions": []}
    assert not home.exists()


@pytest.mark.parametrize("args", [["transcript", "last"], ["search", "x"], ["doctor"], ["backup"], ["delete", "last"]])
def test_without_any_interview_the_others_say_so_and_make_no_database(command, home, args):
    done = command(*args)
    assert (done.status, done.out) == (2, "")
    assert "nothing is remembered yet" in done.err
    assert done.err.count("\n") == 1
    assert not home.exists()


def test_history_is_a_table_in_columns(command, past):
    older, newer = past
    done = command("history", env={"TZ": "UTC"})
    assert done.out.splitlines() == [
        "session     begun             question       level  score  verdict",
        f"{newer}  2026-03-06 12:00  url-shortener  mid        –  unfinished",
        f"{older}  2026-03-04 12:00  pastebin       mid       61  lean-hire",
    ]
    assert "2026-03-06 17:30" in command("history", env={"TZ": "Asia/Kolkata"}).out


def test_history_as_json_has_the_documented_keys(command, past):
    older, newer = past
    sessions = json.loads(command("history", "--json").out)["sessions"]
    assert [session["id"] for session in sessions] == [newer, older]
    documented = {
        "id": older,
        "question": "pastebin",
        "level": "mid",
        "status": "finished",
        "started": "2026-03-04T12:00:00.000Z",
        "score": 61,
        "verdict": "lean-hire",
        "turns": 5,
    }
    assert documented.items() <= sessions[1].items()
    assert (sessions[0]["status"], sessions[0]["score"], sessions[0]["verdict"]) == ("unfinished", None, None)


def test_history_is_narrowed_and_says_when_there_is_more(command, past):
    older, newer = past
    assert older in command("history", "--question", "pastebin").out
    assert newer not in command("history", "--question", "pastebin").out
    assert older not in command("history", "--status", "unfinished").out
    some = command("history", "--limit", "1")
    assert newer in some.out
    assert some.out.endswith("… and older ones: interviewer history --all\n")
    assert "older" not in command("history", "--all", "--limit", "1").out
    assert len(json.loads(command("history", "--json", "--limit", "1").out)["sessions"]) == 1
    none = command("history", "--question", "nothing")
    assert (none.status, none.out) == (0, "No interview of yours fits that; interviewer history lists them all.\n")


def test_a_transcript_is_markdown_with_phases_times_and_the_scorecard(command, past):
    older, _ = past
    out = command("transcript", older[:6], env={"TZ": "UTC"}).out
    assert out.startswith(
        f"# Design pastebin\n\nSession {older}, begun 2026-03-04 12:00: "
        "pastebin, mid, 45 minutes, relaxed, finished\n\n## Requirements\n\n"
        "**Interviewer** 00:00\n\nHello.\n\nDesign it.\n"
    )
    assert "\n**You** 01:05\n\nHow many pastes a month?\n\n**Interviewer** 01:05\n\nTen million.\n" in out
    assert "\n## High-level design\n\n**You** 62:05\n" in out
    assert "\n## Scorecard\n\n```text\nDesign Pastebin · mid · 12 words " in out
    assert "61 of 100  lean-hire" in out
    assert "to earn it: Say more" not in out, "both are named"
    assert "next: Say more about expiry." in out


def test_a_transcript_whose_content_cannot_be_read_still_tells_what_was_said(command, db):
    with Archive.open(db) as archive:
        session = begin(archive)
        archive.finish(session, card(), NOON)
    done = command("transcript", session)
    assert (done.status, done.err) == (0, "")
    assert "\n## requirements\n" in done.out
    assert "61 of 100: lean-hire" in done.out


def test_what_was_typed_drives_no_terminal_and_is_else_as_typed(command, past):
    done = command("transcript", past[0])
    assert "a␀b ␛[31m [red]x[/red] {{ 1 }} <script> " in done.out
    for raw in ("\x1b", "\0", "\u202e"):
        assert raw not in done.out


def test_an_unfinished_transcript_ends_with_what_was_not_sent(command, past):
    done = command("transcript", "last")
    assert done.out.endswith("## Not sent\n\nI would ha\n")
    assert "Scorecard" not in done.out


def test_a_transcript_as_json_has_the_turns_as_typed(command, past):
    older, _ = past
    found = json.loads(command("transcript", older, "--json").out)
    assert found["session"]["id"] == older
    assert found["turns"][2] == {
        "seq": 4,
        "who": "candidate",
        "phase": "requirements",
        "text": "How many pastes a month?",
        "elapsed": 65.4,
    }
    assert found["turns"][4]["text"] == NASTY
    assert len(found["turns"]) == found["session"]["turns"]


@pytest.mark.parametrize(
    ("name", "says"),
    [("pastebin", "its newest session is"), ("zzz", "interviewer history lists them"), ("1", "fits 2")],
)
def test_an_unknown_session_is_one_line_with_a_suggestion(command, past, name, says):
    for args in (["transcript", name], ["transcript", name, "--json"], ["delete", name, "--force"]):
        done = command(*args)
        assert (done.status, done.out) == (2, "")
        assert says in done.err
        assert done.err.count("\n") == 1


def test_search_prints_where_it_was_said(command, past):
    older, _ = past
    done = command("search", "paste", "months")
    assert done.out == f"{older}   4  pastebin, requirements, candidate: How many pastes a month?\n"
    (hit,) = json.loads(command("search", "paste months", "--json").out)["hits"]
    assert [hit["snippet"][start:end] for start, end in hit["marks"]] == ["pastes", "month"]
    assert command("search", "quorum").out == "Nothing of the kind was said.\n"
    assert command("search", "…").status == 2


def test_a_backup_is_a_database_that_can_be_used(command, past, tmp_path, home):
    done = command("backup", str(tmp_path / "copy.db"))
    assert (done.status, done.out) == (0, f"{tmp_path / 'copy.db'}\n")
    assert command("--db", str(tmp_path / "copy.db"), "history").out == command("history").out
    assert command("backup").out.startswith(str(home / "backups" / "interviewer-"))
    again = command("backup", str(tmp_path / "copy.db"))
    assert again.status == 2
    assert "exists already" in again.err


def test_the_doctor_ends_with_1_if_something_is_wrong(command, past, db):
    assert command("doctor").out == f"{db}: sound\n"
    with sqlite3.connect(db) as conn:
        conn.execute("UPDATE sessions SET status = 'finished'")
    done = command("doctor")
    assert (done.status, done.out) == (
        1,
        f"{db}: finished sessions with words that were never sent: 1\n{db}: finished sessions without a scorecard: 1\n",
    )


def test_deleting_asks_and_can_be_forced(command, past):
    older, newer = past
    refused = command("delete", older)
    assert refused.status == 2
    assert "--force" in refused.err
    assert command("delete", older, "--force").out == f"Forgotten: {older} (pastebin, 5 turns)\n"
    assert [s["id"] for s in json.loads(command("history", "--json").out)["sessions"]] == [newer]


@pytest.mark.parametrize(("answer", "status", "left"), [("n\n", 130, 2), ("y\n", 0, 1)])
def test_deleting_at_a_terminal_does_as_it_is_told(command, past, answer, status, left):
    ours, theirs = pty.openpty()
    asking = subprocess.Popen([sys.executable, "-m", "interviewer", "delete", past[0]], stdin=theirs, stdout=theirs)
    os.write(ours, answer.encode())
    assert asking.wait(30) == status
    os.close(ours)
    os.close(theirs)
    assert len(json.loads(command("history", "--json").out)["sessions"]) == left


def newer_release(db):
    with sqlite3.connect(db) as conn:
        conn.execute(f"PRAGMA user_version = {schema.VERSION + 1}")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (newer_release, "newer release"),
        (lambda db: db.write_bytes(b"\0" * 9000), "damaged"),
        (lambda db: (db.unlink(), db.mkdir()), "folder"),
    ],
)
@pytest.mark.parametrize("args", [["history"], ["history", "--json"], ["transcript", "last"], ["doctor"]])
def test_a_database_that_cannot_be_used_is_one_line(command, past, db, args, spoil, says):
    spoil(db)
    done = command(*args)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith(f"interviewer: {db}: ")
    assert says in done.err
    assert done.err.count("\n") == 1


@pytest.mark.slow
@pytest.mark.parametrize("args", [["delete", "last", "--force"], ["start", "pastebin", "--plain"]])
def test_a_database_another_program_keeps_locked_is_one_line(command, past, db, args):
    holder = sqlite3.connect(db, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    done = command(*args)
    assert (done.status, done.out) == (2, "")
    assert done.err == (
        f"interviewer: {db}: the database is locked by another program; close it and try again (nothing was changed)\n"
    )
    assert command("history").status == 0, "reading goes on"
    holder.execute("ROLLBACK")


def test_no_colour_goes_into_a_pipe(command, past):
    for args in (["history"], ["transcript", past[0]], ["search", "paste"]):
        assert "\x1b" not in command(*args).out
