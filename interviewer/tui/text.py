"""Figures for the eye: seconds, days and counts made readable."""

import re
from datetime import datetime

_WRAPPED = re.compile(r"(?<=\S)\n(?=[^\s\-*•|+\d])")


def reflow(text: str) -> str:
    """Paragraphs that a file wrapped at its own width, ready to be wrapped at ours; lists stay. Same length."""
    return _WRAPPED.sub(" ", text)


def clock(seconds: float) -> str:
    """Seconds as `m:ss`; what is below zero is shown without its sign, for the caller to name."""
    whole = int(abs(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def minutes(seconds: float) -> str:
    """Allotted seconds as short as a rail wants them: `8`, or `9:45` where they are not whole minutes."""
    whole = round(seconds)
    return clock(whole) if whole % 60 else str(whole // 60)


def day(stamp: str) -> str:
    """An ISO 8601 moment as `2026-11-22 07:19` in the user's own time zone; given back as it is if it is not one."""
    try:
        return datetime.fromisoformat(stamp).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return stamp


def plural(count: int, noun: str) -> str:
    """`1 attempt`, `2 attempts`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
