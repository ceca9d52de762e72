"""Code in an answer, fenced or not: which lines are taken for it, and what its conditions deny."""

import pytest

from interviewer.language import Lexicon, read
from interviewer.language.code import is_code, is_signatures

CODE = """
class LRUCache:
    def get(self, key: K) -> V | None:
        if key not in self.entries:
        self.entries[key] = node
        return self.entries[key].value
        self._touch(node)
std::lock_guard<std::mutex> guard(mutex_);
public final class LruCache<K, V> {
private final Map<K, Node> index = new HashMap<>();
    public V get(K key) {
        if (node == null)
        node.prev.next = node.next;
        moveToFront(node);
    } else {
}
@Override
void take(Call call) { if (current != null) throw new IllegalStateException(); current = call; }
"""
WORDS = """
The class that holds them is called LRUCache.
class of 2010, mostly
for each of the levels we keep a list:
We return the value; then the node moves.
Get: look the key up, move its node to the front
QPS = 4000 / s, so 40 a node
returns the oldest (the one at the tail)
if the key is there we move its node to the front
public and private links:
interface between the two
get(key) gives the value, put(key, value) stores it
"""


@pytest.mark.parametrize("line", CODE.strip().splitlines())
def test_a_line_of_code_is_known_without_a_fence(line: str) -> None:
    assert is_code(line)


@pytest.mark.parametrize("line", WORDS.strip().splitlines())
def test_a_line_of_words_is_no_code(line: str) -> None:
    assert not is_code(line)


@pytest.mark.parametrize(
    ("line", "yes"),
    [
        ("DoublyLinkedList: addFirst(node), remove(node), removeLast().", True),
        ("get(key: K) -> V, put(key: K, value: V)", True),
        ("FeePolicy: fee(ticket, now)", True),
        ("LRU(cache), sharding, Kafka(queue)", False),
        ("get(key) gives the value, put(key, value) stores it", False),
    ],
)
def test_methods_side_by_side_are_signatures(line: str, yes: bool) -> None:
    assert is_signatures(line) is yes


@pytest.mark.parametrize(
    ("line", "stance"),
    [
        ("if key not in cache: return None", "asserted"),
        ("if not cache.contains(key):", "asserted"),
        ("self.left, self.cache = None, Cache()", "asserted"),
        ("private final HashMap<Integer, Node> cache;", "asserted"),
        ("self.entries = {}  # no cache is needed here", "negated"),
        ("don't self.cache = Cache()", "negated"),
        ("We do not need a cache here.", "negated"),
        ("It returns None on a miss, else the cache gives the value.", "asserted"),
        ("A miss returns none of the cache.", "asserted"),
        ("None of this needs a cache.", "negated"),
    ],
)
def test_a_condition_denies_nothing_and_a_comment_may(lexicon: Lexicon, line: str, stance: str) -> None:
    text = f"```\n{line}\n```"
    mentions = [one for sentence in read(text, lexicon).sentences for one in sentence.mentions]
    assert {one.stance for one in mentions if one.concept == "cache"} == {stance}
