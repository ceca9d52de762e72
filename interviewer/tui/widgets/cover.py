"""What stands in front of everything while the terminal is too small to work in."""

from textual.geometry import Size
from textual.widgets import Static

SMALLEST = (60, 15)
MESSAGE = f"Make the terminal larger ({SMALLEST[0]}×{SMALLEST[1]} or more). Nothing is lost."


class Cover(Static):
    """Covers the screen without taking its focus, so that what is typed meanwhile still arrives."""

    DEFAULT_CSS = """
    Cover { layer: cover; width: 100%; height: 100%; content-align: center middle; text-align: center;
            background: $background; color: $foreground; }
    """

    def __init__(self) -> None:
        super().__init__(MESSAGE, markup=False)

    def judge(self, size: Size) -> None:
        """Stand in front if `size` is too small, else stand aside."""
        self.display = size.width < SMALLEST[0] or size.height < SMALLEST[1]
