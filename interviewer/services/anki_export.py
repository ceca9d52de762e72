"""Our decks as an Anki package. Ids are made of names, so that exporting again updates what was imported before."""

from __future__ import annotations

import hashlib
import html
import os
import tempfile
from pathlib import Path
from typing import Any

from interviewer.model.card import Deck
from interviewer.model.errors import InputError

EXTRA = "pip install 'design-interviewer[anki]'"
_FRONT = "{{Front}}"
_BACK = "{{FrontSide}}<hr id=answer>{{Back}}"


def export(decks: tuple[Deck, ...], path: Path, at: float) -> int:
    """Write the decks to the package `path`, as of `at` (seconds since 1970); gives the number of cards.

    Raises `InputError` where it cannot be written, or the extra is not installed.
    """
    anki = _genanki()
    if path.is_dir():
        raise InputError(f"{path}: is a folder; name a file")
    model = anki.Model(
        _number("model"),
        "Interviewer",
        fields=[{"name": "Front"}, {"name": "Back"}],
        templates=[{"name": "Card", "qfmt": _FRONT, "afmt": _BACK}],
        css=".card { font-family: sans-serif; font-size: 20px; text-align: center; }",
    )
    made = [_deck(anki, model, deck) for deck in decks]
    try:
        # Beside the target: what is there stays until the new file is whole.
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        os.close(handle)
        try:
            anki.Package(made).write_to_file(name, timestamp=at)
            Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror}") from error
    return sum(len(deck.cards) for deck in decks)


def _genanki() -> Any:
    try:
        import genanki  # pyright: ignore[reportMissingTypeStubs]
    except ImportError as error:
        raise InputError(f"Anki packages are written by an extra that is not installed: {EXTRA}") from error
    return genanki


def _deck(anki: Any, model: Any, deck: Deck) -> Any:
    made = anki.Deck(_number("deck", deck.topic), f"Interviewer::{deck.title}")
    for card in deck.cards:
        made.add_note(
            anki.Note(
                model=model,
                fields=[_html(card.asks), _html(card.answer)],
                guid=anki.guid_for("interviewer", deck.topic, card.id),
                tags=[deck.topic, *card.about],
            )
        )
    return made


def _number(*names: str) -> int:
    """An id as Anki wants them, the same for the same names on every machine."""
    digest = hashlib.sha256("|".join(("interviewer", *names)).encode()).digest()
    return (1 << 30) + int.from_bytes(digest[:4], "big") % (1 << 30)


def _html(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")
