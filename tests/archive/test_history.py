"""Past sessions: listed, found by what somebody types, and forgotten."""

import sqlite3
from datetime import timedelta

import pytest

from interviewer.model.errors import UnknownName
from interviewer.model.review import Filter
from tests.archive.samples import NOON, SETUP, begin, card, say, tell


@pytest.fixture
def three(archive):
    """Sessions of three days, the newest first; the oldest is finished."""
    days = [
        begin(archive, name, NOON + timedelta(days=day)) for day, name in enumerate(["pastebin", "twitter", "pastebin"])
    ]
    archive.finish(days[0], card(61), NOON)
    return days[::-1]


def test_history_is_newest_first(archive, three):
    assert [session.id for session in archive.history()] == three
    assert sorted(three, reverse=True) == three, "ids sort by time"
    oldest = archive.history()[-1]
    assert (oldest.score, oldest.verdict, oldest.status, oldest.turns) == (61, "lean-hire", "finished", 2)
    assert (archive.history()[0].score, archive.history()[0].status) == (None, "unfinished")


def test_history_can_be_narrowed_and_paged(archive, three):
    assert [s.id for s in archive.history(Filter(question="pastebin"))] == [three[0], three[2]]
    assert [s.id for s in archive.history(Filter(status="finished"))] == [three[2]]
    assert [s.id for s in archive.history(limit=1, offset=1)] == [three[1]]
    assert [s.id for s in archive.unfinished()] == three[:2]


def test_sessions_of_one_moment_keep_the_order_they_began_in(archive):
    same = [begin(archive) for _ in range(20)]
    assert [session.id for session in archive.history()] == same[::-1]
    assert len(set(same)) == 20


def test_a_session_whose_process_died_before_the_first_word_is_no_history(archive):
    archive.begin(SETUP, title="Design pastebin", started=NOON, content={})
    assert archive.history() == archive.unfinished() == ()
    assert archive.best() == {}
    with pytest.raises(UnknownName, match="none is remembered yet"):
        archive.find("last")


def test_best_counts_attempts_by_question(archive, three):
    archive.finish(three[0], card(48), NOON)
    assert archive.best() == {"pastebin": (2, 61), "twitter": (1, None)}


def test_a_session_is_found_by_id_prefix_and_last(archive, three):
    for session in three:
        assert archive.find(session) == archive.find(session.upper()) == archive.find(f" {session[:6]} ") == session
    assert archive.find("last") == three[0]


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("pastebin", "that is a question; its newest session is {newest}"),
        ("{near}", 'did you mean "{newest}"?'),
        ("{head}", "fits 3 sessions"),
        ("zzz", '"last" is the newest'),
        ("", '"last" is the newest'),
        ("%", '"last" is the newest'),
        ("\udcff\0", '"last" is the newest'),
    ],
)
def test_an_unknown_session_is_met_with_a_suggestion(archive, three, typed, says):
    names = {"newest": three[0], "near": three[0][:-1] + "iu", "head": three[0][:3]}
    with pytest.raises(UnknownName) as raised:
        archive.find(typed.format(**names))
    assert says.format(**names) in raised.value.message


def test_deleting_forgets_all_of_a_session_and_nothing_else(archive, three, path):
    say(archive, three[2], 4, "consistent hashing")
    archive.save_draft(three[2], "unsent", 1.0, NOON)
    tell(archive, three[2], 5, "predict", depth=1)
    archive.delete(three[2])
    assert [session.id for session in archive.history()] == three[:2]
    assert archive.search("hashing", 5) == ()
    conn = sqlite3.connect(path)
    for (table,) in conn.execute(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
    ).fetchall():
        if "session" in [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]:
            count = conn.execute(f"SELECT count(*) FROM {table} WHERE session = ?", (three[2],)).fetchone()[0]
            assert count == 0, table
    assert conn.execute("SELECT count(*) FROM content").fetchone() == (2,)
    for session in three[:2]:
        archive.delete(session)
    assert conn.execute("SELECT count(*) FROM content").fetchone() == (0,)
