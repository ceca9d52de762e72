"""A sitting with flashcards: what comes next, and keeping how well it was remembered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from interviewer.model.card import CardReview, Deck, Memory, Rating, StudyCard
from interviewer.model.concept import Concept
from interviewer.model.reading import Link
from interviewer.services.decks import check_topic, in_order
from interviewer.services.missed import missed_concepts
from interviewer.services.reading import reading
from interviewer.services.scheduling import Scheduling
from interviewer.services.study_settings import study_settings
from interviewer.study.queue import is_due, queue, soon

if TYPE_CHECKING:
    from interviewer.services.workspace import Workspace

AHEAD = 20 * 60.0  # seconds before its time that a card being learnt is shown if nothing else is left
CONCEPTS = "concept"  # the deck of concepts that were missed and have no card of their own


class Flashcards:
    """The cards of all decks, or of one, with what is remembered of them."""

    def __init__(self, work: Workspace, topic: str | None = None) -> None:
        """Raises `UnknownName` for a topic without a deck, `InputError` for settings that cannot be."""
        settings = study_settings(work.home)
        self._clock, self._archive = work.clock, work.archive
        self._scheduling = Scheduling(settings)
        self._memories = self._archive.memories()
        self._bank = work.bank
        decks = in_order(work.bank.decks())
        missed = missed_concepts(self._archive)
        everything = [*cards_of(decks, missed)]
        everything += concept_cards(work.bank.concepts() if missed else (), everything, missed)
        self.cards = of_topic(everything, topic)
        self._new = max(0, settings.new_a_day - first_looks(self._archive.reviews(self._midnight()), self._memories))

    def counts(self) -> tuple[int, int]:
        """How many cards are due now, and how many new ones there are for today."""
        waiting = queue(self.cards, self._memories, self._now(), self._new)
        due = sum(is_due(card, self._memories, self._now()) for card in waiting)
        return due, len(waiting) - due

    def next(self) -> StudyCard | None:
        """The card to look at now; None if all is done for today."""
        waiting = queue(self.cards, self._memories, self._now(), self._new)
        return waiting[0] if waiting else soon(self.cards, self._memories, self._now(), AHEAD)

    def waits(self, card: StudyCard) -> dict[Rating, float]:
        """Seconds until the card would come up again, by rating."""
        return self._scheduling.waits(self._memories.get(card.key), self._now())

    def rate(self, card: StudyCard, rating: Rating, took: float | None = None) -> CardReview:
        """Keep how well the card was remembered; gives the look with when it is due again. Stored before it returns."""
        before = self._memories.get(card.key)
        memory, review = self._scheduling.review(before, card.key, rating, self._now(), took)
        self._archive.keep_review(memory, review)
        self._memories[card.key] = memory
        self._new -= before is None
        return review

    def reading(self, topics: set[str]) -> tuple[Link, ...]:
        """What there is to read on these topics."""
        return reading(self._bank, topics=tuple(topics)) if topics else ()

    def next_due(self) -> float | None:
        """Seconds until the next card comes up again; None if none was ever looked at."""
        dues = [self._memories[card.key].due for card in self.cards if card.key in self._memories]
        return max(0.0, min(dues) - self._now()) if dues else None

    def _now(self) -> float:
        return self._clock.now().timestamp()

    def _midnight(self) -> float:
        """When this day began, by this machine's clock."""
        today: datetime = self._clock.now().astimezone()
        return today.replace(hour=0, minute=0, second=0, microsecond=0).timestamp()


def cards_of(decks: tuple[Deck, ...], missed: Counter[str]) -> Iterator[StudyCard]:
    """The decks' cards, each with how much of what it is about was missed."""
    for deck in decks:
        for card in deck.cards:
            yield StudyCard(
                key=f"{deck.topic}/{card.id}",
                topic=deck.topic,
                title=deck.title,
                asks=card.asks,
                answer=card.answer,
                about=card.about,
                missed=sum(missed[name] for name in set(card.about)),
            )


def concept_cards(concepts: tuple[Concept, ...], cards: list[StudyCard], missed: Counter[str]) -> Iterator[StudyCard]:
    """A card for each missed concept that no deck has one of: what it is, in a sentence."""
    covered = {name for card in cards for name in card.about}
    for concept in concepts:
        if missed[concept.id] and concept.id not in covered:
            yield StudyCard(
                key=f"{CONCEPTS}/{concept.id}",
                topic=CONCEPTS,
                title="Missed in an interview",
                asks=f"{concept.name}: say in a sentence what it is.",
                answer=concept.says,
                about=(concept.id,),
                missed=missed[concept.id],
            )


def of_topic(cards: list[StudyCard], topic: str | None) -> tuple[StudyCard, ...]:
    """The cards of one deck, or all. Raises `UnknownName`."""
    if topic is None:
        return tuple(cards)
    check_topic(topic, {card.topic for card in cards})
    return tuple(card for card in cards if card.topic == topic)


def first_looks(reviews: tuple[CardReview, ...], memories: dict[str, Memory]) -> int:
    """How many cards were new when these looks began."""
    looks = Counter(review.card for review in reviews)
    return sum(memories[card].reviews == count for card, count in looks.items() if card in memories)
