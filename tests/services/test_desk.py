"""Pads, whiteboard and ledger of a running interview."""

import pytest

from interviewer.dialogue import log_of
from interviewer.model.session import Setup
from interviewer.services.exporting import as_html, as_markdown
from interviewer.services.interview import replay
from interviewer.services.workspace import Workspace

SETUP = Setup(question="pastebin", level="mid", minutes=45, mode="untimed", seed=1)
DRAWN = "client -> load balancer -> web server -> cache, object store"


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace(home=tmp_path)
    yield opened
    opened.close()


def test_pads_are_kept_and_come_back(workspace):
    interview = workspace.start(SETUP)
    interview.write_pad("notes", "ask about expiry")
    interview.write_pad("notes", "ask about expiry\nand size")
    interview.write_pad("board", DRAWN)
    again = workspace.resume(interview.session_id)
    assert again.pad("notes") == "ask about expiry\nand size"
    assert again.pad("board") == DRAWN
    assert [note.text for note in workspace.archive.notes(interview.session_id)] == ["ask about expiry\nand size"]
    again.write_pad("notes", " ")
    assert again.pad("notes") == "" and not workspace.archive.notes(interview.session_id)


def marks_after(workspace, *, board):
    interview = workspace.start(SETUP)
    interview.say("How many pastes are written each month?")
    if board:
        interview.write_pad("board", DRAWN)
    interview.command("finish")
    interview.predict(None)
    return interview, {mark.criterion for mark in interview.scorecard().marks if mark.evidence}


def test_what_stands_on_the_board_at_the_end_is_evidence(workspace):
    _, without = marks_after(workspace, board=False)
    interview, with_it = marks_after(workspace, board=True)
    assert with_it > without
    drawn = [turn for turn in interview.turns() if turn.kind == "board"]
    assert [turn.text for turn in drawn] == [DRAWN]
    for mark in interview.scorecard().marks:
        for each in mark.evidence:
            said = next(turn.text for turn in interview.turns() if turn.seq == each.turn)
            assert said[each.start : each.end] == each.text
    guide = workspace.guide(interview.entry)
    state = replay(workspace.archive.events(interview.session_id), guide)
    card = guide.scorecard(state.board, "mid", log_of(state))
    assert {mark.criterion for mark in card.marks if mark.evidence} >= with_it - without


def test_a_board_that_was_shown_is_not_judged_again(workspace):
    interview = workspace.start(SETUP)
    interview.save_draft("half a thought")
    assert interview.show_board(DRAWN)
    assert interview.draft() == "half a thought"
    interview.command("finish")
    interview.predict(None)
    assert [turn.kind for turn in interview.turns() if turn.who == "candidate"] == ["board"]


def test_the_board_is_drawn_in_what_is_exported(workspace):
    interview, _ = marks_after(workspace, board=True)
    for page in (as_markdown(workspace, interview.session_id), as_html(workspace, interview.session_id)):
        assert "│ load balancer │" in page
        assert "Whiteboard" in page


def test_the_ledger_holds_what_was_asked_and_assumed_and_nothing_missed(workspace):
    interview = workspace.start(SETUP)
    assert interview.ledger() == ()
    interview.say("How many pastes are written each month?")
    interview.say("I assume that a paste is 10 KB on average.")
    rows = interview.ledger()
    assert [row.kind for row in rows] == ["asked", "assumed"]
    assert rows[0].answer and "10 KB" in rows[1].text
    interview.command("retract")
    assert [row.kind for row in interview.ledger()] == ["asked"]
    assert not interview.view().can_take_back
