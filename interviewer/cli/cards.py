"""`interviewer cards`: decks to Anki and from it."""

from __future__ import annotations

from pathlib import Path

import click

from interviewer.cli.common import workspace
from interviewer.model.visible import visible

FILE = click.Path(path_type=Path)


@click.group()
def cards() -> None:
    """Take flashcards to Anki, or from it.

    Example: interviewer cards export interviewer.apkg
    """


@cards.command("export")
@click.argument("file", type=FILE)
@click.option("--topic", metavar="TOPIC", help="Only the cards of this deck.")
@click.pass_context
def export_(ctx: click.Context, file: Path, topic: str | None) -> None:
    """Write the decks to the Anki package FILE. Exported again, they update what Anki took in before.

    Example: interviewer cards export interviewer.apkg
    """
    from interviewer.services.anki_export import export
    from interviewer.services.decks import decks_of

    space = workspace(ctx)
    decks = decks_of(space.bank, topic)
    count = export(decks, file, space.clock.now().timestamp())
    click.echo(visible(f"{count} cards in {len(decks)} deck{'s' * (len(decks) != 1)}: {file}"))


@cards.command("import")
@click.argument("file", type=FILE)
@click.pass_context
def import_(ctx: click.Context, file: Path) -> None:
    """Take the cards of the Anki package FILE into a deck of your own; what is there already is left out.

    Example: interviewer cards import networks.apkg
    """
    from interviewer.services.anki_import import take_in

    done = take_in(workspace(ctx), file)
    left = f"{done.known} were there already, {done.unfit} hold no text on both sides"
    click.echo(visible(f"{done.taken} cards taken in; {left}."))
    if done.taken:
        click.echo(visible(f"{done.path}\ninterviewer drill cards --topic {done.topic}"))
