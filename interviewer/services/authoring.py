"""What authors of questions ask for: the bank's list narrowed down, a question shown, faults, and samples run."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewer.model.bank import Entry, ListRow
from interviewer.model.base import Value
from interviewer.model.errors import ContentError, Fault, Location
from interviewer.model.level import Level
from interviewer.model.rubric import Sample

if TYPE_CHECKING:
    from interviewer.bank import Bank


class LintReport(Value, frozen=True, kw_only=True):
    """Every fault found, and in how many files it was looked for; `notes` are worth knowing and no faults."""

    faults: tuple[Fault, ...]
    files: int
    notes: tuple[Fault, ...] = ()


class Outside(Value, frozen=True, kw_only=True):
    """A sample whose score (0–100) fell outside the band its rubric gives, both ends of which are allowed."""

    question: str
    sample: str
    level: Level
    score: int
    band: tuple[int, int]


class CheckReport(Value, frozen=True, kw_only=True):
    """How many samples of how many questions were run, which fell outside, and what could not be run at all."""

    questions: int
    samples: int
    outside: tuple[Outside, ...]
    faults: tuple[Fault, ...]


def pick(rows: Iterable[ListRow], *, tag: str | None = None, form: str | None = None) -> tuple[ListRow, ...]:
    """The rows with this topic and of this format, where given; letter case does not matter."""
    kept = rows
    if tag is not None:
        kept = (row for row in kept if tag.casefold() in (topic.casefold() for topic in row.topics))
    if form is not None:
        kept = (row for row in kept if row.format.casefold() == form.casefold())
    return tuple(kept)


def broken(bank: "Bank") -> tuple[Fault, ...]:
    """What the list leaves out: the first fault of each question that cannot be read, and packs that were skipped."""
    return bank.broken()


def outline(bank: "Bank", question_id: str) -> dict[str, Any]:
    """What may be known of a question before it is sat: plain JSON values, nothing of facts, criteria or answers."""
    question = bank.question(question_id)
    form = bank.format(question.format)
    return {
        "id": question.id,
        "title": question.title,
        "format": question.format,
        "difficulty": question.difficulty,
        "topics": list(question.topics),
        "statement": question.statement,
        "minutes": form.minutes,
        "phases": [{"id": each.id, "title": each.title, "minutes": each.minutes} for each in form.phases],
    }


def spoilers(bank: "Bank", question_id: str) -> Entry:
    """All of a question, for those who have sat it or are mending it."""
    return bank.entry(question_id)


def lint(bank: "Bank", paths: Sequence[Path] = ()) -> LintReport:
    """Every fault of the files and folders given, or all that is bundled and the user's; InputError for no path."""
    report = bank.lint(tuple(paths))
    return LintReport(faults=report.faults, files=report.files, notes=report.notes)


def check(bank: "Bank", questions: Sequence[str] = ()) -> CheckReport:
    """Score the samples of these questions, or of all, and tell which fall outside their bands.

    A question that was named and cannot be read raises; among all of them it is reported and the rest go on.
    """
    from interviewer.services.judging import Judges

    judges = Judges(bank.words())
    entries, faults = _entries(bank, questions)
    outside = [
        Outside(question=entry.question.id, sample=sample.name, level=sample.level, score=score, band=sample.score)
        for entry in entries
        for sample in entry.rubric.samples
        if not _within(sample, score := judges.score(entry, sample.text, sample.level).score)
    ]
    samples = sum(len(entry.rubric.samples) for entry in entries)
    return CheckReport(questions=len(entries), samples=samples, outside=tuple(outside), faults=tuple(faults))


def _entries(bank: "Bank", questions: Sequence[str]) -> tuple[list[Entry], list[Fault]]:
    if questions:
        return [bank.entry(question) for question in dict.fromkeys(questions)], []
    entries: list[Entry] = []
    faults = list(bank.broken())
    for row in bank.rows():
        try:
            entries.append(bank.entry(row.id))
        except ContentError as error:
            faults.append(Fault(location=error.location or Location(path=row.id), code="broken", message=error.message))
    return entries, faults


def _within(sample: Sample, score: int) -> bool:
    low, high = sample.score
    return low <= score <= high
