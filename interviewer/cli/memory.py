"""What is remembered: past interviews, and where something was said in them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, get_args

import click

from interviewer.cli.common import echo_json, workspace
from interviewer.cli.tables import history_table
from interviewer.model.errors import UnknownName
from interviewer.model.level import LEVELS, Level
from interviewer.model.review import Filter, Hit, Order
from interviewer.model.session import Status
from interviewer.model.visible import visible
from interviewer.services import review

if TYPE_CHECKING:
    from interviewer.services.workspace import Workspace

PAGE = 20


def remembering(ctx: click.Context) -> Workspace:
    """The workspace, if anything was ever stored in it; a question about the past should make no database."""
    opened = workspace(ctx)
    if not opened.db.exists():
        raise UnknownName(f"{opened.db}: nothing is remembered yet; interviewer start begins an interview")
    return opened


def moment(value: datetime | None) -> str | None:
    """A day or moment by this machine's clock as the archive keeps them."""
    return review.stamp(value) if value else None


as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
DAYS = click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"])


@click.command()
@click.option("--question", metavar="QUESTION", help="Only interviews on this question.")
@click.option("--status", type=click.Choice(["unfinished", "finished"]), help="Only these.")
@click.option("--level", type=click.Choice(LEVELS), help="Only those sat at this level.")
@click.option("--verdict", metavar="VERDICT", help='Only those that ended so ("hire").')
@click.option("--since", type=DAYS, metavar="DAY", help="Only those begun on this day or later.")
@click.option("--until", type=DAYS, metavar="DAY", help="Only those begun before this day.")
@click.option("--words", metavar="WORDS", default="", help="Only those where all these words occur.")
@click.option(
    "--sort", type=click.Choice(get_args(Order)), default="newest", show_default=True, help="What comes first."
)
@click.option("--limit", type=click.IntRange(min=1), help=f"How many [default: {PAGE}; all with --json].")
@click.option("--all", "everything", is_flag=True, help="All of them.")
@as_json
@click.pass_context
def history(
    ctx: click.Context,
    question: str | None,
    status: Status | None,
    level: Level | None,
    verdict: str | None,
    since: datetime | None,
    until: datetime | None,
    words: str,
    sort: Order,
    limit: int | None,
    everything: bool,
    as_json: bool,
) -> None:
    """List past interviews, newest first.

    Example: interviewer history --question pastebin --status finished
    """
    opened = workspace(ctx)
    narrowed = Filter(
        question=question,
        status=status,
        level=level,
        verdict=verdict,
        since=moment(since),
        until=moment(until),
        words=words,
    )
    wanted = review.ALL if everything else limit or (review.ALL if as_json else PAGE)
    # One more than asked for tells whether there are older ones.
    asked = wanted if wanted == review.ALL else wanted + 1
    sessions = review.history(opened.archive, narrowed, limit=asked, order=sort) if opened.db.exists() else ()
    shown = sessions if wanted == review.ALL else sessions[:wanted]
    if as_json:
        echo_json({"sessions": shown})
    elif shown:
        click.echo(history_table(shown))
        if len(sessions) > len(shown):
            click.echo(f"… and {'older ones' if sort == 'newest' else 'more'}: interviewer history --all")
    elif narrowed != Filter():
        click.echo("No interview of yours fits that; interviewer history lists them all.")
    else:
        click.echo("No interviews yet: interviewer start begins one.")


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
