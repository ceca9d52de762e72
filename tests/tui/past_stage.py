"""A past to look back on: a real archive that holds staged sittings, as if they came from another machine."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from interviewer.archive import Archive
from interviewer.archive.records import EventRecord, JudgementRecord, SessionRecord
from interviewer.archive.sessions import digest_of
from interviewer.model.event import Turn
from interviewer.model.mark import Scorecard
from interviewer.model.session import SessionSummary
from interviewer.scoring import totals
from interviewer.services.content import pack
from tests.tui.stage import CARD, DIMENSIONS, ENTRY, FORMAT, TURNS, HandClock, StagedWorkspace, quote

HOSTILE = "<script>alert(1)</script> [red]x[/red] {{ 7*7 }} \x1b[31m \u202eevil\u202c [/ ](javascript:0)"
EVEN = {
    name: msgspec.structs.replace(plan, weights={one: 1 / 7 for one, _, _ in DIMENSIONS})
    for name, plan in FORMAT.levels.items()
}
HELD = msgspec.structs.replace(ENTRY, format=msgspec.structs.replace(FORMAT, levels=EVEN))
CONTENT = pack(HELD)


def judged(**credits: Any) -> Scorecard:
    """The staged scorecard with other credits, and the figures that follow."""
    said = (quote(6, "ranges of a thousand"),)
    marks = tuple(
        msgspec.structs.replace(
            mark, credit=credit, points=FORMAT.points[credit], evidence=() if credit == "missed" else said
        )
        if (credit := credits.get(mark.criterion.replace("-", "_")))
        else mark
        for mark in CARD.marks
    )
    dimensions = totals.dimensions(marks, HELD.format, "mid")
    score = totals.total(dimensions)
    return msgspec.structs.replace(CARD, marks=marks, dimensions=dimensions, score=score, unassisted_score=score)


def sitting(
    id_: str, day: int, card: Scorecard | None, extra: Sequence[Turn] = (), predicted: float | None = None
) -> SessionRecord:
    """A sitting on a day of November 2026, finished if it has a scorecard."""
    began = datetime(2026, 11, day, 18, 2, tzinfo=UTC)
    events = [event(turn, began) for turn in (*TURNS, *extra)]
    said = {one: predicted for one, _, _ in DIMENSIONS} if predicted is not None else {}
    if said:
        plain = {"text": "", "refers_to": None, "at": stamp(began, 2600), "phase": "wrap-up", "elapsed": 2600.0}
        events.append(EventRecord(seq=900, kind="predict", who="candidate", data=said, **plain))
    return SessionRecord(
        id=id_,
        question="pastebin",
        title="Design Pastebin",
        level="mid",
        minutes=45,
        mode="relaxed",
        seed=1,
        started=stamp(began),
        finished=stamp(began, 2640) if card else None,
        status="finished" if card else "unfinished",
        content={name: digest_of(body) for name, body in CONTENT.items()},
        events=tuple(events),
        draft=None,
        judgement=JudgementRecord(at=stamp(began, 2640), card=card, settled=None, overrides=()) if card else None,
        predictions=said,
        notes=(),
    )


def event(turn: Turn, began: datetime) -> EventRecord:
    """A turn of the stage as the log holds it."""
    candidate = turn.who == "candidate"
    return EventRecord(
        seq=turn.seq,
        at=stamp(began, turn.elapsed),
        elapsed=float(turn.elapsed),
        phase=turn.phase,
        who=turn.who,
        kind="say" if candidate else "probe",
        text=turn.text,
        data={} if candidate else {"rule": "staged", "values": {}, "variant": 0},
        refers_to=None if candidate else max(1, turn.seq - 1),
    )


def stamp(moment: datetime, seconds: float = 0.0) -> str:
    """A moment as the archive keeps it."""
    return (moment + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def filled(path: Path) -> Archive:
    """Four sittings, of which the newest stopped in the middle; the oldest went worst."""
    archive = Archive.open(path)
    turn = Turn(seq=8, who="candidate", phase="scale", text=HOSTILE, elapsed=1500)
    records = (
        sitting("01aaaaaaaa", 10, judged(expiry="named", keys="missed")),
        sitting("02bbbbbbbb", 14, judged(hot_key="named"), predicted=2.0),
        sitting("03cccccccc", 18, judged(collision="justified", expiry="justified"), (turn,), predicted=1.5),
        sitting("04dddddddd", 20, None),
    )
    archive.take_in(records, {digest_of(body): body for body in CONTENT.values()})
    return archive


@dataclass
class PastWorkspace(StagedWorkspace):
    """The staged workspace with a real archive and a clock that stands still."""

    clock: HandClock = field(default_factory=HandClock)

    def unfinished(self) -> tuple[SessionSummary, ...]:
        return self.archive.unfinished()
