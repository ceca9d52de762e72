"""The bank: what questions there are, and each with all that an interview or a judgement needs."""

import hashlib
import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from interviewer.bank.files import Unreadable, decode, read_bytes, shown
from interviewer.bank.layers import Layer
from interviewer.bank.reader import (
    CARDS,
    CONCEPTS,
    FORMATS,
    QUESTIONS,
    READING,
    RUBRICS,
    Read,
    Vocabulary,
    as_error,
    failed,
)
from interviewer.bank.samples import with_text
from interviewer.bank.shelf import Found, Shelf, T
from interviewer.bank.sound import CODES, is_sound
from interviewer.model.bank import Entry, ListRow
from interviewer.model.card import Deck
from interviewer.model.concept import Concept
from interviewer.model.errors import ContentError, Fault, Location, UnknownName
from interviewer.model.format import Format
from interviewer.model.question import Question
from interviewer.model.reading import Link, ReadingList
from interviewer.model.rubric import Rubric

if TYPE_CHECKING:
    from interviewer.bank.lint import Report

_COMMENT = re.compile(r"^#.*", re.MULTILINE)
WORDS = "rubrics/words/english.txt"


class Bank:
    """Content in layers: the user's folder (`home/prompts`, `home/rubrics`) over installed packs over what is bundled.

    Reads only what is asked for. `home` None means no user's folder, and nothing is stored. `layers`, the one that wins
    first, stand in for those.
    """

    def __init__(self, home: Path | None = None, layers: tuple[Layer, ...] | None = None) -> None:
        self.shelf = Shelf(home, layers)

    def rows(self) -> tuple[ListRow, ...]:
        """A row for every question that can be read, by title. `broken` says what could not."""
        found = [each.value for each in self.shelf.all(QUESTIONS, Question) if isinstance(each, Found)]
        rows = (
            ListRow(id=each.id, title=each.title, format=each.format, difficulty=each.difficulty, topics=each.topics)
            for each in found
        )
        return tuple(sorted(rows, key=lambda row: (row.title.casefold(), row.id)))

    def broken(self) -> tuple[Fault, ...]:
        """Packs that were skipped, and the first fault of each question that `rows` leaves out."""
        unread = (each.faults[0] for each in self.shelf.all(QUESTIONS, Question) if isinstance(each, Read))
        return (*self.shelf.installed[1], *unread)

    def question_ids(self) -> tuple[str, ...]:
        """The ids of all question files, broken ones too."""
        return self.shelf.names(QUESTIONS)

    def question(self, question_id: str) -> Question:
        """One question without its rubric; raises as `entry` does."""
        return self.shelf.one(QUESTIONS, question_id, Question).value

    def format(self, format_id: str) -> Format:
        """An interview format; raises as `entry` does."""
        return self.shelf.one(FORMATS, format_id, Format).value

    def entry(self, question_id: str) -> Entry:
        """A question with rubric, format and vocabulary, samples' texts read in.

        `rubric.digest` is `sha256:` and a hash over the bytes of the rubric's file, the question's, the format's and
        every concept file: all the content that a score comes from, but for the word list.
        Raises UnknownName with the nearest name, or ContentError with the place of the first fault.
        """
        question = self.shelf.one(QUESTIONS, question_id, Question)
        rubric = self._beside(question, RUBRICS, question_id, Rubric)
        form = self._beside(question, FORMATS, question.value.format, Format)
        if not is_sound(question.value, rubric.value, form.value):
            raise self._unsound(question.path, rubric.path, form.path)
        concepts, vocabulary = self._vocabulary
        samples = tuple(with_text(sample, rubric.path, rubric.layer.fence) for sample in rubric.value.samples)
        digest = _digest(rubric.source, question.source, form.source, *vocabulary)
        return Entry(
            question=question.value,
            rubric=msgspec.structs.replace(rubric.value, samples=samples, digest=digest),
            format=form.value,
            concepts=concepts,
        )

    def _beside(self, question: Found[Question], kind: str, name: str, model: type[T]) -> Found[T]:
        """What a question needs besides itself; that it is missing is a fault of the question."""
        try:
            return self.shelf.one(kind, name, model)
        except UnknownName as error:
            raise ContentError(error.message, location=Location(path=shown(question.path))) from error

    def _unsound(self, *paths: Path) -> ContentError:
        """The error that tells the place of the first thing that does not fit."""
        told = [fault for fault in self.faults(paths) if fault.code in CODES]
        if not told:
            place = Location(path=shown(paths[1]))
            return ContentError("does not fit its question or format: run `interviewer lint`", location=place)
        return as_error(told)

    def decks(self) -> tuple[Deck, ...]:
        """Every deck of cards that can be read, by topic; `lint` tells of the others."""
        found = (each.value for each in self.shelf.all(CARDS, Deck) if isinstance(each, Found))
        return tuple(sorted(found, key=lambda deck: deck.topic))

    def reading(self) -> tuple[Link, ...]:
        """The links of every list that can be read, in the order of the lists' names; each address once."""
        found = [each.value for each in self.shelf.all(READING, ReadingList) if isinstance(each, Found)]
        links: dict[str, Link] = {}
        for each in sorted(found, key=lambda each: each.name):
            for link in each.links:
                links.setdefault(link.url, link)
        return tuple(links.values())

    def concepts(self) -> tuple[Concept, ...]:
        """The whole vocabulary, in order of file and place; of two concepts with one id the upper layer's stands."""
        return self._vocabulary[0]

    def words(self) -> frozenset[str]:
        """Ordinary English words in lower case, so that they are not taken for misspelt concepts."""
        for layer in self.shelf.layers:
            path = layer.root / WORDS
            if path.exists():
                return _words(path, layer)
        return frozenset()

    def folders(self, kind: str) -> tuple[Path, ...]:
        """The folders `prompts/<kind>` that exist (`lines`, `reports`), the one that wins first."""
        return tuple(folder for layer in self.shelf.layers if (folder := layer.root / "prompts" / kind).is_dir())

    def faults(self, paths: Sequence[Path] = ()) -> tuple[Fault, ...]:
        """All that is wrong in the files and folders given; without any, in what is bundled and what is the user's."""
        return self.lint(paths).faults

    def lint(self, paths: Sequence[Path] = ()) -> "Report":
        """The same with the number of files that were looked at; InputError if a path does not exist."""
        from interviewer.bank.lint import lint

        return lint(self.shelf, tuple(paths))

    @cached_property
    def _vocabulary(self) -> tuple[tuple[Concept, ...], tuple[bytes, ...]]:
        """All concepts, and the bytes of the files they came from. A pack's broken file is left out."""
        files: list[Found[Vocabulary]] = []
        for each in self.shelf.all(CONCEPTS, Vocabulary):
            if isinstance(each, Found):
                files.append(each)
            elif not any(each.path.is_relative_to(layer.root) for layer in self.shelf.layers if layer.pack):
                raise failed(each)
        order = {layer.name: rank for rank, layer in enumerate(self.shelf.layers)}
        concepts: dict[str, Concept] = {}
        for found in sorted(files, key=lambda each: order[each.layer.name]):
            for concept in found.value.concepts:
                concepts.setdefault(concept.id, concept)
        return tuple(concepts.values()), tuple(each.source for each in files)


def _words(path: Path, layer: Layer) -> frozenset[str]:
    try:
        text = decode(read_bytes(path, within=layer.fence), path)
    except Unreadable as error:
        raise ContentError(error.fault.message, location=error.fault.location) from error
    return frozenset(_COMMENT.sub("", text).lower().split())


def _digest(*sources: bytes) -> str:
    total = hashlib.sha256()
    for source in sources:
        total.update(hashlib.sha256(source).digest())
    return f"sha256:{total.hexdigest()}"
