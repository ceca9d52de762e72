"""Estimation problems: their own solution is right, in any unit, and what is off is not."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.model.drill import PROBLEM_KINDS, Problem
from interviewer.study.estimates import MAKERS, judge, make

KINDS = st.sampled_from(PROBLEM_KINDS)
SEEDS = st.integers(0, 2**31)


def problem(unit, expected, factor=1.5):
    return Problem(kind="traffic", asks="?", expected=expected, unit=unit, factor=factor, answer="", working=())


@given(KINDS, SEEDS)
def test_the_same_seed_makes_the_same_problem(kind, seed):
    assert make(kind, random.Random(seed)) == make(kind, random.Random(seed))


@given(st.sampled_from([maker for makers in MAKERS.values() for maker in makers]), SEEDS)
def test_a_problems_own_solution_is_right(maker, seed):
    made = maker(random.Random(seed))
    assert judge(made, made.answer).ok
    assert abs(judge(made, made.answer).times - 1) < 0.03


@given(st.sampled_from([maker for makers in MAKERS.values() for maker in makers]), SEEDS)
def test_what_is_told_is_fit_to_be_read(maker, seed):
    made = maker(random.Random(seed))
    said = " ".join((made.asks, made.answer, *made.working))
    assert "e+" not in said and "e-" not in said
    assert "0.000000" not in said and "  " not in said
    assert made.asks.endswith("?") and made.expected > 0


@given(KINDS, SEEDS, st.floats(1.0, 30))
def test_an_answer_is_right_within_the_factor_and_no_further(kind, seed, times):
    made = make(kind, random.Random(seed))
    if made.unit != "B":
        return
    judged = judge(made, f"{made.expected * times:.0f} bytes")
    assert judged.ok == (times <= made.factor) or abs(times - made.factor) < 0.01


@pytest.mark.parametrize(
    ("unit", "expected", "said", "ok"),
    [
        ("1/s", 231, "20M a day", True),
        ("1/s", 231, "about 230 QPS", True),
        ("1/s", 231, "10M x 2 = 20M a day; 20M / 86,400 = 231 per second", True),
        ("1/s", 231, "2,310 per second", False),
        ("B", 2.4e12, "2.4 TB", True),
        ("B", 2.4e12, "2,400 GB", True),
        ("B", 2.4e12, "24 TB", False),
        ("B/s", 40e6, "320 Mbit/s", True),
        ("B/s", 40e6, "320 MB/s", False),
        ("s", 0.126, "126 ms", True),
        ("s", 31_536.0, "8.8 hours a year", True),
        ("share", 0.9999, "99.99 %", True),
        ("share", 0.9999, "0.9999", True),
        ("share", 0.9999, "99.9 %", False),
        ("share", 0.9999, "100 %", False),
        ("1", 17, "17", True),
        ("1", 17, "17 servers", True),
    ],
)
def test_answers_are_read_with_their_units(unit, expected, said, ok):
    judged = judge(problem(unit, expected), said)
    assert (judged.ok, judged.why) == (ok, "")
    assert judged.said in said and judged.said


@pytest.mark.parametrize(
    ("unit", "said", "why"),
    [("1/s", "231", "per second"), ("B", "2.4 million", "TB"), ("s", "no idea", "ms"), ("share", "", "%")],
)
def test_an_answer_without_its_unit_is_asked_for_with_one(unit, said, why):
    judged = judge(problem(unit, 231), said)
    assert not judged.ok and why in judged.why
