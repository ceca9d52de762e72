"""What the header and the rail say about the clock, worked out from an `InterviewView` alone."""

from interviewer.model.view import InterviewView, PhaseView
from interviewer.tui.text import clock, minutes

SYMBOLS = {"done": "✓", "now": "▸", "ahead": "·"}


def heading(view: InterviewView) -> str:
    """`Design Pastebin · mid · 45 min`."""
    length = "untimed" if view.mode == "untimed" else f"{view.minutes} min"
    return f"{view.title} · {view.level} · {length}"


def time_left(view: InterviewView) -> str:
    """`● 12:40 left in phase · 31:05 in all`; an overrun and a pause each have a sign and a word of their own."""
    if view.paused:
        return f"❚❚ paused at {clock(view.elapsed)}"
    if view.left_in_phase is None:
        return f"● {clock(view.elapsed)} so far"
    sign, word = ("▲", "over in phase") if view.left_in_phase < 0 else ("●", "left in phase")
    text = f"{sign} {clock(view.left_in_phase)} {word}"
    if view.left_in_all is None:
        return text
    return f"{text} · {clock(view.left_in_all)} {'over' if view.left_in_all < 0 else 'in all'}"


def phase_time(phase: PhaseView, *, timed: bool) -> str:
    """A phase's figures: spent when done, spent of allotted while it runs, about how many minutes when ahead."""
    if phase.pace == "done":
        return clock(phase.spent)
    if phase.pace == "now":
        return f"{clock(phase.spent)}/{minutes(phase.allotted)}" if timed else clock(phase.spent)
    return str(max(1, round(phase.allotted / 60))) if timed else ""


def banked(view: InterviewView) -> str:
    """`+0:50`, or '' when nothing is banked."""
    return f"{'-' if view.banked < 0 else '+'}{clock(view.banked)}" if round(view.banked) else ""


def hint_price(view: InterviewView) -> str:
    """`−10 %`: what the next hint costs of its criterion's points, '' if there is none to take."""
    return f"−{view.next_hint_price} %" if view.next_hint_price else ""
