"""Out to a file and in again: the same bytes; and a file that cannot be used is one clear line."""

import io
import json
import shutil
import sqlite3
from pathlib import Path

import msgspec
import pytest

from interviewer.archive import Archive
from interviewer.archive.sessions import digest_of
from interviewer.archive.study_records import CardRecord, DrillRecord, LookRecord
from interviewer.model.errors import InputError
from interviewer.services import exporting, importing
from tests.archive.samples import NOON
from tests.archive.test_migrating import FIXTURES
from tests.archive.test_taking_in import everything
from tests.tui.past_stage import filled


@pytest.fixture
def archive(tmp_path: Path):
    with filled(tmp_path / "i.db") as opened:
        everything(opened)
        opened.add_note("03cccccccc", "\udcff <script> \u202e", NOON)
        yield opened


@pytest.fixture
def other(tmp_path: Path):
    with Archive.open(tmp_path / "other.db") as opened:
        yield opened


def lines(archive: Archive, sessions: tuple[str, ...] | None = None) -> str:
    return "".join(f"{line}\n" for line in exporting.as_lines(archive, sessions))


def taken_in(archive: Archive, text: str) -> dict[str, int]:
    return dict(importing.import_stream(archive, io.StringIO(text), "it.jsonl"))


def test_what_was_exported_is_imported_and_exported_as_the_same_bytes(archive, other):
    text = lines(archive)
    assert text.isascii()
    assert taken_in(other, text) == {"added": 5}
    assert lines(other) == text
    assert taken_in(other, text) == {"unchanged": 5}
    assert taken_in(archive, text) == {"unchanged": 5}


def test_a_json_document_does_as_well(archive, other):
    document = "".join(exporting.as_document(archive))
    whole = json.loads(document)
    assert len(whole["sessions"]) == 5
    assert taken_in(other, document) == {"added": 5}
    assert lines(other) == lines(archive)
    assert taken_in(other, json.dumps(whole)) == {"unchanged": 5}
    assert taken_in(other, json.dumps(whole, indent=2)) == {"unchanged": 5}


def test_one_session_brings_its_own_content_and_no_other(archive, other):
    text = lines(archive, ("03cccccccc",))
    rows = [json.loads(line) for line in text.splitlines()]
    assert [row["kind"] for row in rows] == ["export", "content", "content", "content", "content", "session"]
    assert taken_in(other, text) == {"added": 1}
    assert other.content("03cccccccc") == archive.content("03cccccccc")


def test_content_that_is_no_text_comes_over(archive, other):
    row = exporting.content_row("sha256:x", b"\xff\0")
    assert row == {"kind": "content", "hash": "sha256:x", "base64": "/wA="}


def broken(archive: Archive, number: int, change) -> str:
    """The export with the row `number` (from 1) changed."""
    rows = lines(archive).splitlines()
    row = json.loads(rows[number - 1])
    changed = change(row)
    rows[number - 1] = json.dumps(row if changed is None else changed)
    return "\n".join(rows) + "\n"


@pytest.mark.parametrize(
    ("number", "change", "where", "says"),
    [
        (1, lambda row: {"hello": 1}, "it.jsonl:1:1", "is not what interviewer export writes"),
        (1, lambda row: row.update(version=99), "it.jsonl:1:1", "newer release"),
        (2, lambda row: row.update(text="changed"), "it.jsonl:2:1", "does not fit its hash"),
        (2, lambda row: row.pop("text") and None, "it.jsonl:2:1", "needs `text` or `base64`"),
        (2, lambda row: {"kind": "cake"}, "it.jsonl:2:1", "no row of an export: 'cake'"),
        (2, lambda row: [1], "it.jsonl:2:1", "a row is a JSON object"),
        (2, lambda row: {}, "it.jsonl:2:1", "it has no `kind`"),
        (-1, lambda row: row.update(id="../../etc"), "it.jsonl", "not a session"),
        (-1, lambda row: row.update(started="yesterday"), "it.jsonl", "not a session"),
        (-1, lambda row: row.pop("level") and None, "it.jsonl", "missing required field `level`"),
        (-1, lambda row: row.update(started="2026-13-41T00:00:00Z"), "it.jsonl", "on no day of any calendar"),
        (-1, lambda row: row["events"][1].update(kind="dance"), "it.jsonl", "event 2 is none of an interview"),
        (-1, lambda row: row["events"][0].update(data=[1]), "it.jsonl", "Expected `object`, got `array`"),
        (-1, lambda row: row["events"][2].update(data={"x": 1}), "it.jsonl", "event 3 is none of an interview"),
        (-1, lambda row: row["events"][1].update(elapsed=1e999), "it.jsonl", "event 2 is none of an interview"),
        (-1, lambda row: row["events"].reverse(), "it.jsonl", "not in order"),
        (-1, lambda row: row.update(events=[]), "it.jsonl", "not in order"),
        (-1, lambda row: row["content"].update(question="sha256:0"), "it.jsonl", "which is not in the file"),
    ],
)
def test_what_cannot_be_used_is_one_line_with_its_place_and_stores_nothing(archive, other, number, change, where, says):
    count = lines(archive).count("\n")
    text = broken(archive, number if number > 0 else count, change)
    with pytest.raises(InputError) as raised:
        taken_in(other, text)
    message = str(raised.value)
    assert message.startswith(where)
    assert says in message
    assert "\n" not in message
    assert other.ids() == ()


def test_what_was_studied_goes_along_and_the_later_look_at_a_card_stands(archive, other):
    look = LookRecord(card="ttl", at="2026-03-04T12:00:00.000Z", rating="good", due="2026-03-08", seconds=4.5)
    drill = DrillRecord(at="2026-03-04T12:00:00.000Z", kind="estimates", name="storage", ok=1, said="10 GB")
    older = CardRecord(
        card="ttl",
        due="2026-03-08",
        state="review",
        step=None,
        stability=3.5,
        difficulty=5.0,
        reviewed="2026-03-04T12:00:00.000Z",
        reviews=2,
        lapses=0,
    )
    newer = msgspec.structs.replace(older, reviewed="2026-03-09T12:00:00.000Z", reviews=3)
    assert archive.take_in_study([older, look, drill, look]) == 3
    text = lines(archive)
    assert taken_in(other, text) == {"added": 5, "studied": 3}
    assert lines(other) == text
    assert taken_in(other, "".join(exporting.as_document(archive))) == {"unchanged": 5}
    assert other.take_in_study([newer]) == 1
    assert taken_in(other, text) == {"unchanged": 5}
    assert taken_in(archive, lines(other)) == {"unchanged": 5, "studied": 1}
    assert [json.loads(line)["record"] for line in lines(archive).splitlines()[-3:]] == ["card", "look", "drill"]
    assert "study" not in lines(archive, ("03cccccccc",))


@pytest.mark.parametrize("row", [{"record": "cake"}, {"record": "look"}, {"record": "look", "values": {"card": 1}}])
def test_what_was_not_studied_is_one_line(archive, other, row):
    with pytest.raises(InputError, match="nothing that is studied"):
        taken_in(other, lines(archive) + json.dumps({"kind": "study", **row}) + "\n")
    assert other.ids() == ()


@pytest.mark.parametrize("fixture", sorted(FIXTURES.glob("*.db")), ids=lambda fixture: fixture.stem)
def test_whatever_an_older_release_left_goes_out_and_in(tmp_path, other, fixture):
    path = Path(shutil.copy(fixture, tmp_path / "old.db"))
    body = b"id: pastebin\n"
    with sqlite3.connect(path) as conn:  # the fixtures call their content by a made-up hash
        for table in ("content", "session_content"):
            conn.execute(f"UPDATE {table} SET hash = ?", (digest_of(body),))
    with Archive.open(path) as old:
        text = lines(old)
        assert taken_in(other, text)["added"] == 2
        assert lines(other) == text
        assert other.notes("1abc") == old.notes("1abc")


@pytest.mark.parametrize(
    "text", ["", "\n", "hello\n", "[1, 2]", "{", "null", "{}", '{"kind": "export"}', "[" * 100_000]
)
def test_what_is_no_export_at_all_says_so(other, text):
    with pytest.raises(InputError, match="is not what interviewer export writes"):
        taken_in(other, text)


def test_a_file_that_was_cut_short_says_where(archive, other):
    text = lines(archive)
    with pytest.raises(InputError, match=r"cut short here"):
        taken_in(other, text[:-100])
    assert other.ids() == ()
