"""Figures of agreement against values worked out by hand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.services import agreement

GRADES = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=2, max_size=20).map(
    lambda pairs: [(x / 4, y / 4) for x, y in pairs]
)


def test_pearson():
    # Deviations (-1, 0, 1) and (-1, 1, 0): 1 over 2.
    assert agreement.pearson([(1, 0), (2, 2), (3, 1)]) == pytest.approx(0.5)
    assert agreement.pearson([(0.5, 0), (0.5, 1)]) is None
    assert agreement.pearson([(0.5, 0)]) is None


def test_ranks_share_ties():
    assert agreement.ranks([0.2, 0.9, 0.2, 0.5]) == [1.5, 4, 1.5, 3]


def test_spearman_sees_order_alone():
    assert agreement.spearman([(1, 1), (2, 10), (3, 100)]) == pytest.approx(1)
    # Ranks (1, 2, 3) and (3, 1, 2): 1 - 6·6 / (3·8).
    assert agreement.spearman([(1, 9), (2, 0), (3, 5)]) == pytest.approx(-0.5)


def test_rmse():
    assert agreement.rmse([(0, 0.3), (1, 0.6)]) == pytest.approx(math.sqrt((0.09 + 0.16) / 2))


def test_kappa():
    assert agreement.kappa([(0, 0), (0.5, 0.5), (1, 1)]) == 1
    assert agreement.kappa([(0, 1), (1, 0)]) == -1
    assert agreement.kappa([(0, 0), (1, 0), (0, 1), (1, 1)]) == 0
    # Bins (0, 2, 4) and (0, 2, 2): observed 4/3; by chance 20/3 + 8/3 - 2·2·4/3 = 4.
    assert agreement.kappa([(0, 0), (0.5, 0.4), (1, 0.6)]) == pytest.approx(1 - (4 / 3) / 4)
    assert agreement.kappa([(0.5, 0.5), (0.5, 0.5)]) is None


def test_per_question_is_the_mean_over_questions_that_vary():
    rising, falling = [(0, 0), (1, 1)], [(0, 1), (0.5, 0.5), (1, 0)]
    assert agreement.per_question([rising, falling]) == pytest.approx(0)
    assert agreement.per_question([rising, [(0, 1), (1, 1)]]) == pytest.approx(1)
    assert agreement.per_question([rising, [(0.5, 0), (0.5, 1)]]) == pytest.approx(0.5)
    assert agreement.per_question([[(0, 1), (1, 1)]]) is None


def test_calibration_uses_only_the_other_questions():
    # Question one lies on y = 2x, question two on y = 1 - x; each is seen through the other's line.
    one, two = [(0.1, 0.2), (0.4, 0.8)], [(0.0, 1.0), (1.0, 0.0)]
    lined = agreement.calibrated([one, two])
    assert [x for x, _ in lined[0]] == pytest.approx([0.9, 0.6])
    assert [x for x, _ in lined[1]] == pytest.approx([0.0, 1.0])  # 2 is cut to 1
    assert [[y for _, y in group] for group in lined] == [[0.2, 0.8], [1.0, 0.0]]
    assert agreement.calibrated([one]) is None


def test_where_ours_do_not_vary_calibration_gives_the_mean():
    lined = agreement.calibrated([[(0.3, 0.1)], [(0.5, 0.2), (0.5, 0.6)]])
    assert lined[0] == [(pytest.approx(0.4), 0.1)]


def test_the_interval_holds_the_figure_and_is_the_same_each_time():
    groups = [[(0, 0), (1, 1)], [(0, 0.5), (1, 0.5), (0.5, 0)], [(0.2, 0.1), (0.6, 0.9)]]
    low, high = agreement.interval(groups)
    assert low <= agreement.pearson([pair for group in groups for pair in group]) <= high
    assert agreement.interval(groups) == (low, high)
    assert agreement.interval(groups[:1]) is None
    assert agreement.interval([[(0, 0)], [(0, 0)]]) is None


@given(GRADES)
def test_figures_stay_within_bounds(pairs):
    for figure in (agreement.pearson(pairs), agreement.spearman(pairs), agreement.kappa(pairs)):
        assert figure is None or -1.000001 <= figure <= 1.000001


@given(GRADES)
def test_agreement_is_mutual(pairs):
    turned = [(y, x) for x, y in pairs]
    for figure in (agreement.pearson, agreement.spearman, agreement.rmse, agreement.kappa):
        assert figure(pairs) == pytest.approx(figure(turned), abs=1e-9)
