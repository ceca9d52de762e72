"""Files of older schemas open with all they hold; what cannot be migrated is left as it was."""

import shutil
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from sqlite_utils import Database

from interviewer.archive import Archive, schema
from interviewer.archive.migrations import migrations
from interviewer.model.errors import ArchiveError

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def old(path: Path) -> Path:
    """A file as the first schema left it."""
    path.parent.mkdir()
    shutil.copy(FIXTURES / "schema-0001.db", path)
    return path


def tables(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table a person would look at."""
    conn = sqlite3.connect(path)
    names = conn.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    kept = [name for (name,) in names if not name.startswith(("words", "_", "sqlite_"))]
    found = {name: sorted(conn.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in kept}
    conn.close()
    return found


def test_every_older_schema_has_its_fixture():
    assert [f.name for f in sorted(FIXTURES.glob("*.db"))] == [f"schema-{n:04}.db" for n in range(1, schema.VERSION)]


@pytest.mark.parametrize("fixture", sorted(FIXTURES.glob("*.db")), ids=lambda fixture: fixture.stem)
def test_an_older_file_opens_with_all_its_rows(fixture, path):
    path.parent.mkdir()
    shutil.copy(fixture, path)
    before = tables(path)
    assert all(before.values()), "the fixture has a row in every table"
    Archive.open(path).close()
    after = tables(path)
    # Columns added since stand last.
    assert {
        name: [new[: len(old)] for old, new in zip(rows, after[name], strict=True)] for name, rows in before.items()
    } == before


def test_an_older_file_can_be_used_as_if_it_were_new(old):
    with Archive.open(old) as archive:
        assert [(s.id, s.score, s.turns) for s in archive.history()] == [("1abd", None, 0), ("1abc", 61, 2)]
        assert [event.text for event in archive.events("1abd")] == ["odd \udcff", ""]
        assert archive.draft("1abd") == ("half a th", 7.5)
        assert archive.scorecard("1abc").marks[0].evidence[0].text == "TTLs"
        assert [hit.seq for hit in archive.search("expiring")] == [3]
        assert archive.doctor() == ()


def test_a_private_copy_is_kept_before_migrating_and_only_then(old):
    before = tables(old)
    Archive.open(old).close()
    Archive.open(old).close()
    (copy,) = (old.parent / "backups").iterdir()
    assert tables(copy) == before
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert sqlite3.connect(copy).execute("PRAGMA user_version").fetchone() == (1,)


def test_what_only_the_journal_holds_is_in_the_copy_too(old):
    conn = sqlite3.connect(old)
    conn.execute("PRAGMA journal_mode = WAL")
    conn.execute("UPDATE drafts SET text = 'newest'")
    conn.commit()
    Archive.open(old).close()
    (copy,) = (old.parent / "backups").iterdir()
    assert sqlite3.connect(copy).execute("SELECT text FROM drafts").fetchall() == [("newest",)]


def test_a_migration_that_fails_leaves_the_file_as_it_was(old):
    with sqlite3.connect(old) as conn:
        conn.execute("CREATE TABLE words (mine TEXT)")
    before = tables(old)
    with pytest.raises(ArchiveError, match="words already exists"):
        Archive.open(old)
    assert tables(old) == before
    conn = sqlite3.connect(old)
    assert conn.execute("PRAGMA user_version").fetchone() == (1,)
    assert conn.execute("SELECT name FROM sqlite_master WHERE name = 'said'").fetchall() == []


def test_a_migration_that_would_leave_orphans_is_undone(old):
    with sqlite3.connect(old) as conn:
        conn.execute("DELETE FROM sessions WHERE id = '1abc'")
    with pytest.raises(ArchiveError, match="point at nothing"):
        Archive.open(old)
    assert sqlite3.connect(old).execute("PRAGMA user_version").fetchone() == (1,)


def test_a_file_migrated_by_another_tool_is_recognised(old):
    migrations.apply(Database(sqlite3.connect(old), execute_plugins=False))
    with Archive.open(old) as archive:
        assert archive.search("expire")
    assert sqlite3.connect(old).execute("PRAGMA user_version").fetchone() == (schema.VERSION,)


def test_the_list_of_migrations_is_the_migrations_and_gaps_are_none():
    names = [pending.name for pending in migrations.pending(Database(memory=True, execute_plugins=False))]
    assert tuple(names) == schema.MIGRATIONS
    assert [name[:5] for name in names] == [f"m{n:03}_" for n in range(1, len(names) + 1)]


def test_opening_a_current_file_spares_the_import_of_the_migrations(path):
    Archive.open(path).close()
    script = "import sys; from pathlib import Path; from interviewer.archive import Archive; " + (
        "Archive.open(Path(sys.argv[1])).history(); sys.exit('sqlite_utils' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script, path], check=True)
