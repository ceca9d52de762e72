"""Following the candidate: who speaks of the next part is in it, whatever the clock calls it."""

from interviewer.dialogue.coverage import covered, standings, touched
from interviewer.dialogue.log import log_of
from interviewer.dialogue.phases import go_along
from interviewer.dialogue.rules.base import Outcome, Situation, rule
from interviewer.dialogue.speech import utter
from interviewer.model.mark import CREDITS

_SUBSTANCE = 12  # words a turn must have to carry us on
_EXPLAINED = CREDITS.index("explained")


@rule("follow-the-candidate", 25)
def follow(situation: Situation) -> Outcome | None:
    """A turn that earned more in a phase ahead than here takes us there, once this one has enough or was offered."""
    state, guide = situation.state, situation.guide
    if (
        situation.said < _SUBSTANCE
        or situation.before.stay
        or situation.has("ask", "check-in", "go-back", "summarise")
        or state.turns.get(situation.phase, 0) < 2
    ):
        return None
    done = situation.phase in state.offered or covered(state, guide, standings(state, guide, situation.phase))
    ahead = range(state.phase + 1, len(guide.form.phases) - 1)
    if not done or not ahead:
        return None
    # Of phases that earned the same the nearest is meant.
    to = max(ahead, key=lambda phase: (_earned(situation, phase), -phase))
    if _earned(situation, to) <= _earned(situation, state.phase):
        return None
    state = go_along(state, guide, to)
    title = guide.phase(state.phase).title
    state, move = utter(state, "follow-the-candidate", "follow", title=title)
    return Outcome(state, (move,))


def _earned(situation: Situation, phase: int) -> int:
    """How many criteria of a phase this turn explained that were not before."""
    guide, name = situation.guide, situation.guide.phase(phase).id
    then, now = log_of(situation.before), log_of(situation.state)
    new = touched(situation.before.board, situation.state.board)
    return sum(
        CREDITS.index(guide.credit(situation.before.board, one.id, then))
        < _EXPLAINED
        <= CREDITS.index(guide.credit(situation.state.board, one.id, now))
        for one in guide.criteria(name, situation.level, situation.state.curveball)
        if one.id in new
    )
