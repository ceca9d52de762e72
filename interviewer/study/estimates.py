"""Estimation drills: problems of seeded numbers, and judging an answer with its unit. Pure: chance is an argument."""

from collections.abc import Callable

from interviewer.language.quantities import quantities
from interviewer.language.types import Quantity
from interviewer.model.drill import Attempted, Problem, ProblemKind
from interviewer.study.problems import load, quality
from interviewer.study.problems.saying import Chance, figures

Maker = Callable[[Chance], Problem]
MAKERS: dict[ProblemKind, tuple[Maker, ...]] = {
    "traffic": (load.average, load.peak, load.servers),
    "storage": (load.storage,),
    "bandwidth": (load.bandwidth,),
    "cache": (load.cache, load.misses),
    "availability": (quality.sequence, quality.parallel, quality.downtime),
    "latency": (quality.budget, quality.fan_out, quality.transfer),
}
_SUCH_AS = {
    "1/s": "with its unit, such as 230 per second or 20M a day",
    "B": "with its unit, such as 2.5 TB",
    "B/s": "with its unit, such as 40 MB/s or 320 Mbit/s",
    "s": "with its unit, such as 150 ms or 8.8 hours",
    "1": "as a number",
    "share": "as a share, such as 99.95 %",
}


def make(kind: ProblemKind, chance: Chance) -> Problem:
    """A problem of that kind; the same chance makes the same one."""
    return chance.choice(MAKERS[kind])(chance)


def judge(problem: Problem, text: str) -> Attempted:
    """The last quantity of the right kind in `text`, held against the solution."""
    found = quantities(text, 0, len(text))
    said = [(one, value) for one in found if (value := comparable(one, problem.unit)) is not None]
    if not said:
        return Attempted(ok=False, why=f"Say it {_SUCH_AS[problem.unit]}.")
    quantity, value = said[-1]
    times = ratio(value, problem)
    ok = times > 0 and max(times, 1 / times) <= problem.factor
    return Attempted(ok=ok, said=quantity.text, times=float(figures(times, 3)))


def comparable(quantity: Quantity, unit: str) -> float | None:
    """The quantity in base units of `unit`; None if it measures something else."""
    if quantity.unit == unit:
        return quantity.value
    if unit == "share" and quantity.unit == "1" and 0 < quantity.value < 1:
        return quantity.value
    return None


def ratio(value: float, problem: Problem) -> float:
    """Said ÷ expected; of a share, what is lacking to the whole (99 % is ten times as far from it as 99.9 %)."""
    if problem.unit != "share":
        return value / problem.expected
    return (1 - value) / (1 - problem.expected)
