"""Disputes and notes: kept as typed, and the score in history, best and views follows the disputes."""

import sqlite3
from datetime import timedelta

import msgspec
import pytest

from interviewer.model.errors import UnknownName
from interviewer.model.mark import DimensionScore
from interviewer.model.review import Filter, Override
from tests.archive.samples import NOON, begin, card, say

ODD = "\udcff\0 <b>{{ 1 }}"


@pytest.fixture
def judged(archive):
    session = begin(archive)
    say(archive, session, 4, "ten million pastes")
    archive.finish(session, card(), NOON)
    return session


def claim(credit="explained", why=ODD):
    return Override(criterion="writes", credit=credit, why=why)


def settled(score):
    dimensions = (DimensionScore(dimension="requirements", score=2.5, weight=1.0),)
    return msgspec.structs.replace(card(), score=score, verdict="hire", dimensions=dimensions)


def test_a_dispute_is_kept_as_typed_and_the_score_follows(archive, judged):
    archive.override(judged, claim(), settled(75), NOON)
    assert archive.overrides(judged) == (msgspec.structs.replace(claim(), at="2026-03-04T12:00:00.000Z"),)
    [row] = archive.history()
    assert (row.score, row.verdict, row.disputed) == (75, "hire", 1)
    assert archive.best() == {"pastebin": (1, 75)}
    assert archive.scorecard(judged) == card(), "the judge's own stays"
    assert [one.id for one in archive.history(Filter(verdict="hire"))] == [judged]
    assert archive.history(Filter(verdict="lean-hire")) == ()


def test_a_later_dispute_of_the_same_mark_takes_its_place(archive, judged):
    archive.override(judged, claim(), settled(75), NOON)
    archive.override(judged, claim("justified", "again"), settled(80), NOON + timedelta(1))
    [kept] = archive.overrides(judged)
    assert (kept.credit, kept.why) == ("justified", "again")
    assert archive.summary(judged).score == 80


def test_a_dispute_taken_back_leaves_the_judges_score(archive, judged):
    archive.override(judged, claim(), settled(75), NOON)
    archive.withdraw(judged, "writes", card())
    assert archive.overrides(judged) == ()
    row = archive.summary(judged)
    assert (row.score, row.verdict, row.disputed) == (61, "lean-hire", 0)


def test_notes_are_kept_as_typed_in_order_and_thrown_away(archive, judged):
    first = archive.add_note(judged, ODD, NOON, seq=4)
    second = archive.add_note(judged, "second", NOON)
    kept = archive.notes(judged)
    assert [(note.id, note.text, note.seq) for note in kept] == [(first, ODD, 4), (second, "second", None)]
    archive.delete_note(judged, first)
    archive.delete_note(judged, first)
    assert [note.id for note in archive.notes(judged)] == [second]
    with pytest.raises(UnknownName):
        archive.add_note("none", "x", NOON)


def test_whoever_asks_in_sql_finds_readable_views(archive, judged, path):
    archive.override(judged, claim(why="I said so"), settled(75), NOON)
    conn = sqlite3.connect(path)
    conn.row_factory = sqlite3.Row
    assert dict(conn.execute("SELECT * FROM disputes").fetchone()) == {
        "session": judged,
        "question": "pastebin",
        "criterion": "writes",
        "judged": "named",
        "claimed": "explained",
        "why": "I said so",
        "quote": "ten million",
        "at": "2026-03-04T12:00:00.000Z",
    }
    [row] = conn.execute("SELECT dimension, score, weight, predicted FROM dimensions").fetchall()
    assert tuple(row) == ("requirements", 2.5, 1.0, None)
    assert tuple(conn.execute("SELECT score, verdict, disputed, turns FROM history").fetchone()) == (75, "hire", 1, 3)
    assert [tuple(row) for row in conn.execute("SELECT * FROM pacing")] == [(judged, "requirements", 1.0)]
    views = {row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'view'")}
    assert views == {"turns", "transcript", "history", "quotes", "said", "dimensions", "disputes", "pacing"}


def test_history_is_narrowed_by_level_day_and_words_and_sorted(archive, judged):
    later = begin(archive, "rate-limiter", NOON + timedelta(days=3))
    assert [one.id for one in archive.history(Filter(level="mid"))] == [later, judged]
    assert archive.history(Filter(level="staff")) == ()
    assert [one.id for one in archive.history(Filter(since="2026-03-05"))] == [later]
    assert [one.id for one in archive.history(Filter(until="2026-03-05"))] == [judged]
    assert [one.id for one in archive.history(Filter(words="Million rate"))] == []
    assert [one.id for one in archive.history(Filter(words="million PASTE"))] == [judged]
    assert [one.id for one in archive.history(Filter(words="limiter"))] == [later]
    assert [one.id for one in archive.history(Filter(words="* ' \" OR"))] == []
    assert [one.id for one in archive.history(order="oldest")] == [judged, later]
    assert [one.id for one in archive.history(order="best")] == [judged, later]
    assert [one.id for one in archive.history(order="question")] == [judged, later]


def test_words_half_typed_are_found(archive, judged):
    assert archive.search("milli") == ()
    assert [hit.seq for hit in archive.search("ten milli", unfinished=True)] == [4]
    assert [one.id for one in archive.history(Filter(words="milli"))] == [judged]
