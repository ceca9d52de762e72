"""The log's records: what happened, and what the interviewer did about it."""

from typing import Any, Literal

from interviewer.model.base import Value

Who = Literal["candidate", "interviewer", "clock"]
EventKind = Literal["start", "say", "command", "tick", "pause", "resume", "retract", "predict", "finish"]

Act = Literal[
    "ask",
    "assume",
    "answer",
    "estimate",
    "summarise",
    "hint-please",
    "repeat-please",
    "check-in",
    "how-much-time",
    "move-on",
    "go-back",
    "let-me-think",
    "i-dont-know",
    "pause",
    "finish",
    "greeting",
    "off-topic",
    "empty",
]


class Event(Value, frozen=True, kw_only=True):
    """Something that happened to the interview. The log of events is the truth; state is a fold over it.

    `seq` is its place in the session's log, which the lines it causes share (event 7 with two lines takes 7, 8 and 9).
    `elapsed` is seconds of interview time (pauses do not count). `text` is what the candidate typed, raw; a command's
    name for `command`. `data` holds plain JSON values.
    """

    seq: int
    kind: EventKind
    elapsed: float
    text: str = ""
    data: dict[str, Any] = {}


class Move(Value, frozen=True, kw_only=True):
    """Something the interviewer does: a template's name and plain values; the words come from `prompts/lines`.

    `rule` names the rule that chose it. `variant` is which wording, chosen by the interview's seed.
    """

    move: str
    rule: str
    values: dict[str, Any] = {}
    variant: int = 0


class Line(Value, frozen=True, kw_only=True):
    """A move with its words, as shown and stored."""

    move: Move
    text: str


class Turn(Value, frozen=True, kw_only=True):
    """One entry of a transcript, as `transcript --json` shows it. `elapsed` is seconds since the start."""

    seq: int
    who: Literal["candidate", "interviewer"]
    phase: str
    text: str
    elapsed: float
    kind: str = "say"
