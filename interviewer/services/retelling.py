"""A stored conversation told again by the content it ran with, while another rubric listens."""

from collections.abc import Collection

import msgspec

from interviewer.dialogue import Guide
from interviewer.language.types import Reading
from interviewer.scoring.board import Board


class Retelling(Guide):
    """Conducts as `told` does, so that the conversation is the same; `board` is what `current` makes of its words."""

    def __init__(self, told: Guide, current: Guide, gone: Collection[int]) -> None:
        """`gone` are the places of the turns that were taken back: they are told, and count for nothing."""
        self.__dict__.update(told.__dict__)
        self.board = Board()
        self._current = current
        self._gone = gone
        self._echoes: tuple[str, ...] = ()

    def read(self, text: str, turn: int, echoes: tuple[str, ...]) -> Reading:
        """Read a turn, and keep what it may be an echo of."""
        self._echoes = echoes
        return super().read(text, turn, echoes)

    def mark(self, board: Board, reading: Reading, phase: str) -> Board:
        """Mark the sentences of a turn that are about the design, by either rubric."""
        if reading.turn not in self._gone:
            kept = {(sentence.start, sentence.end) for sentence in reading.sentences}
            fresh = self._current.read(reading.text, reading.turn, self._echoes)
            sentences = tuple(one for one in fresh.sentences if (one.start, one.end) in kept)
            words = sum(len(sentence.tokens) for sentence in sentences)
            heard = msgspec.structs.replace(fresh, sentences=sentences, words=words)
            self.board = self._current.mark(self.board, heard, phase)
        return super().mark(board, reading, phase)
