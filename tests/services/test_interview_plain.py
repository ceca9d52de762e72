"""Line mode, as a pipe or a person at a plain terminal sits it."""

import io
import json
import re

import pytest

from interviewer.cli.plain import clock, parts
from interviewer.cli.typing_in import TypedIn
from interviewer.model.format import Dimension
from interviewer.services.interview import LONGEST_TURN
from interviewer.services.prediction import parse

SITTING = """How many pastes are created each month? Do they expire?

I'll assume each paste is about 1 KB.
And that nobody edits them.

/next
10 million pastes a month is about 4 writes per second.

/paste
Client -> load balancer -> API server -> database

The API server is stateless.
/end
"""


def typed(text: str, begun: str = "") -> list[str]:
    return list(TypedIn(io.StringIO(text), begun, lambda unsent: False).turns())


def test_turns_end_with_an_empty_line_or_stand_between_paste_and_end() -> None:
    turns = typed(SITTING)
    assert len(turns) == 5
    assert turns[1] == "I'll assume each paste is about 1 KB.\nAnd that nobody edits them."
    assert turns[2] == "/next"
    assert turns[4] == "Client -> load balancer -> API server -> database\n\nThe API server is stateless."


def test_a_command_ends_the_turn_before_it_and_a_path_does_not() -> None:
    assert typed("One thing.\n/hint\n\n\n\nGET\n/api/pastes\n") == ["One thing.", "/hint", "GET\n/api/pastes"]


def test_what_was_begun_before_is_gone_on_with() -> None:
    assert typed("and so on\n\n", begun="It begins") == ["It begins\nand so on"]
    assert typed("", begun="Unsent") == ["Unsent"]


def test_a_long_turn_goes_in_parts_and_none_of_it_is_lost() -> None:
    turn = "".join(f"line {n} with some words\n" for n in range(5_000))
    pieces = parts(turn)
    assert "".join(pieces) == turn
    assert all(0 < len(piece) <= LONGEST_TURN for piece in pieces)
    assert parts("x" * 50_000) == ["x" * 20_000] * 2 + ["x" * 10_000]
    assert parts("") == [""]


def test_the_clock_reads_minutes_and_seconds() -> None:
    assert [clock(seconds) for seconds in (-5, 0, 59.6, 3_599)] == ["0:00", "0:00", "1:00", "59:59"]


DIMENSIONS = [Dimension(id="depth", title="Depth"), Dimension(id="data-api", title="Data and API")]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("2 1.5", {"depth": 2.0, "data-api": 1.5}),
        ("2, 1", {"depth": 2.0, "data-api": 1.0}),
        ("depth 2", {"depth": 2.0}),
        ("Data and API: 3, Depth = 0.5", {"depth": 0.5, "data-api": 3.0}),
        ("skip", {}),
        ("2", {}),
        ("4 4", {}),
        ("I think I did fine", {}),
    ],
)
def test_marks_are_read_out_of_what_is_typed(text: str, marks: dict[str, float]) -> None:
    assert parse(text, DIMENSIONS) == marks


def test_a_pipe_sits_an_interview_from_greeting_to_scorecard(command) -> None:
    done = command("start", "pastebin", "--plain", "--seed", "5", stdin=SITTING)
    assert done.status == 0
    assert done.err == ""
    assert done.out.startswith("Design Pastebin · mid · 45 min · relaxed · seed 5 · session ")
    assert "About ten million new pastes a month." in done.out
    assert "[Estimation · " in done.out
    assert re.search(r"Design Pastebin · mid .* of 100", done.out)
    session = json.loads(command("history", "--json").out)["sessions"][0]
    assert session["status"] == "finished"
    assert session["score"] is not None


def test_the_same_pipe_twice_says_the_same(command) -> None:
    first, second = (command("start", "pastebin", "--plain", "--seed", "5", stdin=SITTING).out for _ in range(2))
    # A session's name, and time left: a busy machine may be a second slower at the second sitting.
    passing = re.compile(r"session \w+|\b\d+:\d\d\b")
    assert passing.sub("", first) == passing.sub("", second)


def test_nothing_said_still_ends_with_a_scorecard(command) -> None:
    done = command("start", "pastebin", "--plain", stdin="")
    assert done.status == 0
    assert "0 of 100" in done.out


def test_marks_of_ones_own_are_asked_for_and_kept(command) -> None:
    done = command("start", "pastebin", "--plain", "--seed", "1", stdin="Hello\n\n/finish\nwhat?\n\n1 1 1 1 1 1 2\n\n")
    assert done.status == 0
    assert "7 numbers from 0 to 3" in done.out
    assert "of 100" in done.out


@pytest.mark.parametrize(
    "raw",
    [
        b"\xff\xfe\x00 hello\n\n",
        b"\x1b[31m[/] red\n\n",
        pytest.param(b"a" * 1_000_000 + b"\n\n", marks=pytest.mark.slow),
        "日本語です。\n\n".encode(),
    ],
)
def test_any_bytes_can_be_said(command, raw: bytes) -> None:
    done = command("start", "pastebin", "--plain", "--seed", "1", stdin=raw)
    assert done.status == 0
    assert done.err == ""
    assert "\x1b" not in done.out
    assert "of 100" in done.out


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("pastbin", "--plain"), "did you mean"),
        (("pastebin", "--plain", "--level", "boss"), 'no level "boss"'),
        (("pastebin", "--plain", "--minutes", "5"), "15 to 90"),
        (("pastebin", "--plain", "--mode", "zen"), 'no mode "zen"'),
        (("--plain",), "which question?"),
        (("pastebin",), "--plain"),
        # Without a terminal too it is the real fault that is told.
        (("pastbin",), "did you mean"),
        (("pastebin", "--level", "boss"), 'no level "boss"'),
        (("pastebin", "--minutes", "5"), "15 to 90"),
        ((), "which question?"),
    ],
)
def test_wrong_use_is_one_clear_line(command, args: tuple[str, ...], message: str) -> None:
    done = command("start", *args)
    assert done.status == 2
    assert message in done.err
    assert done.err.count("\n") == 1
    assert "Traceback" not in done.err


def test_resume_needs_something_to_resume(command) -> None:
    done = command("resume", "--plain")
    assert done.status == 2
    assert "no unfinished interview" in done.err


def test_unseen_picks_a_question(command) -> None:
    done = command("start", "--unseen", "--plain", stdin="Hi\n")
    assert done.status == 0
    assert "session " in done.out
