"""How much of a phase is covered, and what is most worth asking about."""

from typing import NamedTuple

from interviewer.dialogue.guide import Guide
from interviewer.dialogue.log import log_of
from interviewer.dialogue.state import State
from interviewer.model.level import DEFAULT_LEVEL, LEVELS, Level
from interviewer.model.mark import CREDITS, Credit
from interviewer.model.rubric import Criterion
from interviewer.scoring.board import Board

_BEGUN = 2  # criteria of later phases that must be explained for the design to have begun


class Standing(NamedTuple):
    """A criterion and what it has earned."""

    criterion: Criterion
    credit: Credit


def standings(state: State, guide: Guide, phase: str) -> tuple[Standing, ...]:
    """The criteria of a phase that are expected of the level sat, each with its credit so far."""
    log = log_of(state)
    expected = guide.criteria(phase, level_of(state), state.curveball)
    return tuple(Standing(one, guide.credit(state.board, one.id, log)) for one in expected)


def level_of(state: State) -> Level:
    """The level sat."""
    return state.setup.level if state.setup else DEFAULT_LEVEL


def designing(state: State, guide: Guide) -> bool:
    """Whether the design itself was begun: a thing or two explained that later phases ask for."""
    log, explained = log_of(state), CREDITS.index("explained")
    ahead = [phase.id for phase in guide.form.phases if phase.id not in (guide.first, guide.estimation)]
    wanted = (one.id for name in ahead for one in guide.criteria(name, level_of(state), state.curveball))
    found = sum(CREDITS.index(guide.credit(state.board, one, log)) >= explained for one in wanted)
    return found >= _BEGUN


def covered(state: State, guide: Guide, found: tuple[Standing, ...]) -> bool:
    """Whether a phase has what its level calls enough: a share of the points for explaining all that is expected."""
    points = guide.form.points
    full = sum(one.criterion.weight for one in found) * points["explained"]
    if not full:
        return True
    had = sum(one.criterion.weight * min(points[one.credit], points["explained"]) for one in found)
    return had >= guide.plan(level_of(state)).enough * full


def worth_asking(state: State, guide: Guide, found: tuple[Standing, ...]) -> tuple[Standing, ...]:
    """What is missing or only named and was not probed yet, the most valuable first.

    Value is weight × the dimension's weight at this level × how basic the criterion is; equals in the rubric's order.
    """
    weights = guide.plan(level_of(state)).weights

    def value(one: Standing) -> float:
        basic = 1.0 + 0.1 * (len(LEVELS) - LEVELS.index(one.criterion.level))
        return one.criterion.weight * weights.get(one.criterion.dimension, 0.1) * basic

    left = [one for one in found if one.credit in ("missed", "named") and one.criterion.id not in state.probed]
    known = {name for name, note in state.ledger.items() if note.asked}
    left = [one for one in left if guide.gives_away(one.criterion) <= known]
    return tuple(sorted((one for one in left if one.criterion.probe), key=value, reverse=True))


def probes_left(state: State, guide: Guide, phase: str) -> int:
    """How many probes the level still grants this phase."""
    return max(0, guide.plan(level_of(state)).probes - state.probes.get(phase, 0))


def touched(before: Board, after: Board) -> set[str]:
    """The criteria for which a turn brought anything new."""
    new = [leaf for leaf, hit in after.hits.items() if before.hits.get(leaf) is not hit]
    new += [leaf for leaf, said in after.said.items() if before.said.get(leaf) is not said]
    return {leaf.partition("/")[0].partition("#")[0] for leaf in new}
