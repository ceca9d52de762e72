"""Sentences and list items with their offsets, in prose and in Markdown."""

import re
from collections.abc import Iterator
from typing import NamedTuple

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
_STOP = re.compile(r"[.!?…]+[\"'”’)\]*_]*(?=\s)|[;](?=\s)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|resp|no|fig|sec|incl|avg|min|max)|\b[A-Za-z]|\b\d{1,2})\.$"
)
# A line this long that ends without a stop was wrapped by an editor: the sentence goes on in the next line.
_WRAPPED = 55


def spans(text: str) -> Iterator[Span]:
    """Every sentence, item, heading, row and line of code of `text`, in order, never overlapping."""
    for start, end, kind in _blocks(text):
        if kind in ("code", "row", "heading"):
            yield Span(start, end, kind)
        else:
            yield from _split(text, start, end, kind)


def _blocks(text: str) -> Iterator[Span]:
    """Lines joined into paragraphs and items, without their markers."""
    fenced = False
    start, end, kind = 0, 0, "prose"
    for line_start, line_end in _lines(text):
        line = text[line_start:line_end]
        if _FENCE.match(line):
            fenced = not fenced
            line = ""
        body, line_kind = _classify(line, fenced)
        if line_kind == "prose" and end > start and kind in ("prose", "item") and _continues(text[start:end], line):
            end = line_end
            continue
        if end > start:
            yield Span(start, end, kind)
        start, end, kind = line_start + body, line_end, line_kind
        if _RULE.fullmatch(line):
            end = start
    if end > start:
        yield Span(start, end, kind)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, at + len(line.rstrip())
        at += len(line)


def _classify(line: str, fenced: bool) -> tuple[int, SentenceKind]:
    """How many characters of marker stand before the words, and the kind of the line."""
    if fenced:
        return 0, "code"
    if heading := _HEADING.match(line):
        return heading.end(), "heading"
    if _ROW.fullmatch(line):
        return 0, "row"
    if marker := _MARKER.match(line):
        return marker.end(), "item"
    return len(line) - len(line.lstrip()), "prose"


def _continues(before: str, line: str) -> bool:
    if before.rstrip().endswith((".", "!", "?", ":", ";")):
        return False
    if min(before.count(";"), line.count(";")) >= 2:  # the rows of a table typed without bars
        return False
    first = line.lstrip()[:1]
    last_line = before.rsplit("\n", 1)[-1]
    wrapped = len(last_line) >= _WRAPPED or (line.startswith("  ") and not before.lstrip().startswith(" "))
    return wrapped and (first.isalnum() or first in "(\"'`")


def _split(text: str, start: int, end: int, kind: SentenceKind) -> Iterator[Span]:
    at = start
    for stop in _STOP.finditer(text, start, end):
        if text[stop.start()] == "." and _ABBREVIATION.search(text, max(at, stop.start() - 8), stop.start() + 1):
            continue
        if text[at : stop.end()].strip():
            yield Span(at, stop.end(), kind)
        at = stop.end() + 1
        while at < end and text[at].isspace():
            at += 1
    if text[at:end].strip():
        yield Span(at, end, kind)
