"""A sentence has room for some criteria, not for all; a circular reason is none; wrong sums earn no estimate."""

from interviewer.model.match import ConceptNode, EstimateNode, Match
from tests.scoring.conftest import judge_of

TERMS = ("redis", "kafka", "cdn", "sharding", "replication", "object-store", "load-balancer")
NODES: tuple[Match, ...] = tuple(ConceptNode(concept=one) for one in TERMS)


def credits(text: str) -> list[str]:
    return [mark.credit for mark in judge_of(*NODES).score_text(text).marks]


def test_one_sentence_justifies_at_most_two() -> None:
    text = "Redis feeds Kafka and the CDN with shards because reads outnumber writes so a load balancer gets replicas."
    found = credits(text)
    assert found.count("justified") == 2
    assert found.count("explained") + found.count("justified") <= 2 + len(text.split()) // 10


def test_sentences_of_their_own_are_all_justified() -> None:
    texts = [
        "Redis keeps the popular pastes because reads outnumber writes.",
        "Kafka carries the views to the counters so that a read never waits for a write.",
        "The CDN answers most reads because a paste never changes once it is written.",
    ]
    assert credits(" ".join(texts)).count("justified") == 3


def test_what_has_no_room_in_one_sentence_is_looked_for_in_another() -> None:
    crowded = "Redis feeds Kafka and the CDN with shards for replicas and the load balancer."
    named = [at for at, one in enumerate(credits(crowded)) if one == "named"]
    own = "The load balancer sends each request to a healthy server. Replicas answer the reads of each region."
    assert named
    assert credits(f"{crowded} {own}").count("explained") > credits(crowded).count("explained")


def test_a_circular_reason_is_no_reason() -> None:
    good = "The CDN answers most of the reads because pastes never change."
    circular = "The CDN answers most of the reads because reads."
    assert (credits(good)[2], credits(circular)[2]) == ("justified", "explained")


def test_the_result_of_a_wrong_sum_is_no_estimate() -> None:
    keys = EstimateNode(value=3.5e12, unit="key", factor=2)
    assert judge_of(keys).score_text("62^7 = 3.5 trillion keys are plenty.").marks[0].credit == "justified"
    card = judge_of(keys).score_text("62^2 = 3.5 trillion keys are plenty.")
    assert card.marks[0].credit == "named"
    assert [check.ok for check in card.arithmetic] == [False]
