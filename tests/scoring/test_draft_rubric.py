"""Model answers made the draft of a rubric: what each criterion looks for, and what several answers have in common."""

from functools import cache

import pytest

from interviewer.bank import Bank
from interviewer.language import Lexicon, read
from interviewer.model.concept import Concept
from interviewer.model.match import AnyNode, AskedNode, EstimateNode
from interviewer.model.question import Fact, Question
from interviewer.scoring.drafting.guesses import dimension_of, phase_of_heading, phase_of_sentence
from interviewer.scoring.drafting.keys import estimate, keys
from interviewer.scoring.drafting.rubric import draft_rubric

LEXICON = Lexicon(
    (
        Concept(id="redis", name="Redis", says="A store in memory."),
        Concept(id="message-queue", name="message queue", says="Work kept in order.", also=("queue",)),
    ),
    frozenset(),
)
FORM = Bank(None).format("system-design")
QUESTION = Question(
    id="bus-times",
    title="Bus times",
    format="system-design",
    difficulty="easy",
    topics=(),
    statement="Tell people when their bus comes.",
    facts=(
        Fact(
            id="reports",
            about=("position", "report"),
            asked=("How often does a bus report its position?",),
            reply="Every ten seconds.",
        ),
    ),
)


@cache
def sentence(text):
    return read(text, LEXICON).sentences[0]


def keys_of(text):
    return [key.ways for key in keys(sentence(text), (), {}, LEXICON)]


def rubric(*answers):
    return draft_rubric(QUESTION, [[("", read(text, LEXICON))] for text in answers], FORM, LEXICON)


def nodes(criterion):
    return criterion.match.any if isinstance(criterion.match, AnyNode) else (criterion.match,)


def test_concepts_tell_most_then_words_then_everyday_words():
    ranks = {
        key.ways: key.rank for key in keys(sentence("We start to feed reports into queues"), {"report"}, {}, LEXICON)
    }
    assert sorted(ranks, key=lambda ways: -ranks[ways]) == [("message-queue",), ("feed",), ("reports",), ("start",)]


def test_what_is_denied_is_not_looked_for():
    assert keys_of("Timetables change daily, without a message queue") == [
        ("timetables",),
        ("change",),
        ("daily",),
    ]


def test_words_joined_by_or_are_ways_of_one_key():
    assert keys_of("Buses report by radio or satellite") == [("buses",), ("report",), ("radio", "satellite")]


def test_the_two_most_telling_words_or_one_of_them_with_another_are_enough():
    (made,) = rubric("Riders subscribe to stops by starting an app.").criteria
    assert [node.near for node in nodes(made)] == [
        (("riders",), ("subscribe",)),
        (("riders", "subscribe"), ("stops", "starting", "app")),
    ]


def test_a_question_about_a_fact_earns_by_asking():
    (made,) = rubric("How often does each bus report its position? How are you today?").criteria
    assert made.match == AskedNode(asked="reports")
    assert made.phase == "requirements"


def test_sums_become_estimates():
    (made,) = rubric("# Capacity\n1,000 buses report every ten seconds, which gives 100 writes per second.").criteria
    assert nodes(made)[0] == EstimateNode(value=100, unit="1/s")
    assert made.dimension == "estimation"


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("We store 12.7 GB a month", 12.7, "GB/month"),
        ("That is 250 KB/s", 250, "KB/s"),
        ("About 3 million reads a day", 3_000_000, "1/day"),
        ("It fits into 2 TB", 2, "TB"),
    ],
)
def test_estimates_keep_the_unit_they_were_given_in(text, value, unit):
    assert estimate(sentence(text).quantities) == EstimateNode(value=value, unit=unit)


@pytest.mark.parametrize("text", ["The key has 7 characters", "It takes 3 steps", "No figure at all"])
def test_what_is_no_amount_is_no_estimate(text):
    assert estimate(sentence(text).quantities) is None


def test_several_answers_share_criteria_and_what_one_alone_says_weighs_half():
    made = rubric(
        "Positions are kept in Redis.\nRiders subscribe to stops.", "All vehicles are kept in Redis by number."
    )
    shared, alone = made.criteria
    assert (shared.weight, alone.weight) == (1.0, 0.5)
    assert len(nodes(shared)) == 4
    assert len(nodes(alone)) == 2


def test_ids_differ_and_a_phase_keeps_the_most_telling():
    text = "\n\n".join(
        f"Riders subscribe{'!' * n}. Drivers of line {word} rest." for n, word in enumerate("abcdefghijkl")
    )
    made = rubric(text, *(f"Stops number{n}x have roof{n}y." for n in range(12)))
    assert len({one.id for one in made.criteria}) == len(made.criteria)
    assert len(made.criteria) <= 7


def test_nothing_telling_gives_no_criteria():
    assert rubric("Yes. Well, maybe.").criteria == ()


@pytest.mark.parametrize(
    ("heading", "phase"),
    [
        ("## Functional requirements", "requirements"),
        ("# Back-of-the-envelope estimation", "estimation"),
        ("# Database schema", "core-components"),
        ("# Scaling and bottlenecks", "scale"),
        ("# Bananas", ""),
    ],
)
def test_headings_tell_the_phase(heading, phase):
    assert phase_of_heading(sentence(heading), FORM) == phase


def test_sentences_without_a_heading_are_guessed_at():
    assert phase_of_sentence(sentence("How many riders?"), FORM) == "requirements"
    assert phase_of_sentence(sentence("1000 buses make 100 writes per second"), FORM) == "estimation"
    assert phase_of_sentence(sentence("Buses talk to servers"), FORM) == "high-level-design"


def test_each_phase_has_a_dimension_of_the_format():
    dimensions = [dimension.id for dimension in FORM.dimensions]
    assert all(dimension_of(phase, FORM) in dimensions for phase in (*FORM.phase_ids(), "elsewhere"))
