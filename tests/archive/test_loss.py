"""What was acknowledged is there: after kills, on a full disk, with half a journal."""

import random
import shutil
import sqlite3
import time
from pathlib import Path

import pytest

from interviewer.archive import Archive
from tests.archive.samples import begin, child, finished, say

FIXTURES = Path(__file__).parent / "fixtures"
QUICK, THOROUGH = 10, 200


def killed_at_random(path: Path, chance: random.Random) -> list[list[str]]:
    """What a speaker said was stored before it was killed somewhere in its first tenth of a second of work."""
    speaker = child("child_speaker.py", path, chance.random())
    first = speaker.stdout.readline()
    time.sleep(chance.random() * 0.1)
    speaker.kill()
    rest, errors = speaker.communicate()
    assert not errors
    # The last line may be cut; its event was stored before the line was begun, but the line proves nothing.
    whole = [said for said in rest.splitlines(keepends=True) if said.endswith("\n")]
    return [said.split() for said in [first, *whole]]


def assert_nothing_lost(path: Path, acknowledged: list[list[str]]) -> None:
    session = acknowledged[0][1]
    turns = [(int(seq), text) for kind, seq, text in acknowledged[1:] if kind == "turn"]
    with Archive.open(path) as archive:
        said = {turn.seq: turn.text for turn in archive.turns(session)}
        for seq, text in turns:
            assert said[seq] == text
        for event, lines in archive.stored(session):
            assert len({line.text for line in lines}) <= (2 if event.kind == "start" else 1)
        text, elapsed = archive.draft(session)
        assert elapsed >= max((float(a[1]) for a in acknowledged[1:] if a[0] == "draft"), default=0.0)
        if acknowledged[1:] and acknowledged[-1][0] == "draft" and elapsed == float(acknowledged[-1][1]):
            assert text == acknowledged[-1][2]
        assert archive.doctor() == ()


def kill_often(path: Path, times: int, seed: int) -> int:
    chance = random.Random(seed)
    turns = 0
    for _ in range(times):
        acknowledged = killed_at_random(path, chance)
        assert_nothing_lost(path, acknowledged)
        turns += sum(a[0] == "turn" for a in acknowledged)
    return turns


def test_a_killed_process_loses_nothing_it_had_acknowledged(path):
    assert kill_often(path, QUICK, seed=1) > QUICK


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_two_hundred_kills_lose_nothing(path):
    assert kill_often(path, THOROUGH, seed=2) > THOROUGH


def test_kills_while_another_process_writes(path):
    with Archive.open(path) as other:
        session = begin(other)
        for seq in range(4, 9):
            assert_nothing_lost(path, killed_at_random(path, random.Random(seq)))
            say(other, session, seq, f"turn {seq}")
        assert [turn.seq for turn in other.turns(session)] == list(range(2, 9))


def test_a_process_killed_while_migrating_leaves_the_file_as_it_was_or_as_it_should_be(tmp_path):
    chance = random.Random(3)
    for attempt in range(8):
        path = Path(shutil.copy(FIXTURES / "schema-0001.db", tmp_path / f"{attempt}.db"))
        writer = child("child_writer.py", path, 1)
        assert writer.stdout.readline() == "ready\n"
        writer.stdin.write("\n")
        writer.stdin.flush()
        time.sleep(chance.random() * 0.15)
        writer.kill()
        writer.communicate()
        with Archive.open(path) as archive:
            assert archive.draft("1abd") == ("half a th", 7.5)
            assert [turn.text for turn in archive.turns("1abc")] == ["Hello.", "TTLs expire them."]
            assert [hit.seq for hit in archive.search("expiring")] == [3]


@pytest.mark.parametrize("room", [300_000, 600_000])
def test_a_full_disk_is_named_and_loses_nothing(path, room):
    pytest.importorskip("resource")
    session, *stored, refusal, last = finished(child("child_full.py", path, room)).splitlines()
    assert refusal.startswith(f"{path}: the disk ")
    assert "what was saved before is safe" in refusal
    assert len(stored) > 2
    with Archive.open(path) as archive:
        places = [turn.seq for turn in archive.turns(session) if turn.who == "candidate"]
        assert places == [int(seq) for seq in [*stored, last]]
        assert archive.doctor() == ()


@pytest.mark.parametrize("cut", [1, 24, 3000, 4096, 10_000])
def test_half_a_journal_gives_all_turns_up_to_the_cut(archive, path, tmp_path, cut):
    session = begin(archive)
    for seq in range(4, 24):
        say(archive, session, seq, f"turn {seq} " * 30)
    torn = Path(shutil.copy(path, tmp_path / "torn.db"))
    journal = Path(shutil.copy(path.with_name("interviewer.db-wal"), tmp_path / "torn.db-wal"))
    with journal.open("r+b") as file:
        file.truncate(journal.stat().st_size - cut)
    with Archive.open(torn) as other:
        seqs = [turn.seq for turn in other.turns(session)]
        assert 15 < len(seqs) < 22
        assert seqs == list(range(2, 2 + len(seqs)))
        assert other.doctor() == ()


def test_a_transaction_that_fails_midway_leaves_nothing(archive, path):
    session = begin(archive)
    with sqlite3.connect(path) as conn:
        conn.execute(
            "CREATE TRIGGER trip BEFORE INSERT ON events WHEN new.text = 'second' BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    with pytest.raises(Exception, match="refused"):
        say(archive, session, 4, "first", "second")
    assert len(archive.turns(session)) == 2
    say(archive, session, 4, "first", "third")
