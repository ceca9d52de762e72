"""What to do next, as home shows it on top: what is due of the cards, and a question to sit.

Each of `SOURCES` gives what it knows; whoever plans more adds one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from interviewer.model.bank import ListRow
from interviewer.model.base import Value

if TYPE_CHECKING:
    from interviewer.services.workspace import Workspace

RANK = {"easy": 0, "medium": 1, "hard": 2}
GOOD = 60  # a best score below this is worth another attempt


class Step(Value, frozen=True, kw_only=True):
    """Something to do: a title, why, and the question it opens (None where it is done elsewhere)."""

    title: str
    why: str
    question: str | None = None


def next_steps(work: Workspace, rows: Sequence[ListRow]) -> tuple[Step, ...]:
    """The steps of every source, in order. `rows` is the bank as it is listed."""
    return tuple(step for source in SOURCES for step in source(work, rows))


def cards(work: Workspace, rows: Sequence[ListRow]) -> Iterator[Step]:
    """How many cards that were looked at are due again. Makes no database where there is none."""
    if not work.db.exists():
        return
    now = work.clock.now().timestamp()
    due = sum(memory.due <= now for memory in work.archive.memories().values())
    if due:
        yield Step(title=f"{due} card{'s are' if due > 1 else ' is'} due", why="interviewer drill cards")


def question(work: Workspace, rows: Sequence[ListRow]) -> Iterator[Step]:
    """The easiest question not sat yet; after the last, the one that went worst."""
    fresh = sorted((row for row in rows if not row.attempts), key=lambda row: (RANK.get(row.difficulty, 1), row.id))
    weak = sorted((row for row in rows if row.best is not None and row.best < GOOD), key=lambda row: row.best or 0)
    first = not any(row.attempts for row in rows)
    pastebin = next((row for row in fresh if first and row.id == "pastebin"), None)
    chosen = pastebin or next(iter([*fresh, *weak]), None)
    if chosen:
        new = "a good first one" if first else "new to you"
        why = f"best so far {chosen.best}" if chosen.best is not None else f"{new} · {chosen.difficulty}"
        yield Step(title=chosen.title, why=why, question=chosen.id)


SOURCES: tuple[Callable[[Workspace, Sequence[ListRow]], Iterator[Step]], ...] = (cards, question)
