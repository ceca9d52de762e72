"""A plan of study: what must hold for any time and any standing."""

import random

from hypothesis import given
from hypothesis import strategies as st

from interviewer.model.plan import DeckStanding, QuestionStanding, Standing
from interviewer.model.reading import Link
from interviewer.study.plan import plan, study_days, timeline

WEEKS = st.integers(1, 16)
HOURS = st.floats(0.5, 40)


def question(name, best=None, difficulty="medium", form="system-design"):
    title = f"Design {name}"
    return QuestionStanding(
        id=name, title=title, format=form, difficulty=difficulty, attempts=best is not None, best=best
    )


QUESTIONS = st.lists(
    st.builds(
        question,
        st.sampled_from([f"q{n}" for n in range(40)]),
        st.none() | st.integers(0, 100),
        st.sampled_from(["easy", "medium", "hard"]),
        st.sampled_from(["system-design", "object-oriented"]),
    ),
    unique_by=lambda one: one.id,
)
DECKS = st.lists(
    st.builds(
        DeckStanding,
        topic=st.sampled_from([f"t{n}" for n in range(25)]),
        title=st.just("A topic"),
        known=st.floats(0, 1),
        missed=st.integers(0, 9),
    ),
    unique_by=lambda deck: deck.topic,
)
STANDINGS = st.builds(
    Standing,
    decks=DECKS.map(tuple),
    questions=QUESTIONS.map(tuple),
    readings=st.lists(st.builds(Link, title=st.just("On it"), url=st.just("https://x.y")), max_size=5).map(tuple),
    dimension=st.sampled_from(["", "depth"]),
)
WHOLE = Standing(
    decks=tuple(DeckStanding(topic=f"t{n}", title=f"Topic {n}") for n in range(23)),
    questions=tuple(question(f"q{n}", form=("system-design", "object-oriented")[n % 4 == 0]) for n in range(38)),
)


def items(days, *kinds):
    return [item for day in days for item in day.items if not kinds or item.kind in kinds]


def made(standing, weeks, hours, seed=0):
    return plan(standing, weeks, hours, random.Random(seed))


@given(STANDINGS, WEEKS, HOURS, st.integers())
def test_no_week_takes_more_than_its_hours_and_every_day_has_its_cards(standing, weeks, hours, seed):
    days = made(standing, weeks, hours, seed)
    assert [day.day for day in days] == sorted({day.day for day in days})
    for week in range(weeks):
        here = [day for day in days if day.day // 7 == week]
        assert here
        assert sum(day.minutes for day in here) <= hours * 60
    for day in days:
        assert day.items[0].kind == "cards"
        assert day.minutes == sum(item.minutes for item in day.items)
        assert all(item.minutes >= 5 for item in day.items)


@given(STANDINGS, WEEKS, HOURS, st.integers())
def test_the_same_standing_and_seed_make_the_same_plan(standing, weeks, hours, seed):
    assert made(standing, weeks, hours, seed) == made(standing, weeks, hours, seed)


@given(STANDINGS, WEEKS, HOURS)
def test_what_is_done_is_left_out(standing, weeks, hours):
    days = made(standing, weeks, hours)
    learnt = {deck.topic for deck in standing.decks if deck.known >= 0.8}
    well = {one.id for one in standing.questions if one.best is not None and one.best >= 65}
    assert not {item.name for item in items(days, "topic")} & learnt
    assert not {item.name for item in items(days, "question")} & well


@given(STANDINGS, WEEKS, HOURS)
def test_an_interview_is_looked_back_on_two_days_later_or_more(standing, weeks, hours):
    sat = {}
    for day in made(standing, weeks, hours):
        for item in day.items:
            if item.kind == "question":
                sat.setdefault(item.name, day.day)
            if item.kind == "review":
                assert day.day >= sat[item.name] + 2


@given(STANDINGS, WEEKS, HOURS)
def test_signals_are_drilled_once_there_are_any(standing, weeks, hours):
    kinds = [item.kind for item in items(made(standing, weeks, hours))]
    if "signals" in kinds and not standing.dimension:
        assert kinds.index("question") < kinds.index("signals")


def test_more_time_goes_deeper():
    short, medium, long = (made(WHOLE, weeks, hours) for weeks, hours in ((2, 6), (5, 8), (14, 8)))
    assert [timeline(2, 6), timeline(5, 8), timeline(14, 8)] == ["short", "medium", "long"]
    sat = [len({item.name for item in items(days, "question")}) for days in (short, medium, long)]
    assert sat[0] < sat[1] < sat[2] == 38
    assert len({item.name for item in items(short, "topic")}) >= 15, "breadth first"
    assert len(items(medium, "topic")) > 23 and len({item.name for item in items(long, "topic")}) == 23
    assert len(items(long, "topic")) == 46


def test_a_week_mixes_all_kinds():
    days = made(WHOLE, 1, 8)
    assert {"cards", "topic", "question", "review", "estimates", "signals"} <= {item.kind for item in items(days)}


def test_what_interviews_missed_comes_first_and_what_went_badly_comes_again():
    decks = (DeckStanding(topic="dns", title="DNS"), DeckStanding(topic="cap", title="CAP", missed=3))
    standing = Standing(decks=decks, questions=(question("bad", 20), question("good", 90), question("new")))
    days = made(standing, 2, 6)
    assert [item.name for item in items(days, "topic")][:2] == ["cap", "dns"]
    assert {item.name for item in items(days, "question")} == {"bad", "new"}


@given(WEEKS, HOURS)
def test_days_of_study_are_spread_over_the_week(weeks, hours):
    days = list(study_days(weeks, hours))
    assert len({day for day, _ in days}) == len(days)
    assert all(0 <= day < weeks * 7 and minutes >= 30 for day, minutes in days)
