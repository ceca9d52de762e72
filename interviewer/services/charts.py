"""Figures drawn with characters: a row of little bars, one bar, and columns over time."""

from collections.abc import Sequence

LITTLE = "▁▂▃▄▅▆▇█"


def spark(figures: Sequence[float], full: float) -> str:
    """A little bar a figure; `full` is the highest there can be."""
    return "".join(LITTLE[min(7, max(0, int(figure / full * 8)))] for figure in figures)


def bar(figure: float, full: float, width: int) -> str:
    """A figure as a bar of `width` cells."""
    filled = round(max(0.0, min(1.0, figure / full)) * width)
    return "█" * filled + "░" * (width - filled)


def columns(figures: Sequence[float], full: float, height: int) -> list[str]:
    """Figures as columns of `height` lines, the uppermost line first."""
    eighths = [round(max(0.0, min(1.0, figure / full)) * height * 8) for figure in figures]
    return [
        "".join(" " if (rest := min(8, max(0, one - 8 * level))) == 0 else LITTLE[rest - 1] for one in eighths)
        for level in reversed(range(height))
    ]


def shown_change(before: float, after: float) -> float:
    """The difference of two figures as they are shown, with one decimal: it must add up to the eye."""
    return round(round(after, 1) - round(before, 1), 1) + 0.0
