"""What candidates say, and what the interviewer should make of it."""

from pathlib import Path

import pytest

from interviewer.dialogue import acts
from interviewer.dialogue.heard import Heard
from tests.dialogue.sitting import guide

TABLE = Path(__file__).parent / "said.psv"
ROWS = [
    tuple(cell.strip() for cell in line.split("|", 3))
    for line in TABLE.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def heard(text: str, phase: str = "requirements") -> tuple[Heard, ...]:
    return acts.find(guide().read(text, 1, ()), guide(), phase)


@pytest.mark.parametrize(("phase", "wanted", "facts", "text"), ROWS, ids=[row[3][:50] for row in ROWS])
def test_each_sentence_is_taken_for_what_it_is(phase: str, wanted: str, facts: str, text: str) -> None:
    assert {one.act for one in heard(text, phase)} == set(wanted.split())


def test_questions_reach_the_right_fact_and_hardly_ever_a_wrong_one() -> None:
    right = wrong = 0
    asked = [(facts.split(), phase, text) for phase, wanted, facts, text in ROWS if "ask" in wanted.split()]
    for facts, phase, text in asked:
        sure = [one.fact for one in heard(text, phase) if one.fact]
        right += sure == facts or (not facts and not sure)
        wrong += any(fact not in facts for fact in sure)
    assert right / len(asked) >= 0.85
    assert wrong / len(asked) <= 0.05


def test_the_table_is_spread_over_all_phases() -> None:
    assert len(ROWS) >= 120
    assert {row[0] for row in ROWS} == set(guide().form.phase_ids())


def test_offsets_slice_to_the_words_of_each_act() -> None:
    text = "I'll assume 10 million users. How many reads a month? Also, is it anonymous?"
    found = heard(text)
    assert [one.act for one in found] == ["assume", "ask", "ask"]
    assert text[found[1].start : found[1].end] == "How many reads a month?"
    assert [one.fact for one in found[1:]] == ["reads", "anonymity"]


def test_a_question_that_the_candidate_answers_is_no_question() -> None:
    found = heard("Where does the wumpus live? We keep it in the cellar with a lock on it.", "high-level-design")
    assert [one.act for one in found] == ["answer", "answer"]


def test_a_doubt_that_goes_on_is_an_answer() -> None:
    found = heard("I don't know. We could hash the whole text and take its first seven characters as the key.")
    assert found[0].act == "answer"


def test_two_questions_in_one_sentence_are_two() -> None:
    found = heard("How many pastes are created each month, and do users log in?")
    assert [one.fact for one in found] == ["writes", "anonymity"]


def test_a_heading_named_after_a_phase_moves_on() -> None:
    found = heard("## High-level design\n\nThe client calls an API server.")
    assert (found[0].act, found[0].phase) == ("move-on", "high-level-design")


@pytest.mark.parametrize("text", ["", "   \n\t ", "…", "\x00\x1b[31m", "[/]", "😀", "١٢٣", "a" * 50_000, "\ud800"])
def test_any_text_can_be_heard(text: str) -> None:
    assert heard(text)
