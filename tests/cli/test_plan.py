"""`plan` as somebody uses it."""

import json
from datetime import date

import pytest

from interviewer.services.workspace import Workspace


def test_a_plan_is_dated_and_its_commands_exist(command, home):
    done = command("plan", "--weeks", "2", "--hours", "5", "--from", "2026-12-01", "--json")
    assert (done.status, done.err) == (0, "")
    plan = json.loads(done.out)
    assert (plan["timeline"], plan["start"], plan["weeks"]) == ("short", "2026-12-01", 2)
    for day in plan["days"]:
        assert (date.fromisoformat(day["date"]) - date(2026, 12, 1)).days == day["day"]
    commands = {item["command"].split()[1] for day in plan["days"] for item in day["items"] if item["command"]}
    assert {"drill", "start"} <= commands <= {"drill", "start", "history"}
    assert not (home / "interviewer.db").exists(), "a plan makes no database"


def test_as_text_it_has_a_line_for_each_thing(command):
    done = command("plan", "--weeks", "1", "--from", "2026-12-01")
    assert "One week of 6 hours, a short timeline" in done.out
    assert "Tue 2026-12-01" in done.out and "Design " in done.out


def test_it_follows_what_is_done(command, home):
    plan = json.loads(command("plan", "--json").out)
    first = next(item["name"] for day in plan["days"] for item in day["items"] if item["kind"] == "question")
    said = "We might use a queue.\n\n/finish\n\n"
    command("start", first, "--plain", stdin=said)
    space = Workspace(home)
    deck = next(deck for deck in space.bank.decks() if deck.topic == "performance-and-scalability")
    space.close()
    command("drill", "cards", "--topic", deck.topic, stdin="\n4\n" * len(deck.cards))
    after = json.loads(command("plan", "--json").out)
    assert (after["done"]["questions"], after["done"]["topics"]) == (1, 1)
    assert deck.topic in {item["name"] for day in plan["days"] for item in day["items"]}
    assert deck.topic not in {item["name"] for day in after["days"] for item in day["items"]}


@pytest.mark.parametrize("args", [("--weeks", "0"), ("--hours", "200"), ("--from", "soon"), ("--weeks", "many")])
def test_wrong_use_is_one_line(command, args):
    done = command("plan", *args)
    assert (done.status, done.out) == (2, "")
    assert done.err.count("\n") == 1
