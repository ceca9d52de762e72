"""`interviewer drill estimates`: numbers to work out, with the solution after each."""

from __future__ import annotations

import secrets
from typing import get_args

import click

from interviewer.cli.common import workspace
from interviewer.cli.lines_in import LinesIn, show
from interviewer.model.drill import Attempted, Problem, ProblemKind

SEEDS = 100_000


@click.command()
@click.option("--kind", type=click.Choice(get_args(ProblemKind)), help="Only problems of this kind.")
@click.option("--count", type=click.IntRange(1, 1000), default=6, show_default=True, help="How many.")
@click.option("--seed", type=click.IntRange(0, 2**31), metavar="N", help="The same problems again; else by chance.")
@click.pass_context
def estimates(ctx: click.Context, kind: ProblemKind | None, count: int, seed: int | None) -> None:
    """Estimation problems: traffic, storage, bandwidth, cache size, availability, latency.

    Answer in a line, with the unit; the working may stand before it ("10M x 2 KB = 20 GB"). An empty line gives up.
    The worked solution comes after each.

    Example: interviewer drill estimates --kind storage --count 3
    """
    from interviewer.services.estimating import Estimating

    seed = secrets.randbelow(SEEDS) if seed is None else seed
    sitting, asked = Estimating(workspace(ctx), seed, kind), LinesIn()
    show(f"{count} to work out (seed {seed}). Answer with the unit; an empty line gives up, q ends it.")
    done = right = 0
    for number in range(count):
        problem = sitting.problem(number)
        show(f"\n{number + 1} of {count} · {problem.kind}\nQ: {problem.asks}")
        said, judged = "", Attempted(ok=False)
        while (line := asked.line()) is not None:
            said, judged = line, sitting.judge(problem, line)
            if not line or not judged.why:
                break
            show(f"   {judged.why}")
        if line is None:
            break
        sitting.keep(problem, said, judged)
        done, right = done + 1, right + judged.ok
        solution(problem, judged)
    show(f"\n{right} of {done} right.")


def solution(problem: Problem, judged: Attempted) -> None:
    """How the answer did, and how one gets there."""
    if judged.said:
        off = "" if judged.ok else f", {max(judged.times, 1 / judged.times) if judged.times > 0 else 0:.3g} times off"
        verdict = f"right (within {problem.factor:g}×)" if judged.ok else "wrong"
        lacking = " in what is lacking to 100 %" if problem.unit == "share" and not judged.ok else ""
        show(f"   {judged.said}: {verdict}{off}{lacking}")
    show(f"A: {problem.answer}")
    for step in problem.working:
        show(f"   {step}")
