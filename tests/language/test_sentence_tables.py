"""Sentences with what a careful judge makes of them, written blind from the design pages (see tables/).

The floors are what is reached, rounded down: they may rise and must not fall. Rows marked `blind` are never tuned on.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from interviewer.language import Lexicon, read
from interviewer.model.bank import Entry
from interviewer.model.match import ConceptNode
from interviewer.model.rubric import Criterion, Rubric
from interviewer.scoring import Board, Judge
from tests.scoring.conftest import BANK, bundled

TABLES = Path(__file__).parent / "tables"
FLOORS = {
    ("stance", False): 0.97,
    ("stance", True): 0.83,
    ("stance-more", False): 0.98,
    ("stance-idioms", False): 0.81,
    ("stance-families", False): 0.86,
    ("credit", False): 0.90,
    ("credit", True): 0.89,
    ("credit-more", False): 0.90,
}


def rows(table: str, *, blind: bool) -> Iterator[dict[str, Any]]:
    for row in yaml.safe_load((TABLES / f"{table}.yaml").read_text(encoding="utf-8")):
        if bool(row.get("blind")) == blind:
            yield row


def stance_is_right(row: dict[str, Any]) -> bool:
    lexicon: Lexicon = bundled("pastebin").lexicon
    stances = [
        mention.stance
        for sentence in read(row["text"], lexicon).sentences
        for mention in sentence.mentions
        if row["concept"] in lexicon.ancestors[mention.concept]
    ]
    wanted = {row["stance"], row.get("or")}
    return any(stance in wanted for stance in stances)


@cache
def judge() -> Judge:
    """A judge with a criterion for each concept of the tables, named after it."""
    entry = BANK.entry("pastebin")
    wanted = {
        row["concept"] for table in ("credit", "credit-more") for b in (False, True) for row in rows(table, blind=b)
    }
    criteria = tuple(
        Criterion(id=one, phase="scale", dimension="depth", says="it is there", match=ConceptNode(concept=one))
        for one in sorted(wanted)
    )
    rubric = Rubric(question="pastebin", criteria=criteria)
    own = Entry(question=entry.question, rubric=rubric, format=entry.format, concepts=entry.concepts)
    return Judge(own, BANK.words())


def credit_is_right(row: dict[str, Any]) -> bool:
    board = judge().mark(Board(), judge().read(row["text"]), "")
    return judge().credit(board, row["concept"]) in {row["credit"], row.get("or")}


RIGHT = {
    "stance": stance_is_right,
    "stance-more": stance_is_right,
    "stance-idioms": stance_is_right,
    "stance-families": stance_is_right,
    "credit": credit_is_right,
    "credit-more": credit_is_right,
}


@pytest.mark.parametrize(("table", "blind"), FLOORS, ids=[f"{t}-{'blind' if b else 'open'}" for t, b in FLOORS])
def test_share_judged_right(table: str, blind: bool) -> None:
    results = [RIGHT[table](row) for row in rows(table, blind=blind)]
    share = sum(results) / len(results)
    print(f"{table} {'blind' if blind else 'open'}: {sum(results)} of {len(results)}")
    assert share >= FLOORS[table, blind]
