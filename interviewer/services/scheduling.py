"""When a card comes up again: FSRS behind plain values. The same looks at the same moments give the same due dates."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from fsrs import Card, Rating, Scheduler, State

from interviewer.model.card import RATINGS, CardReview, Memory
from interviewer.model.card import Rating as RatingName
from interviewer.model.errors import InputError
from interviewer.services.study_settings import StudySettings


class Scheduling:
    """FSRS with the user's settings. Its fuzz, which draws on chance, is off."""

    def __init__(self, settings: StudySettings | None = None) -> None:
        """Raises `InputError` where the settings' `parameters` are none that FSRS takes."""
        chosen = settings or StudySettings()
        weights = {"parameters": chosen.parameters} if chosen.parameters else {}
        try:
            self._fsrs = Scheduler(
                **weights,
                desired_retention=chosen.retention,
                learning_steps=[timedelta(minutes=step) for step in chosen.learning_minutes],
                relearning_steps=[timedelta(minutes=step) for step in chosen.relearning_minutes],
                maximum_interval=chosen.longest_days,
                enable_fuzzing=False,
            )
        except ValueError as error:
            raise InputError(f"config.toml: [study] parameters: {' '.join(str(error).split())}") from error

    def review(
        self, memory: Memory | None, card: str, rating: RatingName, at: float, took: float | None = None
    ) -> tuple[Memory, CardReview]:
        """What is remembered after a look at `card` at `at` (seconds since 1970), and the look itself.

        `memory` None: the card is new. `took`: seconds the answer took.
        """
        at = round(at, 3)  # as finely as it is stored
        before = _card(memory, at)
        after, _ = self._fsrs.review_card(before, Rating(RATINGS.index(rating) + 1), _moment(at))
        forgotten = before.state is State.Review and rating == "again"
        kept = Memory(
            card=card,
            due=after.due.timestamp(),
            state=int(after.state),
            step=after.step,
            stability=after.stability,
            difficulty=after.difficulty,
            reviewed=at,
            reviews=(memory.reviews if memory else 0) + 1,
            lapses=(memory.lapses if memory else 0) + forgotten,
        )
        return kept, CardReview(card=card, at=at, rating=rating, due=kept.due, seconds=took)

    def waits(self, memory: Memory | None, at: float) -> dict[RatingName, float]:
        """Seconds until the card would come up again, by rating."""
        return {name: self.review(memory, "", name, at)[0].due - round(at, 3) for name in RATINGS}

    def recall(self, memory: Memory, at: float) -> float:
        """How likely the card is remembered at `at`, 0 to 1."""
        return float(self._fsrs.get_card_retrievability(_card(memory, at), _moment(at)))


def _card(memory: Memory | None, at: float) -> Card:
    if memory is None:
        return Card(card_id=0, due=_moment(at))
    return Card(
        card_id=0,
        state=State(memory.state),
        step=memory.step,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=_moment(memory.due),
        last_review=None if memory.reviewed is None else _moment(memory.reviewed),
    )


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
