"""The bank: layers, whole files by name, what is handed out, and a cache that is never stale."""

import hashlib
import os
import shutil
from pathlib import Path

import msgspec
import pytest

from interviewer.bank import Bank, cache, packs
from interviewer.bank.layers import Layer, bundled_root
from interviewer.model.errors import ContentError, UnknownName
from interviewer.model.match import AtLeastNode, ConceptNode, NotNode
from tests.bank.conftest import CONTENT

QUESTION = "prompts/questions/lemonade.yaml"
RUBRIC = "rubrics/questions/lemonade.yaml"
CONCEPTS = "rubrics/concepts/stand.yaml"


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def layered(*roots: Path, names: tuple[str, ...] = ("user", "pack sweets", "bundled")) -> Bank:
    """A bank as another process would open it, which remembers nothing."""
    cache.remembered.clear()
    return Bank(roots[0], layers=tuple(map(Layer, names, roots)))


@pytest.fixture
def below(tmp_path) -> Path:
    return shutil.copytree(CONTENT, tmp_path / "below")


def test_an_entry_holds_all_that_an_interview_needs(bank):
    entry = bank.entry("lemonade")
    assert entry.question.facts[0].figure.value == 60
    assert entry.format.phase_ids() == ("ask", "build")
    assert [concept.id for concept in entry.concepts] == ["vessel", "jug", "tin", "parasol", "sun-shelter"]
    jug = entry.rubric.criteria[1].match
    assert isinstance(jug, AtLeastNode)
    assert jug.of[0] == ConceptNode(concept="jug")
    assert jug.of[2].all[1] == NotNode(negated=ConceptNode(concept="tin"))
    assert entry.rubric.samples[0].text.startswith("How many guests come in an hour? I assume sixty")
    assert msgspec.json.decode(msgspec.json.encode(entry), type=type(entry)) == entry


def test_rows_list_what_can_be_read(bank, house):
    shutil.copy(house / QUESTION, house / "prompts/questions/broken.yaml")
    [row] = bank.rows()
    assert (row.id, row.title, row.format, row.difficulty) == ("lemonade", "Design a lemonade stand", "chat", "easy")
    assert row.topics == ("queues", "pricing")
    [fault] = bank.broken()
    assert fault.code == "id-mismatch"
    assert bank.question_ids() == ("broken", "lemonade")


def test_words_and_formats_and_folders(bank, house):
    assert bank.words() == {"lemon", "water"}
    assert bank.format("chat").minutes == 20
    with pytest.raises(UnknownName, match="did you mean `chat`"):
        bank.format("chatt")
    (house / "prompts/lines").mkdir()
    assert bank.folders("lines") == (house / "prompts/lines",)
    assert bank.folders("reports") == ()


def test_the_upper_file_wins_whole(house, below):
    edit(house / QUESTION, "title: Design a lemonade stand", "title: Ours")
    edit(house / QUESTION, "topics: [queues, pricing]", "topics: [ours]")
    (house / RUBRIC).unlink()
    entry = layered(house, below).entry("lemonade")
    assert (entry.question.title, entry.question.topics) == ("Ours", ("ours",))
    assert len(entry.rubric.criteria) == 4


def test_of_two_concepts_with_one_id_the_upper_stands(house, below):
    (house / CONCEPTS).rename(house / "rubrics/concepts/zz-ours.yaml")
    edit(house / "rubrics/concepts/zz-ours.yaml", "also: [coin box]", "also: [till]")
    tins = [concept for concept in layered(house, below).concepts() if concept.id == "tin"]
    assert [tin.also for tin in tins] == [("till",)]


def test_a_packs_broken_file_gives_way_to_the_layer_below(house, below):
    edit(house / QUESTION, "title:", "titel:")
    edit(house / CONCEPTS, "concepts:", "konzepte:")
    bank = layered(house, below, names=("pack sweets", "bundled"))
    assert bank.entry("lemonade").question.title == "Design a lemonade stand"
    assert [row.id for row in bank.rows()] == ["lemonade"]


def test_a_pack_that_is_broken_on_its_own_is_told_and_harms_nobody(house, below):
    (house / QUESTION).rename(house / "prompts/questions/sweets.yaml")
    (house / "rubrics/concepts/sweets.yaml").write_text("concepts: [")
    bank = layered(house, below, names=("pack sweets", "bundled"))
    assert [row.id for row in bank.rows()] == ["lemonade"]
    assert [fault.code for fault in bank.broken()] == ["id-mismatch"]
    assert bank.entry("lemonade").question.id == "lemonade"
    with pytest.raises(ContentError):
        bank.entry("sweets")


def test_the_users_broken_file_is_told_and_not_passed_over(house, below):
    edit(house / QUESTION, "title:", "titel:")
    with pytest.raises(ContentError, match=r"lemonade.yaml:2:1: `titel` is no key here \(did you mean `title`\?\)"):
        layered(house, below, names=("user", "bundled")).entry("lemonade")


def test_a_question_without_rubric_or_format_says_so(bank, house):
    edit(house / QUESTION, "format: chat", "format: chatt")
    with pytest.raises(ContentError, match=r"lemonade.yaml: no format `chatt` \(did you mean `chat`\?\)"):
        bank.entry("lemonade")
    (house / RUBRIC).unlink()
    with pytest.raises(ContentError, match="no rubric for `lemonade`"):
        bank.entry("lemonade")


def test_more_faults_are_counted(bank, house):
    edit(house / QUESTION, "title: Design", "titel: Design")
    edit(house / QUESTION, "difficulty: easy", "difficulty: eazy")
    with pytest.raises(ContentError, match=r"\(and 1 more: run `interviewer lint`\)"):
        bank.entry("lemonade")


@pytest.mark.parametrize("file", [QUESTION, RUBRIC, CONCEPTS, "prompts/formats/chat.yaml"])
def test_the_digest_stands_for_all_that_a_score_comes_from(house, file):
    before = layered(house).entry("lemonade").rubric.digest
    assert before == layered(house).entry("lemonade").rubric.digest
    assert len(before.removeprefix("sha256:")) == len(hashlib.sha256().hexdigest())
    with (house / file).open("a") as end:
        end.write("# a word more\n")
    assert layered(house).entry("lemonade").rubric.digest != before


def test_what_is_kept_equals_what_was_read_and_is_never_stale(house):
    first = layered(house).entry("lemonade")
    kept = list((house / "cache").iterdir())
    assert len(kept) == 4
    assert layered(house).entry("lemonade") == first
    path, before = house / QUESTION, (house / QUESTION).stat()
    edit(path, "Sixty guests an hour.", "Forty guests an hour.")
    # The same size at the same time: only the bytes can tell.
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert layered(house).entry("lemonade").question.facts[0].reply == "Forty guests an hour."
    assert len(list((house / "cache").iterdir())) == 4


@pytest.mark.parametrize("damage", [b"", b"x" * 40, b"\0" * 5000])
def test_a_damaged_cache_is_read_anew(house, damage):
    first = layered(house).entry("lemonade")
    for path in (house / "cache").iterdir():
        path.write_bytes(damage if len(damage) != 40 else path.read_bytes()[:40])
    assert layered(house).entry("lemonade") == first


def test_where_no_cache_can_be_kept_the_bank_still_reads(house):
    (house / "cache").write_text("in the way")
    assert layered(house).entry("lemonade").question.id == "lemonade"


def test_what_is_broken_is_never_kept(house):
    edit(house / QUESTION, "title:", "titel:")
    assert layered(house).rows() == ()
    assert not (house / "cache").exists()


POINTS = """[interviewer.packs]
sweets = sweets_pack
empty = empty_pack
gone = no_such_pack
dotted = sweets_pack.inner
call = sweets_pack:run
"""


def test_a_pack_is_found_without_running_anything_in_it(tmp_path, monkeypatch):
    pack = shutil.copytree(CONTENT, tmp_path / "sweets_pack")
    (pack / "__init__.py").write_text("raise SystemExit('code of a pack ran')")
    (tmp_path / "empty_pack").mkdir()
    record = tmp_path / "sweets-1.0.dist-info"
    record.mkdir()
    (record / "METADATA").write_text("Metadata-Version: 2.1\nName: sweets\nVersion: 1.0\n")
    (record / "entry_points.txt").write_text(POINTS)
    monkeypatch.syspath_prepend(str(tmp_path))
    found, faults = packs.installed()
    assert [(layer.name, layer.root) for layer in found] == [("pack sweets", pack)]
    assert [str(fault).partition(":")[0] for fault in faults] == ["pack call", "pack dotted", "pack empty", "pack gone"]
    bank = Bank(None)
    assert {"lemonade", "pastebin"} <= set(bank.question_ids())
    assert bank.broken() == faults
    assert [fault for fault in bank.faults() if fault.code == "bad-pack"] == list(faults)


def test_what_is_bundled_lies_at_the_top_of_the_repository_or_in_the_wheel():
    root = bundled_root()
    assert (root / "prompts").is_dir()
    assert (root / "rubrics").is_dir()
    assert "pastebin" in Bank(None).question_ids()
