"""An interview format: its phases and clock, its dimensions, and all the numbers of scoring."""

from typing import Literal

from interviewer.model.base import Value
from interviewer.model.level import Level
from interviewer.model.mark import Credit


class Phase(Value, frozen=True, kw_only=True):
    """A phase: `minutes` of the default total, what it is for, and how the interviewer opens it.

    `also` is what candidates call it besides its title; a name stands for every word that begins so.
    """

    id: str
    title: str
    minutes: float
    purpose: str
    opener: str
    short: str = ""
    also: tuple[str, ...] = ()


class Dimension(Value, frozen=True, kw_only=True):
    """One axis of the scorecard, 0–3."""

    id: str
    title: str


class LevelPlan(Value, frozen=True, kw_only=True):
    """What a level changes: weights a dimension (summing to 1), probes a phase, who leads, when a phase is covered.

    `enough` is the share (0–1) of a phase's expected points at which the interviewer offers to move on.
    """

    weights: dict[str, float]
    probes: int
    leads: Literal["interviewer", "candidate"]
    enough: float


class Band(Value, frozen=True, kw_only=True):
    """A verdict and the least score (0–100) that earns it."""

    verdict: str
    at_least: int


class Gate(Value, frozen=True, kw_only=True):
    """Either of `dimensions` below `below` (0–3) caps the verdict at `cap`."""

    dimensions: tuple[str, ...]
    below: float
    cap: str


class Clock(Value, frozen=True, kw_only=True):
    """Minutes and seconds of the phase clock. `core` takes banked time and never falls below `core_minimum` minutes."""

    core: str
    core_minimum: float
    shortest: int
    longest: int
    nudge_seconds: float
    nudge_share: float
    grace_seconds: float


class Format(Value, frozen=True, kw_only=True):
    """A format file of `prompts/formats`.

    `points` are what each credit is worth; `fill` the share of a dimension's expected weight that counts as full;
    `hint_factors` what a criterion's points are multiplied by after rungs 1–4.
    """

    id: str
    title: str
    minutes: int
    clock: Clock
    phases: tuple[Phase, ...]
    dimensions: tuple[Dimension, ...]
    levels: dict[Level, LevelPlan]
    points: dict[Credit, float]
    fill: float
    hint_factors: tuple[float, ...]
    verdicts: tuple[Band, ...]
    gates: tuple[Gate, ...] = ()
    curveball_phase: str = ""

    def phase_ids(self) -> tuple[str, ...]:
        """The ids of the phases, in order."""
        return tuple(phase.id for phase in self.phases)
