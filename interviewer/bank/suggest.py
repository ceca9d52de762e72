"""How messages speak of names: the nearest known one, and other people's words shown short and harmless."""

from collections.abc import Iterable
from typing import Any, cast

from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

_CLOSE = 0.84
_LONGEST = 60


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The one of `known` most like `word`, or None if none is near enough to be what was meant."""
    names = sorted(set(known))
    if not word or not names:
        return None
    lowered = word.lower()
    hit = process.extractOne(lowered, names, scorer=JaroWinkler.normalized_similarity, score_cutoff=_CLOSE)
    if hit is not None:
        return hit[0]
    allowed = 1 if len(word) < 6 else 2
    near = process.extractOne(lowered, names, scorer=OSA.distance, score_cutoff=allowed)
    return near[0] if near is not None else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A tail for a message, ` (did you mean …?)`, or nothing."""
    name = nearest(word[:_LONGEST], known)
    return f" (did you mean `{name}`?)" if name else ""


def quoted(text: str) -> str:
    """Somebody's words in backticks, on one line, cut at 60 characters, control characters shown as �."""
    line = "".join(char if char.isprintable() else "�" for char in text[: _LONGEST + 1])
    return f"`{line[:_LONGEST]}…`" if len(line) > _LONGEST else f"`{line}`"


def got(value: Any, wanted: str) -> str:
    """What stands there instead of `wanted`, in words."""
    match value:
        case None:
            return "nothing"
        case bool() | int() | float():
            said = f"{str(value).lower() if isinstance(value, bool) else value}"
            return f"{said}; put it in quotes" if wanted == "text" else said
        case str():
            return f"the text {quoted(value)}"
        case list():
            return f"a list of {len(cast(list[Any], value))}"
        case _:
            return "a mapping"
