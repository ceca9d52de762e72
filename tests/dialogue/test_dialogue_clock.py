"""The phase clock: budgets, banked time, nudges, interruptions, and moving on."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.dialogue import clock
from tests.dialogue.sitting import Talk, guide

FORM = guide().form


@given(st.integers(15, 90))
def test_phases_add_up_to_the_total_and_the_core_keeps_its_least(minutes: int) -> None:
    seconds = clock.budgets(FORM, minutes)
    assert sum(seconds.values()) == pytest.approx(minutes * 60)
    assert seconds["core-components"] >= 8 * 60
    assert min(seconds.values()) > 0


def test_the_default_total_gives_the_formats_own_minutes() -> None:
    seconds = clock.budgets(FORM, FORM.minutes)
    assert {phase.id: phase.minutes * 60 for phase in FORM.phases} == pytest.approx(seconds)


def test_more_minutes_never_shorten_a_phase() -> None:
    shorter, longer = clock.budgets(FORM, 15), clock.budgets(FORM, 16)
    assert all(longer[name] >= shorter[name] for name in shorter)


def test_finishing_early_banks_time_for_the_core_phase() -> None:
    talk = Talk()
    talk.command("next", at=100)
    assert clock.banked(talk.state, FORM, 100) == 260
    talk.command("next", at=400)
    # Estimation ran a minute over its four: that comes off what was banked.
    assert clock.banked(talk.state, FORM, 400) == 200
    assert clock.allotted(talk.state, FORM, 400)["core-components"] == 15 * 60 + 200


def test_overrunning_banks_nothing_and_owes_nothing() -> None:
    talk = Talk()
    talk.command("next", at=900)
    assert clock.banked(talk.state, FORM, 900) == 0


def test_going_back_goes_on_with_the_time_of_that_phase() -> None:
    talk = Talk()
    talk.command("next", at=100)
    talk.command("back", at=160)
    assert clock.spent(talk.state, FORM, 200)["requirements"] == 140
    assert clock.spent(talk.state, FORM, 200)["estimation"] == 60


@pytest.mark.parametrize(("minutes", "quiet", "due"), [(45, 265, 271), (15, 55, 64)])
def test_a_nudge_comes_with_a_quarter_or_two_minutes_left_and_once(minutes: int, quiet: int, due: int) -> None:
    talk = Talk(minutes=minutes)
    assert talk.tick(quiet) == []
    assert talk.tick(due) == ["nudge"]
    assert talk.tick(due + 1) == []


def test_long_phases_are_nudged_two_minutes_before() -> None:
    talk = Talk(minutes=90)
    for _ in range(3):
        talk.command("next", at=1)
    left = clock.left_in_phase(talk.state, FORM, 1)
    assert talk.tick(1 + left - 130) == []
    assert talk.tick(1 + left - 119) == ["nudge"]


def test_strict_interrupts_then_moves_on_a_minute_over() -> None:
    talk = Talk(mode="strict")
    talk.tick(300)
    assert talk.tick(360) == ["interrupt"]
    assert talk.tick(419) == []
    assert talk.tick(420) == ["advance"]
    assert talk.phase == "estimation"


def test_relaxed_marks_the_overrun_once_and_stays() -> None:
    talk = Talk(mode="relaxed")
    talk.tick(300), talk.tick(360)
    assert talk.tick(420) == ["overrun"]
    assert talk.tick(600) == []
    assert talk.phase == "requirements"


def test_untimed_says_nothing_about_time() -> None:
    talk = Talk(mode="untimed")
    assert [talk.tick(at) for at in (300, 360, 420, 4_000, 9_000)] == [[]] * 5
    assert talk.say("How much time is left?") == ["time"]
    assert "minute" not in talk.words


def test_a_long_sleep_moves_one_phase_at_a_time() -> None:
    talk = Talk(mode="strict")
    assert talk.tick(5_000) == ["advance"]
    assert talk.phase == "estimation"


def test_strict_ends_by_itself() -> None:
    talk = Talk(mode="strict", minutes=15)
    for at in range(0, 2_400, 5):
        talk.tick(float(at))
    assert talk.state.stage == "predicting"


def test_a_pause_stands_still_until_something_is_said() -> None:
    talk = Talk()
    assert talk.event("pause", at=350) == ["pause"]
    assert talk.tick(350) == []
    assert talk.state.paused
    talk.say("Users paste text and open links.", at=351)
    assert not talk.state.paused


def test_an_interruption_takes_the_place_of_a_question() -> None:
    talk = Talk()
    moves = talk.say("Users paste a text and get a link to it that others open.", at=365)
    assert moves[-1] == "interrupt"
    assert not {"probe", "why"} & set(moves)


def test_banked_time_is_never_negative() -> None:
    state = msgspec.structs.replace(Talk().state, phase=3, spent={"requirements": 9_999.0})
    assert clock.banked(state, FORM, 10_000) == 0
