"""What a newcomer ran into when sitting interviews, and must not run into again."""

import pytest

from interviewer.dialogue import log_of
from tests.dialogue.sitting import Talk, guide

WHICH = "How big is this thing going to be?"


def credited(talk: Talk, criterion: str) -> str:
    return guide().credit(talk.state.board, criterion, log_of(talk.state))


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("the first", 0),
        ("The second one", 1),
        ("2", 1),
        ("I mean the third", 2),
        ("the last one please", 2),
        ("metadata", 1),
        ("the average size", 0),
        ("the limit", 2),
    ],
)
def test_an_open_choice_is_answered_by_its_place_or_its_words(said: str, place: int) -> None:
    talk = Talk()
    assert talk.say(WHICH) == ["clarify"]
    meant = talk.moves[0].values["options"][place]
    assert talk.say(said) == ["reveal"]
    fact = guide().fact(talk.moves[0].values["fact"])
    assert fact is not None
    assert fact.asked[0] == meant
    assert [where.text for where in log_of(talk.state).asked.values()] == [WHICH]


def test_all_of_an_open_choice_can_be_had() -> None:
    talk = Talk()
    talk.say(WHICH)
    assert talk.say("all of them") == ["reveal"] * 3


@pytest.mark.parametrize("said", ["How many pastes are created each month?", "Do pastes expire?"])
def test_another_question_is_no_answer_to_an_open_choice(said: str) -> None:
    talk = Talk()
    talk.say(WHICH)
    assert talk.say(said) == ["reveal"]
    assert talk.moves[0].values["fact"] in ("writes", "expiry")
    assert len(talk.state.ledger) == 1


def test_a_choice_is_open_for_one_turn() -> None:
    talk = Talk()
    talk.say(WHICH)
    assert talk.say("the second one") == ["reveal"]
    assert "reveal-again" not in talk.say("the first")
    talk.say(WHICH)
    talk.say("Users paste some text and get a link to share with whom they like.")
    assert "reveal" not in talk.say("the first")


def test_time_to_think_leaves_a_choice_open() -> None:
    talk = Talk()
    talk.say(WHICH)
    talk.say("Let me think.")
    assert talk.say("the second one") == ["reveal"]
