"""The phase clock: minutes scaled to the total, banked time, and what is due. All times in seconds."""

from typing import Literal

from interviewer.dialogue.state import State
from interviewer.model.format import Format

Due = Literal["", "nudge", "interrupt", "over", "time-up"]


def budgets(form: Format, minutes: int) -> dict[str, float]:
    """The seconds of each phase of `minutes` in all; the core phase keeps its least, the others share the rest.

    A total outside the format's bounds is brought to the nearest bound.
    """
    total = min(max(minutes, form.clock.shortest), form.clock.longest) * 60.0
    given = {phase.id: phase.minutes for phase in form.phases}
    whole = sum(given.values()) or 1.0
    scaled = {name: total * share / whole for name, share in given.items()}
    core, least = form.clock.core, form.clock.core_minimum * 60.0
    if core not in scaled or scaled[core] >= least or len(scaled) == 1:
        return scaled
    others = whole - given[core]
    return {name: least if name == core else (total - least) * given[name] / others for name in given}


def timed(state: State) -> bool:
    """Whether a clock runs at all."""
    return state.setup is not None and state.setup.mode != "untimed"


def spent(state: State, form: Format, elapsed: float) -> dict[str, float]:
    """Seconds in each phase up to `elapsed`, the running stretch of the present phase included."""
    so_far = dict(state.spent)
    if state.stage == "running":
        here = form.phases[state.phase].id
        so_far[here] = so_far.get(here, 0.0) + max(0.0, elapsed - state.entered)
    return so_far


def banked(state: State, form: Format, elapsed: float) -> float:
    """Seconds saved in the phases before the core one that are behind us; never below 0."""
    if state.setup is None:
        return 0.0
    ids = form.phase_ids()
    core = ids.index(form.clock.core) if form.clock.core in ids else len(ids)
    given, used = budgets(form, state.setup.minutes), spent(state, form, elapsed)
    behind = ids[: min(core, state.phase)]
    return max(0.0, sum(given[name] - used.get(name, 0.0) for name in behind))


def allotted(state: State, form: Format, elapsed: float) -> dict[str, float]:
    """Seconds each phase may take, the core phase's banked time included."""
    minutes = state.setup.minutes if state.setup else form.minutes
    given = budgets(form, minutes)
    if form.clock.core in given:
        given[form.clock.core] += banked(state, form, elapsed)
    return given


def left_in_phase(state: State, form: Format, elapsed: float) -> float:
    """Seconds left in the present phase; below 0 when it overruns."""
    here = form.phases[state.phase].id
    return allotted(state, form, elapsed)[here] - spent(state, form, elapsed).get(here, 0.0)


def left_in_all(state: State, form: Format, elapsed: float) -> float:
    """Seconds left of the whole interview; below 0 when it overruns."""
    minutes = state.setup.minutes if state.setup else form.minutes
    return min(max(minutes, form.clock.shortest), form.clock.longest) * 60.0 - elapsed


def due(state: State, form: Format, elapsed: float) -> Due:
    """What the clock calls for now, the gravest first; each is said once a phase (`told`)."""
    if state.stage != "running" or state.paused or not timed(state):
        return ""
    here = form.phases[state.phase].id
    left = left_in_phase(state, form, elapsed)
    share = form.clock.nudge_share * allotted(state, form, elapsed)[here]
    if left <= -form.clock.grace_seconds and f"over:{here}" not in state.told:
        return "over"
    if left_in_all(state, form, elapsed) <= 0 and "time-up" not in state.told:
        return "time-up"
    if left <= 0:
        return "" if f"interrupt:{here}" in state.told else "interrupt"
    if left <= min(form.clock.nudge_seconds, share) and f"nudge:{here}" not in state.told:
        return "nudge"
    return ""
