"""The faults a disk, another program and another release can put in our way: each with its message, nothing lost.

A file that is damaged, no database, cut short or of a newer release: test_opening. Killed processes, half a journal,
a quota that is reached: test_loss. Two writers, locks held for a moment: test_crowds. A clock that jumps, and two
windows on one interview: tests/services/test_interview_service.
"""

import os
import shutil
import threading
import time
from datetime import timedelta
from pathlib import Path

import pytest

from interviewer.archive import Archive
from interviewer.model.errors import ArchiveError
from tests.archive.samples import NOON, begin, child, finished, say
from tests.archive.test_opening import NOBODY

FIXTURES = Path(__file__).parent / "fixtures"
needs_modes = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX permissions")


@pytest.fixture
def anybodys(path, request):
    """A folder that an ordinary user owns where they can reach it, and the arguments that make a child that user."""
    everybody = Path("/tmp") if os.geteuid() == 0 else path.parent.parent
    home = everybody / f"interviewer-faults-{os.getpid()}"
    home.mkdir(mode=0o700)
    yield home, [NOBODY] if os.geteuid() == 0 else []
    home.chmod(0o700)
    shutil.rmtree(home)


def give(home: Path, user: list[int]) -> None:
    """Let the folder and all in it be that user's."""
    for number in user:
        for place in (home, *home.iterdir()):
            os.chown(place, number, number)


def filled(file: Path) -> None:
    with Archive.open(file) as archive:
        session = begin(archive)
        say(archive, session, 4, "sharding by hash")


def seen(file: Path, user: list[int]) -> list[str]:
    return finished(child("child_reader.py", file, *user)).splitlines()


@needs_modes
@pytest.mark.parametrize("journal", ["wal", "delete"])
@pytest.mark.parametrize(("what", "named"), [("file", "is"), ("folder", "its folder is")])
def test_what_is_read_only_can_be_looked_back_in_and_nothing_else(anybodys, what, named, journal):
    home, user = anybodys
    file = home / "i.db"
    filled(file)
    with Archive.open(file) as archive, archive._store.reading() as conn:
        conn.execute(f"PRAGMA journal_mode = {journal}")
    give(home, user)
    (file if what == "file" else home).chmod(0o400 if what == "file" else 0o500)
    before = {one.name: one.read_bytes() for one in home.iterdir() if not one.name.endswith("-shm")}
    assert seen(file, user) == [
        "1 1 sharding by hash 1 ()",
        "True False",
        f"{file}: {named} read-only; make it writable (chmod u+w) or choose another file with --db",
    ]
    assert {name: (home / name).read_bytes() for name in before} == before


@needs_modes
def test_what_only_the_journal_holds_is_seen_in_a_read_only_folder(anybodys, tmp_path):
    home, user = anybodys
    with Archive.open(tmp_path / "i.db") as archive:
        session = begin(archive)
        say(archive, session, 4, "sharding by hash")
        for name in ("i.db", "i.db-wal"):
            shutil.copy(tmp_path / name, home / name)
    assert (home / "i.db-wal").stat().st_size > 0
    give(home, user)
    home.chmod(0o500)
    assert seen(home / "i.db", user)[0] == "1 1 sharding by hash 1 ()"
    assert sorted(one.name for one in home.iterdir()) == ["i.db", "i.db-wal"]


@needs_modes
@pytest.mark.parametrize("fixture", sorted(FIXTURES.glob("*.db")), ids=lambda fixture: fixture.stem)
def test_an_older_schema_is_read_where_it_cannot_be_migrated(anybodys, fixture):
    home, user = anybodys
    file = Path(shutil.copy(fixture, home / "i.db"))
    give(home, user)
    home.chmod(0o500)
    assert seen(file, user)[:2] == ["2 2 TTLs expire them. 1 ()", "True False"]
    assert file.read_bytes() == fixture.read_bytes()


def test_a_full_disk_is_named_and_what_was_saved_is_safe(archive, path):
    session = begin(archive)
    say(archive, session, 4, "before")
    with archive._store.reading() as conn:
        pages = conn.execute("PRAGMA page_count").fetchone()[0]
        conn.execute(f"PRAGMA max_page_count = {pages + 1}")
        with pytest.raises(ArchiveError, match="the disk is full; free some space and try again") as raised:
            say(archive, session, 5, "too much " * 50_000)
        conn.execute("PRAGMA max_page_count = 1000000")
    assert str(raised.value).startswith(f"{path}: ")
    assert archive.turns(session)[-1].text == "before"
    say(archive, session, 5, "room again")
    assert archive.turns(session)[-1].text == "room again"
    assert archive.doctor() == ()


@pytest.mark.slow
def test_a_lock_held_for_three_seconds_is_waited_for(archive, path):
    session = begin(archive)
    holder = child("child_holder.py", path, "IMMEDIATE")
    assert holder.stdout.readline() == "held\n"
    threading.Timer(3.0, lambda: finished(holder, "\n")).start()
    say(archive, session, 4, "patience")
    assert archive.turns(session)[-1].text == "patience"


@pytest.mark.slow
def test_a_lock_held_for_a_minute_is_named_meanwhile_and_nothing_is_lost(archive, path):
    session = begin(archive)
    holder = child("child_holder.py", path, "IMMEDIATE")
    assert holder.stdout.readline() == "held\n"
    until = time.monotonic() + 60
    refused = 0
    while time.monotonic() < until:
        assert len(archive.turns(session)) == 2, "reading goes on"
        with pytest.raises(ArchiveError, match="is locked by another program; close it and try again"):
            archive.save_draft(session, "half a th", 1.0, NOON)
        refused += 1
    assert refused >= 2, "each waits five seconds"
    finished(holder, "\n")
    archive.save_draft(session, "half a th", 1.0, NOON)
    assert archive.draft(session) == ("half a th", 1.0)


def test_a_clock_that_jumps_back_an_hour_changes_no_order_within_an_interview(archive):
    session = begin(archive)
    say(archive, session, 4, "first", elapsed=10.0)
    event = archive.events(session)[-1]
    later = type(event)(seq=5, kind="say", elapsed=20.0, text="second")
    archive.append(session, later, [], phase="scale", at=NOON - timedelta(hours=1))
    archive.save_draft(session, "third", 21.0, NOON - timedelta(hours=1))
    assert [turn.text for turn in archive.turns(session)][-2:] == ["first", "second"]
    assert archive.draft(session) == ("third", 21.0)
    older = begin(archive, started=NOON - timedelta(hours=1))
    assert archive.find("last") == session != older
