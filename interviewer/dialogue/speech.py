"""Saying things: a move with its values, in a wording that the seed settles and that rotates."""

from typing import Any

import msgspec

from interviewer.dialogue.seeds import pick
from interviewer.dialogue.state import State, Table, TableKind
from interviewer.model.event import Move

# Wordings are counted through in steps from a seeded start, so that two uses in a row never sound alike.
VARIANTS = 1_000
# How many of the interviewer's latest words are kept to recognise an echo; hints are never forgotten.
ECHOES = 8
QUOTE = 60  # characters of the candidate's own words given back in a question


def utter(state: State, rule: str, move: str, **values: Any) -> tuple[State, Move]:
    """The move `rule` chose, with its wording, and the state that remembers it was said."""
    uses = state.said.get(move, 0)
    seed = state.setup.seed if state.setup else 0
    spoken = Move(move=move, rule=rule, values=values, variant=(pick(seed, move) + uses) % VARIANTS)
    return msgspec.structs.replace(state, said={**state.said, move: uses + 1}), spoken


def ask(
    state: State,
    rule: str,
    move: str,
    kind: TableKind,
    *,
    criterion: str = "",
    facts: tuple[str, ...] = (),
    **values: Any,
) -> tuple[State, Move]:
    """As `utter`, for a move that asks something: it then lies on the table."""
    state, spoken = utter(state, rule, move, **values)
    table = Table(kind=kind, criterion=criterion, facts=facts, move=spoken)
    return msgspec.structs.replace(state, table=table), spoken


def echo(state: State, words: str, *, keep: bool = False) -> State:
    """Remember words of ours that came from the content; `keep` for hints, which stand before all others."""
    if keep:
        return msgspec.structs.replace(state, echoes=(words, *state.echoes))
    hints = sum(state.hints.values())
    kept, recent = state.echoes[:hints], state.echoes[hints:]
    return msgspec.structs.replace(state, echoes=kept + (*recent, words)[-ECHOES:])


def short(words: str) -> str:
    """A quotation short enough to say, on one line."""
    line = " ".join(words.split()).rstrip(" .,;:!?")
    return line if len(line) <= QUOTE else line[: QUOTE - 1].rsplit(" ", 1)[0] + " …"
