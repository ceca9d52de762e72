"""The log: appended whole, never changed, given back as it was."""

import sqlite3
from datetime import UTC, datetime, timedelta, timezone

import pytest

from interviewer.archive import Archive
from interviewer.model.errors import ArchiveError, UnknownName
from interviewer.model.event import Event
from tests.archive.samples import CONTENT, NOON, SETUP, begin, card, line, say, tell


def test_an_event_takes_its_place_and_its_lines_the_places_after_it(archive):
    session = begin(archive)
    say(archive, session, 4, "How many pastes?", "Ten million.", "A month.", elapsed=9.5)
    turns = archive.turns(session)
    assert [(t.seq, t.who, t.kind, t.text, t.elapsed) for t in turns] == [
        (2, "interviewer", "greet", "Hello.", 0.0),
        (3, "interviewer", "pose", "Design it.", 0.0),
        (4, "candidate", "say", "How many pastes?", 9.5),
        (5, "interviewer", "reveal", "Ten million.", 9.5),
        (6, "interviewer", "reveal", "A month.", 9.5),
    ]


def test_the_log_comes_back_as_it_was(archive):
    session = begin(archive)
    say(archive, session, 4, "Hm", "Go on.")
    start = Event(seq=1, kind="start", elapsed=0.0, data={"question": "pastebin"})
    said = Event(seq=4, kind="say", elapsed=1.0, text="Hm")
    assert archive.stored(session) == (
        (start, (line("greet", "Hello."), line("pose", "Design it."))),
        (said, (line("reveal", "Go on."),)),
    )
    assert archive.events(session) == (start, said)


def test_a_session_keeps_its_setup_and_content_and_shares_what_is_the_same(archive, path):
    first, second = begin(archive), begin(archive)
    assert archive.setup(first) == SETUP
    assert archive.content(first) == archive.content(second) == CONTENT
    assert sqlite3.connect(path).execute("SELECT count(*) FROM content").fetchone() == (2,)


def test_a_place_that_is_taken_is_refused_and_nothing_of_it_stored(archive, path):
    session = begin(archive)
    with Archive.open(path) as other:
        say(other, session, 4, "from the other window", "Yes.")
    for seq in (1, 4, 5):
        with pytest.raises(ArchiveError, match="another window"):
            say(archive, session, seq, "from this window")
    assert "from this window" not in [turn.text for turn in archive.turns(session)]
    say(archive, session, 6, "caught up")


def test_an_unknown_session_is_refused(archive):
    with pytest.raises(UnknownName, match="nowhere"):
        say(archive, "nowhere", 1, "hello")
    with pytest.raises(UnknownName, match="nowhere"):
        archive.setup("nowhere")


def test_a_turn_taken_back_leaves_the_transcript_with_its_answers_and_stays_in_the_log(archive, path):
    session = begin(archive)
    say(archive, session, 4, "kept", "Fine.")
    say(archive, session, 6, "a slip", "Oh?")
    tell(archive, session, 8, "retract", seq=6)
    kept = ["Hello.", "Design it.", "kept", "Fine."]
    assert [turn.text for turn in archive.turns(session)] == kept
    assert archive.summary(session).turns == len(kept)
    view = sqlite3.connect(path).execute("SELECT text FROM transcript WHERE session = ?", (session,))
    assert [text for (text,) in view] == kept
    assert [event.text for event in archive.events(session)] == ["", "kept", "a slip", ""]


def test_a_retraction_that_names_no_turn_takes_none_back(archive):
    session = begin(archive)
    say(archive, session, 4, "one")
    tell(archive, session, 5, "retract")
    assert archive.turns(session)[-1].text == "one"


def test_commands_and_ticks_are_events_and_no_turns(archive, path):
    session = begin(archive)
    tell(archive, session, 4, "tick")
    tell(archive, session, 5, "pause")
    assert len(archive.turns(session)) == 2
    who = sqlite3.connect(path).execute("SELECT who FROM events WHERE seq >= 4 ORDER BY seq").fetchall()
    assert who == [("clock",), ("candidate",)]


def test_nothing_can_change_an_event(archive, path):
    begin(archive)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        sqlite3.connect(path).execute("UPDATE events SET text = 'better'")


def test_a_clock_that_jumps_back_changes_no_order(archive):
    session = begin(archive)
    for seq, hours in ((4, 1), (5, -1), (6, 0)):
        event = Event(seq=seq, kind="say", elapsed=float(seq), text=str(seq))
        archive.append(session, event, [], phase="requirements", at=NOON + timedelta(hours=hours))
    assert [turn.text for turn in archive.turns(session)][2:] == ["4", "5", "6"]


def test_moments_are_stored_in_utc_and_must_know_their_zone(archive):
    east = datetime(2026, 3, 4, 13, 30, tzinfo=timezone(timedelta(hours=1)))
    assert archive.summary(begin(archive, started=east)).started == "2026-03-04T12:30:00.000Z"
    with pytest.raises(ValueError, match="time zone"):
        begin(archive, started=east.replace(tzinfo=None))


def test_a_draft_is_kept_replaced_and_emptied_by_what_is_said(archive, path):
    session = begin(archive)
    assert archive.draft(session) == ("", 0.0)
    archive.save_draft(session, "How ma", 3.0, NOON)
    archive.save_draft(session, "How many", 4.5, NOON)
    with Archive.open(path) as later:
        assert later.draft(session) == ("How many", 4.5)
    tell(archive, session, 4, "tick")
    assert archive.draft(session) == ("How many", 4.5)
    say(archive, session, 5, "How many?", elapsed=6.0)
    assert archive.draft(session) == ("", 6.0)


def test_finishing_stores_the_scorecard_and_again_replaces_it(archive, path):
    session = begin(archive)
    assert archive.scorecard(session) is None
    archive.finish(session, card(61), datetime.now(UTC))
    assert archive.scorecard(session) == card(61)
    archive.finish(session, card(70), datetime.now(UTC))
    assert archive.scorecard(session) == card(70)
    assert (archive.summary(session).status, archive.summary(session).score) == ("finished", 70)
    marks = sqlite3.connect(path).execute("SELECT criterion, credit, quote FROM marks ORDER BY criterion").fetchall()
    assert marks == [("expiry", "named", "ten million"), ("writes", "named", "ten million")]


def test_a_prediction_is_kept_by_dimension(archive, path):
    session = begin(archive)
    tell(archive, session, 4, "predict", requirements=2.5, note="a guess")
    assert sqlite3.connect(path).execute("SELECT dimension, score FROM predictions").fetchall() == [
        ("requirements", 2.5)
    ]
