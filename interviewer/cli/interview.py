"""`start` and `resume`: an interview on a screen, or in line mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interviewer.cli.common import at_terminal, workspace
from interviewer.model.errors import InputError

if TYPE_CHECKING:
    from interviewer.services.interview import Interview
    from interviewer.services.workspace import Workspace

PLAIN = "Line mode: plain lines in and out, for pipes and screen readers. A turn ends with an empty line."


@click.command(short_help="Sit an interview.")
@click.argument("question", required=False)
@click.option("--unseen", is_flag=True, help="Pick a question you have not sat yet, the easiest first.")
@click.option("--format", "form", metavar="FORMAT", help="With --unseen: only questions of this format.")
@click.option("--level", default="mid", show_default=True, metavar="LEVEL", help="junior, mid, senior or staff.")
@click.option("--minutes", type=int, metavar="N", help="Total, 15 to 90; the format's own if not given.")
@click.option(
    "--mode",
    default="relaxed",
    show_default=True,
    metavar="MODE",
    help="strict, relaxed or untimed: what the clock may do.",
)
@click.option(
    "--seed", type=click.IntRange(0, 2**31), metavar="N", help="Wording and curveball; by chance if not given."
)
@click.option("--plain", is_flag=True, help=PLAIN)
@click.pass_context
def start(
    ctx: click.Context,
    question: str | None,
    unseen: bool,
    form: str | None,
    level: str,
    minutes: int | None,
    mode: str,
    seed: int | None,
    plain: bool,
) -> None:
    """Sit an interview on QUESTION.

    In line mode a turn ends with an empty line, or stands between /paste and /end; the end of input finishes the
    interview and prints the scorecard.

    Example: interviewer start pastebin --level senior --minutes 30
    """
    space = workspace(ctx)
    if question is None:
        if not unseen:
            raise InputError("which question? `interviewer list` shows them, --unseen picks a new one")
        question = space.unseen(form)
    chosen = space.setup(question, level=level, minutes=minutes, mode=mode, seed=seed)
    ready(plain)
    sit(space, space.start(chosen), plain=plain, resumed=False)


@click.command(short_help="Go on with an unfinished interview.")
@click.argument("session", required=False)
@click.option("--plain", is_flag=True, help=PLAIN)
@click.pass_context
def resume(ctx: click.Context, session: str | None, plain: bool) -> None:
    """Go on with the newest unfinished interview, or with SESSION (its id or the beginning of it).

    Example: interviewer resume
    """
    ready(plain)
    space = workspace(ctx)
    sit(space, space.resume(session), plain=plain, resumed=True)


def ready(plain: bool) -> None:
    """Refuse the screen where there is none, before anything is begun."""
    if not plain and not at_terminal():
        raise InputError("there is no terminal to show the interview on; add --plain for line mode")


def sit(space: Workspace, interview: Interview, *, plain: bool, resumed: bool) -> None:
    """Conduct the interview, on the screen or in line mode."""
    if plain:
        from interviewer.cli.plain import LineMode

        LineMode(interview).run(resumed=resumed)
    else:
        from interviewer import tui

        tui.run_interview(space, interview)
