"""What is remembered of flashcards comes back as it was kept, and other programs can read it."""

import sqlite3

import pytest

from interviewer.archive import Archive
from interviewer.model.card import CardReview, Memory
from interviewer.model.errors import ArchiveError

AT = 1_795_338_000.123
LEARNT = Memory(
    card="caching/stampede",
    due=AT + 86_400,
    state=2,
    step=None,
    stability=2.3065,
    difficulty=2.118,
    reviewed=AT,
    reviews=3,
    lapses=1,
)
FRESH = Memory(card="dns/ttl", due=AT, state=1, step=0, stability=None, difficulty=None, reviewed=None)


def look(memory, at=AT, rating="good"):
    return CardReview(card=memory.card, at=at, rating=rating, due=memory.due, seconds=4.5)


def test_a_memory_comes_back_as_it_was_kept(archive, path):
    for memory in (LEARNT, FRESH):
        archive.keep_review(memory, look(memory))
    archive.close()
    with Archive.open(path) as again:
        assert again.memories() == {memory.card: memory for memory in (LEARNT, FRESH)}
        assert again.reviews() == (look(LEARNT), look(FRESH))
        assert again.doctor() == ()


def test_every_look_is_kept_and_the_last_memory_alone(archive):
    archive.keep_review(FRESH, look(FRESH, AT, "again"))
    archive.keep_review(LEARNT, look(LEARNT, AT + 60, "easy"))
    archive.keep_review(LEARNT, look(LEARNT, AT + 30))
    assert [one.rating for one in archive.reviews()] == ["again", "good", "easy"]
    assert [one.rating for one in archive.reviews(since=AT + 60)] == ["easy"]
    assert archive.memories() == {FRESH.card: FRESH, LEARNT.card: LEARNT}


def test_other_programs_read_plain_columns(archive, path):
    archive.keep_review(LEARNT, look(LEARNT))
    with sqlite3.connect(path) as conn:
        row = conn.execute("SELECT due, state, stability FROM cards_state").fetchone()
        assert row == ("2026-11-23T09:00:00.123Z", "review", 2.3065)


def test_a_look_that_cannot_be_stored_leaves_the_memory_alone(archive):
    with pytest.raises(ArchiveError):
        archive.keep_review(LEARNT, look(LEARNT, rating="superb"))
    assert archive.memories() == {}


def test_drills_are_kept_in_order_of_time(archive):
    archive.keep_drill("estimates", "storage", AT + 5, "12 TB\0", ok=True)
    archive.keep_drill("estimates", "traffic", AT, "no idea", ok=False)
    assert archive.drills() == ((AT, "estimates", "traffic", False), (AT + 5, "estimates", "storage", True))
    assert archive.drills(since=AT + 1) == ((AT + 5, "estimates", "storage", True),)
