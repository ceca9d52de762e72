"""A scorecard as plain text: the total, a bar a dimension, and every mark with its evidence."""

from collections.abc import Iterator, Sequence

from interviewer.model.format import Format
from interviewer.model.mark import Credit, DimensionScore, Mark, Scorecard
from interviewer.model.visible import visible

SYMBOLS: dict[Credit, str] = {"missed": "✘", "named": "◐", "explained": "✔", "justified": "✔"}
_BAR, _FULL = 24, 3.0
_QUOTE = 110


def scorecard_text(card: Scorecard, format: Format, title: str) -> str:
    """The whole scorecard in about 80 columns, without colour; evidence is quoted as it was said."""
    return "\n".join(_lines(card, format, title))


def _lines(card: Scorecard, format: Format, title: str) -> Iterator[str]:
    head = f"{visible(title)} · {card.level} · {card.words} words"
    yield f"{head:<56}{card.score:>4} of 100  {card.verdict}"
    if card.unassisted_score != card.score:
        yield f"{'without hints':>56}{card.unassisted_score:>4}"
    yield ""
    titles = {dimension.id: dimension.title for dimension in format.dimensions}
    width = max(len(title) for title in titles.values())
    for dimension in card.dimensions:
        yield f"  {titles[dimension.dimension]:<{width}}  {bar(dimension)}  {dimension.score:.1f} of 3"
    for dimension in format.dimensions:
        yield from _dimension(dimension.title, [mark for mark in card.marks if mark.dimension == dimension.id])
    yield from _sums(card)
    unjudged = sum(not mark.judged for mark in card.marks)
    if unjudged:
        yield from ("", f"Not judged here, for want of a conversation: {unjudged} criteria.")


def bar(dimension: DimensionScore) -> str:
    """A dimension's score as a bar of 24 cells."""
    filled = round(dimension.score / _FULL * _BAR)
    return "█" * filled + "░" * (_BAR - filled)


def _dimension(title: str, marks: Sequence[Mark]) -> Iterator[str]:
    shown = [mark for mark in marks if mark.judged and not (mark.bonus and mark.credit == "missed")]
    if not shown:
        return
    yield from ("", title)
    for mark in shown:
        extra = " (bonus)" if mark.bonus else ""
        extra += " (with hints)" if mark.assisted else ""
        yield f"  {SYMBOLS[mark.credit]} {mark.criterion:<28} {mark.credit:<10} +{mark.points:g}{extra}"
        for evidence in mark.evidence[:2]:
            yield f"      “{quote(evidence.text)}”"
        if mark.next:
            yield f"      {'to earn it' if mark.credit == 'missed' else 'next'}: {visible(mark.next)}"


def quote(text: str) -> str:
    """Evidence on one line, cut at a word where it is long."""
    line = " ".join(visible(text).split())
    return line if len(line) <= _QUOTE else line[:_QUOTE].rsplit(" ", 1)[0] + " …"


def _sums(card: Scorecard) -> Iterator[str]:
    wrong = [check for check in card.arithmetic if not check.ok]
    off = [check for check in card.estimates if not check.ok]
    if wrong or off or card.flags:
        yield ""
    for check in wrong:
        yield f"Sum: “{quote(check.text)}” comes to {check.computed}."
    for check in off:
        expected = f"{check.expected:g} {check.unit}"
        yield f"Estimate {check.criterion}: you said {quote(check.said)}; expected about {expected}."
    for flag in card.flags:
        yield f"Note: {visible(flag)}."
