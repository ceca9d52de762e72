"""`interviewer progress`: how somebody comes on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

import click

from interviewer.cli.common import echo_json
from interviewer.cli.memory import DAYS, as_json, moment, remembering
from interviewer.model.progress import Calibration, Progress
from interviewer.model.visible import visible
from interviewer.services.charts import bar, shown_change, spark

SHOWN = 30  # attempts a row of little bars has room for


@click.command()
@click.option("--question", metavar="QUESTION", help="Only interviews on this question.")
@click.option("--since", type=DAYS, metavar="DAY", help="Only those begun on this day or later.")
@as_json
@click.pass_context
def progress(ctx: click.Context, question: str | None, since: datetime | None, as_json: bool) -> None:
    """Show how you come on: dimensions over time, topics, pacing, and how good your predictions are.

    Example: interviewer progress --since 2026-11-01
    """
    from interviewer.services.progress import progress

    opened = remembering(ctx)
    found = progress(opened.archive, opened.clock.now(), question=question, since=moment(since))
    if as_json:
        echo_json(found)
    elif found.attempts:
        click.echo("\n".join(lines(found)))
    else:
        click.echo("Nothing to show yet: finish an interview first (interviewer start begins one).")


def lines(found: Progress) -> Iterator[str]:
    """All of it as text in 80 columns."""
    scores = [one.score for one in found.attempts]
    in_a_row = f", {found.streak} in a row" if found.streak > 1 else ""
    yield f"{len(scores)} finished, on {plural(found.days, 'day')}{in_a_row}"
    yield f"Score  {spark(scores[-SHOWN:], 100)}  {scores[0]} at first, {scores[-1]} last, {max(scores)} best"
    yield from ("", "Dimensions                    of 3: at first, lately")
    for row in found.dimensions:
        course = f"{row.first:.1f}  {row.lately:.1f}  {shown_change(row.first, row.lately):+.1f}"
        yield f"  {visible(row.title):<28}{course}  {spark(row.scores[-SHOWN:], 3)}"
    if found.topics:
        yield from ("", "Topics, the weakest first")
        width = min(26, max(len(row.topic) for row in found.topics))
        for row in found.topics:
            strength = f"{bar(row.strength, 100, 24)} {row.strength:5.1f}"
            yield f"  {visible(row.topic):<{width}}  {strength}  {plural(row.attempts, 'attempt')}"
    yield from pacing_lines(found)
    yield from prediction_lines(found.predictions, found.accuracy)


def plural(count: int, noun: str) -> str:
    """`1 attempt`, `2 attempts`."""
    return f"{count} {noun}" + ("s" if count != 1 else "")


def pacing_lines(found: Progress) -> Iterator[str]:
    """Minutes by phase."""
    if not found.pacing:
        return
    yield from ("", "Pacing                        minutes: spent, allotted")
    for row in found.pacing:
        over = f"  over in {row.over} of {row.attempts}" if row.over else ""
        yield f"  {visible(row.title):<28}{row.spent:5.1f}  {row.allotted:5.1f}{over}"


def prediction_lines(rows: Sequence[Calibration], accuracy: Calibration | None) -> Iterator[str]:
    """How far predictions lie off, and to which side."""
    if accuracy is None:
        return
    yield from (
        "",
        f"Predictions                 off by {accuracy.error:.1f} of 3 on average: {leaning(accuracy.bias)}",
    )
    for row in rows:
        yield f"  {visible(row.title):<28}{round(row.bias, 1) + 0.0:+.1f}  {leaning(row.bias)}"


def leaning(bias: float) -> str:
    """To which side predictions lean."""
    if abs(bias) < 0.15:
        return "about right"
    return "you expect more than you get" if bias > 0 else "you get more than you expect"
