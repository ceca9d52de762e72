"""The levels a candidate may sit at, from the least to the most expected."""

from typing import Literal, get_args

Level = Literal["junior", "mid", "senior", "staff"]

LEVELS: tuple[Level, ...] = get_args(Level)
DEFAULT_LEVEL: Level = "mid"


def expects(sitting: Level, criterion: Level) -> bool:
    """Whether somebody sitting at `sitting` is expected to meet a criterion of level `criterion`."""
    return LEVELS.index(criterion) <= LEVELS.index(sitting)
