"""YAML as authors expect it: what stays text, what is a number, and where each value stands."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from interviewer.bank.document import BAD, MOST_FAULTS
from interviewer.bank.yaml12 import MAX_DEPTH, read_yaml


def codes(text: str) -> list[str]:
    return [fault.code for fault in read_yaml(text, "x.yaml").faults]


@pytest.mark.parametrize(
    "word",
    [
        *("no", "No", "yes", "on", "off", "y", "n", "10:30", "1:2:3", "010", "00", "0x1f", "0o17", "0b1", "1e", "e5"),
        *("1.2.3", "2026-11-22", ".inf", "-.inf", ".nan", "1_", "_1", "1__0", "+", "-", ".", "--1", "tRUE", "nULL"),
        *("9" * 19, "1e999", "1.5_0", "=", "<<", "٣", "½"),
    ],
)
def test_stays_text(word):
    assert read_yaml(f"[{word}, x]" if word != "-" else f"a: '{word}'", "x.yaml").data in ([word, "x"], {"a": word})


@pytest.mark.parametrize(
    ("word", "value"),
    [
        *(("0", 0), ("-7", -7), ("+7", 7), ("10_000_000", 10_000_000), ("123456789012345678", 123456789012345678)),
        *(("1.5", 1.5), (".5", 0.5), ("2.", 2.0), ("1e6", 1e6), ("3.52e12", 3.52e12), ("-1.5E-3", -0.0015)),
        *(("true", True), ("False", False), ("null", None), ("~", None), ("", None)),
    ],
)
def test_is_a_value(word, value):
    data = read_yaml(f"a: {word}", "x.yaml").data
    assert data == {"a": value}
    assert type(data["a"]) is type(value)


@pytest.mark.parametrize("text", ["a: '12'", 'a: "12"', "a: |-\n  12", "a: >-\n  12"])
def test_what_is_quoted_is_text(text):
    assert read_yaml(text, "x.yaml").data == {"a": "12"}


def test_every_value_and_key_has_its_place():
    document = read_yaml("a: 1\nb:\n  - c\n  - {d: é, e: [x,  y]}\n", "x.yaml")
    assert str(document.at(("b", 1, "e", 1))) == "x.yaml:4:20"
    assert str(document.at_key(("b", 1, "e"))) == "x.yaml:4:12"
    assert str(document.at(("b", 0))) == "x.yaml:3:5"


def test_what_has_no_place_is_told_at_what_is_around_it():
    document = read_yaml("a:\n  b: 1\n", "x.yaml")
    assert str(document.at(("a", "c", "d"))) == "x.yaml:2:3"


def test_of_a_key_written_twice_the_first_stands():
    document = read_yaml("a: 1\nb: 2\na: 3\na: {c: 4}\n", "x.yaml")
    assert document.data == {"a": 1, "b": 2}
    assert [str(fault.location) for fault in document.faults] == ["x.yaml:3:1", "x.yaml:4:1"]


def test_nothing_grows_beyond_its_file():
    bomb = "a: &a [x, x]\n" + "".join(f"b{i}: [*a, *a]\n" for i in range(9))
    assert set(codes(bomb)) == {"alias"}


def test_depth_is_bounded():
    assert codes("[" * MAX_DEPTH + "]" * MAX_DEPTH) == []
    for opening in ("[", "- ", "{a: ", "? "):
        document = read_yaml(opening * 5000, "x.yaml")
        assert document.faults
        assert document.data is BAD


def test_faults_are_bounded():
    found = codes("a: 1\n" * 5000)
    assert len(found) == MOST_FAULTS + 1
    assert found[-1] == "too-many"


PIECES = st.sampled_from(
    [
        *"[]{}:,-?|>&*!%@`'\"# \n\t",
        *(": ", "- ", "\n  ", "a", "b: c", "&x ", "*x", "!!str ", "---\n", "...\n", "%YAML 1.1\n", "<<: "),
        *("\\x07", '"\\ud800"', "\ufeff", "\x85", "= ", "1e9", "é", "\U0001f600"),
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=60).map("".join)))
@example("? a\n? b\n")
@example("a: !<x> b")
@example('"\\U00110000"')
@example("\ud800")
def test_no_text_makes_it_raise(text):
    document = read_yaml(text, "x.yaml")
    assert document.data is not BAD or document.faults
    assert all(fault.location.path == "x.yaml" and "\n" not in str(fault) for fault in document.faults)
