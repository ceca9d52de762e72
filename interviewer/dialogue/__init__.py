"""The interviewer's rules: (state, event) to (state, moves)."""

from interviewer.dialogue.guide import Guide
from interviewer.dialogue.log import log_of
from interviewer.dialogue.state import State
from interviewer.dialogue.step import step

__all__ = ["Guide", "State", "log_of", "step"]
