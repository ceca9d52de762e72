"""Decks of cards by topic, in the order in which topics build on each other."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from interviewer.model.card import Deck
from interviewer.model.errors import UnknownName

if TYPE_CHECKING:
    from interviewer.bank import Bank

# A deck that is not named comes last.
ORDER = (
    "performance-and-scalability", "latency-and-throughput", "latency-numbers", "powers-of-two", "cap",
    "consistency-patterns", "availability-patterns", "availability-in-numbers", "dns", "content-delivery-networks",
    "load-balancers", "reverse-proxies", "application-layer", "replication", "federation-and-sharding",
    "denormalization-and-sql-tuning", "nosql", "caching", "cache-updates", "asynchronism", "communication-protocols",
    "security", "object-oriented-design",
)  # fmt: skip


def in_order(decks: tuple[Deck, ...]) -> tuple[Deck, ...]:
    """The decks, foundations first."""
    return tuple(sorted(decks, key=lambda deck: ORDER.index(deck.topic) if deck.topic in ORDER else len(ORDER)))


def decks_of(bank: Bank, topic: str | None) -> tuple[Deck, ...]:
    """All decks, or the one on a topic. Raises `UnknownName`."""
    decks = in_order(bank.decks())
    check_topic(topic, {deck.topic for deck in decks})
    return tuple(deck for deck in decks if topic in (None, deck.topic))


def check_topic(topic: str | None, topics: set[str]) -> None:
    """Raise `UnknownName` for a topic without a deck; None is all of them."""
    if topic is not None and topic not in topics:
        near = get_close_matches(topic, topics, n=1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(sorted(topics))}"
        raise UnknownName(f'no deck "{topic}": {hint}')
