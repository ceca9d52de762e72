"""`interviewer drill signals`: five minutes on what you are weakest in, in line mode."""

from __future__ import annotations

import secrets

import click

from interviewer.cli.common import workspace
from interviewer.cli.lines_in import show
from interviewer.model.level import LEVELS, Level


@click.command()
@click.option("--dimension", metavar="DIMENSION", help="This one, not the weakest.")
@click.option("--question", metavar="QUESTION", help="On this question, not one that you have not seen lately.")
@click.option("--level", type=click.Choice(LEVELS), help="As in your last interview if not given.")
@click.option("--minutes", type=click.IntRange(1, 30), default=5, show_default=True, help="How long.")
@click.option("--seed", type=click.IntRange(0, 2**31), metavar="N", help="Wording and ties; by chance if not given.")
@click.pass_context
def signals(
    ctx: click.Context, dimension: str | None, question: str | None, level: Level | None, minutes: int, seed: int | None
) -> None:
    """A short interview of one phase, on a question not seen lately, for the dimension you are weakest in.

    Line mode, as `interviewer start --plain`: an empty line ends a turn, the end of input the drill.

    Example: interviewer drill signals --minutes 8
    """
    from interviewer.cli.plain import LineMode
    from interviewer.services.signals import SEEDS, begin, choose, last_level

    space = workspace(ctx)
    seed = secrets.randbelow(SEEDS) if seed is None else seed
    level = level or last_level(space)
    signal = choose(space, seed, level=level, dimension=dimension, question=question)
    lately = "" if signal.mean is None else f", {signal.mean:.1f} of 3 of late"
    show(f"Drill: {signal.dimension_title}{lately}. One phase: {signal.phase_title}.")
    LineMode(begin(space, signal, level=level, minutes=minutes, seed=seed)).run(resumed=False)
