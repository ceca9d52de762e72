"""Questions as plain text: the table of them, one outlined, one laid bare, and what running samples found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import fill, indent
from typing import Any

from interviewer.model.bank import Entry, ListRow
from interviewer.model.rubric import Criterion
from interviewer.model.visible import visible
from interviewer.services.authoring import CheckReport

WIDTH = 80
# The title stands last, so that a narrow terminal cuts nothing else.
HEADINGS = ("question", "difficulty", "format", "attempts", "best", "title")
TO_THE_RIGHT = ("attempts", "best")


def rows_table(rows: Sequence[ListRow]) -> str:
    """A row a question under a row of headings, in columns."""
    table = [HEADINGS, *(_cells(row) for row in rows)]
    widths = [max(len(row[column]) for row in table) for column in range(len(HEADINGS))]
    return "\n".join(_aligned(row, widths) for row in table)


def _cells(row: ListRow) -> tuple[str, ...]:
    best = "–" if row.best is None else str(row.best)
    return (row.id, row.difficulty, visible(row.format), str(row.attempts or "–"), best, visible(row.title))


def _aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = zip(row, widths, HEADINGS, strict=True)
    return "  ".join(c.rjust(w) if heading in TO_THE_RIGHT else c.ljust(w) for c, w, heading in cells).rstrip()


def outline_text(outline: dict[str, Any], *, topics: bool) -> str:
    """The question as a candidate may see it beforehand, and what it is about if `topics` may be seen."""
    lines = [f"# {outline['title']}", ""]
    about = [", ".join(outline["topics"])] if topics else []
    lines += [" · ".join([outline["id"], outline["format"], outline["difficulty"], *about]), ""]
    lines += [_wrapped(outline["statement"]), ""]
    phases = ", ".join(f"{phase['title']} {phase['minutes']:g}" for phase in outline["phases"])
    lines += [_wrapped(f"{outline['minutes']} minutes: {phases}.")]
    return visible("\n".join(lines))


def spoilers_text(entry: Entry) -> str:
    """Everything that the outline holds back."""
    return visible("\n".join(_spoilers(entry)).rstrip("\n"))


def _spoilers(entry: Entry) -> Iterator[str]:
    question = entry.question
    yield from ("## Facts, told when asked for", "")
    for fact in question.facts:
        yield _item(f"{fact.id}: {fact.reply}")
    for scope in question.out_of_scope:
        yield _item(f"out of scope ({', '.join(scope.about)}): {scope.reply}")
    yield from ("", "## Curveballs", "")
    for curveball in question.curveballs:
        yield _item(f"{curveball.id}: {curveball.says}")
    yield from ("", "## Criteria")
    for phase in entry.format.phases:
        inside = [each for each in entry.rubric.criteria if each.phase == phase.id]
        yield from ("", f"### {phase.title}", "") if inside else ()
        yield from (_item(_criterion(each)) for each in inside)
    yield from ("", "## A model answer")
    for phase_id, text in question.model_answer.items():
        yield from ("", f"### {phase_id}", "", text.rstrip())
    if question.reading:
        yield from ("", "## Reading", "", *(f"- {each.title}: {each.url}" for each in question.reading))


def _criterion(criterion: Criterion) -> str:
    return (
        f"{criterion.id} ({criterion.dimension}, from {criterion.level}, weight {criterion.weight:g}): {criterion.says}"
    )


def _wrapped(text: str) -> str:
    return "\n\n".join(fill(part, WIDTH) for part in text.strip().split("\n\n"))


def _item(text: str) -> str:
    return "- " + indent(fill(" ".join(text.split()), WIDTH - 2), "  ").lstrip()


def check_lines(report: CheckReport) -> Iterator[str]:
    """A line a sample outside its band, a line a fault, and the sum of it."""
    for each in report.outside:
        low, high = each.band
        where = "above" if each.score > high else "below"
        yield f"{each.question}: sample {visible(each.sample)} ({each.level}) scores {each.score}, {where} {low}–{high}"
    yield from (f"not run: {fault}" for fault in report.faults)
    ran = f"{report.samples} sample{'s' * (report.samples != 1)} of {report.questions} question"
    plural = "s" * (report.questions != 1)
    yield f"{ran}{plural}: {len(report.outside) or 'none'} outside the band"
