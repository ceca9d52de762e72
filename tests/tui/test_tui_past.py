"""History, review, compare and progress over a real archive: what their keys do to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, Static

from interviewer.archive import Archive
from interviewer.tui.app import InterviewerApp
from interviewer.tui.screens.asking import Confirm, DisputeRoom, Prompt
from interviewer.tui.screens.compare import Compare
from interviewer.tui.screens.history import History
from interviewer.tui.screens.progress import ProgressRoom
from interviewer.tui.screens.review import Review
from interviewer.tui.screens.scorecard import ScorecardRoom
from interviewer.tui.widgets.bars import Bars
from interviewer.tui.widgets.choice import Choice
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.marks import Marks
from interviewer.tui.widgets.notes import Notes
from interviewer.tui.widgets.transcript import Transcript
from tests.archive.samples import NOON
from tests.tui.past_stage import HOSTILE, PastWorkspace, filled
from tests.tui.stage import LARGE, SMALL, TURNS

NEWEST, MIDDLE, OLDEST = "03cccccccc", "02bbbbbbbb", "01aaaaaaaa"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with filled(tmp_path / "i.db") as opened:
        yield opened


@pytest.fixture
def looking_back(archive: Archive) -> InterviewerApp:
    """The app over that archive."""
    return InterviewerApp(PastWorkspace(archive=archive))


async def go(pilot: Pilot, *keys: str) -> None:
    await pilot.pause()
    for key in keys:
        await pilot.press(key)
    if isinstance(pilot.app.screen, History):
        await pilot.pause(0.15)  # until the search has looked
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def rows(app: InterviewerApp) -> list[str]:
    return [getattr(option.prompt, "plain", str(option.prompt)) for option in app.screen.query_one(OptionList).options]


def head(app: InterviewerApp) -> str:
    return str(app.screen.query_one(".clock", Static).visual)


def offered(app: InterviewerApp) -> set[str]:
    return {label for _, label, _ in app.screen.query_one(KeyLine).on_offer()}


def page(app: InterviewerApp, width: int = 76) -> str:
    return app.screen.query_one(".page Static", Static).visual.at(width).plain


async def test_history_searches_filters_and_sorts(looking_back: InterviewerApp) -> None:
    app = looking_back
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "h")
        assert len(rows(app)) == 4
        assert "unfinished" in rows(app)[0]
        assert head(app) == "4 interviews · newest first"
        await go(pilot, "slash", *"javascr")
        assert len(rows(app)) == 1
        assert "you: " in rows(app)[0]
        assert "[/ ](javascript:0)" in rows(app)[0]
        assert "\x1b" not in rows(app)[0]
        await go(pilot, "escape")
        assert len(rows(app)) == 4
        await go(pilot, "f")
        assert (len(rows(app)), head(app)) == (3, "3 interviews · finished · newest first")
        await go(pilot, "f")
        assert len(rows(app)) == 1
        await go(pilot, "f", "s", "s")
        scores = [one.score for one in app.screen.sessions if one.score is not None]
        assert scores == sorted(scores, reverse=True)
        assert len(set(scores)) == 3
        assert head(app) == "4 interviews · best first"
        await go(pilot, "slash", *"zebra")
        assert rows(app) == ["No interview fits that. Escape shows all of them."]
        await go(pilot, "escape", "escape")
        assert not isinstance(app.screen, History)


async def test_keys_typed_right_after_the_slash_are_for_the_search(looking_back: InterviewerApp) -> None:
    async with looking_back.run_test(size=SMALL) as pilot:
        await go(pilot, "h", "slash")
        await pilot.press(*"d/c")
        await pilot.pause()
        assert looking_back.screen.query_one("#search", Input).value == "d/c"


async def test_two_attempts_are_compared_and_swapped(looking_back: InterviewerApp) -> None:
    app = looking_back
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "h", "c")
        assert "Only finished" in next(iter(app._notifications)).message
        await go(pilot, "end", "c")
        assert head(app).startswith("choose the one to compare with")
        await go(pilot, "home", "down", "c")
        assert isinstance(app.screen, Compare)
        assert (app.screen.found.a.id, app.screen.found.b.id) == (OLDEST, NEWEST)
        gained = page(app)
        assert "Gained · 3" in gained
        assert "What happens when two keys come out alike" in gained
        assert "“ranges of a thousand”" in gained
        assert "Lost · 0" in gained
        assert "As before" not in gained
        await go(pilot, "x", "a")
        assert "Lost · 3" in page(app)
        assert "As before · 3" in page(app)
        assert max(len(line) for line in page(app, 76).splitlines()) <= 76
        assert max(len(line) for line in page(app, 156).splitlines()) <= 140
        await go(pilot, "escape")
        assert isinstance(app.screen, History)
        assert app.screen.first is None


async def test_progress_draws_the_course_of_all(looking_back: InterviewerApp) -> None:
    app = looking_back
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "h", "p")
        assert isinstance(app.screen, ProgressRoom)
        shown = page(app)
        scores = [one.score for one in app.screen.found.attempts]
        assert f"{scores[0]} at first, {scores[-1]} last, {max(scores)} best" in shown
        for name in ("Depth", "Reliability and trade-offs", "hashing", "Core components", "Predictions"):
            assert name in shown
        assert max(len(line) for line in shown.splitlines()) <= 76
        wide = page(app, 156).splitlines()
        assert "Score" in wide[0]
        assert "Topics" in wide[0]


async def test_deleting_asks_first(looking_back: InterviewerApp, archive: Archive) -> None:
    app = looking_back
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "h", "down", "d")
        assert isinstance(app.screen, Confirm)
        await go(pilot, "n")
        assert len(archive.history()) == 4
        await go(pilot, "d", "y")
        assert [one.id for one in archive.history()] == ["04dddddddd", MIDDLE, OLDEST]
        assert len(rows(app)) == 3


async def test_an_interview_is_written_where_one_says(
    looking_back: InterviewerApp, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    app = looking_back
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "h", "down", "e")
        assert isinstance(app.screen, Prompt)
        app.screen.query_one(Input).value = str(tmp_path / "it.jsonl")
        await go(pilot, "enter")
        assert (tmp_path / "it.jsonl").read_text().count("\n") == 6
        await go(pilot, "e")
        app.screen.query_one(Input).value = str(tmp_path / "no" / "it.jsonl")
        await go(pilot, "enter")
        assert any("cannot be written" in one.message for one in app._notifications)


async def test_enter_on_a_mark_highlights_its_words(looking_back: InterviewerApp) -> None:
    app = looking_back
    async with app.run_test(size=LARGE) as pilot:
        await go(pilot, "h", "down", "enter", "t")
        assert isinstance(app.screen, Review)
        transcript, marks = app.screen.query_one(Transcript), app.screen.query_one(Marks)
        assert transcript.has_focus
        await go(pilot, "tab")
        assert marks.has_focus
        await go(pilot, "down", "enter")
        [(turn, places)] = transcript.marked.items()
        said = next(one.text for one in transcript.turns if one.seq == turn)
        assert [said[start:end] for start, end in places] == [one.text for one in marks.chosen().evidence]
        assert [one.seq for one in transcript.turns] == [one.seq for one in app.screen.attempt.turns]


async def test_a_mark_is_disputed_with_a_reason_and_the_total_follows(
    looking_back: InterviewerApp, archive: Archive
) -> None:
    app = looking_back
    async with app.run_test(size=LARGE) as pilot:
        await go(pilot, "h", "end", "enter", "t", "tab")
        before = app.screen.attempt.scorecard.score
        assert app.screen.query_one(Marks).chosen().criterion == "expiry"
        await go(pilot, "d")
        assert isinstance(app.screen, DisputeRoom)
        assert app.screen.query_one(Choice).value == "named"
        await go(pilot, "right", "right", "enter")
        assert isinstance(app.screen, DisputeRoom), "a reason is asked for"
        await go(pilot, *"so!", "enter")
        assert isinstance(app.screen, Review)
        [kept] = archive.overrides(OLDEST)
        assert (kept.criterion, kept.credit, kept.why) == ("expiry", "justified", "so!")
        now = app.screen.attempt.scorecard.score
        assert now > before
        assert archive.summary(OLDEST).score == now
        assert archive.scorecard(OLDEST).score == before
        assert f"the judge said {before}" in head(app)
        await go(pilot, "escape")
        assert isinstance(app.screen, ScorecardRoom)
        assert app.screen.attempt.scorecard.score == now
        await go(pilot, "t", "tab", "end", "d")
        assert isinstance(app.screen, Review), "what was not judged cannot be disputed"
        await go(pilot, "home", "d")
        assert isinstance(app.screen, Confirm)
        await go(pilot, "y")
        assert archive.overrides(OLDEST) == ()
        assert archive.summary(OLDEST).score == before


@pytest.mark.slow
async def test_whatever_was_typed_is_shown_as_it_was_typed(looking_back: InterviewerApp, archive: Archive) -> None:
    app = looking_back
    archive.add_note(NEWEST, HOSTILE, NOON)
    seen = "[red]x[/red] {{ 7*7 }} ␛[31m ␦evil␦ [/ ](javascript:0)"
    async with app.run_test(size=LARGE) as pilot:
        await go(pilot, "h", "down", "enter", "t", "tab", "d", *"[/b] [red]", "enter")
        await go(pilot, "escape", "n", *"[/", "enter")
        notes = [option.prompt.plain for option in app.screen.query_one(Notes).options]
        assert seen in notes[0]
        assert "[/" in notes[1]
        await go(pilot, "end")
        picture = app.export_screenshot()
        assert "[31m" in picture
        assert "\x1b" not in picture
        assert "\u202e" not in picture


async def test_a_scorecard_takes_disputes_too_and_shows_what_follows(looking_back: InterviewerApp) -> None:
    app = looking_back
    async with app.run_test(size=LARGE) as pilot:
        await go(pilot, "h", "end", "enter", "d")
        before = app.screen_stack[-2].attempt.scorecard
        await go(pilot, "right", "tab", "x", "enter")
        assert isinstance(app.screen, ScorecardRoom)
        now = app.screen.attempt.scorecard
        assert now.score > before.score
        assert head(app).startswith(f"{now.score}  hire")
        bars = app.screen.query_one(Bars).visual.at(40).plain
        assert f" {now.dimensions[0].score:.1f} " in bars.splitlines()[0]
        await go(pilot, "t")
        assert app.screen.attempt.overrides


async def test_notes_are_kept_shown_and_thrown_away(looking_back: InterviewerApp, archive: Archive) -> None:
    app = looking_back
    async with app.run_test(size=LARGE) as pilot:
        await go(pilot, "h", "down", "enter", "t")
        notes = app.screen.query_one(Notes)
        assert not notes.display
        await go(pilot, "n", *"[b]/", "enter")
        assert notes.display
        assert [note.text for note in archive.notes(NEWEST)] == ["[b]/"]
        assert "[b]/" in notes.options[0].prompt.plain
        app.screen.set_focus(notes)
        await go(pilot, "down", "x")
        assert archive.notes(NEWEST) == ()
        assert not notes.display


async def test_a_narrow_screen_shows_marks_or_transcript_and_a_replay_runs_stops_and_skips(
    looking_back: InterviewerApp,
) -> None:
    app = looking_back
    async with app.run_test(size=SMALL) as pilot:
        await go(pilot, "h", "down", "enter", "t")
        seen = app.screen.query_one(Transcript), app.screen.query_one(".margin")
        assert [one.display for one in seen] == [True, False]
        assert "dispute" not in offered(app)
        await go(pilot, "tab")
        assert [one.display for one in seen] == [False, True]
        assert "dispute" in offered(app)
        await go(pilot, "enter")
        assert [one.display for one in seen] == [True, False]
        await go(pilot, "r", "space")
        transcript = app.screen.query_one(Transcript)
        assert head(app).startswith("■ 4×  0:")
        assert len(transcript.turns) == 1
        await go(pilot, "plus", "plus", "plus")
        assert head(app).startswith("■ 16×")
        await go(pilot, *["minus"] * 6)
        assert head(app).startswith("■ 1×")
        await go(pilot, "right", "right")
        assert len(transcript.turns) == len([one for one in TURNS if one.elapsed <= 341])
        assert offered(app) >= {"faster", "slower", "next turn", "replay"}
        assert "note" not in offered(app)
        app.screen.playing.toggle()
        app.screen.playing.advance(5_000)
        app.screen._play()
        assert len(transcript.turns) == len(TURNS) + 1
        await go(pilot, "escape")
        assert isinstance(app.screen, Review)
        assert app.screen.playing is None
        assert "faster" not in offered(app)
