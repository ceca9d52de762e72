"""Reading a candidate's own marks out of what they type."""

import re
from collections.abc import Sequence

from interviewer.model.format import Dimension

_NUMBER = re.compile(r"(?<![\w.])([0-3](?:[.,]\d+)?)(?![\w])")


def parse(text: str, dimensions: Sequence[Dimension]) -> dict[str, float]:
    """Marks by dimension id from `2 1.5 3 …` (in the format's order) or `depth 2, requirements 1`; {} without any."""
    named = {
        dimension.id: float(found[1].replace(",", "."))
        for dimension in dimensions
        if (found := re.search(_names(dimension) + r"[\s:=]+([0-3](?:\.\d+)?)\b", text, re.IGNORECASE))
    }
    if named:
        return {name: score for name, score in named.items() if score <= 3}
    numbers = [float(found.replace(",", ".")) for found in _NUMBER.findall(text)]
    if len(numbers) != len(dimensions):
        return {}
    return {one.id: score for one, score in zip(dimensions, numbers, strict=True) if score <= 3}


def _names(dimension: Dimension) -> str:
    return f"(?:{re.escape(dimension.title)}|{re.escape(dimension.id)})"
