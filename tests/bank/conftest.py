"""A small house of content, whole and without faults, for tests to use and to break."""

import shutil
from pathlib import Path

import pytest

from interviewer.bank import Bank
from interviewer.bank.layers import Layer

CONTENT = Path(__file__).parent / "content"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of `content` that a test may change."""
    return shutil.copytree(CONTENT, tmp_path / "house")


@pytest.fixture
def bank(house: Path) -> Bank:
    """A bank of that copy alone."""
    return Bank(house, layers=(Layer("user", house),))
