"""`drill signals` as somebody uses it, and through a pipe."""

import json
import re

import pytest

from interviewer.archive import Archive
from interviewer.bank import Bank
from interviewer.services.narrowing import criteria_in, entry_of, narrowed

SAID = "client -> load balancer -> api -> cache, database\n\nWe keep it in memory, because reads dominate.\n\n"


def question_of(outcome):
    """The question and phase of a drill, by its session in the history."""
    return re.search(r"^(Design .*|.*) \((.*) alone\)", outcome.out, re.MULTILINE)[1]


def test_a_drill_is_a_short_interview_of_one_phase_and_is_kept(command, home):
    done = command("drill", "signals", "--seed", "3", stdin=SAID)
    assert (done.status, done.err) == (0, "")
    assert "Drill: Architecture. One phase: High-level design." in done.out
    assert "5 min" in done.out and "what would you give yourself" in done.out
    [row] = json.loads(command("history", "--json").out)["sessions"]
    assert (row["status"], row["level"]) == ("finished", "mid")
    assert row["question"].endswith(".high-level-design")
    turns = json.loads(command("transcript", "last", "--json").out)["turns"]
    assert {turn["phase"] for turn in turns} == {"high-level-design"}
    with Archive.open(home / "interviewer.db") as archive:
        card = archive.scorecard(row["id"])
        assert {mark.phase for mark in card.marks} == {"high-level-design"}
        assert sum(each.weight for each in card.dimensions) == pytest.approx(1, abs=0.01)


def test_it_takes_the_weakest_dimension_on_a_question_not_seen(command):
    said = "How many pastes a month? I assume ten million a month, so 4 writes per second.\n\n/finish\n\n"
    command("start", "pastebin", "--plain", "--level", "senior", stdin=said)
    scores = {row["dimension"]: row["lately"] for row in json.loads(command("progress", "--json").out)["dimensions"]}
    done = command("drill", "signals", "--seed", "1", stdin="")
    least = min(scores.values())
    assert re.search(rf"^Drill: .*, {least:.1f} of 3 of late", done.out, re.MULTILINE)
    assert "Design Pastebin" not in done.out
    assert " · senior · 5 min" in done.out


def test_questions_come_in_turn(command):
    met = [question_of(command("drill", "signals", "--seed", "1", "--dimension", "architecture")) for _ in range(3)]
    assert len(set(met)) == 3


def test_progress_and_the_list_leave_drills_out(command):
    command("drill", "signals", "--question", "pastebin", "--seed", "1", stdin=SAID)
    assert json.loads(command("progress", "--json").out)["attempts"] == []
    [row] = [row for row in json.loads(command("list", "--json").out)["questions"] if row["id"] == "pastebin"]
    assert (row["attempts"], row["best"]) == (0, None)


def test_a_drill_can_be_judged_again_by_todays_rubric(command):
    command("drill", "signals", "--question", "pastebin", "--dimension", "reliability", stdin=SAID)
    done = command("rescore", "last", "--json")
    assert (done.status, done.err) == (0, "")
    assert "pastebin.scale" in done.out and '"changes": []' in done.out


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--dimension", "reliabilty"), "did you mean reliability?"),
        (("--question", "pastbin"), "pastebin"),
        (("--minutes", "0"), "--minutes"),
        (("--level", "boss"), "staff"),
    ],
)
def test_wrong_use_is_one_line(command, args, told):
    done = command("drill", "signals", *args)
    assert (done.status, done.out) == (2, "")
    assert told in done.err and done.err.count("\n") == 1


def test_a_question_narrowed_down_keeps_what_belongs_to_its_phase_alone():
    bank = Bank()
    for name in ("pastebin", "rate-limiter"):
        entry = bank.entry(name)
        for phase in entry.format.phase_ids():
            small = narrowed(entry, phase)
            assert small.format.phase_ids() == (phase,)
            assert {one.phase for one in small.rubric.criteria} == {phase}
            assert small.rubric.criteria == criteria_in(entry, phase)
            assert not small.question.curveballs and set(small.question.model_answer) <= {phase}
            known = {each.id for each in small.format.dimensions}
            for plan in small.format.levels.values():
                assert set(plan.weights) <= known and sum(plan.weights.values()) == pytest.approx(1)
            assert entry_of(bank, small.question.id) == small
    assert entry_of(bank, "pastebin") == bank.entry("pastebin")
