"""Scoring written answers: a judge a question, compiled once and kept while the program runs."""

from interviewer.model.bank import Entry
from interviewer.model.level import DEFAULT_LEVEL, Level
from interviewer.model.mark import Scorecard
from interviewer.scoring import Judge


class Judges:
    """Judges by rubric, so that scoring many answers compiles each rubric once."""

    def __init__(self, words: frozenset[str]) -> None:
        """`words` are the English words of the bank."""
        self._words = words
        self._made: dict[tuple[str, str], Judge] = {}

    def of(self, entry: Entry) -> Judge:
        """The judge of a bank entry."""
        key = (entry.question.id, entry.rubric.digest)
        if not entry.rubric.digest or key not in self._made:
            self._made[key] = Judge(entry, self._words)
        return self._made[key]

    def score(self, entry: Entry, text: str, level: Level = DEFAULT_LEVEL) -> Scorecard:
        """The scorecard of a written answer."""
        return self.of(entry).score_text(text, level)


def score(entry: Entry, words: frozenset[str], text: str, level: Level = DEFAULT_LEVEL) -> Scorecard:
    """The scorecard of one written answer."""
    return Judge(entry, words).score_text(text, level)
