"""Taking an Anki package in as a deck of the user's own."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from interviewer.model.base import Value
from interviewer.model.card import Card, Deck
from interviewer.model.errors import ContentError, InputError, Location
from interviewer.services.anki_file import AnkiNote, read_package
from interviewer.services.files import whole_file

if TYPE_CHECKING:
    from interviewer.services.workspace import Workspace

LONGEST = 4_000  # characters of a side


class Imported(Value, frozen=True, kw_only=True):
    """What became of a package: cards taken in, those that were there already, those without text (or far too much)."""

    topic: str
    path: str
    taken: int
    known: int
    unfit: int


def take_in(work: Workspace, path: Path) -> Imported:
    """Add the package's cards to the deck `imported-NAME` in the user's folder; what is there already is skipped.

    Raises `InputError` for a file that is no package, or if the deck cannot be written.
    """
    notes = read_package(path)
    topic = f"imported-{_slug(path.stem)}"
    target = work.home / "prompts/cards" / f"{topic}.yaml"
    decks = work.bank.decks()
    before = next((deck for deck in decks if deck.topic == topic), None)
    if before is None and target.exists():
        place = Location(path=str(target))
        raise ContentError("is broken, and would be lost: `interviewer lint` tells where", location=place)
    fronts = {_bare(card.asks) for deck in decks for card in deck.cards}
    concepts = {concept.id for concept in work.bank.concepts()}
    cards = {card.id: card for card in before.cards} if before else dict[str, Card]()
    taken = known = unfit = 0
    for note in notes:
        card = _card(note, concepts)
        if not card.asks or not card.answer or max(len(card.asks), len(card.answer)) > LONGEST:
            unfit += 1
        elif card.id in cards or _bare(card.asks) in fronts:
            known += 1
        else:
            cards[card.id] = card
            fronts.add(_bare(card.asks))
            taken += 1
    if taken:
        title = before.title if before else f"Imported: {' '.join(path.stem.split()) or 'cards'}"
        _write(target, Deck(topic=topic, title=title, cards=tuple(cards.values())))
    return Imported(topic=topic, path=str(target), taken=taken, known=known, unfit=unfit)


def _card(note: AnkiNote, concepts: set[str]) -> Card:
    """A note as a card; tags that are concepts are what it is about."""
    name = hashlib.sha256((note.guid or note.front).encode("utf-8", "replace")).hexdigest()[:12]
    about = tuple(dict.fromkeys(tag for tag in note.tags if tag in concepts))
    return Card(id=f"anki-{name}", asks=note.front, answer=note.back, about=about)


def _write(target: Path, deck: Deck) -> None:
    import yaml

    held = {key: value for key, value in msgspec.to_builtins(deck).items() if value}
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{target}: cannot be written: {error.strerror}") from error
    with whole_file(target) as stream:
        yaml.safe_dump(held, stream, allow_unicode=True, sort_keys=False, width=120)


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40].strip("-") or "cards"


def _bare(front: str) -> str:
    return " ".join(front.casefold().split())
