"""All that an interview knows at a moment. It is a fold over the log of events, and it round-trips through JSON."""

from typing import Literal

from interviewer.model.base import Value
from interviewer.model.event import Move
from interviewer.model.mark import Evidence
from interviewer.model.match import LogSignal
from interviewer.model.session import Setup
from interviewer.scoring.board import Board

Stage = Literal["new", "running", "predicting", "finished"]
Nearness = Literal["", "stated", "near", "far"]
TableKind = Literal[
    "", "opener", "probe", "why", "offer", "hint-offer", "clarify", "challenge", "curveball", "smaller", "purpose"
]


class FactNote(Value, frozen=True, kw_only=True):
    """What the ledger holds of one fact: how often it was asked, how it was assumed, whether it was contradicted.

    `asked_at`, `assumed_at` and `contradicted_at` are the words that did it first.
    """

    asked: int = 0
    assumed: Nearness = ""
    asked_at: Evidence | None = None
    assumed_at: Evidence | None = None
    contradicted_at: Evidence | None = None


class Table(Value, frozen=True, kw_only=True):
    """What lies on the table: the last thing the interviewer asked, and so what "yes" or "I don't know" is about.

    For a choice between `facts`, `where` is the question that left it open and `below` what lay there before.
    """

    kind: TableKind = ""
    criterion: str = ""
    facts: tuple[str, ...] = ()
    move: Move | None = None
    where: Evidence | None = None
    below: "Table | None" = None


class State(Value, frozen=True, kw_only=True):
    """The interview. Times are seconds of interview time, as events carry them; pauses are not in them.

    `spent` is the time in each phase before `entered`, when the present one was last entered. `told` holds the time
    warnings given, as `nudge:PHASE`. `said` counts the uses of each move, which is what rotates the wording. `prints`
    are digests of the turns, to notice one that comes again; `last` names the moves of the last step that spoke,
    `latest` is the last sentence said. For `stay` turns more the
    interviewer follows nobody ahead; `carried` tells that it has just gone on by itself, so that "next" means that
    move. `undo` is the state before the last turn, so that the turn can be taken back.
    """

    setup: Setup | None = None
    stage: Stage = "new"
    paused: bool = False
    seq: int = 0
    elapsed: float = 0.0
    phase: int = 0
    furthest: int = 0
    entered: float = 0.0
    spent: dict[str, float] = {}
    told: tuple[str, ...] = ()
    board: Board = Board()
    ledger: dict[str, FactNote] = {}
    probed: tuple[str, ...] = ()
    probes: dict[str, int] = {}
    turns: dict[str, int] = {}
    offered: tuple[str, ...] = ()
    hints: dict[str, int] = {}
    hinted_at: dict[str, int] = {}
    curveball: str | None = None
    signals: dict[LogSignal, tuple[Evidence, ...]] = {}
    table: Table = Table()
    said: dict[str, int] = {}
    echoes: tuple[str, ...] = ()
    prints: tuple[int, ...] = ()
    last: tuple[str, ...] = ()
    latest: Evidence | None = None
    predicted: dict[str, float] | None = None
    stay: int = 0
    carried: bool = False
    undo: "State | None" = None
