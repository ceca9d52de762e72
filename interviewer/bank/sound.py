"""Whether a question, its rubric and its format fit together well enough to be run.

Lint tells far more, and where; this is what must hold for an interview or a judgement not to come to a name that is
not there. (A fact or criterion that nobody has is merely missed.) It runs each time a question is opened, so it is a
walk over values and no more.
"""

from collections.abc import Iterable
from typing import get_args

from interviewer.model.format import Format
from interviewer.model.level import LEVELS
from interviewer.model.mark import Credit
from interviewer.model.question import Question
from interviewer.model.rubric import Rubric

# The codes under which lint tells of what is looked for here.
CODES = frozenset(
    {
        "unknown-phase", "unknown-dimension", "unknown-verdict", "duplicate-id", "missing-key", "bad-number",
        "weights-sum", "minutes-sum", "empty-list",
    }
)  # fmt: skip


def is_sound(question: Question, rubric: Rubric, form: Format) -> bool:
    """Whether every phase and dimension that is named is there, every id stands once, and the format is whole."""
    return _rubric_fits(rubric, form) and _question_fits(question, form) and _format_is_whole(form)


def _rubric_fits(rubric: Rubric, form: Format) -> bool:
    phases, dimensions = form.phase_ids(), {dimension.id for dimension in form.dimensions}
    placed = all(each.phase in phases and each.dimension in dimensions and each.weight > 0 for each in rubric.criteria)
    return placed and bool(rubric.criteria) and _once(criterion.id for criterion in rubric.criteria)


def _question_fits(question: Question, form: Format) -> bool:
    named = ([fact.id for fact in question.facts], [each.id for each in question.curveballs])
    return all(map(_once, named)) and set(question.model_answer) <= set(form.phase_ids())


def _format_is_whole(form: Format) -> bool:
    phases, dimensions = form.phase_ids(), [dimension.id for dimension in form.dimensions]
    verdicts = {band.verdict for band in form.verdicts}
    return (
        bool(phases and dimensions and verdicts)
        and _once(phases)
        and _once(dimensions)
        and all(phase.minutes > 0 for phase in form.phases)
        and form.clock.core in phases
        and form.curveball_phase in ("", *phases)
        and set(form.levels) == set(LEVELS)
        and all(set(plan.weights) <= set(dimensions) for plan in form.levels.values())
        and set(form.points) == set(get_args(Credit))
        and len(form.hint_factors) > 0
        and all(gate.cap in verdicts and set(gate.dimensions) <= set(dimensions) for gate in form.gates)
    )


def _once(names: Iterable[str]) -> bool:
    names = tuple(names)
    return len(set(names)) == len(names)
