"""What is remembered: past interviews, what was said in them, and the database that holds it all."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from interviewer.cli.common import echo_json, workspace
from interviewer.cli.tables import history_table, transcript_text
from interviewer.model.errors import UnknownName
from interviewer.model.review import Hit
from interviewer.model.visible import visible
from interviewer.services import review

if TYPE_CHECKING:
    from interviewer.services.workspace import Workspace

PAGE = 20
FAULTY = 1


def remembering(ctx: click.Context) -> Workspace:
    """The workspace, if anything was ever stored in it; a question about the past should make no database."""
    opened = workspace(ctx)
    if not opened.db.exists():
        raise UnknownName(f"{opened.db}: nothing is remembered yet; interviewer start begins an interview")
    return opened


as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")


@click.command()
@click.option("--question", metavar="QUESTION", help="Only interviews on this question.")
@click.option("--status", type=click.Choice(["unfinished", "finished"]), help="Only these.")
@click.option("--limit", type=click.IntRange(min=1), help=f"How many [default: {PAGE}; all with --json].")
@click.option("--all", "everything", is_flag=True, help="All of them.")
@as_json
@click.pass_context
def history(
    ctx: click.Context,
    question: str | None,
    status: review.Status | None,
    limit: int | None,
    everything: bool,
    as_json: bool,
) -> None:
    """List past interviews, newest first.

    Example: interviewer history --question pastebin --status finished
    """
    opened = workspace(ctx)
    wanted = review.ALL if everything else limit or (review.ALL if as_json else PAGE)
    # One more than asked for tells whether there are older ones.
    asked = wanted if wanted == review.ALL else wanted + 1
    sessions = (
        review.history(opened.archive, question=question, status=status, limit=asked) if opened.db.exists() else ()
    )
    shown = sessions if wanted == review.ALL else sessions[:wanted]
    if as_json:
        echo_json({"sessions": shown})
    elif shown:
        click.echo(history_table(shown))
        if len(sessions) > len(shown):
            click.echo("… and older ones: interviewer history --all")
    elif question or status:
        click.echo("No interview of yours fits that; interviewer history lists them all.")
    else:
        click.echo("No interviews yet: interviewer start begins one.")


@click.command()
@click.argument("session")
@as_json
@click.pass_context
def transcript(ctx: click.Context, session: str, as_json: bool) -> None:
    """Print what was said in an interview, and its scorecard.

    SESSION is an id from `interviewer history`, the beginning of one, or "last".

    Example: interviewer transcript last
    """
    archive = remembering(ctx).archive
    found = review.review(archive, session)
    if as_json:
        turns = [
            {name: getattr(turn, name) for name in ("seq", "who", "phase", "text", "elapsed")} for turn in found.turns
        ]
        echo_json({"session": found.session, "turns": turns})
    else:
        click.echo(transcript_text(found, review.pinned(archive, found.session.id)))


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(min=1), default=PAGE, show_default=True, help="How many.")
@as_json
@click.pass_context
def search(ctx: click.Context, words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Find where something was said, in any form of its words; "a phrase" in quotes is looked for as it stands.

    Example: interviewer search consistent hashing
    """
    hits = review.search(remembering(ctx).archive, " ".join(words), limit)
    if as_json:
        echo_json({"hits": hits})
    for hit in () if as_json else hits:
        click.echo(f"{hit.session} {hit.seq:>3}  {hit.question}, {hit.phase}, {hit.who}: {marked(hit)}")
    if not hits and not as_json:
        click.echo("Nothing of the kind was said.")


def marked(hit: Hit) -> str:
    """The snippet on one line, its marked words bold (click leaves that out where it would not show)."""
    text = visible(hit.snippet).replace("\n", " ")
    line, done = "", 0
    for start, end in hit.marks:
        line += text[done:start] + click.style(text[start:end], bold=True)
        done = end
    return line + text[done:]


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
