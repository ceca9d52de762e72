"""`interviewer dispute` and `interviewer note`: what the candidate has to say about an interview afterwards."""

from __future__ import annotations

from typing import get_args

import click

from interviewer.cli.memory import remembering
from interviewer.model.errors import InputError
from interviewer.model.mark import Credit
from interviewer.services import settling


@click.command()
@click.argument("session")
@click.argument("criterion")
@click.option("--credit", type=click.Choice(get_args(Credit)), help="What it should have been given.")
@click.option("--why", metavar="REASON", default="", help="Why; it is kept with the mark.")
@click.option("--withdraw", is_flag=True, help="Take the dispute back.")
@click.pass_context
def dispute(ctx: click.Context, session: str, criterion: str, credit: Credit | None, why: str, withdraw: bool) -> None:
    """Dispute a mark: it is given the credit you hold for right, and dimensions, total and verdict follow.

    The judge's own scorecard is kept beside it. CRITERION is a mark's name, as the scorecard prints it.

    Example: interviewer dispute last expiry --credit explained --why "I said the nightly job deletes them"
    """
    opened = remembering(ctx)
    found = opened.archive.find(session)
    if withdraw:
        card = settling.withdraw(opened.archive, found, criterion)
    elif credit:
        card = settling.dispute(opened.archive, found, criterion, credit, why, opened.clock.now())
    else:
        raise InputError("say what it should have been given: --credit named, explained, justified or missed")
    click.echo(f"{found}: {card.score} of 100, {card.verdict}")


@click.command()
@click.argument("session")
@click.argument("text", nargs=-1, required=True)
@click.option("--turn", type=click.IntRange(min=1), help="Beside this turn (its `seq`).")
@click.pass_context
def note(ctx: click.Context, session: str, text: tuple[str, ...], turn: int | None) -> None:
    """Write something down about an interview; transcripts and reports show it.

    Example: interviewer note last "read up on hinted handoff"
    """
    opened = remembering(ctx)
    found = opened.archive.find(session)
    written = " ".join(text).strip()
    if not written:
        raise InputError("there is nothing to write down")
    opened.archive.add_note(found, written, opened.clock.now(), seq=turn)
    click.echo(f"{found}: noted")
