"""`interviewer plan`: what to do on which day."""

from __future__ import annotations

from datetime import date, datetime

import click

from interviewer.cli.common import echo_json, workspace
from interviewer.cli.memory import as_json
from interviewer.model.plan import Plan, PlanDay
from interviewer.model.visible import visible

BREADTH = {
    "short": "breadth, and some questions",
    "medium": "breadth with some depth, and many questions",
    "long": "breadth with more depth, and most questions",
}


@click.command()
@click.option("--weeks", type=int, default=4, show_default=True, metavar="N", help="How long, 1 to 52.")
@click.option("--hours", type=float, default=6.0, show_default=True, metavar="H", help="Hours a week.")
@click.option(
    "--from", "start", type=click.DateTime(["%Y-%m-%d"]), metavar="DAY", help="First day; today if not given."
)
@click.option("--seed", type=click.IntRange(0, 2**31), default=0, metavar="N", help="Another order of equals.")
@as_json
@click.pass_context
def plan(ctx: click.Context, weeks: int, hours: float, start: datetime | None, seed: int, as_json: bool) -> None:
    """Plan your study: topics, cards, questions and reviews by date, from what you have done and the time you have.

    Ask again whenever you like: what is done is left out, and what you are weak in comes first.

    Example: interviewer plan --weeks 2 --hours 5
    """
    from interviewer.services.planning import planned

    found = planned(workspace(ctx), weeks, hours, start.date() if start else None, seed)
    if as_json:
        echo_json(found)
        return
    click.echo("\n".join(head(found)))
    for day in found.days:
        click.echo("\n".join(lines(day)))


def head(found: Plan) -> list[str]:
    """What kind of plan it is, and what is behind."""
    done = found.done
    return [
        f"{found.weeks} weeks of {found.hours:g} hours, a {found.timeline} timeline: {BREADTH[found.timeline]}."
        if found.weeks > 1
        else f"One week of {found.hours:g} hours, a {found.timeline} timeline: {BREADTH[found.timeline]}.",
        f"Done: {done['questions']} of {done['questions_in_all']} questions, "
        f"{done['topics']} of {done['topics_in_all']} topics.",
    ]


def lines(day: PlanDay) -> list[str]:
    """A day, its date first."""
    told = [f"\n{date.fromisoformat(day.date):%a %Y-%m-%d} · {day.minutes} min"]
    for item in day.items:
        told.append(visible(f"  {item.minutes:>3}  {item.kind:<9}  {item.title}"))
        if item.kind == "reading":
            told.append(visible(f"                  {item.name}"))
    return told
