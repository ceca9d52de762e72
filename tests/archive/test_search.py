"""Search over what was said."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.archive.search import query_of
from tests.archive.samples import begin, say, tell


def test_a_turn_is_found_by_the_stems_of_its_words_with_those_marked(archive):
    session = begin(archive)
    say(archive, session, 4, "We shard by hashing the key, then cache hot pastes.", "Which caches?")
    say(archive, session, 6, "Nothing here.")
    hits = archive.search("cached hashes")
    assert [(hit.session, hit.seq, hit.who, hit.question) for hit in hits] == [(session, 4, "candidate", "pastebin")]
    assert [hits[0].snippet[start:end] for start, end in hits[0].marks] == ["hashing", "cache"]
    assert {hit.seq for hit in archive.search("cache")} == {4, 5}


def test_a_phrase_in_quotes_stands_as_it_is(archive):
    session = begin(archive)
    say(archive, session, 4, "hashing that is consistent")
    say(archive, session, 5, "consistent hashing")
    assert [hit.seq for hit in archive.search('"consistent hashing"')] == [5]
    assert len(archive.search("consistent hashing")) == 2


def test_words_of_turns_taken_back_and_of_commands_are_not_found(archive):
    session = begin(archive)
    say(archive, session, 4, "a regrettable quorum")
    tell(archive, session, 5, "retract", seq=4)
    assert archive.search("quorum") == ()


@pytest.mark.parametrize("words", ["", "  ", '"', "→ * ^", "\0", "NEAR(", "text:x", "a AND OR", 'x"y', "-a", "\udcff"])
def test_operators_are_words_and_no_words_find_nothing(archive, words):
    begin(archive)
    assert archive.search(words) == ()


@given(st.text(st.characters(exclude_categories=[])))
def test_any_words_make_a_query_sqlite_accepts(words):
    conn = sqlite3.connect(":memory:")
    conn.execute("CREATE VIRTUAL TABLE t USING fts5(x)")
    if query := query_of(words):
        conn.execute("SELECT * FROM t WHERE t MATCH ?", (query,)).fetchall()
    conn.close()
