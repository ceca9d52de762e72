"""Keeping the archive in order: copies, a look for damage, forgetting."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from interviewer.cli.memory import remembering
from interviewer.services import review

FAULTY = 1


@click.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.pass_context
def backup(ctx: click.Context, file: Path | None) -> None:
    """Copy the database to FILE, or into the folder `backups` beside it; it may be in use meanwhile.

    Example: interviewer backup ~/interviews.db
    """
    opened = remembering(ctx)
    click.echo(review.back_up(opened.archive, file, opened.clock.now()))


@click.command()
@click.pass_context
def doctor(ctx: click.Context) -> None:
    """Look the database over for damage and for things left lying about; exit status 1 if there is any.

    Example: interviewer doctor
    """
    archive = remembering(ctx).archive
    found = review.doctor(archive)
    for line in found:
        click.echo(f"{archive.path}: {line}")
    if found:
        ctx.exit(FAULTY)
    click.echo(f"{archive.path}: sound")


@click.command()
@click.argument("session")
@click.option("--force", is_flag=True, help="Do not ask.")
@click.pass_context
def delete(ctx: click.Context, session: str, force: bool) -> None:
    """Forget an interview for good.

    Example: interviewer delete 1ng56cvqyf
    """
    archive = remembering(ctx).archive
    found = review.review(archive, session)
    name = f"{found.session.id} ({found.session.question}, {len(found.turns)} turns)"
    if not force:
        if not sys.stdin.isatty():
            raise click.UsageError("nobody to ask: say --force", ctx)
        click.confirm(f"Forget {name} for good?", abort=True)
    review.delete(archive, found.session.id)
    click.echo(f"Forgotten: {name}")
