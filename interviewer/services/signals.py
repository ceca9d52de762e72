"""Signal drills: one phase of a question not seen lately, chosen for the dimension one is weakest in."""

from __future__ import annotations

import random
import secrets
from collections import Counter
from collections.abc import Sequence
from difflib import get_close_matches
from statistics import fmean
from typing import TYPE_CHECKING

from interviewer.model.bank import Entry
from interviewer.model.base import Value
from interviewer.model.errors import InputError, UnknownName
from interviewer.model.level import DEFAULT_LEVEL, Level, expects
from interviewer.model.review import Filter
from interviewer.model.session import Setup
from interviewer.services.narrowing import MINUTES, criteria_in, drill_id, entry_of, whole

if TYPE_CHECKING:
    from interviewer.archive.figures import Sat
    from interviewer.services.interview import Interview
    from interviewer.services.workspace import Workspace

LATELY = 5  # interviews that tell how somebody stands
ENOUGH = 2  # criteria of the dimension that make a phase worth a drill
SEEDS = 100_000


class Signal(Value, frozen=True, kw_only=True):
    """What to drill: `phase` of `question`, for `dimension`, whose mean (0–3) of late is `mean`, None if unknown."""

    question: str
    phase: str
    phase_title: str
    dimension: str
    dimension_title: str
    mean: float | None


def choose(
    work: Workspace, seed: int, *, level: Level, dimension: str | None = None, question: str | None = None
) -> Signal:
    """The weakest dimension (or `dimension`) on the question sat longest ago (or `question`); `seed` settles ties.

    Raises `UnknownName` for a dimension or question that does not exist, `InputError` if no question asks for it.
    """
    means = means_of(work.archive.sat()) if work.db.exists() else dict[str, float]()
    names = (question,) if question else order(work, seed)
    wanted = (dimension,) if dimension else tuple(sorted(means, key=lambda name: (means[name], name)))
    for weakest in wanted or (None,):
        for name in names:
            entry = entry_of(work.bank, name)
            asked = weakest or busiest(entry, level)
            if phase := phase_for(entry, asked, level):
                return _signal(entry, phase, asked, means.get(asked))
    if dimension:
        check_dimension(work, names, dimension)
    raise InputError(
        "no question of the bank asks for that in a phase of its own: try --level, --dimension, --question"
    )


def _signal(entry: Entry, phase: str, dimension: str, mean: float | None) -> Signal:
    return Signal(
        question=entry.question.id,
        phase=phase,
        phase_title=next(each.title for each in entry.format.phases if each.id == phase),
        dimension=dimension,
        dimension_title=next(each.title for each in entry.format.dimensions if each.id == dimension),
        mean=mean,
    )


def check_dimension(work: Workspace, questions: Sequence[str], dimension: str) -> None:
    """Raise `UnknownName` for a dimension that no format of these questions has."""
    formats = {work.bank.question(name).format for name in questions}
    known = {each.id for form in formats for each in work.bank.format(form).dimensions}
    if dimension not in known:
        near = get_close_matches(dimension, known, n=1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(sorted(known))}"
        raise UnknownName(f'no dimension "{dimension}": {hint}')


def begin(
    work: Workspace, signal: Signal, *, level: Level, minutes: int = MINUTES, seed: int | None = None
) -> Interview:
    """Begin the drill as an interview of one phase: stored, resumed and judged like any other."""
    from interviewer.services.content import pack
    from interviewer.services.interview import Interview

    entry = entry_of(work.bank, drill_id(signal.question, signal.phase))
    chance = secrets.randbelow(SEEDS) if seed is None else seed
    setup = Setup(question=entry.question.id, level=level, minutes=minutes, mode="relaxed", seed=chance)
    guide = work.guide(entry)
    session = work.archive.begin(setup, title=entry.question.title, started=work.clock.now(), content=pack(entry))
    return Interview.again(work.archive, work.clock, work.lines, guide, session)


def last_level(work: Workspace) -> Level:
    """The level of the last interview; the usual one if there was none."""
    newest = work.archive.history(limit=1) if work.db.exists() else ()
    return newest[0].level if newest else DEFAULT_LEVEL


def means_of(sat: tuple[Sat, ...]) -> dict[str, float]:
    """Each dimension's mean over the last sessions that it was scored in."""
    scores: dict[str, list[float]] = {}
    for one in reversed(sat):
        for name, score in one.scores.items():
            if len(held := scores.setdefault(name, [])) < LATELY:
                held.append(score)
    return {name: fmean(held) for name, held in scores.items()}


def order(work: Workspace, seed: int) -> list[str]:
    """The bank's questions, those never seen first, then the one seen longest ago."""
    seen: dict[str, str] = {}
    if work.db.exists():
        for one in work.archive.history(Filter(), limit=-1, order="oldest"):
            seen[whole(one.question)] = one.started
    chance = random.Random(seed)
    names = [(row.id, chance.random()) for row in sorted(work.bank.rows(), key=lambda row: row.id)]
    return [name for name, _ in sorted(names, key=lambda pair: (seen.get(pair[0], ""), pair[1]))]


def phase_for(entry: Entry, dimension: str, level: Level) -> str | None:
    """The phase with the most weight in a dimension at a level; None where none has enough of it."""
    weights: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    for phase in entry.format.phase_ids():
        for one in criteria_in(entry, phase):
            if one.dimension == dimension and expects(level, one.level):
                weights[phase] += int(one.weight * 100)
                counts[phase] += 1
    fit = [phase for phase in weights if counts[phase] >= ENOUGH]
    return max(fit, key=lambda phase: weights[phase], default=None)


def busiest(entry: Entry, level: Level) -> str:
    """The dimension that a level weighs most, for somebody of whom nothing is known."""
    weights = entry.format.levels[level].weights
    return max(weights, key=lambda name: weights[name])
