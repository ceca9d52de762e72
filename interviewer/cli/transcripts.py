"""`interviewer transcript`: one interview as it went."""

from __future__ import annotations

from pathlib import Path

import click

from interviewer.cli.common import echo_json
from interviewer.cli.memory import as_json, remembering
from interviewer.cli.writing import written
from interviewer.services import exporting, review


@click.command()
@click.argument("session")
@click.option("--output", "-o", type=click.Path(path_type=Path), metavar="FILE", help="Write it there; - is stdout.")
@as_json
@click.pass_context
def transcript(ctx: click.Context, session: str, output: Path | None, as_json: bool) -> None:
    """Print what was said in an interview, and its scorecard.

    SESSION is an id from `interviewer history`, the beginning of one, or "last".

    Example: interviewer transcript last
    """
    opened = remembering(ctx)
    if not as_json:
        with written(output) as stream:
            stream.write(exporting.as_markdown(opened, opened.archive.find(session)))
        return
    found = review.review(opened.archive, session)
    turns = [{name: getattr(turn, name) for name in ("seq", "who", "phase", "text", "elapsed")} for turn in found.turns]
    echo_json({"session": found.session, "turns": turns})
