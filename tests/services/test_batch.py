"""Batches: in order, bad rows in place, the same whatever the number of processes."""

import json

import pytest

from interviewer.bank import Bank
from interviewer.services.batch import score_lines

GOOD = {"id": "a", "question": "pastebin", "answer": "Redis keeps the popular pastes because reads are ten to one."}
ROWS = [
    (json.dumps(GOOD), {"id": "a", "question": "pastebin", "level": "mid"}),
    ("{", {"id": None, "error": "not JSON"}),
    (json.dumps({**GOOD, "id": 2, "level": "senior"}), {"id": 2, "level": "senior"}),
    (json.dumps({"id": 3, "question": "pastebin"}), {"id": 3, "error": "the row needs a text `answer`"}),
    (json.dumps({**GOOD, "id": 4, "question": "pastbin"}), {"id": 4, "error": "pastebin"}),
    (json.dumps({**GOOD, "id": 5, "level": "wizard"}), {"id": 5, "error": 'no level "wizard"'}),
    (json.dumps([1]), {"id": None, "error": "a row is a JSON object"}),
    (json.dumps({**GOOD, "id": 6, "answer": ""}), {"id": 6, "score": 0}),
    (json.dumps({**GOOD, "id": 7, "answer": "é\u2028\ud800"}), {"id": 7, "score": 0}),
]


@pytest.mark.parametrize("jobs", [1, 2])
def test_each_row_gets_its_line(jobs: int) -> None:
    lines = list(score_lines(Bank(None), None, [row for row, _ in ROWS], jobs))
    assert len(lines) == len(ROWS)
    for line, (_, wanted) in zip(lines, ROWS, strict=True):
        assert line.isascii()
        found = json.loads(line)
        assert next(iter(found)) == "id"
        for key, value in wanted.items():
            assert value in found[key] if key == "error" else found[key] == value
