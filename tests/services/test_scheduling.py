"""When cards come up again: what must hold for any row of looks."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.model.card import RATINGS
from interviewer.model.errors import InputError
from interviewer.services.scheduling import Scheduling
from interviewer.services.study_settings import StudySettings, study_settings

NOW = 1_795_338_000.0
DAY = 86_400.0
LOOKS = st.lists(st.tuples(st.sampled_from(RATINGS), st.floats(0, 90 * DAY, allow_nan=False)), min_size=1, max_size=12)


def told(looks, scheduling):
    """The memory after each of `looks`: ratings, and seconds since the look before."""
    memory, at = None, NOW
    for rating, wait in looks:
        at += wait
        memory, _ = scheduling.review(memory, "a/b", rating, at)
        yield memory, at


@given(LOOKS)
def test_a_card_always_comes_up_again_and_only_later(looks):
    for memory, at in told(looks, Scheduling()):
        assert memory.due > at
        assert memory.due <= at + 365 * DAY + 1
        assert memory.stability > 0 and 1 <= memory.difficulty <= 10
        assert 0 <= Scheduling().recall(memory, memory.due) <= 1


@given(LOOKS, st.integers())
def test_the_same_looks_give_the_same_due_dates_whatever_chance_does(looks, seed):
    once = [memory for memory, _ in told(looks, Scheduling())]
    random.seed(seed)
    assert [memory for memory, _ in told(looks, Scheduling())] == once


@given(LOOKS)
def test_the_better_it_was_remembered_the_later_it_comes(looks):
    scheduling = Scheduling()
    *_, (memory, at) = told(looks, scheduling)
    waits = scheduling.waits(memory, max(at, memory.due))
    assert list(waits) == list(RATINGS)
    assert list(waits.values()) == sorted(waits.values())


@given(LOOKS)
def test_looks_and_lapses_are_counted(looks):
    states = [memory for memory, _ in told(looks, Scheduling())]
    assert [memory.reviews for memory in states] == list(range(1, len(looks) + 1))
    before = [1, *(memory.state for memory in states)]
    forgotten = [state == 2 and rating == "again" for state, (rating, _) in zip(before, looks, strict=False)]
    assert states[-1].lapses == sum(forgotten)


def test_who_wants_to_remember_more_looks_more_often():
    looks = [("good", 0), ("good", 600), ("good", 3 * DAY)]
    due = [[*told(looks, Scheduling(StudySettings(retention=share)))][-1][0].due for share in (0.97, 0.9, 0.8)]
    assert due == sorted(due) and len(set(due)) == 3


def test_a_clock_set_back_harms_nothing():
    scheduling = Scheduling()
    memory, _ = scheduling.review(None, "a/b", "easy", NOW)
    again, _ = scheduling.review(memory, "a/b", "good", NOW - DAY)
    assert again.due > NOW - DAY


def test_the_settings_file_is_heeded(tmp_path):
    (tmp_path / "config.toml").write_text('theme = "dark"\n[study]\nretention = 0.85\nlearning_minutes = [5]\n')
    assert study_settings(tmp_path) == StudySettings(retention=0.85, learning_minutes=(5.0,))
    assert study_settings(tmp_path / "nowhere") == StudySettings()


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("[study]\nretension = 0.9\n", "did you mean retention"),
        ("[study]\nretention = 9\n", "retention"),
        ("study = 3\n", "study"),
        ("[study\n", "is no settings file"),
        ("[study]\nlearning_minutes = [0]\n", "learning_minutes"),
    ],
)
def test_a_setting_that_cannot_be_is_one_clear_line(tmp_path, written, told):
    (tmp_path / "config.toml").write_text(written)
    with pytest.raises(InputError, match=r"config\.toml") as caught:
        study_settings(tmp_path)
    assert told in str(caught.value) and "\n" not in str(caught.value)


def test_weights_that_fsrs_does_not_take_are_one_clear_line():
    with pytest.raises(InputError, match="parameters") as caught:
        Scheduling(StudySettings(parameters=(1.0, 2.0)))
    assert "\n" not in str(caught.value)
