"""A small vocabulary of the tests' own, so that reading is tested apart from the bundled content."""

import pytest

from interviewer.language import Lexicon
from interviewer.language.stems import words
from interviewer.model.concept import Concept

CONCEPTS = (
    Concept(id="cache", name="cache", says="A nearer copy.", also=("caching layer",)),
    Concept(id="redis", name="Redis", says="An in-memory store.", kin=("cache", "key-value-store")),
    Concept(id="memcached", name="Memcached", says="An in-memory cache.", kin=("cache",)),
    Concept(id="key-value-store", name="key-value store", says="Values by key.", also=("KV store",)),
    Concept(id="collision", name="hash collision", says="Two inputs, one hash.", also=("collision",), kind="problem"),
    Concept(id="p99", name="p99 latency", says="What 99 of 100 stay below.", also=("p99",)),
    Concept(id="cpp", name="C++", says="A language."),
    Concept(id="replication", name="replication", says="Copies.", also=("replica", "replicate")),
)
ENGLISH = words("the cat sat on a mat and cache caching replicate because store house horse")


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """The small vocabulary, compiled."""
    return Lexicon(CONCEPTS, ENGLISH)
