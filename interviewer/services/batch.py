"""Scoring many answers: rows of JSON in, scorecards out, in order, with flat memory however many there are."""

import json
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from pathlib import Path
from typing import Any, cast

import msgspec

from interviewer.bank import Bank
from interviewer.model.errors import UserError
from interviewer.model.level import DEFAULT_LEVEL, LEVELS
from interviewer.model.mark import Scorecard
from interviewer.services.judging import Judges

# Rows handed to the pool at once, for each of its processes: what bounds memory.
_BLOCK = 64


class Scorer:
    """Scores rows one by one; keeps each question's judge."""

    def __init__(self, bank: Bank) -> None:
        """`bank` is where questions are looked up."""
        self._bank = bank
        self._judges = Judges(bank.words())

    def line(self, line: str) -> str:
        """One row's scorecard, or what was wrong with it, as one line of ASCII JSON that carries the row's id."""
        row: dict[str, Any] = {}
        try:
            row = read_row(line)
            found: dict[str, Any] = msgspec.to_builtins(self._score(row))
        except UserError as error:
            found = {"error": str(error)}
        return json.dumps({"id": row.get("id"), **found})

    def _score(self, row: dict[str, Any]) -> Scorecard:
        for key in ("question", "answer"):
            if not isinstance(row.get(key), str):
                raise UserError(f"the row needs a text `{key}`")
        level = row.get("level") or DEFAULT_LEVEL
        if level not in LEVELS:
            raise UserError(f'no level "{level}": {", ".join(LEVELS)}')
        return self._judges.score(self._bank.entry(row["question"]), row["answer"], level)


def read_row(line: str, holding: str = "id, question and answer") -> dict[str, Any]:
    """A row of a batch, which is to hold `holding`. Raises `UserError` if it is no JSON object."""
    try:
        row: object = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UserError(f"not JSON: {error}") from error
    if not isinstance(row, dict):
        raise UserError(f"a row is a JSON object with {holding}")
    return cast("dict[str, Any]", row)


def score_lines(bank: Bank, home: Path | None, lines: Iterable[str], jobs: int) -> Iterator[str]:
    """The scorecards of `lines` (rows of JSON; empty ones are skipped), in order, by `jobs` processes."""
    rows = (line for line in lines if line.strip())
    if jobs <= 1:
        scorer = Scorer(bank)
        yield from (scorer.line(row) for row in rows)
        return
    with ProcessPoolExecutor(jobs, initializer=_begin, initargs=(home,)) as pool:
        while block := list(islice(rows, _BLOCK * jobs)):
            yield from pool.map(_in_pool, block, chunksize=max(1, _BLOCK // 8))


_pooled: Callable[[str], str] | None = None


def _begin(home: Path | None) -> None:
    """A pool's process makes its own scorer once."""
    global _pooled
    _pooled = Scorer(Bank(home)).line


def _in_pool(line: str) -> str:
    assert _pooled is not None
    return _pooled(line)
