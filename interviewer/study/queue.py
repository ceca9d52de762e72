"""Which cards come next. Pure: moments are seconds since 1970, and given."""

from collections.abc import Iterable, Mapping, Sequence

from interviewer.model.card import Memory, StudyCard


def queue(
    cards: Sequence[StudyCard], memories: Mapping[str, Memory], now: float, new: int = 20
) -> tuple[StudyCard, ...]:
    """The cards to look at now, in order: first those of concepts missed in interviews, the most missed first; then
    those that are due, the longest due first; then new ones, of every deck in turn.

    At most `new` of them are new.
    """
    due = sorted((card for card in cards if is_due(card, memories, now)), key=lambda card: memories[card.key].due)
    fresh = [card for card in mixed(cards) if card.key not in memories]
    fresh.sort(key=lambda card: -card.missed)
    fresh = fresh[: max(0, new)]
    missed = sorted((card for card in (*due, *fresh) if card.missed), key=lambda card: -card.missed)
    return (*missed, *(card for card in (*due, *fresh) if not card.missed))


def is_due(card: StudyCard, memories: Mapping[str, Memory], now: float) -> bool:
    """Whether a card was looked at before and has come up again."""
    return card.key in memories and memories[card.key].due <= now


def mixed(cards: Iterable[StudyCard]) -> tuple[StudyCard, ...]:
    """One of each deck, then the second of each, and so on; decks and their cards in the order given."""
    decks: dict[str, list[StudyCard]] = {}
    for card in cards:
        decks.setdefault(card.topic, []).append(card)
    placed = [(place, card) for deck in decks.values() for place, card in enumerate(deck)]
    return tuple(card for _, card in sorted(placed, key=lambda pair: pair[0]))


def soon(cards: Sequence[StudyCard], memories: Mapping[str, Memory], now: float, within: float) -> StudyCard | None:
    """The card that is next to come up again within `within` seconds, None if there is none."""
    waiting = [card for card in cards if card.key in memories and memories[card.key].due <= now + within]
    return min(waiting, key=lambda card: memories[card.key].due, default=None)
