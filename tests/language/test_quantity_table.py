"""The table of 250 forms, a part of it held out (`blind`) while the reader was written; only shares are asserted."""

from pathlib import Path

import pytest
import yaml

from interviewer.language.quantities import quantities

TABLE = yaml.safe_load((Path(__file__).parent / "tables" / "quantities.yaml").read_text(encoding="utf-8"))


def is_read(row: dict) -> bool:
    found = quantities(row["text"], 0, len(row["text"]))
    if row.get("none"):
        return not found
    wanted = [(row["value"], row["unit"]), *([tuple(row["or"])] if row.get("or") else [])]
    return bool(found) and any(
        found[0].unit == unit and abs(found[0].value - value) <= (0.0005 if unit == "share" else 0.05 * abs(value))
        for value, unit in wanted
    )


@pytest.mark.parametrize(("blind", "least"), [(False, 0.99), (True, 0.97)], ids=["seen", "held-out"])
def test_the_share_of_the_table_that_is_read_as_people_read_it(blind: bool, least: float) -> None:
    rows = [row for row in TABLE if bool(row.get("blind")) is blind]
    assert len(rows) >= 100
    assert sum(map(is_read, rows)) / len(rows) >= least
