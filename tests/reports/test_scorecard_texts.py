"""A scorecard for people: plain, and explained on the answer itself."""

from interviewer.bank import Bank
from interviewer.reports.explained import legend, numbered, pieces
from interviewer.reports.plain import quote, scorecard_text
from tests.scoring.conftest import BANK, bundled

SAMPLE = next(one for one in BANK.entry("pastebin").rubric.samples if one.name == "middling")
CARD = bundled("pastebin").score_text(SAMPLE.text)


def test_the_pieces_joined_are_the_answer() -> None:
    marks = numbered(CARD)
    assert "".join(piece.text for piece in pieces(SAMPLE.text, marks)) == SAMPLE.text


def test_every_mark_that_earned_stands_once_in_the_answer_and_once_beneath() -> None:
    marks = numbered(CARD)
    ends = [number for piece in pieces(SAMPLE.text, marks) for number in piece.ends]
    assert set(ends) == {number for number, _ in marks} == set(range(1, len(marks) + 1))
    assert [line.split()[0] for line in legend(marks)] == [f"[{number}]" for number, _ in marks]


def test_what_earned_is_what_the_evidence_covers() -> None:
    covered = {at for mark in CARD.marks for one in mark.evidence for at in range(one.start, one.end)}
    at = 0
    for piece in pieces(SAMPLE.text, numbered(CARD)):
        assert piece.earned == (at in covered)
        at += len(piece.text)


def test_the_plain_scorecard_names_total_dimensions_and_marks() -> None:
    text = scorecard_text(CARD, Bank(None).format("system-design"), "Design Pastebin")
    assert f"{CARD.score} of 100  {CARD.verdict}" in text.splitlines()[0]
    for mark in CARD.marks:
        shown = mark.judged and not (mark.bonus and mark.credit == "missed")
        assert any(line.split()[1:2] == [mark.criterion] for line in text.splitlines()) == shown


def test_controls_in_evidence_cannot_reach_the_terminal() -> None:
    assert quote("a\x1b[31m b\n\n  c") == "a␛[31m b c"
