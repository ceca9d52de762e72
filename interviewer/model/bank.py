"""What a bank hands out: a question with all it needs, and a row of the list."""

from interviewer.model.base import Value
from interviewer.model.concept import Concept
from interviewer.model.format import Format
from interviewer.model.question import Question
from interviewer.model.rubric import Rubric


class Entry(Value, frozen=True, kw_only=True):
    """A question with its rubric and format, and the whole vocabulary: all that an interview or a judgement needs."""

    question: Question
    rubric: Rubric
    format: Format
    concepts: tuple[Concept, ...]


class ListRow(Value, frozen=True, kw_only=True):
    """A row of `list --json`; `best` is the best score so far, None if never finished."""

    id: str
    title: str
    format: str
    difficulty: str
    topics: tuple[str, ...]
    attempts: int = 0
    best: int | None = None
