"""A question narrowed down to one of its phases, for drills of a few minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from interviewer.model.bank import Entry
from interviewer.model.format import Format, LevelPlan
from interviewer.model.rubric import Criterion

if TYPE_CHECKING:
    from interviewer.bank import Bank

MINUTES = 5
_MARK = "."  # between question and phase; no question's id has one
_LONGEST = 30


def drill_id(question: str, phase: str) -> str:
    """What a drill is stored as in the place of a question."""
    return f"{question}{_MARK}{phase}"


def whole(question: str) -> str:
    """The question that a drill was about; a question is itself."""
    return question.partition(_MARK)[0]


def is_drill(question: str) -> bool:
    """Whether this is a drill and no whole interview."""
    return _MARK in question


def entry_of(bank: Bank, question: str) -> Entry:
    """The content of a question or of a drill as it is today. Raises as `Bank.entry` does."""
    name, _, phase = question.partition(_MARK)
    entry = bank.entry(name)
    return narrowed(entry, phase) if phase in entry.format.phase_ids() else entry


def criteria_in(entry: Entry, phase: str) -> tuple[Criterion, ...]:
    """The criteria of a phase, without those that a curveball brings."""
    thrown = {name for ball in entry.question.curveballs for name in ball.criteria}
    return tuple(one for one in entry.rubric.criteria if one.phase == phase and one.id not in thrown)


def narrowed(entry: Entry, phase: str) -> Entry:
    """The question with nothing but `phase`: its criteria, its dimensions, five minutes, no curveball."""
    criteria = criteria_in(entry, phase)
    title = next(each.title for each in entry.format.phases if each.id == phase)
    question = msgspec.structs.replace(
        entry.question,
        id=drill_id(entry.question.id, phase),
        title=f"{entry.question.title} ({title} alone)",
        curveballs=(),
        model_answer={name: text for name, text in entry.question.model_answer.items() if name == phase},
    )
    rubric = msgspec.structs.replace(entry.rubric, question=question.id, criteria=criteria)
    return Entry(
        question=question, rubric=rubric, format=_format(entry.format, phase, criteria), concepts=entry.concepts
    )


def _format(form: Format, phase: str, criteria: tuple[Criterion, ...]) -> Format:
    seen = {one.dimension for one in criteria}
    dimensions = tuple(each for each in form.dimensions if each.id in seen)
    return msgspec.structs.replace(
        form,
        minutes=MINUTES,
        clock=msgspec.structs.replace(form.clock, core=phase, core_minimum=0.0, shortest=1, longest=_LONGEST),
        phases=tuple(msgspec.structs.replace(each, minutes=MINUTES) for each in form.phases if each.id == phase),
        dimensions=dimensions,
        levels={level: _plan(plan, seen) for level, plan in form.levels.items()},
        gates=tuple(gate for gate in form.gates if set(gate.dimensions) <= seen),
        curveball_phase="",
    )


def _plan(plan: LevelPlan, seen: set[str]) -> LevelPlan:
    """The weights of the dimensions that are left, again summing to 1."""
    left = {name: weight for name, weight in plan.weights.items() if name in seen}
    total = sum(left.values())
    if not total:
        return msgspec.structs.replace(plan, weights=dict.fromkeys(seen, 1 / max(1, len(seen))))
    return msgspec.structs.replace(plan, weights={name: weight / total for name, weight in left.items()})
