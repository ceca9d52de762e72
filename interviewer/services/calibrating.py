"""Agreement with human graders: their rows read, every answer graded by us, both compared."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from interviewer.language import Lexicon, Reading, read
from interviewer.model.base import Value
from interviewer.model.errors import InputError, Location
from interviewer.scoring.drafting import Outline, best_grade, draft, hear
from interviewer.services import agreement
from interviewer.services.agreement import Pairs
from interviewer.services.judging import LONGEST, Judges

if TYPE_CHECKING:
    from interviewer.bank import Bank

_Grade = Annotated[float, msgspec.Meta(ge=0, le=1)]


class Row(Value, frozen=True, kw_only=True):
    """An answer graded by people, 0–1; `references` are all model answers, `reference` the only or first one."""

    qid: str | int
    answer: str
    grade: _Grade
    question: str = ""
    reference: str = ""
    references: tuple[str, ...] = ()
    grader1: _Grade | None = None
    grader2: _Grade | None = None

    def models(self) -> tuple[str, ...]:
        """The model answers, each once; those without a word left out."""
        return tuple(dict.fromkeys(text for text in (*self.references, self.reference) if text.strip()))


class Agreement(Value, frozen=True, kw_only=True, omit_defaults=True):
    """How far our grades agree with people's; null where a figure cannot be had (nothing varies, one question).

    `interval` is the middle 95 % of `pearson` over questions drawn anew; `rmse_calibrated` and `qwk_calibrated` are
    after a straight line fitted on all other questions; kappas over five bins of grades.
    """

    n: int
    questions: int
    pearson: float | None
    interval: tuple[float, float] | None
    pearson_per_question: float | None
    spearman: float | None
    rmse: float
    rmse_calibrated: float | None
    qwk: float | None
    qwk_calibrated: float | None
    human_pearson: float | None = None
    human_qwk: float | None = None


def rows(lines: Iterable[bytes], name: str, *, references: bool) -> Iterator[Row]:
    """The rows of a JSONL file; blank lines are skipped. InputError with the line for the first bad one.

    `references`: each row must bring a model answer.
    """
    decoder = msgspec.json.Decoder(Row)
    for number, line in enumerate(lines, 1):
        text = line.removeprefix(b"\xef\xbb\xbf").strip()
        if not text:
            continue
        try:
            row = decoder.decode(text)
        except (ValueError, RecursionError) as error:
            raise _bad(str(error), name, number) from error
        if references and not row.models():
            raise _bad("the row needs a `reference`, or `references`, to grade by", name, number)
        if max(map(len, (row.answer, row.question, *row.models()))) > LONGEST:
            raise _bad(f"a text is longer than {LONGEST:,} characters", name, number)
        yield row


def _bad(reason: str, name: str, number: int) -> InputError:
    return InputError(reason, location=Location(path=name, line=number, column=1))


class Grader:
    """Grades answers by rubrics drafted from their references; each question is drafted once."""

    def __init__(self, bank: "Bank") -> None:
        """`bank` gives the vocabulary that candidates are read with."""
        self._lexicon = Lexicon(bank.concepts(), bank.words())
        self._outlines: dict[tuple[str, ...], tuple[Outline, ...]] = {}

    def grade(self, row: Row) -> float:
        """The grade of a row's answer, 0–1, by the reference that fits best."""
        key = (row.question, *row.models())
        if key not in self._outlines:
            question = self._read(row.question)
            self._outlines[key] = tuple(draft(self._read(one), question, self._lexicon) for one in row.models())
        return best_grade(self._outlines[key], hear(self._read(row.answer), self._lexicon))

    def _read(self, text: str) -> Reading:
        return read(text, self._lexicon)


def by_drafts(bank: "Bank", graded: Iterable[Row]) -> Agreement:
    """Agreement of grades by drafted rubrics."""
    grader = Grader(bank)
    return compare([(row, grader.grade(row)) for row in graded])


def by_rubric(bank: "Bank", question: str, graded: Iterable[Row]) -> Agreement:
    """Agreement of the scores that a question's own rubric gives, as shares of 100."""
    entry = bank.entry(question)
    judges = Judges(bank.words())
    return compare([(row, judges.score(entry, row.answer).score / 100) for row in graded])


def compare(graded: Sequence[tuple[Row, float]]) -> Agreement:
    """All figures of agreement; InputError without rows."""
    if not graded:
        raise InputError("there are no rows to compare")
    groups: dict[str | int, list[tuple[float, float]]] = {}
    for row, ours in graded:
        groups.setdefault(row.qid, []).append((ours, row.grade))
    found = _figures(list(groups.values())) | _between_people([row for row, _ in graded])
    rounded = {name: _rounded(value) for name, value in found.items()}
    return msgspec.convert({"n": len(graded), "questions": len(groups), **rounded}, Agreement)


def _figures(groups: Sequence[Pairs]) -> dict[str, Any]:
    pairs = [pair for group in groups for pair in group]
    lined = agreement.calibrated(groups)
    after = [pair for group in lined for pair in group] if lined else None
    return {
        "pearson": agreement.pearson(pairs),
        "interval": agreement.interval(groups),
        "pearson_per_question": agreement.per_question(groups),
        "spearman": agreement.spearman(pairs),
        "rmse": agreement.rmse(pairs),
        "rmse_calibrated": agreement.rmse(after) if after else None,
        "qwk": agreement.kappa(pairs),
        "qwk_calibrated": agreement.kappa(after) if after else None,
    }


def _rounded(value: float | tuple[float, float] | None) -> float | tuple[float, float] | None:
    """Four places: more than the rows of any set can tell."""
    if isinstance(value, tuple):
        return round(value[0], 4), round(value[1], 4)
    return None if value is None else round(value, 4)


def _between_people(graded: Sequence[Row]) -> dict[str, Any]:
    """What the two human graders make of each other, where rows have both."""
    pairs = [(row.grader1, row.grader2) for row in graded if row.grader1 is not None and row.grader2 is not None]
    return {"human_pearson": agreement.pearson(pairs), "human_qwk": agreement.kappa(pairs)} if pairs else {}
