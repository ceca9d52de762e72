"""`interviewer reading`: what to read, and where."""

from __future__ import annotations

import click

from interviewer.cli.common import echo_json, workspace
from interviewer.cli.memory import as_json
from interviewer.model.visible import visible


@click.command()
@click.option("--topic", metavar="TOPIC", multiple=True, help="Only what goes with this deck of cards.")
@click.option("--question", metavar="QUESTION", help="Only what goes with this question.")
@click.option("--company", metavar="COMPANY", help="Only what is by this company.")
@as_json
@click.pass_context
def reading(
    ctx: click.Context, topic: tuple[str, ...], question: str | None, company: str | None, as_json: bool
) -> None:
    """List real-world architectures, company engineering blogs and foundations to read. Nothing is fetched.

    Example: interviewer reading --company Netflix
    """
    from interviewer.services.reading import reading, told

    found = reading(workspace(ctx).bank, topics=topic, question=question, company=company)
    if as_json:
        echo_json({"links": found})
    elif found:
        click.echo("\n".join(visible(told(link)) for link in found))
    else:
        click.echo("Nothing to read on that; interviewer reading lists all there is.")
