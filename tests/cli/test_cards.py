"""Anki packages out and in, of both kinds, and what is said of files that are none."""

import re
import sqlite3
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
import zstandard

from interviewer.bank import Bank
from interviewer.model.errors import InputError
from interviewer.services import anki_file
from interviewer.services.anki_export import export

NOTES = [
    ("g1", "What is <b>a quorum</b>?\x1fEnough nodes:<br>R + W &gt; N", " quorum leech "),
    ("g2", "A {{c1::leader::role}} takes writes\x1fand <i>followers</i> follow", ""),
    ("g3", "<img src='x.png'>[sound:a.mp3]\x1fA picture alone", ""),
    ("g4", "What is a QUORUM?\x1fasked twice", ""),
    ("g5", "Evil \x1b[2J<script>alert(1)</script>\x1fno: *not* &amp; an alias", ""),
]


def collection(folder: Path, notes=NOTES) -> bytes:
    """A collection as Anki keeps it, as far as notes go."""
    file = folder / "made.db"
    file.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as conn:
        conn.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT, flds TEXT, tags TEXT)")
        conn.executemany("INSERT INTO notes (guid, flds, tags) VALUES (?,?,?)", notes)
        conn.commit()
    return file.read_bytes()


def package(path: Path, **files: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(name.replace("_", "."), data)
    return path


@pytest.fixture(params=["old", "new"])
def apkg(request, tmp_path):
    """The same notes in a package of the old kind, and of the new one with what Anki puts beside it."""
    data = collection(tmp_path)
    if request.param == "old":
        return package(tmp_path / "My Notes.apkg", collection_anki2=data, media=b"{}")
    request_to_update = collection(tmp_path, [("x", "Please update\x1fto the latest Anki", "")])
    packed = zstandard.ZstdCompressor().compress(data)
    return package(
        tmp_path / "My Notes.apkg", meta=b"\x08\x03", collection_anki2=request_to_update, collection_anki21b=packed
    )


def imported(home):
    return next(deck for deck in Bank(home).decks() if deck.topic == "imported-my-notes")


def test_both_kinds_come_in_as_plain_text(command, home, apkg):
    done = command("cards", "import", str(apkg))
    assert (done.status, done.err) == (0, "")
    assert "3 cards taken in; 1 were there already, 1 hold no text on both sides." in done.out
    sides = {(card.asks, card.answer) for card in imported(home).cards}
    assert sides == {
        ("What is a quorum?", "Enough nodes:\nR + W > N"),
        ("A […] takes writes", "A leader takes writes\nand followers follow"),
        ("Evil [2J", "no: *not* & an alias"),
    }
    assert imported(home).cards[0].about == ("quorum",)
    assert command("lint", str(home)).status == 0


def test_importing_twice_changes_nothing_and_more_notes_are_added(command, home, apkg, tmp_path):
    command("cards", "import", str(apkg))
    before = imported(home)
    assert "0 cards taken in; 4 were there already" in command("cards", "import", str(apkg)).out
    assert imported(home) == before
    package(apkg, collection_anki2=collection(tmp_path, [*NOTES, ("g9", "New?\x1fYes", "")]))
    command("cards", "import", str(apkg))
    assert imported(home).cards[:-1] == before.cards and imported(home).cards[-1].asks == "New?"


def test_imported_cards_are_drilled(command, apkg):
    command("cards", "import", str(apkg))
    done = command("drill", "cards", "--topic", "imported-my-notes", stdin="\n4\n" * 3)
    assert "3 looked at" in done.out and "\x1b" not in done.out


def test_what_is_exported_is_known_again_and_keeps_its_identity(command, home, tmp_path):
    done = command("cards", "export", str(tmp_path / "a.apkg"))
    decks = Bank().decks()
    count = sum(len(deck.cards) for deck in decks)
    assert done.out == f"{count} cards in {len(decks)} decks: {tmp_path / 'a.apkg'}\n"
    command("cards", "export", str(tmp_path / "b.apkg"))
    first, second = (anki_file.read_package(tmp_path / name) for name in ("a.apkg", "b.apkg"))
    assert [note.guid for note in first] == [note.guid for note in second]
    assert len({note.guid for note in first}) == count
    fronts = {" ".join(card.asks.split()) for deck in decks for card in deck.cards}
    assert {" ".join(note.front.split()) for note in first} == fronts
    again = command("cards", "import", str(tmp_path / "a.apkg"))
    assert f"0 cards taken in; {count} were there already" in again.out
    assert not (home / "prompts").exists()


def test_one_deck_alone_goes_out(command, tmp_path):
    done = command("cards", "export", str(tmp_path / "a.apkg"), "--topic", "caching")
    assert re.fullmatch(r"\d+ cards in 1 deck: .*\n", done.out)
    assert {"caching"} <= set(anki_file.read_package(tmp_path / "a.apkg")[0].tags)


def bad(tmp_path):
    """Files that are none, by name, and what is said of them."""
    plain = tmp_path / "plain.apkg"
    plain.write_text("not a zip")
    truncated = tmp_path / "truncated.apkg"
    whole = package(tmp_path / "whole.apkg", collection_anki2=collection(tmp_path))
    truncated.write_bytes(whole.read_bytes()[:-40])
    return {
        plain: "is no Anki package",
        truncated: "is no Anki package",
        tmp_path / "missing.apkg": "No such file",
        tmp_path: "directory",
        package(tmp_path / "empty.apkg", other=b""): "without an Anki collection",
        package(tmp_path / "junk.apkg", collection_anki2=b"junk" * 300): "cannot be read",
        package(tmp_path / "unpacked.apkg", collection_anki21b=b"junk"): "damaged",
        package(tmp_path / "none.apkg", collection_anki2=b""): "holds no notes",
    }


def test_a_file_that_is_no_package_is_one_clear_line(command, home, tmp_path):
    for path, told in bad(tmp_path).items():
        done = command("cards", "import", str(path))
        assert (done.status, done.out) == (2, ""), path
        assert str(path) in done.err and told in done.err and done.err.count("\n") == 1, done.err
    assert not (home / "prompts").exists()


@pytest.mark.parametrize("kind", ["collection_anki2", "collection_anki21b"])
def test_a_package_that_swells_is_refused(tmp_path, monkeypatch, kind):
    monkeypatch.setattr(anki_file, "LARGEST", 1024 * 1024)
    swollen = b"\0" * 3 * 1024 * 1024
    data = zstandard.ZstdCompressor().compress(swollen) if kind.endswith("b") else swollen
    with pytest.raises(InputError, match="larger than 1 MB"):
        anki_file.read_package(package(tmp_path / "big.apkg", **{kind: data}))


def test_without_the_extra_it_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "genanki", None)
    monkeypatch.setitem(sys.modules, "zstandard", None)
    with pytest.raises(InputError, match=r"design-interviewer\[anki\]"):
        export((), tmp_path / "a.apkg", 0.0)
    with pytest.raises(InputError, match=r"design-interviewer\[anki\]"):
        anki_file.read_package(package(tmp_path / "new.apkg", collection_anki21b=b"x"))


def test_export_into_a_place_that_cannot_be_is_one_line(command, tmp_path):
    for target in (tmp_path, tmp_path / "nowhere" / "a.apkg"):
        done = command("cards", "export", str(target))
        assert (done.status, done.err.count("\n")) == (2, 1) and str(target) in done.err
