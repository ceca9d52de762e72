"""Values that the archive's tests store, and children that use it from processes of their own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from interviewer.archive import Archive
from interviewer.model.event import Event, Line, Move
from interviewer.model.mark import DimensionScore, Evidence, Mark, Scorecard
from interviewer.model.session import Setup

HERE = Path(__file__).parent
NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
SETUP = Setup(question="pastebin", level="mid", minutes=45, mode="relaxed", seed=7)
CONTENT = {"question": b"id: pastebin\n", "rubric": b"question: pastebin\n"}


def begin(
    archive: Archive,
    question: str = "pastebin",
    started: datetime = NOON,
    content: Mapping[str, bytes] = CONTENT,
) -> str:
    """A session that has begun: greeted and posed at places 1 to 3."""
    setup = Setup(question=question, level="mid", minutes=45, mode="relaxed", seed=7)
    session = archive.begin(setup, title=f"Design {question}", started=started, content=content)
    event = Event(seq=1, kind="start", elapsed=0.0, data={"question": question})
    archive.append(
        session, event, [line("greet", "Hello."), line("pose", "Design it.")], phase="requirements", at=started
    )
    return session


def line(move: str, text: str) -> Line:
    return Line(move=Move(move=move, rule=f"{move}-rule", values={"n": 1}, variant=2), text=text)


def say(
    archive: Archive,
    session: str,
    seq: int,
    text: str,
    *answers: str,
    elapsed: float = 1.0,
    phase: str = "requirements",
) -> None:
    """A turn of the candidate at `seq`, answered at the places after it."""
    lines = [line("reveal", answer) for answer in answers]
    event = Event(seq=seq, kind="say", elapsed=elapsed, text=text)
    archive.append(session, event, lines, phase=phase, at=NOON + timedelta(seconds=elapsed))


def tell(archive: Archive, session: str, seq: int, kind: str, /, **data: object) -> None:
    """An event that nobody answers."""
    event = Event(seq=seq, kind=kind, elapsed=2.0, data=data)
    archive.append(session, event, [], phase="requirements", at=NOON)


def card(score: int = 61, quote: str = "ten million") -> Scorecard:
    marks = tuple(
        Mark(
            criterion=name,
            phase="requirements",
            dimension="requirements",
            credit="named",
            points=points,
            weight=1.0,
            bonus=False,
            judged=True,
            assisted=False,
            rule="concept",
            evidence=(Evidence(turn=4, start=0, end=len(quote), text=quote),),
            next=f"Say more about {name}.",
        )
        for name, points in (("writes", 1.0), ("expiry", 0.0))
    )
    return Scorecard(
        question="pastebin",
        rubric="sha256:0",
        level="mid",
        score=score,
        verdict="lean-hire",
        unassisted_score=score - 1,
        words=12,
        dimensions=(DimensionScore(dimension="requirements", score=1.83, weight=0.15),),
        marks=marks,
        flags=("a keyword list",),
    )


def child(script: str, *args: object) -> "subprocess.Popen[str]":
    """Start `script` of this folder in a process of its own, with pipes to it."""
    return subprocess.Popen(
        [sys.executable, str(HERE / script), *map(str, args)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(HERE.parents[1])},
    )


def finished(process: "subprocess.Popen[str]", stdin: str = "") -> str:
    """What a child printed; it must have ended well."""
    out, err = process.communicate(stdin, timeout=60)
    assert process.returncode == 0, err
    return out
