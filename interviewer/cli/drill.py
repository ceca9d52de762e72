"""`interviewer drill`: study between interviews, a line at a time."""

from __future__ import annotations

import time

import click

from interviewer.cli.common import workspace
from interviewer.cli.drill_estimates import estimates
from interviewer.cli.drill_signals import signals
from interviewer.cli.lines_in import LinesIn, show
from interviewer.model.card import RATINGS, CardReview, Rating, StudyCard
from interviewer.services.flashcards import Flashcards
from interviewer.services.reading import told

READINGS = 6  # links shown after a sitting

NAMES: dict[str, Rating] = {
    **{name: name for name in RATINGS},
    **{str(n): name for n, name in enumerate(RATINGS, 1)},
    **{name[0]: name for name in RATINGS},
    "": "good",
}


@click.group(invoke_without_command=True)
@click.pass_context
def drill(ctx: click.Context) -> None:
    """Study between interviews: cards, estimates, or the signal you are weakest in. Without a name: cards.

    All of it reads lines from stdin and prints to stdout; q or the end of input ends it.

    Example: interviewer drill cards --topic caching
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(cards)


drill.add_command(estimates)
drill.add_command(signals)


@drill.command()
@click.option("--topic", metavar="TOPIC", help="Only the cards of this deck.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many looks.")
@click.pass_context
def cards(ctx: click.Context, topic: str | None = None, limit: int | None = None) -> None:
    """Flashcards: those of concepts you missed in interviews first, then what is due, then new ones.

    For each card a line with your answer (an empty one will do), then one with how well you knew it: 1 again, 2 hard,
    3 good, 4 easy. An empty line is good.

    Example: interviewer drill cards --limit 20
    """
    sitting = Flashcards(workspace(ctx), topic)
    due, new = sitting.counts()
    show(f"{due} due, {new} new. Answer each in a line, then rate yourself; q ends it.")
    asked, looks = LinesIn(), list[CardReview]()
    while limit is None or len(looks) < limit:
        card = sitting.next()
        review = look(sitting, card, asked) if card else None
        if review is None:
            break
        looks.append(review)
    closing(sitting, looks)


def look(sitting: Flashcards, card: StudyCard, asked: LinesIn) -> CardReview | None:
    """One card: ask, tell, and keep the rating; None if the input ended before one was given."""
    show(f"\n{card.title}{' · missed in an interview' if card.missed else ''}\nQ: {card.asks}")
    began = time.monotonic()
    if asked.line() is None:
        return None
    took = time.monotonic() - began
    waits = " · ".join(f"{n} {name} {span(wait)}" for n, (name, wait) in enumerate(sitting.waits(card).items(), 1))
    show(f"A: {card.answer}\n   {waits}")
    while (said := asked.line()) is not None:
        if rating := NAMES.get(said.lower()):
            review = sitting.rate(card, rating, took)
            show(f"   {rating}: again in {span(review.due - review.at)}")
            return review
        show("   (again, hard, good or easy: 1, 2, 3 or 4)")
    return None


def closing(sitting: Flashcards, looks: list[CardReview]) -> None:
    """What was done, when to come back, and what to read on what was forgotten."""
    forgotten = {review.card for review in looks if review.rating == "again"}
    wait = sitting.next_due()
    later = f"; the next is due in {span(wait)}" if wait else "; more are due now" if wait == 0 else ""
    show(f"\n{len(looks)} looked at, {len(forgotten)} forgotten{later}.")
    for link in sitting.reading({key.split("/")[0] for key in forgotten})[:READINGS]:
        show(f"  read: {told(link)}")


def span(seconds: float) -> str:
    """A time as people say it: `10 min`, `4 h`, `3 days`."""
    for unit, size in (("days", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= size * 0.95:
            count = round(seconds / size)
            return f"{count} {'day' if unit == 'days' and count == 1 else unit}"
    return f"{round(seconds)} s"
