"""Sentences written by somebody who had seen neither the patterns nor the facts' askings: how often we hear the same.

The floors are what is reached, and no reason for contentment. The half marked `blind` is never to be looked at while
tuning; it says what the other half's tuning was worth.
"""

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
import yaml

from interviewer.dialogue import acts
from interviewer.dialogue.heard import Heard
from interviewer.dialogue.ledger import assumed
from interviewer.dialogue.rules.replies import ruled_out
from tests.dialogue.sitting import guide

TABLE = Path(__file__).parent / "table" / "blind.yaml"
FLOORS = {
    # half: acts right, facts right where there are any, a wrong fact given away
    False: (0.90, 0.38, 0.07),
    True: (0.70, 0.30, 0.10),
}


@cache
def rows() -> list[dict[str, Any]]:
    """The table."""
    return yaml.safe_load(TABLE.read_text(encoding="utf-8"))


def heard(row: dict[str, Any]) -> tuple[Heard, ...]:
    """What is heard in a row's words."""
    asked = guide(row["question"])
    return acts.find(asked.read(row["text"], 1, ()), asked, row["phase"])


def facts(row: dict[str, Any], found: tuple[Heard, ...]) -> Iterator[str]:
    """The facts that would be given, ruled out or noted as assumed."""
    asked = guide(row["question"])
    for one in found:
        if one.act == "assume" and one.sentence and (settled := assumed(asked, one.sentence)):
            yield settled[0].id
        elif one.act == "ask" and not one.process:
            if ruled_out(asked, one):
                yield "out-of-scope"
            elif one.all_meant or one.fact:
                yield from (fact for fact, _ in one.facts[:2])


def readings(row: dict[str, Any], key: str) -> list[list[str]]:
    """The fair readings of a row; "none" is no fact."""
    fair = [row.get(key, [])] + ([row[f"or_{key}"]] if f"or_{key}" in row else [])
    return [[one for one in reading or [] if one != "none"] for reading in fair]


@pytest.mark.parametrize("blind", [False, True])
def test_what_is_heard_is_what_was_said(blind: bool) -> None:
    half = [row for row in rows() if row.get("blind", False) == blind]
    assert len(half) >= 300
    right = given = met = wrong = 0
    for row in half:
        found = heard(row)
        right += [act for act, _ in groupby(one.act for one in found)] in readings(row, "acts")
        told, fair = list(facts(row, found)), readings(row, "facts")
        given += any(fair) or bool(told)
        met += (any(fair) or bool(told)) and told in fair
        wrong += any(not any(fact in reading for reading in fair) for fact in told)
    acts_right, facts_right, wrongly = FLOORS[blind]
    assert right / len(half) >= acts_right, right / len(half)
    assert met / given >= facts_right, met / given
    assert wrong / given <= wrongly, wrong / given
