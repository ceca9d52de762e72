"""Drawings written down: what is read of them, where they are wrong, and what is drawn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.language.diagram import MOST, read_diagram
from interviewer.language.drawing import draw


def flows(text: str) -> list[tuple[str, str]]:
    read = read_diagram(text)
    return [(read.boxes[edge.giver], read.boxes[edge.taker]) for edge in read.edges]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("client -> api -> cache, db", [("client", "api"), ("api", "cache"), ("api", "db")]),
        ("a, b -> c", [("a", "c"), ("b", "c")]),
        ("Load Balancer → web  server", [("Load Balancer", "web server")]),
        ("api -> db\nAPI -> cache", [("api", "db"), ("api", "cache")]),
        (
            "graph TD\n  A[Client] -->|reads| B(API)\n  B --> C[(Data, base)]",
            [("Client", "API"), ("API", "Data, base")],
        ),
        ("flowchart LR\nA -- yes, often --> B & C", [("A", "B"), ("A", "C")]),
        ("a ==> b -.-> c", [("a", "b"), ("b", "c")]),
        ("api (stateless) -> db", [("api (stateless)", "db")]),
    ],
)
def test_who_leads_to_whom(text: str, expected: list[tuple[str, str]]) -> None:
    read = read_diagram(text)
    assert not read.faults
    named = [(read.boxes[edge.giver].lower(), read.boxes[edge.taker].lower()) for edge in read.edges]
    assert named == [(giver.lower(), taker.lower()) for giver, taker in expected]


def test_labels_of_arrows_are_kept() -> None:
    edges = read_diagram("graph TD\nA -->|reads| B\nB -- hot keys --> C").edges
    assert [edge.label for edge in edges] == ["reads", "hot keys"]


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("a -> b\nb ->", 2, "nothing after the arrow"),
        ("-> b", 1, "nothing before the arrow"),
        ("a -> -> b", 1, "nothing after the arrow"),
        ("graph TD\nA[Client --> B", 2, '"[" is not closed: ] is missing'),
        ("graph TD\nA -- B", 2, "this arrow is none: write -->"),
    ],
)
def test_wrong_input_shows_where(text: str, line: int, says: str) -> None:
    faults = read_diagram(text).faults
    assert (faults[0].line, faults[0].says) == (line, says)
    assert 1 <= faults[0].column <= len(text.splitlines()[line - 1])


def test_boxes_stand_below_what_leads_to_them() -> None:
    lines = draw(read_diagram("client -> api -> cache, db"))
    rows = {word: next(n for n, line in enumerate(lines) if f" {word} " in line) for word in ("client", "api", "db")}
    assert rows["client"] < rows["api"] < rows["db"]
    assert sum(line.count("▼") for line in lines) == 3


def test_an_arrow_back_is_told_in_words() -> None:
    assert draw(read_diagram("a -> b -> a"))[-1] == "and back: b → a"


def test_what_is_no_drawing_is_a_remark() -> None:
    read = read_diagram("a -> b\ncache holds hot pastes for an hour")
    assert read.remarks == ("cache holds hot pastes for an hour",)
    assert draw(read)[-1] == read.remarks[0]


def test_too_many_boxes_are_said_so() -> None:
    read = read_diagram("\n".join(f"n{i} -> n{i + 1}" for i in range(MOST + 5)))
    assert len(read.boxes) == MOST
    assert "more than" in read.faults[-1].says


@given(st.text(alphabet='ab c->[](){},&|=\n.-→%;"', max_size=120))
def test_anything_can_be_read_and_drawn(text: str) -> None:
    read = read_diagram(text)
    lines = draw(read)
    assert all("\n" not in line for line in lines)
    shown = "\n".join(lines)
    assert all(label[:20] in shown for label in read.boxes.values())
    assert all(fault.line >= 1 and fault.column >= 1 for fault in read.faults)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=25))
def test_every_arrow_is_drawn_or_told(pairs: list[tuple[int, int]]) -> None:
    text = "\n".join(f"n{a} -> n{b}" for a, b in pairs)
    read = read_diagram(text)
    lines = draw(read)
    assert len({line for line in lines if line.startswith("and back")}) <= len(read.edges)
    reached = {edge.taker for edge in read.edges}
    heads = sum(line.count("▼") for line in lines)
    assert heads + sum("and back" in line for line in lines) >= len(reached)
