"""`reading` as somebody uses it."""

import json

from interviewer.bank import Bank


def links(outcome):
    return json.loads(outcome.out)["links"]


def test_there_is_plenty_to_read_and_each_address_once(command):
    found = links(command("reading", "--json"))
    assert len(found) >= 60
    assert len({link["url"] for link in found}) == len(found)
    assert len({link["company"] for link in found}) >= 25


def test_by_company_in_any_case_by_question_and_by_topic(command):
    assert {link["company"] for link in links(command("reading", "--company", "netflix", "--json"))} == {"Netflix"}
    for link in links(command("reading", "--question", "rate-limiter", "--json")):
        assert "rate-limiter" in link["questions"]
    assert "latency-numbers" in links(command("reading", "--topic", "latency-numbers", "--json"))[0]["topics"]
    assert "https://raft.github.io/" in command("reading", "--topic", "replication").out
    assert command("reading", "--company", "nobody").out.startswith("Nothing to read")


def test_nearly_every_deck_has_something_to_read(command):
    found = {topic for link in Bank().reading() for topic in link.topics}
    without = {deck.topic for deck in Bank().decks()} - found
    assert len(without) <= 2, without


def test_what_was_forgotten_comes_with_something_to_read(command):
    done = command("drill", "cards", "--topic", "cap", "--limit", "1", stdin="\n1\n")
    assert "read: CAP twelve years later" in done.out


def test_a_question_shows_its_links_once_it_was_sat(command):
    url = "https://stripe.com/blog/rate-limiters"
    assert url not in command("show", "rate-limiter").out
    assert url in command("show", "rate-limiter", "--spoil").out
    command("start", "rate-limiter", "--plain", stdin="")
    assert url in command("show", "rate-limiter").out


def test_the_plan_holds_some(command):
    plan = json.loads(command("plan", "--weeks", "6", "--json").out)
    kinds = [item["name"] for day in plan["days"] for item in day["items"] if item["kind"] == "reading"]
    assert len(kinds) > 3 and all(name.startswith("http") for name in kinds)
