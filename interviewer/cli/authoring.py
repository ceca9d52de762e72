"""For authors: a question to begin with, schemas for their editor, and where content comes from."""

from __future__ import annotations

import click

from interviewer.cli.common import echo_json, workspace
from interviewer.model.visible import visible
from interviewer.services import beginning
from interviewer.services.places import places
from interviewer.services.schemas import KINDS, SchemaKind, schema


@click.command()
@click.argument("question")
@click.option("--format", "form", metavar="FORMAT", default="system-design", show_default=True, help="Its format.")
@click.pass_context
def new(ctx: click.Context, question: str, form: str) -> None:
    """Begin a question: commented files in your own folder, and what to do next.

    Nothing is overwritten. What you have to write is marked TODO, and `interviewer lint` names what is left.

    Example: interviewer new ticket-shop
    """
    work = workspace(ctx)
    begun = beginning.begin(work.bank, work.home, question, form)
    for path in begun.files:
        click.echo(path)
    first, rubric = begun.files[:2]
    click.echo(f"\nWrite the question first ({first}), then its samples, then the rubric ({rubric}):")
    click.echo(f"  interviewer lint {first} {rubric}   names each TODO and every fault")
    click.echo(f'  interviewer ask {question} "…"   shows what the interviewer makes of a sentence')
    click.echo(f"  interviewer check {question}   scores the samples")
    click.echo(f"  interviewer start {question}   sits it")


@click.command("schema")
@click.argument("kind", type=click.Choice(KINDS))
def schema_(kind: SchemaKind) -> None:
    """Print the JSON Schema of a content file, for an editor to complete and check by.

    Example: interviewer schema question > question.schema.json
    """
    echo_json(schema(kind))


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
@click.pass_context
def packs(ctx: click.Context, as_json: bool) -> None:
    """List the layers content comes from, the one that wins first: your folder, installed packs, what is bundled.

    Example: interviewer packs
    """
    found = places(workspace(ctx).bank)
    if as_json:
        echo_json({"layers": found.layers, "skipped": [str(fault) for fault in found.skipped]})
        return
    for place in found.layers:
        held = ", ".join(f"{count} {kind}" for kind, count in place.files.items() if count) or "nothing yet"
        click.echo(visible(f"{place.layer}: {held}\n    {place.path}"))
    for fault in found.skipped:
        click.echo(f"skipped: {fault}", err=True)
