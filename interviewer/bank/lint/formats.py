"""What can be wrong in an interview format, beyond its shape."""

from interviewer.bank.lint.notes import Notes
from interviewer.model.format import Format
from interviewer.model.level import LEVELS
from interviewer.model.mark import CREDITS

_RUNGS = 4
_NEAR = 1e-6


def check_format(form: Format, notes: Notes) -> None:
    """All checks of a format; faults go to `notes`."""
    notes.id(form, ("id",), form.id)
    notes.text(form, ("title",), form.title)
    notes.ids(form.phases, "phase")
    notes.ids(form.dimensions, "dimension")
    _clock(form, notes)
    _levels(form, notes)
    _scale(form, notes)
    _verdicts(form, notes)


def _clock(form: Format, notes: Notes) -> None:
    phases = form.phase_ids()
    notes.known(form.clock, ("core",), "unknown-phase", form.clock.core, phases)
    if form.curveball_phase:
        notes.known(form, ("curveball_phase",), "unknown-phase", form.curveball_phase, phases)
    for phase in form.phases:
        if phase.minutes <= 0:
            notes.add(phase, ("minutes",), "bad-number", "a phase needs more than 0 minutes")
    total = sum(phase.minutes for phase in form.phases)
    if abs(total - form.minutes) > _NEAR:
        notes.add(form, ("minutes",), "minutes-sum", f"the phases add up to {total:g} minutes, not {form.minutes}")
    if not 0 < form.clock.shortest <= form.minutes <= form.clock.longest:
        said = "`shortest`, the format's minutes and `longest` must rise in this order"
        notes.add(form.clock, ("shortest",), "bad-number", said)
    if not 0 <= form.clock.nudge_share <= 1:
        notes.add(form.clock, ("nudge_share",), "bad-number", "`nudge_share` is a share from 0 to 1")


def _levels(form: Format, notes: Notes) -> None:
    dimensions = [dimension.id for dimension in form.dimensions]
    for level in LEVELS:
        plan = form.levels.get(level)
        if plan is None:
            notes.add(form, ("levels",), "missing-key", f"the level `{level}` is missing here")
            continue
        for name in plan.weights:
            notes.known(plan, ("weights", name), "unknown-dimension", name, dimensions)
        total = sum(plan.weights.values())
        if abs(total - 1) > _NEAR or any(weight < 0 for weight in plan.weights.values()):
            said = f"the weights of `{level}` add up to {total:g}, not 1"
            notes.add(plan, ("weights",), "weights-sum", said if abs(total - 1) > _NEAR else "a weight is below 0")
        if not 0 <= plan.enough <= 1:
            notes.add(plan, ("enough",), "bad-number", "`enough` is a share from 0 to 1")
        if plan.probes < 0:
            notes.add(plan, ("probes",), "bad-number", "`probes` cannot be below 0")


def _scale(form: Format, notes: Notes) -> None:
    for credit in CREDITS:
        if credit not in form.points:
            notes.add(form, ("points",), "missing-key", f"the points of `{credit}` are missing here")
    points = [form.points[credit] for credit in CREDITS if credit in form.points]
    if points != sorted(points) or any(each < 0 for each in points):
        notes.add(form, ("points",), "bad-number", "points must not fall from missed to justified, nor be below 0")
    if not 0 < form.fill <= 1:
        notes.add(form, ("fill",), "bad-number", "`fill` is a share above 0, up to 1")
    factors = form.hint_factors
    falling = list(factors) == sorted(factors, reverse=True)
    if len(factors) != _RUNGS or not falling or not all(0 <= factor <= 1 for factor in factors):
        notes.add(form, ("hint_factors",), "bad-number", f"`hint_factors` are {_RUNGS} shares from 0 to 1 that fall")


def _verdicts(form: Format, notes: Notes) -> None:
    least = [band.at_least for band in form.verdicts]
    if not least or least[-1] != 0 or least != sorted(set(least), reverse=True):
        notes.add(form, ("verdicts",), "bad-number", "verdicts fall from the best to one that begins at 0")
    names = [band.verdict for band in form.verdicts]
    dimensions = [dimension.id for dimension in form.dimensions]
    for gate in form.gates:
        notes.known(gate, ("cap",), "unknown-verdict", gate.cap, names)
        for index, name in enumerate(gate.dimensions):
            notes.known(gate, ("dimensions", index), "unknown-dimension", name, dimensions)
