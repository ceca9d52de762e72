"""Sessions taken from one machine to another: whole, as often as one likes, and nothing that is here is lost."""

from datetime import timedelta

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from interviewer.archive import Archive
from interviewer.archive.sessions import digest_of
from interviewer.model.review import Override
from tests.archive.samples import CONTENT, NOON, begin, card, say, tell
from tests.archive.test_roundtrip import typed

BODIES = {digest_of(body): body for body in CONTENT.values()}
ODD = "a\0b \udcff \x1b[31m \u202e <script> {{ 1 }} 😀"


@pytest.fixture
def other(tmp_path):
    with Archive.open(tmp_path / "other" / "i.db") as opened:
        yield opened


def everything(archive: Archive) -> str:
    """A session with all that can hang on one."""
    session = begin(archive)
    say(archive, session, 4, ODD, "An answer.")
    say(archive, session, 6, "a slip")
    tell(archive, session, 7, "retract", seq=6)
    tell(archive, session, 8, "predict", requirements=2.5)
    archive.save_draft(session, ODD, 12.5, NOON)
    archive.finish(session, card(quote="a\udcffb"), NOON)
    dispute = Override(criterion="writes", credit="explained", why=ODD)
    archive.override(session, dispute, msgspec.structs.replace(card(), score=70), NOON + timedelta(1))
    archive.add_note(session, ODD, NOON, seq=4)
    return session


def carry(archive: Archive, other: Archive) -> list[str]:
    return other.take_in([archive.record(one) for one in archive.ids()], BODIES)


def same(archive: Archive, other: Archive, session: str) -> bool:
    asked = ("stored", "turns", "draft", "scorecard", "setup", "content", "overrides", "summary", "record")
    return all(getattr(archive, one)(session) == getattr(other, one)(session) for one in asked)


def test_a_session_comes_over_whole_and_again_changes_nothing(archive, other):
    session = everything(archive)
    assert carry(archive, other) == ["added"]
    assert same(archive, other, session)
    assert [note.text for note in other.notes(session)] == [ODD]
    assert [hit.seq for hit in other.search("answer")] == [5]
    assert other.doctor() == archive.doctor()
    assert carry(archive, other) == ["unchanged"]
    assert carry(other, archive) == ["unchanged"]


@pytest.mark.slow
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed, typed)
def test_whatever_was_typed_comes_over(tmp_path_factory, text, note):
    folder = tmp_path_factory.mktemp("over")
    with Archive.open(folder / "a.db") as archive, Archive.open(folder / "b.db") as other:
        session = begin(archive)
        say(archive, session, 4, text)
        archive.add_note(session, note, NOON)
        assert carry(archive, other) == ["added"]
        assert archive.record(session) == other.record(session)


def test_a_session_that_went_on_there_goes_on_here(archive, other):
    session = begin(archive)
    carry(archive, other)
    other.add_note(session, "ours", NOON)
    say(archive, session, 4, "and on")
    archive.finish(session, card(), NOON)
    assert carry(archive, other) == ["updated"]
    assert [event.text for event in other.events(session)] == ["", "and on"]
    assert other.summary(session).score == 61
    assert [note.text for note in other.notes(session)] == ["ours"], "what was written here stays"


def test_a_session_that_went_on_here_stays_and_takes_notes(archive, other):
    session = begin(archive)
    carry(archive, other)
    archive.add_note(session, "theirs", NOON)
    say(other, session, 4, "on here")
    assert carry(archive, other) == ["updated"]
    assert [event.text for event in other.events(session)] == ["", "on here"]
    assert [note.text for note in other.notes(session)] == ["theirs"]


def test_a_session_that_went_on_differently_stays_as_it_is_here(archive, other):
    session = begin(archive)
    carry(archive, other)
    say(archive, session, 4, "there")
    say(other, session, 4, "here")
    assert carry(archive, other) == ["kept"]
    assert other.turns(session)[-1].text == "here"


def test_the_later_dispute_stands(archive, other):
    session = begin(archive)
    archive.finish(session, card(), NOON)
    carry(archive, other)
    claim = Override(criterion="writes", credit="explained", why="here")
    other.override(session, claim, msgspec.structs.replace(card(), score=70), NOON + timedelta(1))
    assert carry(archive, other) == ["unchanged"]
    assert other.summary(session).score == 70
    assert carry(other, archive) == ["updated"]
    assert archive.summary(session).score == 70


def test_one_that_cannot_be_stored_stores_none_of_its_batch(archive, other):
    begin(archive)
    begin(archive, "rate-limiter", NOON + timedelta(1), {"question": b"not in the file"})
    with pytest.raises(Exception, match="refused"):
        carry(archive, other)
    assert other.ids() == ()
