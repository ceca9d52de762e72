"""Whole interviews, word for word: each kind of candidate once.

`pytest --update-golden` rewrites them; read them whole before committing.
"""

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from tests.dialogue.sitting import conduct, guide, script

GOLDEN = Path(__file__).parent.parent / "golden"
SCRIPTS = sorted(GOLDEN.glob("*.txt"))
PRAISE = re.compile(
    r"\b(?:great|excellent|good point|perfect|well done|nice|impressive|correct|exactly right|good (?:job|work|idea))\b"
)


@cache
def told(path: Path) -> tuple[str, ...]:
    """The whole interview, conducted once a run."""
    return tuple(conduct(path))


def spoken(path: Path) -> list[str]:
    """What the interviewer said, paragraph by paragraph, without its rules."""
    lines = [line[2:] for line in told(path) if line.startswith("  ") and not line.startswith("  [")]
    return [line for line in lines if line]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_interview_word_for_word(path: Path, request: pytest.FixtureRequest) -> None:
    said = "\n".join(told(path)) + "\n"
    kept = path.with_suffix(".out")
    if request.config.getoption("--update-golden"):
        kept.write_text(said, encoding="utf-8")
    assert said == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_it_ends_and_no_line_comes_twice_in_a_row(path: Path) -> None:
    said = spoken(path)
    assert told(path)[-1] == "── finished"
    assert all(one != other for one, other in pairwise(said))
    assert max(Counter(said).values()) <= 3


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_content_is_never_praised(path: Path) -> None:
    own = [line for line in spoken(path) if not line.startswith(("Good to have you", "Nice to meet", "Good to meet"))]
    assert not [line for line in own if PRAISE.search(line.lower())]


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_nothing_of_the_rubric_leaks(path: Path) -> None:
    lines = told(path)
    # What was bought as a hint is no leak.
    said = "\n".join(line for before, line in pairwise(lines) if "[give-a-hint]" not in before)
    for criterion in guide(script(path)[0].question).entry.rubric.criteria:
        assert criterion.says not in said
        assert not criterion.hints or criterion.hints[-1] not in said
