"""Every kind of broken content file gives the line that helps to mend it (`broken.txt` holds them all)."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from interviewer.bank import Bank
from interviewer.bank.layers import Layer
from interviewer.model.errors import ContentError

TABLE = Path(__file__).parent / "broken.txt"
FILES = {
    "question": "prompts/questions/lemonade.yaml",
    "rubric": "rubrics/questions/lemonade.yaml",
    "format": "prompts/formats/chat.yaml",
    "concepts": "rubrics/concepts/stand.yaml",
    "cards": "prompts/cards/thirst.yaml",
    "reading": "prompts/reading/shelf.yaml",
    "sample": "rubrics/questions/samples/lemonade-strong.md",
}


class Break(NamedTuple):
    """One block of the table."""

    label: str
    file: str
    old: str | None
    new: str
    faults: list[str]

    def apply(self, house: Path) -> None:
        """Break the file."""
        path = house / FILES[self.file]
        text = path.read_text(encoding="utf-8")
        assert self.old is None or self.old in text
        path.write_text(self.new if self.old is None else text.replace(self.old, self.new, 1), encoding="utf-8")


def table() -> Iterator[Break]:
    for block in TABLE.read_text(encoding="utf-8").split("\n\n"):
        if block.startswith("== "):
            label, change, *faults = block.strip("\n").split("\n")
            file, _, rest = change.partition(" ")
            old, new = (json.loads(each) for each in rest.split(" → "))
            yield Break(label.removeprefix("== "), file, old, new, faults)


BREAKS = list(table())


def test_the_house_itself_has_no_fault(bank, house):
    assert [str(fault) for fault in bank.faults([house])] == []


def test_the_table_is_as_long_as_promised():
    assert len(BREAKS) >= 60
    assert len({each.label for each in BREAKS}) == len(BREAKS)


@pytest.mark.parametrize("broken", BREAKS, ids=lambda each: each.label)
def test_each_break_gives_its_lines(broken, house, monkeypatch):
    broken.apply(house)
    monkeypatch.chdir(house)
    bank = Bank(house, layers=(Layer("user", house),))
    assert [str(fault) for fault in bank.faults([Path("prompts"), Path("rubrics")])] == broken.faults
    # What lint finds, it finds without arguments too, and an interview meets it as one clear error or not at all.
    assert [str(fault) for fault in bank.faults()] == broken.faults
    try:
        bank.entry("lemonade")
    except ContentError as error:
        assert "\n" not in str(error)
        assert error.location is not None
