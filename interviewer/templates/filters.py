"""The filters of lines: how numbers and lists are said aloud. Each takes anything and gives text."""

from collections.abc import Callable
from typing import Any

_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def duration(seconds: Any) -> str:
    """Seconds as people say them: `about four minutes`, `half a minute`."""
    total = float(seconds)
    if total < 20:
        return "a few seconds"
    if total < 45:
        return "half a minute"
    minutes = round(total / 60)
    if minutes <= 1:
        return "about a minute"
    return f"about {number(minutes)} minutes"


def number(value: Any) -> str:
    """A small whole number as a word, others in figures."""
    whole = int(value)
    return _WORDS[whole] if 0 <= whole < len(_WORDS) else str(whole)


def listed(items: Any) -> str:
    """`a`, `a and b`, `a, b and c`."""
    words = [str(item) for item in items]
    return words[0] if len(words) == 1 else " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def either(items: Any) -> str:
    """As `listed`, with "or"."""
    words = [f"“{item}”" for item in items]
    return words[0] if len(words) == 1 else " or ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def lower_first(text: Any) -> str:
    """The text with its first letter small, unless its first word is a name or an acronym."""
    words = str(text)
    return words if words[1:2].isupper() or words[:2] == "I " else words[:1].lower() + words[1:]


def lower(text: Any) -> str:
    """The text in small letters."""
    return str(text).lower()


def capital(text: Any) -> str:
    """The text with its first letter large, as at the head of a sentence."""
    return str(text)[:1].upper() + str(text)[1:]


def commas(items: Any) -> str:
    """`a, b, c`, for names that hold an "and" themselves."""
    return ", ".join(str(item) for item in items)


FILTERS: dict[str, Callable[..., str]] = {
    "duration": duration,
    "number": number,
    "listed": listed,
    "either": either,
    "lower_first": lower_first,
    "lower": lower,
    "capital": capital,
    "commas": commas,
}
