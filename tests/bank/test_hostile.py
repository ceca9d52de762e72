"""Content that somebody else wrote: it may be wrong in any way, and still only ever is a fault."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interviewer.bank import Bank
from interviewer.bank.files import MAX_BYTES
from interviewer.bank.layers import Layer
from interviewer.bank.reader import MODELS, parse
from interviewer.model.errors import ContentError, UnknownName
from tests.bank.conftest import CONTENT
from tests.bank.test_yaml12 import PIECES

QUESTION = Path("prompts/questions/lemonade.yaml")
RUBRIC = Path("rubrics/questions/lemonade.yaml")
STRONG = Path("rubrics/questions/samples/lemonade-strong.md")


def faults(house: Path) -> list[str]:
    return [f"{fault.code} {fault.message}" for fault in Bank(house, layers=(Layer("user", house),)).faults()]


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../lemonade", "a/b", "/etc/passwd", "lemonade.yaml", "x" * 300, "\0", "É"]
)
def test_a_name_leads_nowhere_but_into_its_folder(bank, name):
    with pytest.raises(UnknownName) as caught:
        bank.entry(name)
    assert "\n" not in str(caught.value)


def test_a_near_name_is_suggested(bank):
    with pytest.raises(UnknownName, match=r"no question `lemonad` \(did you mean `lemonade`\?\)"):
        bank.entry("lemonad")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"id: \xff", "encoding the file is not UTF-8 from here on; save it as UTF-8"),
        ("id: lemonade".encode("utf-16"), "encoding the file is not UTF-8 from here on; save it as UTF-8"),
        (b"id: a\0b", "control-character the character U+0000 may not stand in a file"),
        (b"# " + b"x" * MAX_BYTES, "too-large the file is larger than 1 MB"),
    ],
)
def test_what_is_no_text_is_one_fault(house, data, said):
    (house / QUESTION).write_bytes(data)
    assert [each for each in faults(house) if not each.startswith("unknown-")] == [said]


def test_a_byte_order_mark_and_line_ends_of_windows_are_taken(house, bank):
    data = (house / QUESTION).read_bytes()
    (house / QUESTION).write_bytes(b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n"))
    assert bank.faults() == ()
    assert "\r" not in bank.entry("lemonade").question.statement


@pytest.mark.parametrize("file", [QUESTION, RUBRIC, STRONG])
def test_a_link_may_not_lead_out(house, tmp_path, file):
    secret = tmp_path / "secret"
    secret.write_bytes((house / file).read_bytes())
    (house / file).unlink()
    (house / file).symlink_to(secret)
    assert any("leads out of its folder" in each for each in faults(house))
    with pytest.raises(ContentError, match="leads out of its folder"):
        Bank(house, layers=(Layer("user", house),)).entry("lemonade")


def test_a_link_inside_is_followed(house, bank):
    (house / QUESTION).rename(house / "elsewhere.yaml")
    (house / QUESTION).symlink_to(house / "elsewhere.yaml")
    assert bank.entry("lemonade").question.id == "lemonade"


def test_a_folder_of_links_may_not_lead_out(house, tmp_path):
    (house / "rubrics").rename(tmp_path / "moved")
    (house / "rubrics").symlink_to(tmp_path / "moved")
    assert any("leads out of its folder" in each for each in faults(house))


def test_what_is_no_file_is_a_fault_and_never_waits(house):
    (house / QUESTION).unlink()
    os.mkfifo(house / QUESTION)
    (house / "prompts/questions/folder.yaml").mkdir()
    (house / "prompts/questions/loop.yaml").symlink_to("loop.yaml")
    assert faults(house).count("unreadable this is not a file") == 2
    assert Bank(house, layers=(Layer("user", house),)).rows() == ()


def test_a_file_nobody_may_read_is_a_fault(house, command):
    (house / QUESTION).chmod(0)
    done = command("--home", str(house), "lint", str(house), bound_by_modes=True)
    assert done.status == 1
    assert "lemonade.yaml: unreadable cannot be read: Permission denied" in done.out


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from([QUESTION, RUBRIC]), st.integers(0, 2000))
def test_random_text_in_a_file_is_only_ever_a_content_error(house, text, file, at):
    for each in (QUESTION, RUBRIC):
        (house / each).write_bytes((CONTENT / each).read_bytes())
    good = (CONTENT / file).read_text(encoding="utf-8")
    (house / file).write_text(good[:at] + text + good[at:], encoding="utf-8")
    bank = Bank(house, layers=(Layer("user", house),))
    bank.faults()
    bank.rows()
    try:
        bank.entry("lemonade")
    except ContentError as error:
        assert error.location is not None
        assert "\n" not in str(error)


LEAVES = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8))
KEYS = st.sampled_from(
    [
        *("id", "question", "criteria", "match", "any", "all", "of", "at_least", "not", "near", "within", "about"),
        *(
            "estimate",
            "value",
            "unit",
            "factor",
            "scales_with",
            "facts",
            "asked",
            "figure",
            "reply",
            "samples",
            "score",
        ),
        *("text", "file", "concepts", "name", "also", "kin", "says", "levels", "weights", "phases", "minutes"),
    ]
)
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=6), max_leaves=25
)


@given(TREES, st.sampled_from(sorted(MODELS)))
def test_any_tree_of_values_converts_or_is_at_fault(tree, kind):
    text = json.dumps(tree)
    done = parse(Path("lemonade.yaml"), text.encode(), MODELS[kind])
    assert done.faults or done.value is not None


def test_the_name_of_a_file_is_shown_harmless(house):
    (house / "prompts/questions/\x1b[31m\nred.yaml").write_text("id: x\n")
    found = [str(fault) for fault in Bank(house, layers=(Layer("user", house),)).faults()]
    assert len([each for each in found if "red.yaml" in each]) == 6
    assert all(each.isprintable() for each in found)
