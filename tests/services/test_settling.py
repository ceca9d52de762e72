"""Disputed marks: the figures that follow, and what cannot be disputed."""

import msgspec
import pytest

from interviewer.archive import Archive
from interviewer.model.errors import InputError, UnknownName
from interviewer.model.review import Override
from interviewer.services import settling
from interviewer.services.review import review
from tests.archive.samples import NOON
from tests.tui.past_stage import HELD, filled, judged

SESSION = "03cccccccc"


@pytest.fixture
def archive(tmp_path):
    with filled(tmp_path / "i.db") as opened:
        yield opened


def claim(criterion: str, credit: str) -> Override:
    return Override(criterion=criterion, credit=credit, why="because")


def mark(card, criterion):
    return next(one for one in card.marks if one.criterion == criterion)


def test_a_dispute_moves_its_dimension_and_the_total_and_no_more():
    card = judged()
    settled = settling.settle(card, [claim("hot-key", "explained")], HELD.format)
    moved = {one.dimension for one, old in zip(settled.dimensions, card.dimensions, strict=True) if one != old}
    assert moved == {"reliability"}
    assert settled.score > card.score
    assert (mark(settled, "hot-key").points, mark(settled, "hot-key").rule) == (2, "disputed")
    assert settling.settle(card, [], HELD.format) == card
    assert settling.settle(settled, [claim("hot-key", "explained")], HELD.format) == settled


def test_what_a_hint_cost_stays_paid():
    card = judged()
    assert mark(card, "keys").points == 1.5, "three quarters of explained"
    settled = settling.settle(card, [claim("keys", "justified")], HELD.format)
    assert mark(settled, "keys").points == 2.25


def test_the_review_shows_the_settled_card_and_the_judges(archive: Archive):
    before = review(archive, SESSION).scorecard
    settled = settling.dispute(archive, SESSION, "hot-key", "justified", " I said so ", NOON)
    found = review(archive, SESSION)
    assert (found.scorecard, found.judged) == (settled, before)
    assert [one.why for one in found.overrides] == ["I said so"]
    assert found.session.score == settled.score > before.score
    assert settling.withdraw(archive, SESSION, "hot-key") == before
    assert review(archive, SESSION).scorecard == before


@pytest.mark.parametrize(
    ("session", "criterion", "credit", "why", "says"),
    [
        (SESSION, "hot-key", "named", "  ", "say why"),
        (SESSION, "viral", "named", "x", "was not judged"),
        (SESSION, "expiry", "justified", "x", "has been given justified"),
        ("04dddddddd", "expiry", "named", "x", "no scorecard yet"),
    ],
)
def test_what_cannot_be_disputed_is_one_clear_line(archive, session, criterion, credit, why, says):
    with pytest.raises(InputError, match=says):
        settling.dispute(archive, session, criterion, credit, why, NOON)
    assert archive.overrides(session) == ()


def test_a_criterion_that_is_not_there_is_met_with_the_nearest(archive):
    with pytest.raises(UnknownName, match='did you mean "hot-key"'):
        settling.dispute(archive, SESSION, "hot-keys", "named", "x", NOON)
    with pytest.raises(UnknownName, match="not disputed"):
        settling.withdraw(archive, SESSION, "hot-key")


def test_a_claim_for_what_was_not_judged_is_left_alone():
    card = judged()
    assert settling.settle(card, [claim("viral", "justified")], HELD.format) == card
    gone = msgspec.structs.replace(claim("viral", "named"), criterion="gone")
    assert settling.settle(card, [gone], HELD.format) == card
