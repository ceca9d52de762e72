"""Running all checks over a set of files."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from interviewer.bank.lint.cards import check_cards
from interviewer.bank.lint.concepts import check_concepts
from interviewer.bank.lint.context import Context
from interviewer.bank.lint.formats import check_format
from interviewer.bank.lint.notes import Notes
from interviewer.bank.lint.questions import check_question
from interviewer.bank.lint.reading import check_reading
from interviewer.bank.lint.rubrics import check_rubric
from interviewer.bank.lint.scope import gather, stray
from interviewer.bank.lint.unused import unused_concepts
from interviewer.bank.lint.unwritten import check_unwritten
from interviewer.bank.reader import Read, Vocabulary
from interviewer.bank.shelf import Shelf
from interviewer.model.card import Deck
from interviewer.model.errors import Fault
from interviewer.model.format import Format
from interviewer.model.question import Question
from interviewer.model.reading import ReadingList
from interviewer.model.rubric import Rubric


@dataclass(frozen=True, slots=True)
class Report:
    """What lint found in how many files; `notes` are worth knowing and no faults."""

    faults: tuple[Fault, ...]
    files: int
    notes: tuple[Fault, ...] = ()


def lint(shelf: Shelf, paths: tuple[Path, ...] = ()) -> Report:
    """Check the files and folders given, or all that is bundled and the user's; InputError if a path does not exist."""
    files = gather(shelf, paths)
    context = Context(shelf, files)
    found: set[Fault] = {*stray(shelf, paths), *(() if paths else shelf.installed[1])}
    for done in files:
        if done.document is not None and done.value is not None:
            _check(done, Notes(done.document), context.of(done))
        if done.document is not None:
            check_unwritten(done.document)
        found.update(done.document.faults if done.document is not None else done.faults)
    # What is broken may be what uses it.
    notes = () if found else sorted(unused_concepts(files), key=_place)
    return Report(tuple(sorted(found, key=_place)), len(files), tuple(notes))


def _check(done: Read[Any], notes: Notes, context: Context) -> None:
    match done.value:
        case Question() as question:
            check_question(question, notes, context)
        case Rubric() as rubric:
            check_rubric(done, rubric, notes, context)
        case Format() as form:
            check_format(form, notes)
        case Deck() as deck:
            check_cards(deck, notes, context)
        case ReadingList() as reading:
            check_reading(reading, notes, context)
        case Vocabulary() as vocabulary:
            check_concepts(done, vocabulary, notes, context)
        case _:
            pass


def _place(fault: Fault) -> tuple[str, int, int, str, str]:
    where = fault.location
    return (where.path, where.line, where.column, fault.code, fault.message)
