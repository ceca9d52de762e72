"""Backups and the doctor."""

import sqlite3
import stat

import pytest

from interviewer.archive import Archive
from interviewer.model.errors import ArchiveError
from tests.archive.samples import NOON, SETUP, begin, card, say, tell


def test_a_backup_of_a_file_in_use_holds_everything_and_is_private(archive, tmp_path):
    session = begin(archive)
    say(archive, session, 4, "kept")
    copy = archive.backup(tmp_path / "copies" / "c.db")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with Archive.open(copy) as other:
        assert other.stored(session) == archive.stored(session)
        assert other.search("kept")


def test_a_backup_never_overwrites(archive, tmp_path):
    (tmp_path / "c.db").write_text("mine")
    with pytest.raises(ArchiveError, match="exists already"):
        archive.backup(tmp_path / "c.db")
    assert (tmp_path / "c.db").read_text() == "mine"


def test_a_backup_into_a_place_that_cannot_be_says_so(archive, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ArchiveError, match="file"):
        archive.backup(tmp_path / "file" / "c.db")


def test_a_busy_archive_is_sound(archive):
    archive.begin(SETUP, title="killed before the first word", started=NOON, content={})
    session = begin(archive)
    say(archive, session, 4, "a", "b")
    tell(archive, session, 6, "command")
    say(archive, session, 7, "c")
    tell(archive, session, 8, "retract", seq=7)
    archive.save_draft(session, "d", 1.0, NOON)
    archive.delete(begin(archive))
    assert archive.doctor() == ()


def test_the_doctor_names_what_lies_about(archive, path):
    session = begin(archive)
    archive.finish(session, card(), NOON)
    archive.save_draft(session, "never sent", 1.0, NOON)
    with sqlite3.connect(path) as conn:
        conn.execute("INSERT INTO content VALUES ('sha256:x', 'y')")
        conn.execute("DELETE FROM scorecards")
        conn.execute("INSERT INTO notes (session, text, at) VALUES ('gone', 'n', '')")
    found = archive.doctor()
    for words in ("content", "never sent", "without a scorecard", "point at nothing"):
        assert any(words in line for line in found), (words, found)


def test_the_doctor_sees_damage(archive, path):
    session = begin(archive)
    for seq in range(4, 100):
        say(archive, session, seq, "words " * 50)
    archive.close()
    with path.open("r+b") as file:  # the head of a page in use
        pages = file.read()
        place = pages.rindex(session.encode()) // 4096 * 4096
        file.seek(place)
        file.write(b"\xff" * 100)
    with Archive.open(path) as again:
        try:
            found = again.doctor()
        except ArchiveError as error:
            found = (error.message,)
    assert "damage" in found[0]


def test_a_closed_archive_is_our_mistake_and_not_the_users(archive):
    archive.close()
    with pytest.raises(sqlite3.ProgrammingError):
        archive.history()


def test_the_doctor_sees_a_search_index_that_does_not_fit(archive, path):
    begin(archive)
    with sqlite3.connect(path) as conn:
        conn.execute("INSERT INTO words (rowid, text) VALUES (999, 'ghost')")
    assert archive.doctor() == ("the search index does not fit what was said",)
