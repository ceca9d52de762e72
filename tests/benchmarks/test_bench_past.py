"""Looking back over years: 100,000 events in 3,000 sessions. Budgets are in milliseconds."""

import resource
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import OptionList, Static

from interviewer.archive import Archive
from interviewer.model.review import Filter
from interviewer.services import exporting, importing
from interviewer.services.progress import progress
from interviewer.services.review import review
from interviewer.services.workspace import Workspace
from interviewer.tui.app import InterviewerApp
from interviewer.tui.screens.review import Review
from tests.benchmarks.test_bench_tui import running
from tests.benchmarks.years import RARE, contents, fill

SESSIONS, EVENTS = 3_000, 34
NOW = datetime(2026, 1, 1, tzinfo=UTC)
pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def years(tmp_path_factory):
    """The archive, filled once."""
    with Archive.open(tmp_path_factory.mktemp("years") / "years.db") as archive:
        fill(archive, SESSIONS, EVENTS, contents())
        yield archive


def bare(archive: Archive, sql: str = "SELECT id, question, started FROM sessions ORDER BY started DESC LIMIT 50"):
    """The same file asked directly, without turns, scores or values."""

    def ask() -> None:
        with archive._store.reading() as conn:
            conn.execute(sql).fetchall()

    return ask


ASKED = {
    "history's first page": (lambda archive: len(archive.history()) == 50, 100),
    "history narrowed by words": (lambda archive: len(archive.history(Filter(words="cache object"))) == 50, 200),
    "search for a rare word": (lambda archive: len(archive.search(RARE)) == 1, 50),
    "search for a common word": (lambda archive: len(archive.search("cache")) == 20, 50),
    "search for three common words": (lambda archive: len(archive.search("cache object store")) == 20, 50),
    "search while typing": (lambda archive: len(archive.search("c", 200, unfinished=True)) == 200, 50),
    "progress over all": (lambda archive: len(progress(archive, NOW).attempts) == SESSIONS, 1500),
}


@pytest.mark.parametrize("what", ASKED)
def test_looking_back_over_years(paired, years, what):
    ask, allowed = ASKED[what]

    def ours() -> None:
        assert ask(years)

    paired(ours, bare(years), name=what, peer_name="bare select", budget=lambda _: allowed, rounds=10)


class Plain(Screen[None]):
    """A review's widgets without anything of ours."""

    CSS = "Horizontal { height: 1fr; } #said { width: 1fr; } OptionList { width: 62; }"

    def compose(self) -> ComposeResult:
        yield Static("Transcript")
        with Horizontal():
            yield Static("What was said. " * 400, id="said", markup=False)
            yield OptionList(*(f"A mark {number}\n  with its words" for number in range(55)), markup=False)
        yield Static("esc back")


def test_a_review_of_three_hundred_turns_opens(paired, tmp_path):
    with Archive.open(tmp_path / "interviewer.db") as archive:
        fill(archive, 1, 300, contents())
    app = InterviewerApp(Workspace(home=tmp_path))
    with running(app) as (pilot, run):

        async def show(screen) -> None:
            app.push_screen(screen)
            await pilot.pause()

        async def away() -> None:
            app.pop_screen()
            await pilot.pause()

        def ours() -> None:
            run(show(Review(app.past.attempt("last"))))
            assert len(app.screen.attempt.turns) == 300
            run(away())

        def peer() -> None:
            run(show(Plain()))
            run(away())

        paired(
            ours,
            peer,
            name="open a review of 300 turns, and leave it",
            peer_name="bare screen with the same widgets",
            budget=lambda _: 200,
            rounds=15,
        )


def test_reading_a_session_of_three_hundred_turns(paired, tmp_path):
    with Archive.open(tmp_path / "i.db") as archive:
        fill(archive, 1, 300, contents())
        paired(
            lambda: review(archive, "last"),
            bare(archive, "SELECT text FROM events"),
            name="read 300 turns and their scorecard",
            peer_name="bare select",
            budget=lambda _: 50,
        )


MEMORY = """
import resource, sys
from pathlib import Path
from interviewer.archive import Archive
from interviewer.services.exporting import as_lines
with Archive.open(Path(sys.argv[1])) as archive, open(sys.argv[2], "w") as out:
    sessions = archive.ids()[: int(sys.argv[3])]
    for line in as_lines(archive, sessions):
        out.write(line + "\\n")
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def peak(archive: Archive, target: Path, sessions: int) -> float:
    """The most memory (MB) a process of its own takes to export so many sessions."""
    arguments = [sys.executable, "-c", MEMORY, archive.path, target, str(sessions)]
    done = subprocess.run([str(one) for one in arguments], capture_output=True, text=True, check=True)
    kilobyte = 1024 if sys.platform == "darwin" else 1
    return int(done.stdout) / kilobyte / 1024


def test_export_of_everything_streams_and_import_restores_it_to_the_byte(years, tmp_path, benchmark):
    few, all_ = tmp_path / "few.jsonl", tmp_path / "all.jsonl"
    grown = peak(years, all_, SESSIONS) - peak(years, few, 100)
    assert grown < 5, "thirty times the sessions take no more memory"
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with Archive.open(tmp_path / "restored.db") as restored:

        def restore() -> None:
            with all_.open(encoding="utf-8") as stream:
                importing.import_stream(restored, stream, "all.jsonl")

        benchmark.pedantic(restore, rounds=1)
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000
        with all_.open(encoding="utf-8") as stream:
            written = exporting.as_lines(restored)
            assert all(line == f"{ours}\n" for line, ours in zip(stream, written, strict=True))
        assert restored.doctor() == ()
