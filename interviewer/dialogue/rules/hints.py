"""Hints: offered with their price, given when the price is accepted."""

from typing import Any

import msgspec

from interviewer.dialogue.coverage import standings, worth_asking
from interviewer.dialogue.guide import Guide
from interviewer.dialogue.phrases import moves, requests
from interviewer.dialogue.rules.base import Outcome, Situation, rule
from interviewer.dialogue.speech import ask, echo, utter
from interviewer.dialogue.state import State, Table
from interviewer.model.rubric import Criterion

_BRIEF = 8  # words about the design beyond which a turn is no answer to the offer


def target(state: State, guide: Guide) -> Criterion | None:
    """What a hint would be about: what is on the table, else the most valuable thing still missing; None if none."""
    phase = guide.phase(state.phase).id
    found = standings(state, guide, phase)
    on_table = guide.criterion(state.table.criterion)
    # What was probed already may still be hinted at.
    anew = msgspec.structs.replace(state, probed=())
    wanted = [on_table] if on_table else []
    wanted += [one.criterion for one in worth_asking(anew, guide, found)]
    return next((one for one in wanted if state.hints.get(one.id, 0) < len(_rungs(one, guide))), None)


def price(state: State, guide: Guide) -> int | None:
    """What the next hint takes off its criterion's points, in percent; None if there is no hint to be had."""
    criterion = target(state, guide) if state.stage == "running" else None
    return _price(state, guide, criterion) if criterion else None


def _rungs(criterion: Criterion, guide: Guide) -> tuple[str, ...]:
    return criterion.hints[: len(guide.form.hint_factors)]


def _price(state: State, guide: Guide, criterion: Criterion) -> int:
    return round(100 * (1 - guide.form.hint_factors[state.hints.get(criterion.id, 0)]))


def offer(state: State, guide: Guide) -> Outcome:
    """Name the price of a hint, or say that there is none."""
    criterion = target(state, guide)
    if criterion is None:
        state, move = utter(state, "no-hint-left", "no-hint")
        return Outcome(state, (move,))
    again = state.hints.get(criterion.id, 0) > 0
    values: dict[str, Any] = {"price": _price(state, guide, criterion), "again": again}
    state, move = ask(state, "price-a-hint", "hint-offer", "hint-offer", criterion=criterion.id, **values)
    return Outcome(state, (move,))


def give(state: State, guide: Guide, criterion: Criterion) -> Outcome:
    """Give the next rung; from here on what is said about it counts as assisted."""
    rung = state.hints.get(criterion.id, 0)
    words, cost = criterion.hints[rung], _price(state, guide, criterion)
    hints = {**state.hints, criterion.id: rung + 1}
    hinted_at = {**state.hinted_at, criterion.id: state.hinted_at.get(criterion.id, state.seq)}
    state = echo(msgspec.structs.replace(state, hinted_at=hinted_at), words, keep=True)
    state = msgspec.structs.replace(state, hints=hints, undo=None)
    # What the hint is about is on the table now; to repeat it is to repeat the hint.
    state, move = ask(state, "give-a-hint", "hint", "probe", criterion=criterion.id, hint=words, price=cost)
    return Outcome(state, (move,))


def hint(state: State, guide: Guide) -> Outcome:
    """A wish for a hint: the first names the price, the next accepts it."""
    criterion = guide.criterion(state.table.criterion)
    if state.table.kind == "hint-offer" and criterion:
        return give(state, guide, criterion)
    return offer(state, guide)


@rule("hint-wished", 30)
def hint_wished(situation: Situation) -> Outcome | None:
    """They ask for a hint in words."""
    return hint(situation.state, situation.guide) if situation.has("hint-please") else None


@rule("hint-answered", 20)
def hint_answered(situation: Situation) -> Outcome | None:
    """A hint was offered at a price: yes takes it, no leaves it."""
    if situation.before.table.kind != "hint-offer" or situation.said > _BRIEF:
        return None
    said = _whole(situation)
    declined = moves.NO.match(said) is not None and not said.endswith("?")
    if requests.PRICE.search(situation.plain()) and not declined:
        return offer(situation.state, situation.guide)
    criterion = situation.guide.criterion(situation.before.table.criterion)
    if moves.YES.match(said) and criterion:
        return give(situation.state, situation.guide, criterion)
    if declined:
        state = msgspec.structs.replace(situation.state, table=Table(criterion=situation.before.table.criterion))
        state, move = utter(state, "hint-declined", "go-on")
        return Outcome(state, (move,))
    return None


def _whole(situation: Situation) -> str:
    """The turn in lower case, fillers kept: "ok" may be all of it."""
    return " ".join(situation.reading.text.lower().split()).strip(" .!,")
