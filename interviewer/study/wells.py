"""What a plan draws from: of each kind the next thing worth doing, until there is none."""

from collections import deque
from collections.abc import Iterable, Sequence
from math import ceil
from typing import Protocol, TypeVar

from interviewer.model.plan import DeckStanding, ItemKind, PlanItem, QuestionStanding, Standing

T = TypeVar("T")

LEARNT = 0.8  # a deck of which this share is known needs no more than its cards
GOOD = 65  # a best score below this is worth another attempt
# Minutes of each kind: the fewest in which it is worth beginning, and what it takes.
LEAST: dict[ItemKind, int] = {"topic": 10, "question": 30, "estimates": 10, "signals": 8, "reading": 15, "review": 15}
USUAL: dict[ItemKind, int] = {"question": 60, "estimates": 15, "signals": 10, "reading": 20, "review": 20}
AFTERWARDS = 15  # minutes of a question for reading the scorecard
SHORTEST = 15  # minutes of an interview
LATER = 2  # days until an interview is looked back on
RANK = {"easy": 0, "medium": 1, "hard": 2}


class Chance(Protocol):
    """What is asked of a seeded generator of chance."""

    def random(self) -> float:
        """A number from 0 up to 1."""
        ...


class Wells:
    """One plan's supplies; what was drawn is gone."""

    def __init__(self, standing: Standing, passes: float, topic: int, share: float, chance: Chance) -> None:
        """`passes` over the topics, `topic` minutes each; `share` of the questions that are not done."""
        self._usual: dict[ItemKind, int] = {**USUAL, "topic": topic}
        self._topics = deque(topics(standing.decks, passes))
        self._questions = deque(questions(standing.questions, share, chance))
        self._readings = deque(sorted(standing.readings, key=lambda _: chance.random()))
        self._reviews: deque[tuple[int, PlanItem]] = deque()
        self._judged = bool(standing.dimension)
        self._weakest = standing.dimension

    def has(self, kind: ItemKind, left: int) -> bool:
        """Whether something of that kind fits into `left` minutes."""
        if left < LEAST[kind]:
            return False
        return {
            "topic": bool(self._topics),
            "question": bool(self._questions),
            "reading": bool(self._readings),
            "signals": self._judged,
        }.get(kind, True)

    def draw(self, kind: ItemKind, left: int, day: int) -> PlanItem:
        """The next of that kind, in `left` minutes at most."""
        minutes = min(self._usual[kind], left)
        if kind == "topic":
            return _topic(*self._topics.popleft(), minutes)
        if kind == "question":
            return self._question(minutes, day)
        if kind == "reading":
            link = self._readings.popleft()
            told = f"{link.title} ({link.company})" if link.company else link.title
            return PlanItem(kind=kind, minutes=minutes, title=told, name=link.url)
        if kind == "signals":
            told = f"Your weakest signal{f' ({self._weakest})' if self._weakest else ''}, on another question"
            return PlanItem(kind=kind, minutes=minutes, title=told, command="interviewer drill signals")
        return PlanItem(kind=kind, minutes=minutes, title="Estimates", command="interviewer drill estimates")

    def review(self, day: int, left: int) -> PlanItem | None:
        """An earlier interview to look back on, if its day has come and there is time."""
        if not self._reviews or self._reviews[0][0] > day or left < LEAST["review"]:
            return None
        _, item = self._reviews.popleft()
        return item

    def _question(self, minutes: int, day: int) -> PlanItem:
        question, again = self._questions.popleft()
        length = max(SHORTEST, minutes - AFTERWARDS)
        self._judged = True
        back = PlanItem(
            kind="review",
            minutes=LEAST["review"],
            title=f"Look back: {question.title}, beside the model answer",
            name=question.id,
            command=f"interviewer history --question {question.id}",
        )
        self._reviews.append((day + LATER, back))
        return PlanItem(
            kind="question",
            minutes=minutes,
            title=f"{question.title}{', once more' if again else ''}",
            name=question.id,
            command=f"interviewer start {question.id} --minutes {length}",
        )


def topics(decks: Sequence[DeckStanding], passes: float) -> Iterable[tuple[DeckStanding, bool]]:
    """Decks not learnt yet, in their order, what interviews missed most first; then again in depth."""
    left = [deck for deck in decks if deck.known < LEARNT]
    left.sort(key=lambda deck: -deck.missed)
    for number in range(ceil(passes)):
        portion = left if number + 1 <= passes else left[: ceil(len(left) * (passes - number))]
        yield from ((deck, number > 0) for deck in portion)


def questions(
    standing: Sequence[QuestionStanding], share: float, chance: Chance
) -> Iterable[tuple[QuestionStanding, bool]]:
    """Questions not finished yet, easy ones first, the formats mixed; those that went badly again in between."""
    ranked = sorted((RANK.get(one.difficulty, 1), chance.random(), one.id, one) for one in standing)
    fresh = [one for *_, one in ranked if one.best is None]
    weak = deque(sorted((one for one in standing if one.best is not None and one.best < GOOD), key=_best))
    wanted = spread(fresh)[: ceil(len(fresh) * share)]
    for number, one in enumerate(wanted):
        if weak and number % 2 == 0:
            yield weak.popleft(), True
        yield one, False
    yield from ((one, True) for one in (*weak, *wanted))


def spread(ranked: Sequence[QuestionStanding]) -> list[QuestionStanding]:
    """The questions so that each format comes as often in the beginning as at the end, each in its own order."""
    held: dict[str, list[QuestionStanding]] = {}
    for one in ranked:
        held.setdefault(one.format, []).append(one)
    places = [((n + 0.5) / len(group), one) for group in held.values() for n, one in enumerate(group)]
    return [one for _, one in sorted(places, key=lambda pair: pair[0])]


def _best(one: QuestionStanding) -> int:
    return one.best or 0


def _topic(deck: DeckStanding, deeper: bool, minutes: int) -> PlanItem:
    return PlanItem(
        kind="topic",
        minutes=minutes,
        title=f"{deck.title}{', in depth' if deeper else ''}",
        name=deck.topic,
        command=f"interviewer drill cards --topic {deck.topic}",
    )
