"""Two quiet themes of our own; every theme of Textual can still be chosen from the palette."""

from textual.theme import Theme


def _bars(ground: str, bar: str) -> dict[str, str]:
    """Scrollbars that stand back."""
    grounds = ("scrollbar-background", "scrollbar-background-hover", "scrollbar-background-active")
    return {**dict.fromkeys(grounds, ground), "scrollbar": bar, "scrollbar-hover": bar, "scrollbar-active": bar}


DARK = Theme(
    name="evening",
    dark=True,
    primary="#7fa7cf",
    secondary="#9db8a6",
    accent="#dcb46a",
    success="#94c486",
    warning="#dcab5f",
    error="#dd8079",
    foreground="#d9dce2",
    background="#15171b",
    surface="#1b1e23",
    panel="#23272e",
    variables={
        "border": "#7fa7cf",
        "border-blurred": "#3a404a",
        "rule": "#3a404a",
        "quiet": "#8b929e",
        **_bars("#15171b", "#3a404a"),
    },
)

LIGHT = Theme(
    name="morning",
    dark=False,
    primary="#2c5d8c",
    secondary="#47705a",
    accent="#855713",
    success="#36712f",
    warning="#8a5a0b",
    error="#a23a31",
    foreground="#26292e",
    background="#fbf9f5",
    surface="#f4f1ea",
    panel="#ebe6dc",
    variables={
        "border": "#2c5d8c",
        "border-blurred": "#c8c1b2",
        "rule": "#c8c1b2",
        "quiet": "#6c6a63",
        **_bars("#fbf9f5", "#c8c1b2"),
    },
)
