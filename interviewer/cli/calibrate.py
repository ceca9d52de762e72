"""`interviewer calibrate`: how far our grades agree with people's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from interviewer.cli.common import echo_json, workspace

if TYPE_CHECKING:
    from interviewer.services.calibrating import Agreement

NOTES = {
    "pearson": "r over all rows",
    "interval": "its 95 % over questions",
    "pearson_per_question": "mean r within questions",
    "spearman": "r of ranks",
    "rmse": "0 is perfect",
    "rmse_calibrated": "after a line fitted on other questions",
    "qwk": "kappa over grades in five bins",
    "qwk_calibrated": "the same after that line",
    "human_pearson": "one grader with the other",
    "human_qwk": "one grader with the other",
}


@click.command()
@click.argument("file", metavar="FILE.jsonl|-")
@click.option("--rubric", metavar="QUESTION", help="Grade with this question's rubric, not with drafts.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_context
def calibrate(ctx: click.Context, file: str, rubric: str | None, as_json: bool) -> None:
    """Compare our grades with those that people gave.

    A row of FILE is {"qid", "question", "reference", "references"?, "answer", "grade" 0-1, "grader1"?, "grader2"?}. A
    rubric is drafted from each question's references; the best of them counts.

    Example: interviewer calibrate graded.jsonl
    """
    from interviewer.services import calibrating

    bank = workspace(ctx).bank
    with click.open_file(file, "rb") as stream:
        rows = calibrating.rows(stream, file, references=rubric is None)
        found = calibrating.by_rubric(bank, rubric, rows) if rubric else calibrating.by_drafts(bank, rows)
    if as_json:
        echo_json(found)
    else:
        click.echo("\n".join(table(found)))


def table(found: Agreement) -> Iterator[str]:
    """The figures for people, a line each."""
    yield f"{found.n:,} answers to {found.questions:,} questions"
    for name, note in NOTES.items():
        value = getattr(found, name)
        if value is not None or not name.startswith("human"):
            yield f"  {name.replace('_', ' '):<21}{shown(value):>14}  {note}"


def shown(value: float | tuple[float, float] | None) -> str:
    """A figure with three places, an interval as two of them, a dash for none."""
    if value is None:
        return "–"
    return f"{value[0]:.3f} … {value[1]:.3f}" if isinstance(value, tuple) else f"{value:.3f}"
