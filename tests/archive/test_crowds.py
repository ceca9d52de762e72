"""Several processes and threads on one file."""

import sqlite3
import threading

import pytest

from interviewer.archive import Archive
from interviewer.model.errors import ArchiveError
from tests.archive.samples import NOON, begin, child, finished, say


@pytest.mark.parametrize("turns", [0, pytest.param(25, marks=pytest.mark.slow)])
def test_processes_that_open_a_new_file_at_once_all_get_it(tmp_path, turns):
    for attempt in range(4):
        path = tmp_path / f"{attempt}" / "interviewer.db"
        writers = [child("child_writer.py", path, turns) for _ in range(4)]
        for writer in writers:
            assert writer.stdout.readline() == "ready\n"
        for writer in writers:
            writer.stdin.write("\n")
            writer.stdin.flush()
        sessions = [finished(writer).strip() for writer in writers]
        with Archive.open(path) as archive:
            assert sorted(session.id for session in archive.history()) == sorted(sessions)
            for session in sessions:
                assert [t.text for t in archive.turns(session)][2:] == [f"turn {seq}" for seq in range(4, 4 + turns)]
            assert archive.doctor() == ()
        assert not (path.parent / "backups").exists(), "a new file needs no copy"


def test_a_lock_that_is_held_too_long_is_named_and_nothing_half_done(path):
    with Archive.open(path, timeout=0.2) as archive:
        session = begin(archive)
        holder = child("child_holder.py", path, "IMMEDIATE")
        assert holder.stdout.readline() == "held\n"
        refused = [
            lambda: say(archive, session, 4, "lost?", "no"),
            lambda: archive.save_draft(session, "lost?", 1.0, NOON),
            lambda: begin(archive),
            lambda: archive.delete(session),
        ]
        for write in refused:
            with pytest.raises(ArchiveError, match="locked by another program; close it and try again"):
                write()
        assert len(archive.history()) == 1, "reading goes on"
        finished(holder, "\n")
        say(archive, session, 4, "lost?", "no")
        assert [turn.text for turn in archive.turns(session)][2:] == ["lost?", "no"]


def test_a_lock_held_for_less_is_waited_for(archive, path):
    session = begin(archive)
    holder = child("child_holder.py", path, "IMMEDIATE")
    assert holder.stdout.readline() == "held\n"
    release = threading.Timer(0.3, holder.stdin.write, ["\n"])
    closing = threading.Timer(0.4, holder.stdin.flush)
    release.start()
    closing.start()
    say(archive, session, 4, "patience")
    assert archive.turns(session)[-1].text == "patience"
    finished(holder)


def test_a_file_that_is_locked_altogether_is_refused(path):
    Archive.open(path).close()
    conn = sqlite3.connect(path)
    conn.execute("PRAGMA journal_mode = DELETE")
    conn.close()
    holder = child("child_holder.py", path, "EXCLUSIVE")
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(ArchiveError, match="locked"):
        Archive.open(path, timeout=0.2)
    finished(holder, "\n")
    Archive.open(path).close()


def test_without_a_write_ahead_log_all_else_holds(archive, path):
    session = begin(archive)
    reader = sqlite3.connect(path, isolation_level=None)
    archive.close()
    reader.execute("PRAGMA journal_mode = DELETE")
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM events").fetchall()
    with Archive.open(path, timeout=0.2) as other:  # a reader keeps it from changing the mode
        with other._store.reading() as conn:
            assert conn.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        reader.execute("ROLLBACK")
        say(other, session, 4, "still")
        assert other.turns(session)[-1].text == "still"


def test_threads_share_an_archive(archive):
    sessions = [begin(archive) for _ in range(4)]

    def speak(session: str) -> None:
        for seq in range(4, 54):
            say(archive, session, seq, f"{session} {seq}")
            archive.draft(session)

    threads = [threading.Thread(target=speak, args=[session]) for session in sessions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for session in sessions:
        assert [turn.text for turn in archive.turns(session)][2:] == [f"{session} {seq}" for seq in range(4, 54)]
