"""A reference answer made an outline, and answers held against it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.language import Lexicon, read
from interviewer.model.concept import Concept
from interviewer.scoring.drafting import best_grade, cover, draft, grade, hear

LEXICON = Lexicon(
    (
        Concept(id="cache", name="cache", says="A nearer copy."),
        Concept(id="redis", name="Redis", says="A store in memory.", kin=("cache",)),
    ),
    frozenset(),
)
QUESTION = "Why does a kettle whistle when the water boils?"
REFERENCE = "Steam is forced through a narrow slit. The rushing air vibrates, and we hear the vibration as a tone."


def outlined(reference, question=""):
    return draft(read(reference, LEXICON), read(question, LEXICON), LEXICON)


def graded(answer, *references, question=QUESTION):
    return best_grade([outlined(one, question) for one in references], hear(read(answer, LEXICON), LEXICON))


def weights(reference, question=""):
    return {term.ways: term.weight for point in outlined(reference, question).points for term in point.terms}


def test_a_point_for_each_sentence_and_item():
    points = outlined("Boil the water. Pour it slowly.\n\n- Wait four minutes\n- Press the plunger").points
    assert [point.text for point in points] == [
        "Boil the water.",
        "Pour it slowly.",
        "Wait four minutes",
        "Press the plunger",
    ]


def test_words_of_the_question_examples_and_small_words_weigh_less():
    found = weights("The kettle has a spout, e.g. of copper", QUESTION)
    assert found[("spout",)] == 1
    assert found[("kettl",)] == pytest.approx(1 / 3)
    assert found[("copper",)] == 0.5
    assert found[("has",)] == 0.2
    assert found[("a",)] == pytest.approx(0.2 / 3)  # small, and of the question


def test_a_denial_is_no_small_word():
    assert weights("It is not sealed")[("not",)] == 1


def test_words_joined_by_or_count_as_one():
    assert ("copper", "steel", "tin") in weights("made of copper or steel or tin")
    assert ("copper", "steel") in weights("made of copper/steel")


def test_an_order_of_growth_stays_whole():
    assert ("o(log n)",) in weights("It takes O(log n) steps")


def test_the_reference_itself_gets_everything_and_silence_nothing():
    assert graded(REFERENCE, REFERENCE) == pytest.approx(1)
    assert graded("", REFERENCE) == 0
    assert graded("Bananas, mostly.", REFERENCE) < 0.1


def test_more_of_the_reference_is_worth_more():
    parts = ["Steam", "Steam is forced", "Steam is forced through a slit", REFERENCE]
    grades = [graded(one, REFERENCE) for one in parts]
    assert grades == sorted(set(grades))


def test_other_words_for_it_count_in_part():
    exact, alike, none = (
        graded(one, "Start the engine") for one in ("start the engine", "begin the engine", "the engine")
    )
    assert exact > alike > none


def test_a_kind_of_what_is_named_counts_in_part():
    with_kin, without = (graded(one, "Keep it in a cache") for one in ("Keep it in Redis", "Keep it in there"))
    assert with_kin > without


@pytest.mark.parametrize(
    ("reference", "answer"),
    [
        ("The valve is closed", "The valve is not closed"),
        ("The valve is not closed", "The valve is closed"),
        ("The pressure rises", "The pressure falls"),
    ],
)
def test_who_says_the_contrary_gets_less(reference, answer):
    assert graded(answer, reference, question="") < 0.75 * graded(reference, reference, question="")


def test_denying_one_thing_does_not_take_back_another():
    answer = f"It does not melt. {REFERENCE}"
    assert graded(answer, REFERENCE) == pytest.approx(1)


def test_the_best_of_several_references_counts():
    other = "The whistle is a small pipe, blown by vapour."
    both = graded("vapour blows a small pipe", REFERENCE, other)
    assert both == graded("vapour blows a small pipe", other) > graded("vapour blows a small pipe", REFERENCE)


def test_a_reference_without_words_is_covered_by_nothing():
    assert grade(cover(outlined("…"), hear(read("anything", LEXICON), LEXICON))) == 0


@given(st.text(max_size=300), st.text(max_size=300))
def test_grades_are_shares_whatever_is_written(reference, answer):
    assert 0 <= graded(answer, reference) <= 1


@given(st.permutations(REFERENCE.replace(".", "").replace(",", "").split()))
def test_the_order_of_sentences_and_words_matters_little(shuffled):
    assert graded(" ".join(shuffled), REFERENCE) > 0.9
