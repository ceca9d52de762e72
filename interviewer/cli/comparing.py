"""`interviewer compare`: two attempts side by side."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import zip_longest

import click

from interviewer.cli.common import echo_json
from interviewer.cli.memory import as_json, remembering
from interviewer.cli.tables import local
from interviewer.model.mark import Mark
from interviewer.model.session import SessionSummary
from interviewer.model.visible import visible
from interviewer.services import comparing
from interviewer.services.comparing import Comparison, Signal

HALF = 37  # cells of one of the two columns of quotes
GAP = "    "


@click.command()
@click.argument("a")
@click.argument("b")
@as_json
@click.pass_context
def compare(ctx: click.Context, a: str, b: str, as_json: bool) -> None:
    """Hold attempt A beside attempt B: signals gained and lost, dimensions, and the words that did it.

    A and B are ids from `interviewer history`, the beginnings of them, or "last".

    Example: interviewer compare 1ng56cvqyf last
    """
    found = comparing.compare(remembering(ctx).archive, a, b)
    if as_json:
        echo_json(found)
    else:
        click.echo("\n".join(lines(found)))


def lines(found: Comparison) -> Iterator[str]:
    """The comparison as text in 80 columns."""
    yield from (head("A", found.a), head("B", found.b))
    yield f"{'':4}{found.change:+d} from A to B"
    if not found.same_question:
        yield "    They are of two questions: only what both were judged by can be compared."
    elif not found.same_rubric:
        yield "    They were judged by two versions of the rubric (interviewer rescore judges by today's)."
    yield ""
    width = max((len(row.title) for row in found.dimensions), default=0)
    for row in found.dimensions:
        change = f"{row.change:+.1f}" if row.change is not None else ""
        yield f"  {visible(row.title):<{width}}  {figure(row.before)}  {figure(row.after)}  {change}".rstrip()
    for change in ("gained", "lost"):
        signals = found.those(change)
        yield from ("", f"{change.capitalize()}: {len(signals)}")
        for signal in signals:
            yield from signal_lines(signal)
    yield from ("", f"As before: {len(found.those('same'))}")
    for names, which in ((found.only_a, "A"), (found.only_b, "B")):
        if names:
            said = f"Judged in {which} alone: {', '.join(names)}"
            yield from textwrap.wrap(visible(said), 80, subsequent_indent="  ")


def head(name: str, session: SessionSummary) -> str:
    """`A  71  hire   1ng56cvqyf  2026-11-22 07:49  Design Pastebin, mid`."""
    title = visible(session.title or session.question)
    return (
        f"{name} {session.score or 0:>4}  {session.verdict:<14} {session.id}  {local(session.started)}  "
        f"{title}, {session.level}"
    )


def figure(score: float | None) -> str:
    """A dimension's score in its column."""
    return " – " if score is None else f"{score:.1f}"


def signal_lines(signal: Signal) -> Iterator[str]:
    """What it asks for, then both credits and both quotes beside each other."""
    yield from textwrap.wrap(
        f"{signal.criterion}: {visible(signal.says)}", 78, initial_indent="  ", subsequent_indent="    "
    )
    for left, right in zip_longest(column(signal.before), column(signal.after), fillvalue=""):
        yield f"  {left:<{HALF}}{GAP[:2]}{right}".rstrip()


def column(mark: Mark) -> list[str]:
    """A mark's credit and the words that earned it, in half a page."""
    found = [f"{mark.credit} +{mark.points:g}"]
    for evidence in mark.evidence[:2]:
        words = " ".join(visible(evidence.text).split())
        found += textwrap.wrap(f"“{words}”", HALF - 2, initial_indent="  ", subsequent_indent="  ", max_lines=4)
    return found
