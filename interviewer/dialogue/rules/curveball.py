"""The curveball: one an interview, chosen by the seed, in the phase the format names."""

import re

import msgspec

from interviewer.dialogue import clock
from interviewer.dialogue.coverage import covered, standings, touched
from interviewer.dialogue.guide import Guide
from interviewer.dialogue.rules.base import Outcome, Situation, rule
from interviewer.dialogue.seeds import pick
from interviewer.dialogue.speech import ask, echo
from interviewer.dialogue.state import State
from interviewer.language import cues
from interviewer.language.stems import stem
from interviewer.model.question import Curveball

_ROOM = 60.0  # seconds that must be left for it to be worth posing
_TAKEN_UP = 2  # words of it that an answer must take up
_AGAIN = "curveball-again"  # noted once it was put again
_SMALL = frozenset(map(stem, cues.STOP))
_LATE = 0.4  # share of the phase after which it no longer waits for a second turn


def pose(state: State, guide: Guide, *, leaving: bool) -> Outcome:
    """Pose the interview's curveball."""
    balls = guide.question.curveballs
    seed = state.setup.seed if state.setup else 0
    ball = balls[pick(seed, "curveball") % len(balls)]
    state = echo(msgspec.structs.replace(state, curveball=ball.id), ball.says)
    state, move = ask(state, "throw-the-curveball", "curveball", "curveball", says=ball.says, leaving=leaving)
    return Outcome(state, (move,))


def due(state: State, guide: Guide) -> bool:
    """Whether it is still to come, in this phase, with time left for an answer."""
    if state.curveball or not guide.question.curveballs or guide.phase(state.phase).id != guide.form.curveball_phase:
        return False
    return not clock.timed(state) or clock.left_in_phase(state, guide.form, state.elapsed) >= min(
        _ROOM, 0.3 * clock.allotted(state, guide.form, state.elapsed)[guide.form.curveball_phase]
    )


def pose_before_leaving(state: State, guide: Guide) -> Outcome | None:
    """They want to leave the phase without having met it: first this, if they said anything here at all."""
    if due(state, guide) and state.turns.get(guide.form.curveball_phase, 0):
        return pose(state, guide, leaving=True)
    return None


@rule("put-the-curveball-again", 9)
def put_again(situation: Situation) -> Outcome | None:
    """The answer to it does not touch it: put it again, once, before anything else."""
    state, ball = situation.state, situation.guide.curveball(situation.state.curveball)
    open_ = situation.before.table.kind == "curveball" and _AGAIN not in state.told
    if ball is None or not open_ or situation.has("i-dont-know") or _touches(situation, ball):
        return None
    state = msgspec.structs.replace(state, told=(*state.told, _AGAIN))
    state, move = ask(state, "put-the-curveball-again", "curveball-again", "curveball", says=ball.says)
    return Outcome(state, (move,))


def _touches(situation: Situation, ball: Curveball) -> bool:
    """Whether a turn earns something of the curveball's own, or takes up its words."""
    if touched(situation.before.board, situation.state.board) & set(ball.criteria):
        return True
    posed = {stem(word) for word in re.findall(r"[a-z0-9]+", ball.says.lower())} - _SMALL
    said = {token.stem for sentence in situation.reading.sentences for token in sentence.tokens}
    return len(said & posed) >= _TAKEN_UP


@rule("throw-the-curveball", 40)
def throw(situation: Situation) -> Outcome | None:
    """After the second answer of the phase, or sooner if it is covered or getting late."""
    state, guide = situation.state, situation.guide
    if not due(state, guide) or not situation.said:
        return None
    phase = situation.phase
    used = clock.spent(state, guide.form, state.elapsed).get(phase, 0.0)
    late = clock.timed(state) and used > _LATE * clock.allotted(state, guide.form, state.elapsed)[phase]
    if state.turns.get(phase, 0) >= 2 or late or covered(state, guide, standings(state, guide, phase)):
        return pose(state, guide, leaving=False)
    return None
