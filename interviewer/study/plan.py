"""The study plan: what to do on which day, from what is done and the time there is. Pure: chance is an argument.

Three timelines, as the System Design Primer's study guide has them: little time goes to breadth and some questions,
more of it to breadth, some depth and many questions, much of it to breadth, more depth and most questions.
"""

import math
from collections.abc import Iterator

from interviewer.model.base import Value
from interviewer.model.plan import ItemKind, PlanDay, PlanItem, Standing, Timeline
from interviewer.study.wells import Chance, Wells

MEDIUM, LONG = 20.0, 60.0  # hours in all from which on there is time for some depth, and for more
MOST_DAYS = 6  # of a week
CARDS = 15  # minutes a day at most


class Pace(Value, frozen=True, kw_only=True):
    """How a timeline shares out the time that cards and reviews leave, and how far each kind goes.

    `passes` is how often each topic comes, the half one for the weaker half, in `topic` minutes; `questions` is the
    share of the bank.
    """

    shares: dict[ItemKind, float]
    passes: float
    topic: int
    questions: float


PACES: dict[Timeline, Pace] = {
    "short": Pace(
        shares={"topic": 0.45, "question": 0.35, "estimates": 0.1, "signals": 0.05, "reading": 0.05},
        passes=1,
        topic=12,
        questions=0.25,
    ),
    "medium": Pace(
        shares={"topic": 0.3, "question": 0.45, "estimates": 0.08, "signals": 0.07, "reading": 0.1},
        passes=1.5,
        topic=20,
        questions=0.6,
    ),
    "long": Pace(
        shares={"topic": 0.25, "question": 0.45, "estimates": 0.06, "signals": 0.06, "reading": 0.18},
        passes=2,
        topic=25,
        questions=1.0,
    ),
}


def timeline(weeks: int, hours: float) -> Timeline:
    """Which of the three fits `weeks` of `hours` each."""
    whole = weeks * hours
    return "short" if whole < MEDIUM else "medium" if whole < LONG else "long"


def plan(standing: Standing, weeks: int, hours: float, chance: Chance) -> tuple[PlanDay, ...]:
    """A day after the other, no more than `hours` in a week; what is done is left out."""
    pace = PACES[timeline(weeks, hours)]
    wells = Wells(standing, pace.passes, pace.topic, pace.questions, chance)
    spent: dict[ItemKind, float] = dict.fromkeys(pace.shares, 0.0)
    days: list[PlanDay] = []
    for day, minutes in study_days(weeks, hours):
        items = tuple(_fill(day, minutes, wells, pace.shares, spent))
        days.append(PlanDay(day=day, minutes=sum(item.minutes for item in items), items=items))
    return tuple(days)


def study_days(weeks: int, hours: float) -> Iterator[tuple[int, int]]:
    """The days of study and their minutes: about an hour each, spread over the week."""
    count = min(MOST_DAYS, max(1, round(hours)))
    for week in range(weeks):
        for n in range(count):
            yield week * 7 + n * 7 // count, math.floor(hours * 60 / count)


def _fill(
    day: int, minutes: int, wells: Wells, shares: dict[ItemKind, float], spent: dict[ItemKind, float]
) -> Iterator[PlanItem]:
    """What is done on a day: cards, what is due for review, then whatever is furthest behind its share."""
    cards = max(5, min(CARDS, minutes // 4))
    left = minutes - cards
    yield PlanItem(kind="cards", minutes=cards, title="Cards that are due", command="interviewer drill cards")
    while review := wells.review(day, left):
        left -= review.minutes
        yield review
    today: set[ItemKind] = set()
    while left > 0:
        kind = _furthest_behind(shares, spent, wells, left, today)
        if kind is None:
            return
        item = wells.draw(kind, left, day)
        left -= item.minutes
        spent[kind] += item.minutes
        today |= {kind} if kind in ("estimates", "signals") else set()
        yield item


def _furthest_behind(
    shares: dict[ItemKind, float], spent: dict[ItemKind, float], wells: Wells, left: int, today: set[ItemKind]
) -> ItemKind | None:
    """The kind that has had the least of its share, among those of which something fits into `left` minutes."""
    can: list[ItemKind] = [kind for kind in shares if kind not in today and wells.has(kind, left)]
    return min(can, key=lambda kind: spent[kind] / shares[kind], default=None)
