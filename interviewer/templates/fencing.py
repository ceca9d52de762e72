"""What people typed, in Markdown: as it was typed, to whoever reads the file and to whoever sees it rendered."""

import re

from interviewer.model.visible import visible

# What Markdown, or HTML within it, would make something else of.
_ACTIVE = re.compile(
    r"[<>&*_`\[\]\\|~{}$#^]|^(?:[ \t]|[-+=]|\d+[.)])|(?<!\n)\n(?!\n)|  +|://|www\.|@|:\w+:", re.MULTILINE
)
_TICKS = re.compile(r"`{3,}|~{3,}")
_INLINE = re.compile(r"([\\`*_{}\[\]<>&#|~$!^])")


def as_typed(text: str) -> str:
    """Text as a paragraph if it is plain prose, else within a fence that nothing in it can close."""
    text = visible(text.replace("\r\n", "\n"))
    if not _ACTIVE.search(text):
        return text
    longest = max((len(run) for run in _TICKS.findall(text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}text\n{text}\n{fence}"


def inline(text: str) -> str:
    """Text within a line: on one line, what Markdown knows escaped."""
    return _INLINE.sub(r"\\\1", " ".join(visible(text).split()))
