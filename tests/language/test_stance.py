"""How the speaker stands to what they name: one small table a rule, and what holds for any text at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.language import Lexicon, read
from interviewer.language.stems import words
from tests.scoring.conftest import bundled

SHORT = {"a": "asserted", "n": "negated", "r": "rejected", "q": "asked", "h": "hypothetical"}
# A sentence, then what is made of the concepts it names.
RULES = {
    "a denial reaches to the end of its clause": """
        We do not need a cache for four reads a second. | cache n
        We don't need a queue because the cache is fast enough. | message-queue n, cache a
        We don't need a queue, a cache is enough. | message-queue n, cache a
        I don't think we need sharding. | sharding n
        The API never waits, it drops a message in the queue. | message-queue a
    """,
    "no and without reach over their nouns": """
        No cache, no queue, just Postgres. | cache n, message-queue n, postgresql a
        There's no queue between the API and the database. | message-queue n, database a
        It runs without cache and without queue. | cache n, message-queue n
        Neither a cache nor a queue is needed. | cache n, message-queue n
    """,
    "what is not needed may stand before its denial": """
        Sharding is not necessary. | sharding n
        A CDN would be overkill. | cdn n
        A queue we do not have. | message-queue n
        The cache can be omitted. | cache n
        Queue: none. Sharding: later. | message-queue n, sharding h
        Cache yes, queue no. | cache a, message-queue n
    """,
    "some denials deny nothing": """
        Not only a cache but also a CDN. | cache a, cdn a
        Not every read reaches the database. | database a
        The load balancer does not know about sessions. | load-balancer a
        A write is not confirmed until a quorum has it. | quorum a
        Nothing beats an LSM tree here. | lsm-tree a
    """,
    "a condition at run time denies nothing": """
        If the key is not in the cache we ask the database. | cache a, database a
        If a message can't be parsed it lands in the dead letter queue. | dead-letter-queue a
        Whatever does not fit in a row lands in the object store. | object-store a
        If Redis is out we read from the database. | redis a, database a
        Expired rows are removed from the database. | database a
        The cache was removed. | cache r
        Requests that are not in the cache go to the database. | cache a, database a
        Clients that got no timeout repeat their request to the queue. | message-queue a
        We copy it so that no message of the queue is lost. | message-queue a
        Clients cannot cheat, and each worker asks the queue. | message-queue a
        The client asks which replicas are missing. | replication a
        With the same number, so that a late message simply loses in the queue. | message-queue a
        If somebody looks at the replica you wait, so I'd have a cache. | replication a, cache a
        With eventual consistency the database may lag behind. | database a
    """,
    "two denials give the claim back": """
        We can't do without a cache. | cache a
        There is no way around replication. | replication a
        No call goes out without a timeout. | timeout a
        Monitoring must not be left out. | monitoring a
        It's not that we don't need a CDN. | cdn a
        Not using TLS is not an option. | tls a
        Without a cache the database would melt. | cache a
        There's nothing in front of the bucket except the CDN. | cdn a
    """,
    "a problem that is fought is claimed": """
        So there is no race condition. | race-condition a
        Fencing rules out split brain. | split-brain a
        We ignore hash collisions. | hash-collision n
    """,
    "one is taken instead of another": """
        Replace MySQL with DynamoDB. | mysql r, dynamodb a
        We switch from MySQL to Cassandra. | mysql r, cassandra a
        I prefer sharding to replication. | sharding a, replication r
        I'd choose Postgres over Mongo. | postgresql a, mongodb r
        Between Redis and Memcached I'd pick Redis. | redis a, memcached r
        LRU, not LFU. | lru a, lfu r
        It wasn't MySQL we picked but Cassandra. | mysql r, cassandra a
        postgres > mongo | postgresql a, mongodb r
    """,
    "a verdict turns down what stands before it": """
        Kubernetes makes no sense for two servers. | kubernetes r
        A CDN does not pay off here. | cdn r
        2PC is off the table. | two-phase-commit r
        UUIDs are too long for a URL, hence base62. | uuid r, base62 a
        MySQL can't take those writes, so Cassandra. | mysql r, cassandra a
    """,
    "what is granted before another is chosen is turned down": """
        Kafka would work too, but I prefer RabbitMQ. | kafka r, rabbitmq a
        While Cassandra scales better, we need joins, so I stay with Postgres. | cassandra r, postgresql a
        We could use Redis, but Memcached is enough here. | redis r, memcached a
        Write-behind is risky but I accept it. | write-behind a
    """,
    "what is for later is supposed": """
        One day we will have to shard. | sharding h
        A TTL of one day. | ttl a
        If traffic grows, we add sharding. | sharding h
        Were we ten times bigger, Kafka would be the answer. | kafka h
        Distributed tracing can wait. | tracing h
        Captcha if needed. | captcha h
        If the cache is down, reads go to the database. | cache a
    """,
    "a question may be answered by its speaker": """
        Should we use a CDN? | cdn q
        Cache? No. | cache n
        Load balancer? Yes, two of them. | load-balancer a
        Why a queue? Because uploads arrive in bursts. | message-queue a
        Sharding? Maybe later. | sharding h
        UUID or counter? Counter, it is shorter. | uuid r
        Images from the bucket (or should there be a CDN?). | cdn q
    """,
}
ROWS = [
    pytest.param(*(part.strip() for part in line.split("|")), id=f"{rule}: {line.split('|')[0].strip()}")
    for rule, table in RULES.items()
    for line in table.strip().splitlines()
]


@pytest.fixture(scope="session")
def bank_lexicon() -> Lexicon:
    return bundled("pastebin").lexicon


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_stance(text: str, wanted: str, bank_lexicon: Lexicon) -> None:
    mentions = [mention for sentence in read(text, bank_lexicon).sentences for mention in sentence.mentions]
    for one in wanted.split(", "):
        concept, stance = one.split()
        stances = {mention.stance for mention in mentions if concept in bank_lexicon.ancestors[mention.concept]}
        assert stances == {SHORT[stance]}, concept


def test_items_under_out_of_scope_are_denied(bank_lexicon: Lexicon) -> None:
    reading = read("Out of scope:\n- analytics\n- sharding\n\nWe use a cache.", bank_lexicon)
    stances = {mention.concept: mention.stance for one in reading.sentences for mention in one.mentions}
    assert (stances["analytics"], stances["sharding"], stances["cache"]) == ("negated", "negated", "asserted")


SMALL_WORDS = sorted(
    words(
        "not no without never but if we i it is would could over than rather prefer replace with by from to between "
        "and or so cache queue redis kafka need use maybe why who nothing except until which that leave out n a later "
        ", . ? : ; ( ) - → >"
    )
)


def _holds(text: str, lexicon: Lexicon) -> None:
    for sentence in read(text, lexicon).sentences:
        for scope in sentence.scopes:
            assert 0 <= scope.first <= scope.last < len(sentence.tokens)
            assert 0 <= scope.at <= len(sentence.tokens)


@given(st.text(max_size=300))
def test_any_text_has_scopes_within_its_sentences(text: str) -> None:
    _holds(text, Lexicon((), frozenset()))


@given(st.lists(st.sampled_from(SMALL_WORDS), max_size=30).map(" ".join))
def test_any_heap_of_small_words_has_scopes_within_its_sentences(text: str) -> None:
    _holds(text, Lexicon((), frozenset()))
