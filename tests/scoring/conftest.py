"""The bundled questions with their judges, compiled once a run."""

from functools import cache

import pytest

from interviewer.bank import Bank
from interviewer.model.bank import Entry
from interviewer.model.match import Match
from interviewer.model.rubric import Criterion, Rubric
from interviewer.scoring import Judge

BANK = Bank(None)


@cache
def bundled(question: str) -> Judge:
    """The judge of a bundled question."""
    return Judge(BANK.entry(question), BANK.words())


@pytest.fixture(scope="session")
def pastebin() -> Judge:
    """The judge of Design Pastebin."""
    return bundled("pastebin")


def judge_of(*matches: Match) -> Judge:
    """A judge of Pastebin's facts with criteria of the test's own, `c0`, `c1`, … in the order given."""
    entry = BANK.entry("pastebin")
    criteria = tuple(
        Criterion(id=f"c{n}", phase="core-components", dimension="depth", says=f"criterion {n}", match=match)
        for n, match in enumerate(matches)
    )
    rubric = Rubric(question="pastebin", criteria=criteria)
    own = Entry(question=entry.question, rubric=rubric, format=entry.format, concepts=entry.concepts)
    return Judge(own, BANK.words())
