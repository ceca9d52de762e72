"""Scoring written answers: a judge a question, compiled once and kept while the program runs."""

from pathlib import Path

from interviewer.model.bank import Entry
from interviewer.model.errors import InputError, Location
from interviewer.model.level import DEFAULT_LEVEL, Level
from interviewer.model.mark import Scorecard
from interviewer.reports.explained import legend, numbered, pieces
from interviewer.reports.plain import scorecard_text
from interviewer.scoring import Judge

__all__ = ["Judges", "as_text", "legend", "numbered", "pieces", "read_answer", "read_answer_file", "score"]

# Characters of one answer: some five hundred pages. Beyond it something other than an answer was given.
LONGEST = 1_048_576


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
        """The scorecard of a written answer. Raises `InputError` if it is too long to be one."""
        if len(text) > LONGEST:
            raise InputError(f"the answer has {len(text):,} characters; the limit is {LONGEST:,}")
        return self.of(entry).score_text(text, level)


def score(entry: Entry, words: frozenset[str], text: str, level: Level = DEFAULT_LEVEL) -> Scorecard:
    """The scorecard of one written answer."""
    return Judges(words).score(entry, text, level)


def read_answer(data: bytes, name: str) -> str:
    """The text of an answer file's bytes. Raises `InputError` if it is not UTF-8 text."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError("is not text in UTF-8", location=Location(path=name)) from error
    if "\0" in text:
        raise InputError("is not text but binary", location=Location(path=name))
    return text


def read_answer_file(path: Path) -> str:
    """The text of an answer file. Raises `InputError` with the place and the reason."""
    try:
        return read_answer(path.read_bytes(), str(path))
    except OSError as error:
        raise InputError(error.strerror or "cannot be read", location=Location(path=str(path))) from error


def as_text(card: Scorecard, entry: Entry) -> str:
    """A scorecard for people, as plain text."""
    return scorecard_text(card, entry.format, entry.question.title)
