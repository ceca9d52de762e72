"""Two attempts side by side, and the course of all of them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from interviewer.model.errors import InputError
from interviewer.services.comparing import compare
from interviewer.services.progress import progress, streak
from tests.tui.past_stage import filled

NOW = datetime(2026, 11, 19, 9, 0, tzinfo=UTC)


@pytest.fixture
def archive(tmp_path):
    with filled(tmp_path / "i.db") as opened:
        yield opened


def test_what_was_gained_and_lost(archive):
    found = compare(archive, "01aaaaaaaa", "03cccccccc")
    assert {one.criterion for one in found.those("gained")} == {"expiry", "keys", "collision"}
    assert found.those("lost") == ()
    assert {one.criterion for one in found.those("same")} == {"read-write-ratio", "hot-key", "regions"}
    assert found.change == found.b.score - found.a.score > 0
    assert found.same_question
    assert found.same_rubric
    expiry = next(one for one in found.signals if one.criterion == "expiry")
    assert (expiry.before.credit, expiry.after.credit) == ("named", "justified")
    assert expiry.says == "Pastes may expire; the default is never"
    assert {row.dimension: row.change for row in found.dimensions}["estimation"] == 0
    assert all(row.change == round(row.after - row.before, 2) for row in found.dimensions)


def test_the_other_way_round_what_was_gained_is_lost(archive):
    one, other = compare(archive, "01aaaaaaaa", "03cccccccc"), compare(archive, "03cccccccc", "01aaaaaaaa")
    assert {each.criterion for each in one.those("gained")} == {each.criterion for each in other.those("lost")}
    assert one.change == -other.change


@pytest.mark.parametrize(("a", "b", "says"), [("03", "03", "with itself"), ("03", "04", "not finished")])
def test_what_cannot_be_compared_says_so(archive, a, b, says):
    with pytest.raises(InputError, match=says):
        compare(archive, a, b)


def test_progress_over_all_that_is_finished(archive):
    found = progress(archive, NOW)
    assert [one.id for one in found.attempts] == ["01aaaaaaaa", "02bbbbbbbb", "03cccccccc"]
    depth = next(one for one in found.dimensions if one.dimension == "depth")
    assert depth.scores == (0.67, 0.67, 3.0)
    assert (depth.first, depth.lately, depth.change) == (0.67, 3.0, 2.33)
    assert {one.topic for one in found.topics} == {"object-store", "hashing", "caching"}
    last = found.attempts[-1].score
    assert {(one.strength, one.attempts) for one in found.topics} == {(last, 3)}
    pace = {one.phase: one for one in found.pacing}
    assert (pace["core-components"].spent, pace["core-components"].allotted) == (7.7, 15.0)
    assert found.accuracy.predictions == 10
    by_dimension = {one.dimension: one for one in found.predictions}
    assert by_dimension["estimation"].bias == -1.25, "2.0 and 1.5 were said, 3.0 was given"
    assert by_dimension["estimation"].error == 1.25


def test_progress_of_a_part_and_of_nothing(archive):
    assert len(progress(archive, NOW, since="2026-11-14").attempts) == 2
    nothing = progress(archive, NOW, question="rate-limiter")
    assert (nothing.attempts, nothing.dimensions, nothing.topics, nothing.pacing) == ((), (), (), ())
    assert (nothing.accuracy, nothing.streak) == (None, 0)


@pytest.mark.parametrize(
    ("ago", "length"), [([], 0), ([0], 1), ([1], 1), ([0, 1, 2], 3), ([1, 2], 2), ([2, 3], 0), ([0, 2, 3], 1)]
)
def test_a_day_that_is_not_over_breaks_no_streak(ago, length):
    today = date(2026, 11, 19)
    assert streak({today - timedelta(days=days) for days in ago}, today) == length
