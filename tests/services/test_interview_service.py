"""An interview as front ends drive it: stored before shown, resumed where it stood, replayed to the byte."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from interviewer.dialogue import State, step
from interviewer.model.errors import ArchiveError, ContentError, InputError, UnknownName
from interviewer.model.event import Line
from interviewer.model.session import Setup
from interviewer.services.interview import LONGEST_TURN, Interview
from interviewer.services.workspace import Workspace
from tests.services.hand_clock import HandClock

SETUP = Setup(question="pastebin", level="mid", minutes=45, mode="relaxed", seed=7)
DESIGN = "The client calls an API server behind a load balancer, which stores each paste in a database."


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def open_space(tmp_path: Path, clock: HandClock) -> Iterator[Callable[[], Workspace]]:
    opened: list[Workspace] = []

    def make() -> Workspace:
        opened.append(Workspace(home=tmp_path / "home", clock=clock))
        return opened[-1]

    yield make
    for space in opened:
        space.close()


@pytest.fixture
def space(open_space: Callable[[], Workspace]) -> Workspace:
    return open_space()


def texts(lines: tuple[Line, ...]) -> list[str]:
    return [line.text for line in lines]


def finish(interview: Interview) -> None:
    interview.command("finish")
    interview.predict({"depth": 1.5})


def test_it_greets_poses_and_opens(space: Workspace) -> None:
    interview = space.start(SETUP)
    said = interview.turns()
    assert [turn.kind for turn in said] == ["greet", "pose", "open"]
    assert {turn.who for turn in said} == {"interviewer"}
    assert interview.title == "Design Pastebin"
    assert interview.setup == SETUP
    assert not interview.finished


def test_what_is_shown_is_what_is_stored(space: Workspace) -> None:
    interview = space.start(SETUP)
    before = len(interview.turns())
    shown = texts(interview.say("How many pastes are created each month?"))
    stored = interview.turns()[before:]
    assert [turn.text for turn in stored] == ["How many pastes are created each month?", *shown]
    assert [turn.seq for turn in interview.turns()] == sorted({turn.seq for turn in interview.turns()})


def test_another_window_goes_on_where_this_one_stands(space: Workspace, open_space: Callable[[], Workspace]) -> None:
    first = space.start(SETUP)
    first.say("Do pastes expire?")
    second = open_space().resume(first.session_id)
    assert second.turns() == first.turns()
    second.say("Do users log in?")
    with pytest.raises(ArchiveError, match="another window"):
        first.say("How many reads?")


def test_replaying_the_log_gives_the_moves_it_holds(space: Workspace, clock: HandClock) -> None:
    interview = space.start(SETUP)
    for text in ("How many pastes a month? Do they expire?", DESIGN, "I don't know", "Let's move on", "/hint", "yes"):
        clock.pass_(70)
        interview.tick()
        interview.say(text)
    interview.command("retract")
    finish(interview)
    state = State()
    for event, lines in space.archive.stored(interview.session_id):
        state, moves = step(state, event, space.guide(interview.entry))
        assert moves == tuple(line.move for line in lines)
    assert state.stage == "finished"


def test_resuming_gives_the_same_interview(space: Workspace, open_space: Callable[[], Workspace]) -> None:
    told: list[list[list[str]]] = []
    for interrupted in (False, True):
        interview = space.start(SETUP)
        answers = []
        for text in ("How many reads a month?", DESIGN, "next", "10 million × 1 KB = 10 GB a month", "hint", "yes"):
            answers.append(texts(interview.say(text)))
            if interrupted:
                interview = open_space().resume(interview.session_id)
        told.append(answers)
    assert told[0] == told[1]


def test_the_clock_goes_on_from_the_draft_after_a_crash(
    space: Workspace, open_space: Callable[[], Workspace], clock: HandClock
) -> None:
    interview = space.start(SETUP)
    clock.pass_(30)
    interview.say("Do pastes expire?")
    clock.pass_(45)
    interview.save_draft("I was about to sa")
    clock.pass_(3_600)  # killed; nobody was there
    again = open_space().resume()
    assert again.session_id == interview.session_id
    assert again.draft() == "I was about to sa"
    assert again.view().elapsed == 75
    clock.pass_(5)
    assert again.view().elapsed == 80


def test_leaving_keeps_time_and_draft(space: Workspace, open_space: Callable[[], Workspace], clock: HandClock) -> None:
    interview = space.start(SETUP)
    interview.save_draft("half a thought")
    clock.pass_(50)
    interview.leave()
    clock.pass_(500)
    again = open_space().resume(interview.session_id)
    assert again.view().elapsed == 50
    assert again.draft() == "half a thought"


def test_a_turn_said_empties_the_draft(space: Workspace) -> None:
    interview = space.start(SETUP)
    interview.save_draft("Do pastes")
    interview.say("Do pastes expire?")
    assert interview.draft() == ""


def test_pauses_do_not_count_and_survive_a_resume(
    space: Workspace, open_space: Callable[[], Workspace], clock: HandClock
) -> None:
    interview = space.start(SETUP)
    clock.pass_(10)
    interview.command("pause")
    clock.pass_(900)
    assert interview.view().paused
    assert interview.view().elapsed == 10
    again = open_space().resume()
    clock.pass_(900)
    assert again.view().elapsed == 10
    again.command("resume")
    clock.pass_(7)
    assert again.view().elapsed == 17


def test_a_wall_clock_that_jumps_changes_nothing(space: Workspace, clock: HandClock) -> None:
    interview = space.start(SETUP)
    clock.pass_(20)
    clock.jump(-7_200)
    interview.say("Do pastes expire?")
    assert interview.view().elapsed == 20


def test_ticks_are_stored_only_when_they_say_something(space: Workspace, clock: HandClock) -> None:
    interview = space.start(SETUP)
    for _ in range(5):
        clock.pass_(1)
        assert interview.tick() == ()
    clock.pass_(280)
    assert [line.move.move for line in interview.tick()] == ["nudge"]
    kinds = [event.kind for event in space.archive.events(interview.session_id)]
    assert kinds == ["start", "tick"]


def test_slash_commands_are_obeyed_wherever_they_are_typed(space: Workspace) -> None:
    interview = space.start(SETUP)
    assert [line.move.move for line in interview.say(" /time\n")] == ["time"]
    assert [line.move.move for line in interview.say("/wat")] == ["help"]
    assert [line.move.move for line in interview.say("/api/v1/pastes takes a POST with the whole text")] != ["help"]


def test_only_the_last_turn_can_be_taken_back_and_the_transcript_agrees(space: Workspace) -> None:
    interview = space.start(SETUP)
    interview.say("Do pastes expire?")
    interview.say("Do users log in?")
    assert [line.move.move for line in interview.command("retract")] == ["retracted"]
    assert [line.move.move for line in interview.command("retract")] == ["no-retract"]
    assert [turn.text for turn in interview.turns() if turn.who == "candidate"] == ["Do pastes expire?"]


def test_a_turn_too_long_is_refused_and_not_lost(space: Workspace) -> None:
    interview = space.start(SETUP)
    turns = interview.turns()
    with pytest.raises(InputError, match="20,001 characters"):
        interview.say("x" * (LONGEST_TURN + 1))
    assert interview.turns() == turns
    assert interview.say("y" * LONGEST_TURN)


@pytest.mark.parametrize("text", ["\x1b[31mred\x00", "[/] [bold", "\ud800", "a\r\nb\u2028c", "‮evil"])
def test_what_was_typed_is_stored_as_typed(space: Workspace, text: str) -> None:
    interview = space.start(SETUP)
    interview.say(text)
    assert [turn.text for turn in interview.turns() if turn.who == "candidate"] == [text]


def test_prediction_comes_before_the_scorecard_which_is_stored(
    space: Workspace, open_space: Callable[[], Workspace]
) -> None:
    interview = space.start(SETUP)
    interview.say("How many pastes are created each month? Do pastes expire?")
    interview.say(DESIGN)
    interview.command("finish")
    assert interview.view().awaiting_prediction
    assert interview.scorecard() is None
    interview.predict({"depth": 2.0})
    card = interview.scorecard()
    assert interview.finished
    assert card is not None
    assert card.level == "mid"
    assert open_space().resume(interview.session_id).scorecard() == card
    turns = {turn.seq: turn.text for turn in interview.turns()}
    for mark in card.marks:
        for evidence in mark.evidence:
            if evidence.text:
                assert turns[evidence.turn][evidence.start : evidence.end] == evidence.text


def test_the_view_is_whole(space: Workspace, clock: HandClock) -> None:
    interview = space.start(SETUP)
    clock.pass_(60)
    interview.command("next")
    clock.pass_(30)
    seen = interview.view()
    assert [phase.pace for phase in seen.phases] == ["done", "now", "ahead", "ahead", "ahead", "ahead"]
    assert seen.phases[0].spent == 60
    assert seen.left_in_phase == 210
    assert seen.left_in_all == 45 * 60 - 90
    assert seen.banked == 300
    assert seen.next_hint_price == 10
    finish(interview)
    assert interview.view().left_in_phase is None
    assert interview.view().next_hint_price is None


def test_a_session_runs_with_the_content_it_began_with(
    tmp_path: Path, space: Workspace, open_space: Callable[[], Workspace]
) -> None:
    interview = space.start(SETUP)
    own = tmp_path / "home" / "prompts" / "questions"
    own.mkdir(parents=True)
    source = Path(__file__).parents[2] / "prompts" / "questions" / "pastebin.yaml"
    own.joinpath("pastebin.yaml").write_text(source.read_text().replace("About ten million new", "About nine"))
    again = open_space().resume(interview.session_id)
    assert any("About ten million new" in line.text for line in again.say("How many pastes are created each month?"))
    fresh = open_space().start(SETUP)
    assert any("About nine" in line.text for line in fresh.say("How many pastes are created each month?"))


def test_a_broken_line_loses_nothing(tmp_path: Path, space: Workspace, open_space: Callable[[], Workspace]) -> None:
    interview = space.start(SETUP)
    own = tmp_path / "home" / "prompts" / "lines"
    own.mkdir(parents=True)
    own.joinpath("reveal.j2").write_text("{{ oops }}")
    again = open_space().resume(interview.session_id)
    turns = again.turns()
    with pytest.raises(ContentError, match=r"reveal\.j2:1:1: 'oops' is undefined"):
        again.say("How many pastes are created each month?")
    assert again.turns() == turns
    own.joinpath("reveal.j2").write_text("{{ reply }}")
    assert open_space().resume().say("How many pastes are created each month?")


def test_sessions_are_found_by_their_beginning(space: Workspace) -> None:
    interview = space.start(SETUP)
    assert space.resume(interview.session_id[:9]).session_id == interview.session_id
    with pytest.raises(UnknownName):
        space.resume("nothing-like-it")


def test_the_newest_unfinished_session_is_resumed(space: Workspace, clock: HandClock) -> None:
    with pytest.raises(UnknownName, match="no unfinished interview"):
        space.resume()
    older = space.start(SETUP)
    clock.pass_(60)
    newer = space.start(SETUP)
    assert space.resume().session_id == newer.session_id
    finish(newer)
    assert [row.id for row in space.unfinished()] == [older.session_id]
    assert space.resume().session_id == older.session_id


def test_setups_that_cannot_be_are_refused(space: Workspace) -> None:
    with pytest.raises(UnknownName, match="did you mean"):
        space.setup("pastbin")
    with pytest.raises(UnknownName, match="did you mean senior"):
        space.setup("pastebin", level="senor")
    with pytest.raises(UnknownName, match="no mode"):
        space.setup("pastebin", mode="zen")
    for minutes in (14, 91, -1, 10**9):
        with pytest.raises(InputError, match="15 to 90"):
            space.setup("pastebin", minutes=minutes)
        with pytest.raises(InputError, match="15 to 90"):
            space.start(msgspec.structs.replace(SETUP, minutes=minutes))
    assert space.setup("pastebin").minutes == 45
    assert 0 <= space.setup("pastebin").seed < 100_000


def test_the_list_knows_attempts_and_makes_no_database(space: Workspace) -> None:
    assert all(row.attempts == 0 for row in space.list_rows())
    assert not space.db.exists()
    assert space.unfinished() == ()
    assert not space.db.exists()
    interview = space.start(SETUP)
    row = next(row for row in space.list_rows() if row.id == "pastebin")
    assert (row.attempts, row.best) == (1, None)
    finish(interview)
    assert next(row for row in space.list_rows() if row.id == "pastebin").best is not None


def test_unseen_picks_what_was_not_sat(space: Workspace) -> None:
    assert space.unseen() in {row.id for row in space.list_rows() if row.difficulty == "easy"}
    space.start(SETUP)
    if len(space.list_rows()) > 1:
        assert space.unseen() != "pastebin"
    with pytest.raises(InputError, match="no question is left"):
        space.unseen("no-such-format")


def test_home_is_where_the_environment_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("INTERVIEWER_HOME", str(tmp_path / "mine"))
    assert Workspace().db == tmp_path / "mine" / "interviewer.db"
    assert Workspace(db=tmp_path / "other.db").db == tmp_path / "other.db"
