"""What the templates of reports are given: a session in plain values, ready to be written down."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from interviewer.model.bank import Entry
from interviewer.model.event import Turn
from interviewer.model.review import Review
from interviewer.model.visible import visible
from interviewer.reports.board import drawing
from interviewer.reports.card_values import scorecard
from interviewer.reports.explained import Numbered, Piece, numbered, pieces

SPEAKERS = {"candidate": "You", "interviewer": "Interviewer"}


def values(review: Review, entry: Entry | None) -> dict[str, Any]:
    """All that a report may show. Texts are raw where a filter shows them, and else with control characters visible."""
    session, card = review.session, review.scorecard
    marks = numbered(card) if card else ()
    return {
        "title": visible(session.title or session.question),
        "session": {
            **{name: getattr(session, name) for name in session.__struct_fields__},
            "begun": local(session.started),
        },
        "phases": phases(review, entry, marks),
        "unsent": review.unsent,
        "notes": [{"text": note.text, "seq": note.seq, "at": local(note.at)} for note in review.notes],
        "card": scorecard(review, card, entry, marks) if card else None,
        "models": models(entry) if card else [],
    }


def local(moment: str) -> str:
    """A stored moment by this machine's clock, to the minute; as it is if it is none."""
    try:
        return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return visible(moment)


def clock(elapsed: float) -> str:
    """Seconds of interview time as minutes and seconds."""
    return f"{int(elapsed) // 60:02}:{int(elapsed) % 60:02}"


def phases(review: Review, entry: Entry | None, marks: Sequence[Numbered]) -> list[dict[str, Any]]:
    """The conversation in stretches of one phase, each in stretches of one speaker."""
    titles = {phase.id: phase.title for phase in entry.format.phases} if entry else {}
    return [
        {
            "title": visible(titles.get(phase, phase)),
            "said": [
                {
                    "who": who,
                    "name": SPEAKERS[who],
                    "clock": clock(elapsed),
                    "turns": [turn_values(turn, marks) for turn in said],
                }
                for (who, elapsed), said in groupby(turns, lambda turn: (turn.who, turn.elapsed))
            ],
        }
        for phase, turns in groupby(review.turns, lambda turn: turn.phase)
    ]


def turn_values(turn: Turn, marks: Sequence[Numbered]) -> dict[str, Any]:
    """A turn whole, and cut where evidence begins and ends; each piece with the numbers of the marks it earned."""
    cut = tuple(pieces(turn.text, marks, turn.seq)) if turn.who == "candidate" else ()
    return {
        "seq": turn.seq,
        "text": turn.text,
        "drawing": "\n".join(drawing(turn.text).lines) if turn.kind == "board" else "",
        "pieces": [
            {
                "text": one.text,
                "blank": not one.text.strip(),  # between two quotes; nothing to point at
                "marks": one.covers,
                "ends": one.ends,
                "start": one.start,
            }
            for one in cut or (Piece(visible(turn.text), False, ()),)
        ],
    }


def models(entry: Entry | None) -> list[dict[str, str]]:
    """The model answer phase by phase."""
    if entry is None:
        return []
    answer = entry.question.model_answer
    return [
        {"title": visible(one.title), "text": visible(answer[one.id].strip())}
        for one in entry.format.phases
        if one.id in answer
    ]
