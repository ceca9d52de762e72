"""Opening the file: private, in the right mode, and every trouble one clear line."""

import os
import shutil
import sqlite3
import stat
from pathlib import Path

import pytest

from interviewer.archive import Archive, schema
from interviewer.model.errors import ArchiveError
from tests.archive.samples import begin, child, finished, say

NOBODY = 65534


def refusal(path: Path) -> str:
    """The one line with which opening `path` fails."""
    with pytest.raises(ArchiveError) as raised:
        Archive.open(path, timeout=0.1)
    message = str(raised.value)
    assert "\n" not in message
    assert str(path) in message
    return message


def test_a_new_file_is_its_owners_alone_and_so_is_all_beside_it(archive, path):
    begin(archive)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    assert path.with_name("interviewer.db-wal").exists()


def test_the_connection_is_careful(archive):
    with archive._store.reading() as conn:
        asked = {
            name: conn.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("foreign_keys", "journal_mode", "synchronous")
        }
    assert asked == {"foreign_keys": 1, "journal_mode": "wal", "synchronous": 2}


def test_closing_twice_and_opening_again(path):
    first = Archive.open(path)
    session = begin(first)
    first.close()
    first.close()
    with Archive.open(path) as again:
        assert again.find("last") == session


def test_an_empty_file_is_a_new_one(path):
    path.parent.mkdir()
    path.touch()
    with Archive.open(path) as archive:
        begin(archive)


def test_an_empty_file_with_a_journal_is_damaged_and_left_alone(archive, path, tmp_path):
    begin(archive)
    broken = tmp_path / "broken.db"
    broken.touch()
    journal = Path(shutil.copy(path.with_name("interviewer.db-wal"), tmp_path / "broken.db-wal"))
    size = journal.stat().st_size
    assert "damaged" in refusal(broken)
    assert journal.stat().st_size == size > 0


@pytest.mark.parametrize("body", [b"hello", b"\0" * 5000, os.urandom(3000), b"SQLite format 3\0" + b"\xff" * 500])
def test_what_is_no_database_is_refused_and_left_alone(path, body):
    path.parent.mkdir()
    path.write_bytes(body)
    assert "damaged, or not a database" in refusal(path)
    assert path.read_bytes() == body


def test_a_truncated_file_is_refused_with_the_way_to_the_copies(path):
    with Archive.open(path) as archive:
        session = begin(archive)
        for seq in range(4, 200):
            say(archive, session, seq, "words " * 50)
        archive.backup(path.parent / "backups" / "b.db")
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.truncate(size // 2 + 100)
    with pytest.raises(ArchiveError, match="damaged") as raised, Archive.open(path) as archive:
        archive.turns(session)
        archive.doctor()
    assert str(path.parent / "backups") in str(raised.value)


def test_a_file_of_a_newer_release_is_refused_and_left_alone(path):
    Archive.open(path).close()
    with sqlite3.connect(path) as conn:
        conn.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    body = path.read_bytes()
    message = refusal(path)
    assert "newer release" in message
    assert "upgrade" in message
    assert path.read_bytes() == body


@pytest.mark.parametrize("number", [0, schema.VERSION])
def test_another_programs_database_is_refused_and_left_alone(path, number):
    path.parent.mkdir()
    with sqlite3.connect(path) as conn:
        conn.execute("CREATE TABLE bookmarks (url TEXT)")
        conn.execute(f"PRAGMA user_version = {number}")
    body = path.read_bytes()
    assert "another program" in refusal(path)
    assert path.read_bytes() == body


def test_a_folder_is_no_file(tmp_path):
    assert "is a folder" in refusal(tmp_path)


def test_a_file_for_a_folder_is_named(tmp_path):
    (tmp_path / "f").touch()
    assert f"{tmp_path / 'f'} is a file, not a folder" in refusal(tmp_path / "f" / "x.db")


def test_names_with_odd_characters(tmp_path):
    odd = tmp_path / "a b%20?#'é" / "x?mode=ro#.db"
    with Archive.open(odd) as archive:
        begin(archive)
    assert odd.stat().st_size > 0


@pytest.fixture
def anybodys(path):
    """An archive that an ordinary user owns where they can reach it, and the arguments that make a child that user."""
    everybody = Path("/tmp") if os.geteuid() == 0 else path.parent.parent
    home = everybody / f"interviewer-test-{os.getpid()}"
    with Archive.open(home / "i.db") as archive:
        begin(archive)
    user = []
    if os.geteuid() == 0:
        user = [NOBODY]
        for place in (home, *home.iterdir()):
            os.chown(place, NOBODY, NOBODY)
    yield home / "i.db", user
    home.chmod(0o700)
    shutil.rmtree(home)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX permissions")
@pytest.mark.parametrize(("what", "mode"), [("file", 0o400), ("folder", 0o500)])
def test_what_is_read_only_is_named_and_told_how_to_mend(anybodys, what, mode):
    file, user = anybodys
    place, named = (file, "is") if what == "file" else (file.parent, "its folder is")
    assert finished(child("child_open.py", file, *user)) == "opened\n"
    place.chmod(mode)
    line = finished(child("child_open.py", file, *user))
    assert line == f"{file}: {named} read-only; make it writable (chmod u+w) or choose another file with --db\n"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX permissions")
def test_a_folder_that_may_not_be_written_to_takes_no_new_file(anybodys):
    file, user = anybodys
    file.parent.chmod(0o500)
    for new in (file.with_name("new.db"), file.parent / "deeper" / "new.db"):
        line = finished(child("child_open.py", new, *user))
        assert line.startswith(f"{new}: cannot be opened: Permission denied")
        assert "--db" in line
