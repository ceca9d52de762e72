"""What a rule is: a name, a priority, and a small function that says what to do or that it does not apply."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import msgspec

from interviewer.dialogue.guide import Guide
from interviewer.dialogue.heard import Heard, content_words
from interviewer.dialogue.state import State
from interviewer.language.types import Reading
from interviewer.model.event import Act, Event, Move
from interviewer.model.level import DEFAULT_LEVEL, Level


class Situation(NamedTuple):
    """A turn as the rules see it: the state before it, the state so far, and what was heard."""

    guide: Guide
    before: State
    state: State
    event: Event
    reading: Reading
    heard: tuple[Heard, ...]

    @property
    def phase(self) -> str:
        """The id of the present phase."""
        return self.guide.phase(self.state.phase).id

    @property
    def level(self) -> Level:
        """The level sat."""
        return self.state.setup.level if self.state.setup else DEFAULT_LEVEL

    @property
    def seed(self) -> int:
        """The interview's seed."""
        return self.state.setup.seed if self.state.setup else 0

    @property
    def said(self) -> int:
        """Words said about the design in this turn."""
        return content_words(self.heard)

    def has(self, *acts: Act) -> bool:
        """Whether the turn holds one of these acts."""
        return any(one.act in acts for one in self.heard)

    def only(self, *acts: Act) -> bool:
        """Whether the turn holds nothing but these acts."""
        return all(one.act in acts for one in self.heard)

    def plain(self) -> str:
        """The whole turn as one plain line."""
        return " ".join(one.plain for one in self.heard)

    def having(self, **changes: Any) -> "Situation":
        """The same turn with the state changed."""
        return self._replace(state=msgspec.structs.replace(self.state, **changes))


class Outcome(NamedTuple):
    """What a rule did: the state after it and what is said."""

    state: State
    moves: tuple[Move, ...]


Apply = Callable[[Situation], Outcome | None]


class Rule(NamedTuple):
    """A rule of a slot. The lowest priority that applies fills the slot; equals go by their order in the file."""

    name: str
    priority: int
    apply: Apply


def rule(name: str, priority: int) -> Callable[[Apply], Rule]:
    """Make a rule of a function."""

    def wrap(apply: Apply) -> Rule:
        return Rule(name, priority, apply)

    return wrap


def ordered(*rules: Rule) -> tuple[Rule, ...]:
    """Rules by priority, then as given."""
    return tuple(sorted(rules, key=lambda one: one.priority))


def first(rules: Iterable[Rule], situation: Situation) -> Outcome | None:
    """The outcome of the first rule that applies."""
    return next((outcome for one in rules if (outcome := one.apply(situation)) is not None), None)
