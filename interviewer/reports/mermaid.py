"""The one door to mermaid-term (extra `diagrams`), which knows more of Mermaid than our own reader does."""

import re

_STARTS = re.compile(
    r"\s*(?:%%[^\n]*\n\s*)*(?:graph|flowchart|sequenceDiagram|stateDiagram(?:-v2)?|classDiagram|erDiagram)\b"
)
FLOWCHART = re.compile(r"\s*(?:%%[^\n]*\n\s*)*(?:graph|flowchart)\b")


def is_mermaid(text: str) -> bool:
    """Whether the first words of `text` are those of a Mermaid diagram."""
    return _STARTS.match(text) is not None


def rendered(text: str, width: int) -> tuple[str, ...] | None:
    """A Mermaid diagram in characters, `width` cells at most; None without the extra, or where it cannot draw it."""
    try:
        from mermaid_term import MermaidStyles, render
    except ImportError:
        return None
    try:
        art = render(text, MermaidStyles.plain(), max_width=width)
    except Exception:
        # A young library, fed with half-typed text at every key: whatever goes wrong in it, ours draws instead.
        return None
    lines = tuple(line.rstrip() for line in art.plain_lines) if art else ()
    # What it cannot draw it gives back in a frame.
    framed = any("-->" in line or "->>" in line for line in lines)
    return None if framed or not lines else lines
