"""At most one thing asked a turn: the first of these rules that applies fills the slot."""

from typing import Any

import msgspec

from interviewer.dialogue import clock, thin
from interviewer.dialogue.coverage import Standing, covered, probes_left, standings, worth_asking
from interviewer.dialogue.ledger import contradiction
from interviewer.dialogue.log import log_of
from interviewer.dialogue.phrases import requests
from interviewer.dialogue.phrases.common import words
from interviewer.dialogue.rules.base import Outcome, Situation, ordered, rule
from interviewer.dialogue.rules.curveball import throw
from interviewer.dialogue.speech import ask, echo, utter
from interviewer.dialogue.state import FactNote, State, Table
from interviewer.model.mark import CREDITS, Evidence

# After these the floor was the candidate's.
_REPLIES = words("reveal reveal-again defer your-call steer time repeat out-of-scope hello hint give-time go-on listen")
_MOST = 0.5  # share of a phase that is most of it
_QUOTE = 60  # characters of the candidate's own words given back in a question


@rule("leave-the-floor", 0)
def leave_floor(situation: Situation) -> Outcome | None:
    """They think, have only asked, or said hello: the floor is theirs, nothing is asked."""
    quiet = situation.has("let-me-think") or _clarifying(situation)
    polite = situation.only("ask", "check-in", "how-much-time", "repeat-please", "off-topic", "greeting")
    polite = polite or situation.heard[-1].act == "ask"
    return Outcome(situation.state, ()) if quiet or polite else None


def _clarifying(situation: Situation) -> bool:
    """Whether a reply of this turn already asks something back."""
    return situation.state.table != situation.before.table and situation.state.table.kind == "clarify"


@rule("listen", 5)
def listen(situation: Situation) -> Outcome | None:
    """ "Great, thanks" after a reply is no answer: wait for one."""
    if not situation.only("empty") or not situation.reading.words or not _REPLIES & set(situation.before.last):
        return None
    state, move = utter(situation.state, "listen", "listen")
    return Outcome(state, (move,))


@rule("ask-for-arrows", 8)
def ask_for_arrows(situation: Situation) -> Outcome | None:
    """ "I drew it on paper": invite a line of arrows."""
    if not requests.DRAWN.search(situation.plain()) or "->" in situation.reading.text or situation.said > 25:
        return None
    state, move = ask(situation.state, "ask-for-arrows", "draw", "purpose")
    return Outcome(state, (move,))


@rule("ask-for-english", 9)
def ask_for_english(situation: Situation) -> Outcome | None:
    """Another language than English: say so rather than take it for nothing."""
    if not thin.is_foreign(situation.reading, situation.guide.english):
        return None
    state, move = ask(situation.state, "ask-for-english", "english", "purpose")
    return Outcome(state, (move,))


@rule("say-what-the-phase-is-for", 10)
def purpose(situation: Situation) -> Outcome | None:
    """Nothing to go on: say what the phase is for. Never a criterion."""
    reading = situation.reading
    if situation.has("assume", "estimate", "summarise", "i-dont-know"):
        return None
    if not (situation.only("empty") or thin.is_quoted(reading) or thin.is_bare_list(reading)):
        return None
    phase = situation.guide.phase(situation.state.phase)
    why = "quoted" if thin.is_quoted(reading) else "list" if thin.is_bare_list(reading) else "empty"
    state, move = ask(
        situation.state, "say-what-the-phase-is-for", "purpose", "purpose", purpose=phase.purpose, why=why
    )
    # What was on the table stays what "I don't know" and a hint are about.
    table = msgspec.structs.replace(state.table, criterion=situation.before.table.criterion)
    return Outcome(msgspec.structs.replace(state, table=table), (move,))


@rule("encourage", 20)
def encourage(situation: Situation) -> Outcome | None:
    """ "I don't know", the first time: a smaller question."""
    if not situation.has("i-dont-know") or situation.before.table.kind in ("smaller", "offer"):
        return None
    criterion = situation.before.table.criterion
    state, move = ask(situation.state, "encourage", "encourage", "smaller", criterion=criterion, phase=situation.phase)
    return Outcome(state, (move,))


@rule("let-it-go", 21)
def let_go(situation: Situation) -> Outcome | None:
    """ "I don't know" again: leave it, and ask the next thing or offer to move on."""
    if not situation.has("i-dont-know"):
        return None
    state, move = utter(situation.state, "let-it-go", "let-go")
    onward = _next_question(situation._replace(state=state))
    return Outcome(onward.state, (move, *onward.moves))


def _next_question(situation: Situation) -> Outcome:
    for one in (probe, offer_next):
        if outcome := one.apply(situation):
            return outcome
    return Outcome(msgspec.structs.replace(situation.state, table=Table()), ())


@rule("challenge-a-contradiction", 30)
def challenge(situation: Situation) -> Outcome | None:
    """A figure goes against one that was given. Raised once a fact."""
    found = contradiction(situation.state, situation.guide, situation.reading, situation.heard)
    if found is None:
        return None
    fact, where = found
    note = situation.state.ledger.get(fact.id, FactNote())
    ledger = {**situation.state.ledger, fact.id: msgspec.structs.replace(note, contradicted_at=where)}
    state = msgspec.structs.replace(situation.state, ledger=ledger)
    values: dict[str, Any] = {"said": _short(where.text), "reply": fact.reply}
    state, move = ask(state, "challenge-a-contradiction", "challenge", "challenge", facts=(fact.id,), **values)
    return Outcome(state, (move,))


@rule("challenge-a-sum", 35)
def challenge_sum(situation: Situation) -> Outcome | None:
    """What they multiplied out does not hold: ask to look at it again, without the right result."""
    wrong = [one for one in situation.state.board.arithmetic if not one.ok and one.turn == situation.reading.turn]
    if not wrong:
        return None
    state, move = ask(situation.state, "challenge-a-sum", "challenge-sum", "challenge", said=_short(wrong[0].text))
    return Outcome(state, (move,))


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
        if one.credit == "named" and (where := _named_now(situation, one)):
            state = _probed(situation, one)
            named = _short(where.text)
            state, move = ask(state, "ask-why", "why", "why", criterion=one.criterion.id, named=named)
            return Outcome(state, (move,))
    return None


def _named_now(situation: Situation, one: Standing) -> Evidence | None:
    """The words of this turn that named a criterion which the turn before had not."""
    before = situation.guide.credit(situation.before.board, one.criterion.id, log_of(situation.before))
    if CREDITS.index(before) >= CREDITS.index("named"):
        return None
    turn = situation.reading.turn
    hits = situation.state.board.hits
    own = [hit.evidence for leaf, hit in hits.items() if leaf.partition("/")[0].partition("#")[0] == one.criterion.id]
    return next((found for found in own if found.turn == turn and 2 < len(found.text) <= _QUOTE), None)


@rule("offer-to-move-on", 60)
def offer_next(situation: Situation) -> Outcome | None:
    """Enough is covered, or the probes are spent: offer the next phase; every second turn if they stay."""
    state, guide = situation.state, situation.guide
    found = standings(state, guide, situation.phase)
    asked_out = not probes_left(state, guide, situation.phase) or not worth_asking(state, guide, found)
    if not asked_out and (_only_begun(situation) or not covered(state, guide, found)):
        return None
    offered_last = {"offer-next", "offer-close"} & set(situation.before.last)
    if offered_last and situation.said:
        # The offer stays on the table: "ok" later still accepts it.
        state, move = utter(state, "offer-again-later", "go-on")
        return Outcome(state, (move,))
    ahead = guide.form.phases[state.phase + 1 :]
    title = ahead[0].title if ahead else ""
    again = situation.phase in state.offered
    if not again:
        state = msgspec.structs.replace(state, offered=(*state.offered, situation.phase))
    name = "offer-next" if ahead else "offer-close"
    state, move = ask(state, "offer-to-move-on", name, "offer", title=title, again=again)
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


def _short(words: str) -> str:
    """A quotation short enough to say, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= _QUOTE else line[: _QUOTE - 1].rsplit(" ", 1)[0] + " …"


ASKING = ordered(
    leave_floor,
    listen,
    ask_for_arrows,
    ask_for_english,
    purpose,
    encourage,
    let_go,
    challenge,
    challenge_sum,
    throw,
    let_lead,
    why,
    offer_next,
    probe,
)
