"""The study plan of somebody: what they have done, the time they have, and dates."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta
from statistics import fmean
from typing import TYPE_CHECKING

import msgspec

from interviewer.model.card import Deck, Memory
from interviewer.model.errors import InputError
from interviewer.model.plan import DeckStanding, Plan, QuestionStanding, Standing
from interviewer.services.decks import in_order
from interviewer.services.missed import missed_concepts
from interviewer.services.reading import reading
from interviewer.study.plan import plan, timeline
from interviewer.study.wells import LEARNT

if TYPE_CHECKING:
    from interviewer.archive.figures import Sat
    from interviewer.services.workspace import Workspace

MOST_WEEKS, MOST_HOURS = 52, 60.0
REVIEW = 2  # the scheduler's state of a card that is learnt


def planned(work: Workspace, weeks: int, hours: float, start: date | None = None, seed: int = 0) -> Plan:
    """A plan of `weeks` with `hours` in each from `start` (today) on; what is done is left out.

    Raises `InputError` for time that cannot be.
    """
    if not 1 <= weeks <= MOST_WEEKS or not 0.5 <= hours <= MOST_HOURS:
        raise InputError(f"a plan takes 1 to {MOST_WEEKS} weeks of half an hour to {MOST_HOURS:.0f} hours each")
    begin = start or work.clock.now().astimezone().date()
    found = standing(work)
    days = plan(found, weeks, hours, random.Random(seed))
    return Plan(
        timeline=timeline(weeks, hours),
        weeks=weeks,
        hours=hours,
        start=begin.isoformat(),
        done={
            "questions": sum(one.best is not None for one in found.questions),
            "questions_in_all": len(found.questions),
            "topics": sum(deck.known >= LEARNT for deck in found.decks),
            "topics_in_all": len(found.decks),
        },
        days=tuple(msgspec.structs.replace(each, date=(begin + timedelta(days=each.day)).isoformat()) for each in days),
    )


def standing(work: Workspace) -> Standing:
    """What there is to learn, and what is done of it. Makes no database where there is none."""
    remembered = work.db.exists()
    memories = work.archive.memories() if remembered else dict[str, Memory]()
    missed = missed_concepts(work.archive) if remembered else Counter[str]()
    decks = in_order(work.bank.decks())
    return Standing(
        decks=tuple(deck_standing(deck, memories, missed) for deck in decks),
        questions=tuple(
            QuestionStanding(
                id=row.id,
                title=row.title,
                format=row.format,
                difficulty=row.difficulty,
                attempts=row.attempts,
                best=row.best,
            )
            for row in work.list_rows()
        ),
        readings=reading(work.bank, topics=tuple(deck.topic for deck in decks)),
        dimension=weakest(work.archive.sat()) if remembered else "",
    )


def deck_standing(deck: Deck, memories: dict[str, Memory], missed: Counter[str]) -> DeckStanding:
    """How far a deck is learnt."""
    known = [memories.get(f"{deck.topic}/{card.id}") for card in deck.cards]
    return DeckStanding(
        topic=deck.topic,
        title=deck.title,
        known=sum(memory is not None and memory.state == REVIEW for memory in known) / max(1, len(known)),
        missed=sum(missed[name] for card in deck.cards for name in set(card.about)),
    )


def weakest(sat: tuple[Sat, ...]) -> str:
    """The dimension with the least mean over the last five interviews; '' without any."""
    scores: dict[str, list[float]] = {}
    for one in sat[-5:]:
        for name, score in one.scores.items():
            scores.setdefault(name, []).append(score)
    return min(scores, key=lambda name: (fmean(scores[name]), name), default="")
