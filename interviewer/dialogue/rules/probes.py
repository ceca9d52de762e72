"""What to ask next: why, the most valuable thing that is missing, or whether to go on to the next phase."""

import msgspec

from interviewer.dialogue import clock
from interviewer.dialogue.coverage import Standing, covered, probes_left, standings, worth_asking
from interviewer.dialogue.log import log_of
from interviewer.dialogue.rules.base import Outcome, Situation, rule
from interviewer.dialogue.speech import ask, echo, utter
from interviewer.dialogue.state import State

_NAG = 4  # an offer to move on comes again every so many turns
_MOST = 0.5  # share of a phase that is most of it


@rule("let-them-lead", 45)
def let_lead(situation: Situation) -> Outcome | None:
    """At levels where the candidate leads, the first answer of a phase is not followed by a probe."""
    plan = situation.guide.plan(situation.level)
    if plan.leads != "candidate" or situation.state.turns.get(situation.phase, 0) > 1 or not situation.said:
        return None
    if situation.state.phase == len(situation.guide.form.phases) - 1:
        return None
    state, move = utter(situation.state, "let-them-lead", "go-on")
    return Outcome(state, (move,))


@rule("ask-why", 50)
def why(situation: Situation) -> Outcome | None:
    """Something was named in this turn and no more: ask why, or how it works here."""
    state, guide = situation.state, situation.guide
    if not probes_left(state, guide, situation.phase):
        return None
    found = standings(state, guide, situation.phase)
    if covered(state, guide, found):
        return None
    for one in worth_asking(state, guide, found):
        if one.credit == "named" and (named := _named_now(situation, one)):
            state = _probed(situation, one)
            state, move = ask(state, "ask-why", "why", "why", criterion=one.criterion.id, named=named)
            return Outcome(state, (move,))
    return None


def _named_now(situation: Situation, one: Standing) -> str:
    """The word of this turn that named a criterion which nothing before had; '' if there is none to quote."""
    before = situation.guide.credit(situation.before.board, one.criterion.id, log_of(situation.before))
    return "" if before != "missed" else situation.guide.name_of(one.criterion, situation.reading)


@rule("offer-to-move-on", 60)
def offer_next(situation: Situation) -> Outcome | None:
    """Enough is covered, or the probes are spent: offer the next phase; now and then again if they stay."""
    state, guide = situation.state, situation.guide
    if probes_left(state, guide, situation.phase):
        found = standings(state, guide, situation.phase)
        if worth_asking(state, guide, found) and (_only_begun(situation) or not covered(state, guide, found)):
            return None
    again = situation.phase in state.offered
    if again and situation.said and state.turns.get(situation.phase, 0) % _NAG:
        return _listen_on(situation)
    return offer_again(situation) if again else _offer(situation, again=False)


def offer_again(situation: Situation) -> Outcome:
    """The offer to go on, a second time."""
    return _offer(situation, again=True)


def _offer(situation: Situation, *, again: bool) -> Outcome:
    state, ahead = situation.state, situation.guide.form.phases[situation.state.phase + 1 :]
    title = ahead[0].title if ahead else ""
    if not again:
        state = msgspec.structs.replace(state, offered=(*state.offered, situation.phase))
    name = "offer-next" if ahead else "offer-close"
    state, move = ask(state, "offer-to-move-on", name, "offer", title=title, again=again)
    return Outcome(state, (move,))


def _listen_on(situation: Situation) -> Outcome:
    """They would rather stay: a word is enough. The offer stays on the table, "ok" later still accepts it."""
    name = "acknowledge"
    if situation.state.said.get(name) != situation.before.said.get(name):
        return Outcome(situation.state, ())
    state, move = utter(situation.state, "offer-again-later", "go-on")
    return Outcome(state, (move,))


def _only_begun(situation: Situation) -> bool:
    """Whether a phase has had one answer and has most of its time before it: there is more to hear."""
    state, form = situation.state, situation.guide.form
    if state.turns.get(situation.phase, 0) > 1:
        return False
    given = clock.allotted(state, form, state.elapsed)[situation.phase]
    return not clock.timed(state) or clock.left_in_phase(state, form, state.elapsed) > _MOST * given


@rule("probe-what-is-missing", 70)
def probe(situation: Situation) -> Outcome | None:
    """The most valuable thing that is missing, by its open question."""
    state, guide = situation.state, situation.guide
    if not probes_left(state, guide, situation.phase):
        return None
    wanted = worth_asking(state, guide, standings(state, guide, situation.phase))
    if not wanted:
        return None
    open_question = wanted[0].criterion.probe
    state = echo(_probed(situation, wanted[0]), open_question)
    state, move = ask(
        state, "probe-what-is-missing", "probe", "probe", criterion=wanted[0].criterion.id, probe=open_question
    )
    return Outcome(state, (move,))


def _probed(situation: Situation, one: Standing) -> State:
    state = situation.state
    count = state.probes.get(situation.phase, 0) + 1
    return msgspec.structs.replace(
        state, probed=(*state.probed, one.criterion.id), probes={**state.probes, situation.phase: count}
    )
