"""A question opens only if all that it names is there; the error then is the line that lint gives."""

import pytest

from interviewer.model.errors import ContentError
from tests.bank.test_broken import BREAKS

# What would come to a name that is not there in the middle of an interview, or of a judgement.
STOPPING = [
    "no such phase", "two facts of one id", "two curveballs of one id", "two criteria of one id",
    "a phase of no format", "a dimension of no format", "a weight of nothing", "a level left out",
    "a weight of no dimension", "a core that is no phase", "a gate with no verdict", "points left out",
    "a phase without time", "no criteria",
]  # fmt: skip
# What only a reader, a fair score or good taste would miss.
HARMLESS = [
    "a concept nobody has", "no such criterion", "a fact nobody has",
    "a scale without a figure", "a probe that leaks", "three hints", "no strong sample", "no probe",
    "the same asking twice", "kin in a circle", "a name twice", "weights beyond one", "an address that is none",
]  # fmt: skip


@pytest.mark.parametrize("broken", [each for each in BREAKS if each.label in STOPPING], ids=lambda each: each.label)
def test_what_does_not_fit_is_told_before_it_begins(broken, bank, house, monkeypatch):
    monkeypatch.chdir(house)
    broken.apply(house)
    with pytest.raises(ContentError) as caught:
        bank.entry("lemonade")
    told = str(caught.value).partition(" (and ")[0]
    place, _, message = told.partition(": ")
    assert any(line.startswith(f"{place}: ") and line.endswith(message) for line in broken.faults)


@pytest.mark.parametrize("broken", [each for each in BREAKS if each.label in HARMLESS], ids=lambda each: each.label)
def test_what_does_no_harm_does_not_stand_in_the_way(broken, bank, house):
    broken.apply(house)
    assert bank.entry("lemonade").question.id == "lemonade"


def test_the_breaks_named_here_are_in_the_table():
    assert {*STOPPING, *HARMLESS} <= {each.label for each in BREAKS}
