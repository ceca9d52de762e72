"""Looking back through the services, at interviews that were really held."""

import sqlite3
from pathlib import Path

import pytest

from interviewer.model.errors import InputError, UnknownName
from interviewer.services import review
from interviewer.services.workspace import Workspace


@pytest.fixture
def workspace(home: Path):
    opened = Workspace(home)
    yield opened
    opened.close()


@pytest.fixture
def interview(workspace):
    return workspace.start(workspace.setup("pastebin", seed=7))


def finish(interview) -> None:
    interview.command("finish")
    interview.predict({"requirements": 2.0})


def test_a_review_is_the_session_whole(workspace, interview):
    interview.say("How many pastes are created each month?")
    interview.save_draft("and how")
    half = review.review(workspace.archive, "last")
    assert (half.turns, half.unsent, half.scorecard) == (interview.turns(), "and how", None)
    finish(interview)
    whole = review.review(workspace.archive, interview.session_id[:6])
    assert whole.scorecard == interview.scorecard()
    assert (whole.session.status, whole.session.score) == ("finished", whole.scorecard.score)
    assert whole.session.turns == len(whole.turns)
    assert [summary.id for summary in review.history(workspace.archive)] == [interview.session_id]


def test_a_turn_taken_back_is_gone_from_the_review_and_only_that_one(workspace, interview):
    interview.say("We keep pastes in an object store.")
    interview.say("A slip of the tongue.")
    interview.command("retract")
    interview.command("retract")  # there is nothing more to take back
    said = [turn.text for turn in review.review(workspace.archive, "last").turns if turn.who == "candidate"]
    assert said == ["We keep pastes in an object store."]
    assert review.search(workspace.archive, "tongue", 5) == ()


def test_a_process_killed_between_its_last_word_and_its_scorecard_is_judged_when_resumed(workspace, interview):
    interview.say("We keep pastes in an object store because they are large and never change.")
    finish(interview)
    card = interview.scorecard()
    with sqlite3.connect(workspace.db) as conn:
        # As the file stood the moment before the scorecard was stored.
        conn.executescript("DELETE FROM marks; DELETE FROM scorecards; UPDATE sessions SET status = 'unfinished'")
    again = workspace.resume()
    assert again.finished
    assert again.scorecard() == card
    assert workspace.unfinished() == ()


def test_the_prediction_is_kept_by_dimension(workspace, interview):
    finish(interview)
    rows = sqlite3.connect(workspace.db).execute("SELECT session, dimension, score FROM predictions").fetchall()
    assert rows == [(interview.session_id, "requirements", 2.0)]


def test_searching_for_no_word_and_reviewing_no_session_say_so(workspace, interview):
    with pytest.raises(InputError, match="nothing to search for"):
        review.search(workspace.archive, " … ", 5)
    with pytest.raises(UnknownName, match="newest session is"):
        review.review(workspace.archive, "pastebin")


def test_deleting_an_interview_leaves_a_sound_archive(workspace, interview):
    finish(interview)
    review.delete(workspace.archive, interview.session_id)
    assert review.history(workspace.archive) == ()
    assert review.doctor(workspace.archive) == ()
