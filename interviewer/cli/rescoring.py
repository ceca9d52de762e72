"""`interviewer rescore`: old interviews by today's rubric."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from interviewer.cli.common import echo_json
from interviewer.cli.memory import as_json, remembering
from interviewer.cli.writing import counted
from interviewer.model.errors import InputError, UserError
from interviewer.model.review import Filter
from interviewer.model.visible import visible
from interviewer.services import review
from interviewer.services.rescoring import Rescored

if TYPE_CHECKING:
    from interviewer.services.workspace import Workspace

FAULTY = 1


@click.command()
@click.argument("session", required=False)
@click.option("--all", "everything", is_flag=True, help="All that are finished.")
@click.option("--question", metavar="QUESTION", help="With --all: only those on this question.")
@click.option("--dry-run", is_flag=True, help="Only show what would change.")
@as_json
@click.pass_context
def rescore(
    ctx: click.Context, session: str | None, everything: bool, question: str | None, dry_run: bool, as_json: bool
) -> None:
    """Judge an old interview by today's content, and show each mark that differs.

    The conversation stays as it was, and so do your disputes and the content it ran with.

    Example: interviewer rescore --all --dry-run
    """
    opened = remembering(ctx)
    if bool(session) == everything:
        raise InputError("name a SESSION, or say --all")
    found: list[Rescored] = []
    faults: list[dict[str, str]] = []
    wanted = names(opened, session, question)
    for one in counted(wanted, len(wanted), "rescoring"):
        outcome = judged(opened, one, dry_run=dry_run, alone=not everything)
        if not isinstance(outcome, Rescored):
            faults.append(outcome)
        elif as_json:
            found.append(outcome)
        else:
            click.echo("\n".join(lines(outcome)))
    if as_json:
        echo_json({"sessions": [as_row(one) for one in found], "errors": faults})
    for fault in () if as_json else faults:
        click.echo(f"interviewer: {visible(fault['error'])}", err=True)
    if faults:
        ctx.exit(FAULTY)


def names(opened: Workspace, session: str | None, question: str | None) -> list[str]:
    """The sessions to be judged, the oldest first."""
    if session:
        return [session]
    wanted = Filter(status="finished", question=question)
    return [one.id for one in review.history(opened.archive, wanted, order="oldest")]


def judged(opened: Workspace, session: str, *, dry_run: bool, alone: bool) -> Rescored | dict[str, str]:
    """One session judged anew, or what hindered it: of many, one whose question is gone should not stop the rest."""
    from interviewer.services.rescoring import rescore

    try:
        return rescore(opened, session, now=None if dry_run else opened.clock.now())
    except UserError as error:
        if alone:
            raise
        return {"id": session, "error": str(error)}


def lines(one: Rescored) -> Iterator[str]:
    """A line for the session and a line for each mark that differs."""
    before, after = one.before, one.after
    moved = f"{after.score - before.score:+d}" if after.score != before.score else "as before"
    scores = f"{before.score:>3} → {after.score:>3}  {moved:<9}"
    yield f"{one.session.id}  {visible(one.session.question):<22} {scores}  {after.verdict}"
    for change in one.changes:
        sides = f"{side(change.before, change.points_before)} → {side(change.after, change.points_after)}"
        yield f"    {'+' if change.gained else '-'} {change.criterion:<28} {sides}"


def side(credit: str | None, points: float) -> str:
    """`named 0.5`, or that there was no such criterion."""
    return f"{credit} {points:g}" if credit else "not judged"


def as_row(one: Rescored) -> dict[str, Any]:
    """A session as `--json` shows it."""
    return {
        "id": one.session.id,
        "question": one.session.question,
        "before": {"score": one.before.score, "verdict": one.before.verdict, "rubric": one.before.rubric},
        "after": {"score": one.after.score, "verdict": one.after.verdict, "rubric": one.after.rubric},
        "changes": one.changes,
    }
