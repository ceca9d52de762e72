"""`drill cards` as somebody uses it, and through a pipe."""

import json
import re

import pytest

from interviewer.archive import Archive
from interviewer.services.workspace import Workspace

DECK = """topic: tea
title: Tea
cards:
  - {id: green, asks: "How hot for green tea?", answer: "About 80 degrees."}
  - {id: black, asks: "How hot for black tea?", answer: "Boiling."}
reading:
  - {title: "On tea", url: "https://example.org/tea"}
"""


def asked(outcome):
    """The questions in the order asked."""
    return re.findall(r"^Q: (.*)$", outcome.out, re.MULTILINE)


@pytest.fixture
def tea(home):
    """A deck of one's own."""
    path = home / "prompts/cards/tea.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(DECK)


def test_each_card_is_asked_told_rated_and_remembered(command, home, tea):
    done = command("drill", "cards", "--topic", "tea", stdin="80\n1\n\n4\n")
    assert (done.status, done.err) == (0, "")
    assert asked(done)[:2] == ["How hot for green tea?", "How hot for black tea?"]
    assert done.out.index("Q: How hot for green tea?") < done.out.index("A: About 80 degrees.")
    assert "2 looked at, 1 forgotten" in done.out
    assert "On tea — https://example.org/tea" in done.out
    with Archive.open(home / "interviewer.db") as archive:
        assert [(one.card, one.rating) for one in archive.reviews()] == [("tea/green", "again"), ("tea/black", "easy")]
        assert archive.memories()["tea/black"].state == 2


def test_what_was_learnt_does_not_come_up_again_and_what_was_forgotten_does(command, tea):
    command("drill", "cards", "--topic", "tea", stdin="\n1\n\n4\n")
    again = command("drill", "cards", "--topic", "tea", stdin="\n")
    assert asked(again) == ["How hot for green tea?"]
    assert "0 looked at" in again.out


def test_a_rating_nobody_knows_is_asked_for_again(command, tea):
    done = command("drill", "cards", "--topic", "tea", "--limit", "1", stdin="\nsplendid\nHARD\n")
    assert "1, 2, 3 or 4" in done.out
    assert "hard: again in" in done.out


def test_new_cards_come_from_many_decks(command):
    done = command("drill", stdin="\n4\n" * 8)
    assert len(set(asked(done))) >= 8
    titles = re.findall(r"\n\n(.*)\nQ: ", done.out)
    assert len(set(titles)) >= 8


@pytest.mark.parametrize("end", ["", "q\n", "\n", "\nq\n"])
def test_the_end_of_input_ends_it_and_rates_nothing(command, end):
    done = command("drill", "cards", stdin=end)
    assert (done.status, "0 looked at" in done.out) == (0, True)


def test_the_settings_say_how_many_new_ones_a_day(command, home):
    home.mkdir()
    (home / "config.toml").write_text("[study]\nnew_a_day = 2\n")
    assert len(asked(command("drill", stdin="\n4\n" * 9))) == 2
    assert asked(command("drill", stdin="\n4\n" * 9)) == []


def test_concepts_missed_in_an_interview_come_first(command, home):
    said = "Let us use a relational database.\n\n/finish\n\n"
    command("start", "pastebin", "--plain", "--level", "senior", stdin=said)
    with_missed = command("drill", stdin="\n4\n" * 3)
    assert with_missed.out.count("missed in an interview") == len(asked(with_missed)) == 4
    [row] = json.loads(command("history", "--json").out)["sessions"]
    space = Workspace(home)
    marks = {mark.criterion: mark.credit for mark in space.archive.scorecard(row["id"]).marks}
    missed = {
        name for one in space.bank.entry("pastebin").rubric.criteria if marks[one.id] == "missed" for name in one.cards
    }
    about = {card.asks: set(card.about) for deck in space.bank.decks() for card in deck.cards}
    space.close()
    assert all(about.get(front, missed) & missed for front in asked(with_missed))


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--topic", "cachng"), "did you mean caching?"),
        (("--limit", "0"), "--limit"),
    ],
)
def test_wrong_use_is_one_line(command, args, told):
    done = command("drill", "cards", *args)
    assert (done.status, done.out) == (2, "")
    assert told in done.err and done.err.count("\n") == 1


def test_new_cards_begin_with_the_foundations(command):
    assert "\nPerformance and scalability\nQ: " in command("drill").out
