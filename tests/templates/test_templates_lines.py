"""The interviewer's words: variants, layers, the sandbox and its bounds."""

import re
from pathlib import Path

import pytest

from interviewer.model.errors import ContentError
from interviewer.model.event import Move
from interviewer.templates import Lines, check
from interviewer.templates.lines import FEWEST, split
from interviewer.templates.sandbox import LONGEST

BUNDLED = Path(__file__).parents[2] / "prompts" / "lines"
FILES = sorted(BUNDLED.glob("*.j2"))
VALUES = {
    "greet": {"format": "System design", "minutes": 45, "timed": True, "leads": "candidate", "phases": 6},
    "repeat": {"again": {"move": "probe", "rule": "x", "values": {"probe": "What then?"}, "variant": 0}},
}
COMMON = {
    "title": "Estimation",
    "statement": "Build it.",
    "opener": "How big is it?",
    "seconds": 240,
    "last": False,
    "reply": "Ten.",
    "options": ["A?", "B?"],
    "ahead": ["Scale", "Wrap-up"],
    "left_phase": 100,
    "left_all": 900,
    "count": 2,
    "why": "list",
    "purpose": "This is for numbers.",
    "phase": "estimation",
    "said": "4 TB",
    "named": "Redis",
    "again": False,
    "probe": "What then?",
    "price": 10,
    "hint": "Think.",
    "leaving": False,
    "says": "One change.",
    "left": 70,
    "next": "Scale",
    "strict": True,
    "commands": ["/hint"],
    "unknown": "",
    "meant": "",
    "dimensions": ["Depth", "Data and API"],
    "predicted": True,
    "fact": "writes",
}


def folder(tmp_path: Path, **files: str) -> Path:
    for name, text in files.items():
        (tmp_path / f"{name}.j2").write_text(text, encoding="utf-8")
    return tmp_path


def say(path: Path, move: str, variant: int = 0, **values: object) -> str:
    return Lines([path]).say(Move(move=move, rule="test", values=values, variant=variant))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_move_has_five_wordings_that_differ_and_hold_no_fault(path: Path) -> None:
    assert check(path) == ()
    values = {**COMMON, **VALUES.get(path.stem, {})}
    wordings = len(split(path.read_text(encoding="utf-8")))
    assert wordings >= FEWEST
    said = [Lines([BUNDLED]).say(Move(move=path.stem, rule="x", values=values, variant=n)) for n in range(wordings)]
    assert len(set(said)) == wordings
    for line in said:
        assert line == line.strip()
        assert not re.search(r"\s[.,;:?]|\.\.(?!\.)|  |\?\?|{|}|None", line), line
        assert line[0].isupper() or line[0] in "“/0123456789", line


def test_every_move_the_dialogue_makes_has_words() -> None:
    source = "".join(path.read_text() for path in (BUNDLED.parents[1] / "interviewer" / "dialogue").rglob("*.py"))
    named = set(re.findall(r'"([a-z]+(?:-[a-z]+)*)"', source))
    assert {path.stem for path in FILES} <= named


def test_variants_are_set_apart_by_three_hyphens_and_counted_round(tmp_path: Path) -> None:
    path = folder(tmp_path, hello="One.\n---\nTwo, and\nmore.\n---\n\n")
    assert [say(path, "hello", n) for n in range(3)] == ["One.", "Two, and\nmore.", "One."]


def test_a_folder_before_another_stands_for_one_move_alone(tmp_path: Path) -> None:
    own = folder(tmp_path, hello="Ahoy.")
    lines = Lines([own, BUNDLED])
    assert lines.say(Move(move="hello", rule="x")) == "Ahoy."
    assert lines.say(Move(move="listen", rule="x")) == Lines([BUNDLED]).say(Move(move="listen", rule="x"))


@pytest.mark.parametrize(
    "source",
    [
        "{% for x in [1, 2] %}x{% endfor %}",
        "{% macro a() %}{% endmacro %}",
        "{% import 'x' as y %}",
        "{% include 'x' %}",
        "{% extends 'x' %}",
        "{% set x = 1 %}",
        "{{ title.__class__ }}",
        "{{ title() }}",
        "{{ 10 ** 10 }}",
        "{{ title * 100000 }}",
        "{{ title | pprint }}",
        "{{ title | attr('x') }}",
        "{% if title is callable %}x{% endif %}",
        "{{ title[:3] }}",
        "{% raw %}x",
        "{{ ",
        "{% block a %}{% endblock %}",
        "{% call title() %}{% endcall %}",
        "{% filter lower %}X{% endfilter %}",
        "{{ {'a': 1} }}",
    ],
)
def test_syntax_beyond_the_allow_list_is_refused_with_its_place(tmp_path: Path, source: str) -> None:
    path = folder(tmp_path, hello=f"Fine.\n---\n\n{source}\n")
    with pytest.raises(ContentError) as caught:
        say(path, "hello", 1, title="T")
    assert caught.value.location is not None
    assert caught.value.location.path.endswith("hello.j2")
    assert caught.value.location.line == 4
    assert [fault.location.line for fault in check(path / "hello.j2")][:1] == [4]


def test_a_missing_value_is_an_error_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"hello\.j2:3:1: 'nothing' is undefined"):
        say(folder(tmp_path, hello="A.\n---\nB {{ nothing }}"), "hello", 1)


def test_output_is_bounded_unless_the_content_itself_is_long(tmp_path: Path) -> None:
    path = folder(tmp_path, hello="{{ a ~ a ~ a ~ a }}", pose="Here: {{ statement }}")
    with pytest.raises(ContentError, match="2,000 characters"):
        say(path, "hello", a="x" * (LONGEST // 3))
    assert len(say(path, "pose", statement="y" * 5_000)) > 5_000


def test_templates_cannot_be_reached_through_values(tmp_path: Path) -> None:
    path = folder(tmp_path, hello="{{ said }}")
    assert say(path, "hello", said="{{ 7 * 7 }} <b>{% raw %}") == "{{ 7 * 7 }} <b>{% raw %}"


@pytest.mark.parametrize("bad", ["", "\n---\n \n"])
def test_a_file_without_words_is_a_fault(tmp_path: Path, bad: str) -> None:
    with pytest.raises(ContentError, match="holds no wording"):
        say(folder(tmp_path, hello=bad), "hello")


def test_a_missing_or_unreadable_file_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match='no words for "hello"'):
        say(tmp_path, "hello")
    (tmp_path / "hello.j2").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ContentError, match="cannot be read"):
        say(tmp_path, "hello")
