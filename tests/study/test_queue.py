"""Which cards come next."""

from hypothesis import given
from hypothesis import strategies as st

from interviewer.model.card import Memory, StudyCard
from interviewer.study.queue import mixed, queue, soon

NOW = 1000.0
TOPICS = st.sampled_from(["caching", "dns", "cap"])


def card(key, missed=0):
    return StudyCard(key=key, topic=key.split("/")[0], title="", asks="?", answer="!", missed=missed)


def memory(key, due):
    return Memory(card=key, due=due, state=2, step=None, stability=1.0, difficulty=5.0, reviewed=0.0, reviews=1)


@st.composite
def shelves(draw):
    """Cards, and what is remembered of some of them."""
    names = draw(st.lists(st.tuples(TOPICS, st.integers(0, 9)), unique=True))
    cards = [card(f"{topic}/{n}", draw(st.integers(0, 2))) for topic, n in names]
    dues = {each.key: draw(st.none() | st.floats(0, 2 * NOW)) for each in cards}
    return cards, {key: memory(key, due) for key, due in dues.items() if due is not None}


@given(shelves(), st.integers(0, 30))
def test_all_that_is_due_comes_and_no_more_new_ones_than_wanted(shelf, new):
    cards, memories = shelf
    found = queue(cards, memories, NOW, new)
    known = {each.key for each in found if each.key in memories}
    assert known == {key for key, one in memories.items() if one.due <= NOW}
    assert len(found) - len(known) == min(new, len(cards) - len(memories))
    assert len(set(found)) == len(found)


@given(shelves())
def test_what_was_missed_in_interviews_comes_first(shelf):
    missed = [each.missed for each in queue(*shelf, NOW, 99)]
    assert missed == sorted(missed, reverse=True)


@given(shelves())
def test_among_the_rest_due_cards_come_before_new_ones_the_longest_due_first(shelf):
    cards, memories = shelf
    rest = [each.key for each in queue(cards, memories, NOW, 99) if not each.missed]
    dues = [memories[key].due if key in memories else float("inf") for key in rest]
    assert dues == sorted(dues)


def test_new_cards_come_from_each_deck_in_turn():
    cards = [card(key) for key in ("a/1", "a/2", "a/3", "b/1", "c/1", "c/2")]
    assert [each.key for each in mixed(cards)] == ["a/1", "b/1", "c/1", "a/2", "c/2", "a/3"]


def test_a_card_forgotten_a_minute_ago_is_next_once_nothing_else_is_left():
    cards = [card("a/1"), card("b/1")]
    memories = {"a/1": memory("a/1", NOW + 60), "b/1": memory("b/1", NOW + 9000)}
    assert soon(cards, memories, NOW, 1200) == cards[0]
    assert soon(cards, memories, NOW, 30) is None
