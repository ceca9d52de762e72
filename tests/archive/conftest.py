"""An archive of one's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interviewer.archive import Archive


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the archive lies; the folder is not there yet."""
    return tmp_path / "home" / "interviewer.db"


@pytest.fixture
def archive(path: Path) -> Iterator[Archive]:
    with Archive.open(path) as opened:
        yield opened
