"""What can be wrong in a deck of cards, beyond its shape."""

from interviewer.bank.lint.context import Context
from interviewer.bank.lint.notes import Notes
from interviewer.bank.suggest import quoted
from interviewer.model.card import Card, Deck


def check_cards(deck: Deck, notes: Notes, context: Context) -> None:
    """All checks of a deck; faults go to `notes`."""
    notes.id(deck, ("topic",), deck.topic)
    notes.text(deck, ("title",), deck.title)
    if not deck.cards:
        notes.add(deck, ("cards",), "empty-list", "`cards` needs at least one item")
    notes.ids(deck.cards, "card")
    fronts: dict[str, str] = {}
    for card in deck.cards:
        _card(card, notes, context)
        front = " ".join(card.asks.casefold().split())
        if front in fronts:
            notes.add(card, ("asks",), "duplicate-card", f"card {quoted(fronts[front])} asks the same")
        fronts.setdefault(front, card.id)
    for reading in deck.reading:
        if not reading.url.startswith(("https://", "http://")):
            notes.add(reading, ("url",), "bad-url", f"{quoted(reading.url)} is no web address; begin it with https://")


def _card(card: Card, notes: Notes, context: Context) -> None:
    notes.text(card, ("asks",), card.asks)
    notes.text(card, ("answer",), card.answer)
    for index, name in enumerate(card.about):
        notes.concept(card, ("about", index), name, context)
