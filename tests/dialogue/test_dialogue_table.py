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
    False: (0.96, 0.86, 0.05),
    True: (0.85, 0.62, 0.14),
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


FRESH = {"fresh.psv": (0.97, 0.92, 0.03), "fresh2.psv": (0.95, 0.83, 0.06), "fresh3.psv": (0.90, 0.58, 0.12)}
QUESTIONS = {"pb": "pastebin", "rl": "rate-limiter"}


def own(name: str) -> list[dict[str, Any]]:
    """A table of sentences that the rules were tuned on: they hold what was learned from them."""
    lines = (TABLE.parent / name).read_text(encoding="utf-8").splitlines()
    cells = [line.split("|", 4) for line in lines if line and not line.startswith("#")]
    return [
        {"question": QUESTIONS[question], "phase": phase, "acts": acts.split(), "facts": facts.split(), "text": text}
        for question, phase, acts, facts, text in cells
    ]


@pytest.mark.slow
@pytest.mark.parametrize("name", FRESH)
def test_what_was_learned_is_kept(name: str) -> None:
    rows, right, given, met, wrong = own(name), 0, 0, 0, 0
    for row in rows:
        found = heard(row)
        told = list(facts(row, found))
        right += [act for act, _ in groupby(one.act for one in found)] == row["acts"]
        given += bool(row["facts"] or told)
        met += bool(row["facts"] or told) and told == row["facts"]
        wrong += any(fact not in row["facts"] for fact in told)
    acts_right, facts_right, wrongly = FRESH[name]
    assert right / len(rows) >= acts_right, right / len(rows)
    assert met / given >= facts_right, met / given
    assert wrong / given <= wrongly, wrong / given
