"""Noting faults of one file, and the checks that every kind of file shares."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from rapidfuzz.distance import OSA

from interviewer.bank.lint.context import Context
from interviewer.bank.suggest import did_you_mean, quoted
from interviewer.language.tokens import stems_of
from interviewer.language.units import parse_unit

if TYPE_CHECKING:
    from interviewer.bank.document import Document

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_UNIT = re.compile(r"(?:|1|%|[^\W\d][\w %-]*)(?:/[a-z]+)?", re.IGNORECASE)


class Named(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> str: ...


class Notes:
    """Faults of one file, each at the value it is about."""

    def __init__(self, document: "Document") -> None:
        self.document = document
        # Another id than the file's name is told of already.
        self.stem = Path(document.path).stem

    def add(self, value: object, steps: tuple[str | int, ...], code: str, message: str) -> None:
        """Note a fault at what stands `steps` below `value`."""
        self.document.fault(self.document.at_value(value, *steps), code, message)

    def known(self, value: object, steps: tuple[str | int, ...], code: str, name: str, known: Iterable[str]) -> None:
        """Note `name` if it is none of `known`; the code (`unknown-phase`) says what it should be."""
        names = frozenset(known)
        if name not in names:
            noun = code.removeprefix("unknown-").replace("-", " ")
            self.add(value, steps, code, f"there is no {noun} {quoted(name)}{did_you_mean(name, names)}")

    def concept(self, value: object, steps: tuple[str | int, ...], name: str, context: Context) -> None:
        """Note a concept that nobody has, unless it may stand in a file that cannot be read."""
        if context.vocabulary_readable:
            self.known(value, steps, "unknown-concept", name, context.concept_ids)

    def word(self, value: object, steps: tuple[str | int, ...], word: str, context: Context) -> None:
        """Note a word that looks like a misspelt concept; any other may be plain English."""
        if "-" not in word or word in context.concept_ids or not context.vocabulary_readable:
            return
        near = next((name for name in sorted(context.concept_ids) if _misspelt(word, name)), None)
        if near is not None:
            self.add(value, steps, "unknown-concept", f"there is no concept {quoted(word)} (did you mean `{near}`?)")

    def ids(self, items: Iterable[Named], noun: str) -> None:
        """Ids in lower case, each once."""
        seen: set[str] = set()
        for item in items:
            self.id(item, ("id",), item.id)
            if item.id in seen:
                self.add(item, ("id",), "duplicate-id", f"another {noun} is called {quoted(item.id)} already")
            seen.add(item.id)

    def id(self, value: object, steps: tuple[str | int, ...], name: str) -> None:
        """An id in the one way we write them."""
        if len(name) > 64 or not _ID.fullmatch(name):
            said = f"{quoted(name)} cannot be an id: write lower-case letters, digits and single hyphens, 64 at most"
            self.add(value, steps, "bad-id", said)

    def text(self, value: object, steps: tuple[str | int, ...], text: str) -> None:
        """Text with something in it."""
        if not text.strip():
            self.add(value, steps, "empty-text", f"`{steps[-1] if isinstance(steps[-1], str) else steps[-2]}` is empty")

    def filled(self, value: object, key: str, items: Iterable[str]) -> None:
        """A list with at least one item, none of them empty."""
        texts = list(items)
        if not texts:
            self.add(value, (key,), "empty-list", f"`{key}` needs at least one item")
        for index, text in enumerate(texts):
            self.text(value, (key, index), text)

    def unit(self, value: object, steps: tuple[str | int, ...], unit: str) -> None:
        """A unit the judge can convert."""
        if not _UNIT.fullmatch(unit) or parse_unit(unit) is None:
            said = f"{quoted(unit)} is no unit; write such as KB, GB/month, 1/s, paste/month, ms or %"
            self.add(value, steps, "bad-unit", said)


def _misspelt(word: str, name: str) -> bool:
    """Whether a word is one slip of the hand away from a name, and not just another form or spelling of it."""
    if OSA.distance(word, name, score_cutoff=1) > 1:
        return False
    return word.replace("-", "") != name.replace("-", "") and stems_of(word) != stems_of(name)
