"""Which words stand for one another, and which do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.language.stems import stem
from interviewer.scoring.drafting.everyday import ALIKE, OPPOSED
from interviewer.scoring.drafting.nearness import MEANING, RESEMBLING, nearness

LIKE_LETTERS = st.text("abcdefghij", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("one", "other", "worth"),
    [
        ("kettle", "kettle", 1.0),
        ("two", "2", 1.0),
        ("kettle", "ketle", RESEMBLING),  # a slip of the hand
        ("evaporate", "evaproation", RESEMBLING),  # two, in a long word
        ("crystal", "crystallise", RESEMBLING),  # one root
        ("transmit", "transform", 0.0),  # one prefix
        ("begin", "start", MEANING),
        ("cat", "car", 0.0),  # too short to tell
        ("steam", "stone", 0.0),
        ("increase", "decrease", 0.0),  # alike in letters and opposed in meaning
        ("p99", "p95", 0.0),
    ],
)
def test_how_near_words_are(one, other, worth):
    assert nearness(stem(one), stem(other)) == worth


@given(LIKE_LETTERS, LIKE_LETTERS)
def test_nearness_is_mutual_and_a_share(one, other):
    assert nearness(one, other) == nearness(other, one)
    assert 0 <= nearness(one, other) <= 1
    assert nearness(one, one) == 1


def test_the_lists_are_mutual_and_do_not_contradict_each_other():
    for table in (ALIKE, OPPOSED):
        assert all(one in table[other] and one != other for one, others in table.items() for other in others)
    assert not [(one, other) for one, others in ALIKE.items() for other in others if other in OPPOSED.get(one, ())]
