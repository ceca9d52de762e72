"""Each form of the match language, and the credit it gives."""

import pytest

from interviewer.model.mark import Credit
from interviewer.model.match import (
    AllNode,
    AnyNode,
    AskedNode,
    AtLeastNode,
    ChoiceNode,
    ConceptNode,
    EstimateNode,
    FlowNode,
    LogNode,
    Match,
    NearNode,
    NotNode,
    PhraseNode,
    TradeOffNode,
)
from tests.scoring.conftest import judge_of

CACHE, QUEUE = ConceptNode(concept="cache"), ConceptNode(concept="message-queue")
EXPIRES = NearNode(near=(("paste",), ("expire", "vanish")))
CLOSE = NearNode(near=(("paste",), ("expire",)), within=2)
TWO = AtLeastNode(at_least=2, of=(CACHE, QUEUE, EXPIRES))
GATED = ConceptNode(concept="cache", about=("paste", "link"))
CHOICE = ChoiceNode(choice=("key-value-store", "relational-database"))
FLOW = FlowNode(flow=("load-balancer", "application-server", "cache"))
SIDES = TradeOffNode(sides=(ConceptNode(concept="hash-function"), ConceptNode(concept="counter")))
WRITES = EstimateNode(value=4, unit="paste/s", factor=1.5, scales_with=("writes",))

CASES: list[tuple[Match, str, Credit]] = [
    (CACHE, "Nothing of the kind.", "missed"),
    (CACHE, "There is a cache.", "named"),
    (CACHE, "Redis keeps the most popular pastes in memory.", "explained"),
    (CACHE, "Redis keeps the popular pastes in memory because reads outnumber writes ten to one.", "justified"),
    (CACHE, "cache, queue, shards, replicas, CDN, Kafka", "named"),
    (CACHE, "Kafka, cache(Redis, Memcached), sharding, replicas, CDN, load balancer", "named"),
    (CACHE, "- stores (cache, Redis, Memcached, Postgres)", "named"),
    (EXPIRES, "- pastes(paste_id PK, owner_id, text_url, expires_at), index (owner_id, paste_id)", "explained"),
    (EXPIRES, "pastes(key, owner, text, expires)", "explained"),
    (EXPIRES, "SAVE {paste, expires, owner_id} -> OK {key, seq}", "explained"),
    (EXPIRES, "POST /pastes { text, expires? } -> { key }", "explained"),
    (EXPIRES, "paste, expires, key, owner, text", "named"),
    (CACHE, "```python\nself.cache = make(size, self.lock)\n```", "explained"),
    (
        CACHE,
        "```python\ndef find(self, cache: Cache, preferred: int, since: int, better: Node) -> Node:\n```",
        "explained",
    ),
    (CACHE, "private final Cache entries = make(size, lock);", "explained"),
    (CACHE, "```\ncache, queue, shards, replicas, CDN, Kafka\n```", "named"),
    (CACHE, "```\ncache = queue(shards, replicas, CDN, Kafka)\n```", "named"),
    (CACHE, "We do not need a cache for four reads a second.", "missed"),
    (CACHE, "Should I put a cache in front of the store?", "missed"),
    (PhraseNode(phrase="url safe"), "The key is URL-safe because we only use letters and digits.", "justified"),
    (EXPIRES, "A paste expires after the time its author picked.", "explained"),
    (EXPIRES, "Pastes vanish after a month unless somebody reads them.", "explained"),
    (EXPIRES, "Pastes expire nightly", "named"),
    (EXPIRES, "- pastes expire nightly", "explained"),
    (EXPIRES, "- paste, expire, link", "named"),
    (CACHE, "## Cache\n\nPopular ones stay in the memory of each server.", "explained"),
    (CACHE, "## 3. The cache\n\nPopular ones stay in the memory of each server.", "explained"),
    (CACHE, "## Cache and other ideas\n\nPopular ones stay in the memory of each server.", "named"),
    (CACHE, "## Cache\n\n## Queue\n\nPopular ones stay in the memory of each server.", "named"),
    (CACHE, "## Cache\n\nqueue, shards, replicas, CDN, Kafka", "named"),
    (CACHE, "## Cache\n\nDo the popular ones stay in the memory of each server?", "named"),
    (EXPIRES, "A paste is text. The session of a browser will expire.", "missed"),
    (
        NearNode(near=(("paste",), ("expire",)), within=2),
        "The paste that somebody made years ago may expire.",
        "missed",
    ),
    (AnyNode(any=(CACHE, QUEUE)), "Kafka carries every view to the counters.", "explained"),
    (AllNode(all=(CACHE, QUEUE)), "Kafka carries every view to the counters. There is a cache.", "named"),
    (AllNode(all=(CACHE, QUEUE)), "Kafka carries every view to the counters.", "missed"),
    (
        AtLeastNode(at_least=2, of=(CACHE, QUEUE, EXPIRES)),
        "Kafka carries every view to the counters. A paste expires after a day.",
        "explained",
    ),
    (TWO, "A paste expires after a day.", "missed"),
    (AllNode(all=(CACHE, NotNode(negated=QUEUE))), "Redis keeps the popular pastes in memory.", "explained"),
    (AllNode(all=(CACHE, NotNode(negated=QUEUE))), "Redis keeps popular pastes. Kafka carries the views.", "missed"),
    (GATED, "Redis keeps the popular pastes in memory.", "explained"),
    (GATED, "Redis keeps the balance of every bank account in memory. Accounts are many.", "named"),
    (CHOICE, "We store rows in Postgres instead of DynamoDB, as we want transactions.", "justified"),
    (FLOW, "client -> load balancer -> api server -> redis", "explained"),
    (FLOW, "The load balancer sends each request to an application server, which asks Redis first.", "explained"),
    (FLOW, "The load balancer sends each request to an application server.", "named"),
    (
        SIDES,
        "A counter never repeats but is a single point; a hash needs no help but may collide.",
        "justified",
    ),
    (SIDES, "A counter gives the next number.", "named"),
    (AskedNode(asked="expiry"), "How long do pastes live before they expire?", "explained"),
    (WRITES, "That makes about four pastes a second.", "explained"),
    (WRITES, "10 million pastes a month / 2.6 million seconds = 4 pastes per second.", "justified"),
    (WRITES, "That makes about 4000 pastes a second.", "named"),
    (WRITES, "We get 10 million pastes a month.", "missed"),
    (WRITES, "I assume 100 million new pastes a month. That is 40 pastes per second.", "explained"),
    (LogNode(log="summarised"), "To sum up, all is well.", "missed"),
]


@pytest.mark.parametrize(("match", "text", "credit"), CASES, ids=[f"{text[:50]}…" for _, text, _ in CASES])
def test_credit(match: Match, text: str, credit: Credit) -> None:
    mark = judge_of(match).score_text(text).marks[0]
    assert mark.credit == credit, mark


def test_evidence_of_a_joint_match_is_all_of_it() -> None:
    text = "Kafka carries every view. Redis keeps the popular pastes."
    mark = judge_of(AllNode(all=(CACHE, QUEUE))).score_text(text).marks[0]
    assert [one.text for one in mark.evidence] == ["Kafka carries every view.", "Redis keeps the popular pastes."]


def test_a_product_earns_its_kind_but_not_the_reverse() -> None:
    redis = ConceptNode(concept="redis")
    assert judge_of(redis).score_text("A cache keeps the popular pastes in memory.").marks[0].credit == "missed"


def test_wrong_arithmetic_is_recomputed() -> None:
    card = judge_of(CACHE).score_text("We store 10M × 1 KB = 10 TB.")
    assert [(check.text, check.ok, check.computed) for check in card.arithmetic] == [
        ("10M × 1 KB = 10 TB", False, "10 GB")
    ]


def test_what_needs_a_conversation_is_left_out_of_a_written_answer() -> None:
    card = judge_of(LogNode(log="kept-time"), CACHE).score_text("Redis keeps the popular pastes in memory.")
    assert [mark.judged for mark in card.marks] == [False, True]
    assert card.dimensions[0].score == round(2 / 0.75, 2)
