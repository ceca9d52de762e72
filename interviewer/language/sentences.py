"""Sentences and list items with their offsets, in prose and in Markdown."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from interviewer.language.code import is_code, is_signatures
from interviewer.language.definitions import asks_at, is_endpoints
from interviewer.language.types import SentenceKind


class Span(NamedTuple):
    """A stretch of text and what kind of line it came from."""

    start: int
    end: int
    kind: SentenceKind


_FENCE = re.compile(r"\s{0,3}(```|~~~)")
_MARKER = re.compile(r"\s*(?:>\s*)*(?:[-*+•·–]\s+|\(?\d{1,3}[.)]\s+|[a-zA-Z][.)]\s+)+(?:\[[ xX]\]\s+)?")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+")
_RULE = re.compile(r"[\s|:\-=_*+#]*")
_ROW = re.compile(r"\s*\|.*\|\s*")
_STOP = re.compile(r"(?<![.!?…])[.!?…]+[\"'”’)\]*_]*(?=\s)|[;](?=\s)")
_ABBREVIATION = re.compile(r"(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|resp|no|fig|sec|incl|avg|min|max)|\b[A-Za-z])\.$")
# "1. First": a number that opens an item, and one that a sentence ends with: "a ratio of 100:1. Products".
_FIGURE = re.compile(r"(?<![\w.,])\d{1,2}\.$")
_OPENING = re.compile(r"(?:[.;:,!?]\s+|[(\n]\s*|^\s*)$")
# Characters of the longest sentence that is read as one.
_LONGEST = 1_200
# Widths at which editors wrap lines, and how full a line must be for the next to be its rest.
_NARROWEST, _WIDEST, _FULL = 40, 130, 0.85


class Line(NamedTuple):
    """A line without its end; `width` is that of the longest line of its paragraph."""

    start: int
    end: int
    width: int


def spans(text: str) -> Iterator[Span]:
    """Every sentence, item, heading, row and line of code of `text`, in order, never overlapping."""
    for start, end, kind in _blocks(text):
        whole = (Span(start, end, kind),)
        for span in whole if kind in ("code", "row", "heading") else _split(text, start, end, kind):
            said = text[span.start : span.end]
            if is_signatures(said) or is_endpoints(said):
                span = span._replace(kind="code")
            yield from _bounded(text, span) if span.end - span.start > _LONGEST else (span,)


def _bounded(text: str, span: Span) -> Iterator[Span]:
    """A run of words that nobody would call a sentence, cut at spaces: what follows costs by the square of it."""
    start = span.start
    while start < span.end:
        end = min(start + _LONGEST, span.end)
        if end < span.end:
            space = text.rfind(" ", start + 1, end)
            end = space if space > start else end
        yield Span(start, end, span.kind)
        start = end
        while start < span.end and text[start].isspace():
            start += 1


def _blocks(text: str) -> Iterator[Span]:
    """Lines joined into paragraphs and items, without their markers."""
    fenced = False
    start, end, kind = 0, 0, "prose"
    for at in _lines(text):
        line = text[at.start : at.end]
        if not line:
            if end > start:
                yield Span(start, end, kind)
            start = end = at.end
            continue
        if _FENCE.match(line):
            fenced = not fenced
            line = ""
        body, line_kind = _classify(line, fenced)
        joins = line_kind == "prose" and end > start and kind in ("prose", "item")
        if joins and _continues(text[start:end].rsplit("\n", 1)[-1], line, at.width, item=kind == "item"):
            end = at.end
            continue
        if end > start:
            yield Span(start, end, kind)
        start, end, kind = at.start + body, at.end, line_kind
        if _RULE.fullmatch(line):
            end = start
    if end > start:
        yield Span(start, end, kind)


def _lines(text: str) -> Iterator[Line]:
    at = 0
    paragraph: list[tuple[int, int]] = []
    for line in [*text.splitlines(keepends=True), ""]:
        bare = len(line.rstrip())
        paragraph.append((at, at + bare))
        if not bare:
            width = max(end - start for start, end in paragraph)
            yield from (Line(start, end, width) for start, end in paragraph)
            paragraph = []
        at += len(line)


def _classify(line: str, fenced: bool) -> tuple[int, SentenceKind]:
    """How many characters of marker stand before the words, and the kind of the line."""
    if fenced:
        return 0, "code"
    if is_code(line):
        return 0, "code"
    if heading := _HEADING.match(line):
        return heading.end(), "heading"
    if _ROW.fullmatch(line):
        return 0, "row"
    if marker := _MARKER.match(line):
        return marker.end(), "item"
    return len(line) - len(line.lstrip()), "prose"


def _continues(before: str, line: str, width: int, *, item: bool) -> bool:
    """Whether `line` is the rest of the line `before`, wrapped by an editor at the paragraph's width.

    A wrapped line is broken where the next word would not have fitted; what begins small may be wrapped less tightly.
    """
    words = line.split(maxsplit=1)
    if not words or before.rstrip().endswith((".", "!", "?", ":", ";")):
        return False
    small = words[0][0].islower()
    if item and small and line.startswith("  "):
        return True
    room = len(before) + 1 + len(words[0])
    return _NARROWEST <= width <= _WIDEST and room > (_FULL * width if small else width)


def _split(text: str, start: int, end: int, kind: SentenceKind) -> Iterator[Span]:
    at = start
    for stop in _STOP.finditer(text, start, end):
        if text[stop.start()] == "." and _goes_on(text, at, stop.start()):
            continue
        if text[stop.start()] == "?" and not asks_at(text, stop.start()):
            continue
        if text[at : stop.end()].strip():
            yield Span(at, stop.end(), kind)
        at = stop.end() + 1
        while at < end and text[at].isspace():
            at += 1
    if text[at:end].strip():
        yield Span(at, end, kind)


def _goes_on(text: str, at: int, dot: int) -> bool:
    """Whether the dot at `dot` ends no sentence: that of an abbreviation, an initial, or the number of an item."""
    if _ABBREVIATION.search(text, max(at, dot - 8), dot + 1):
        return True
    figure = _FIGURE.search(text, max(at, dot - 3), dot + 1)
    if figure is None:
        return False
    opens = figure.start() == at or _OPENING.search(text[max(at, figure.start() - 3) : figure.start()])
    after = text[dot + 1 : dot + 8].lstrip()[:1]
    return opens is not None or not (after.isupper() or after in '`"“(')
