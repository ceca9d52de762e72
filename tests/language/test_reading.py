"""Text becomes sentences, tokens and mentions, with offsets that hold whatever is in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.language import Lexicon, read
from interviewer.language.reader import shingles
from interviewer.language.sentences import spans
from interviewer.language.tokens import stems_of, tokenize

MARKDOWN = """# Storage

We keep text in S3, e.g. one object a paste. Metadata goes to MySQL!

- Keys: base62,
  seven characters
1. Write path
   * nested: the API writes; then returns

| part | store |
|------|-------|
| text | S3    |

```python
def get(key): return cache.get(key)
```
[docs](https://example.org/a)
"""


def said(text: str) -> list[tuple[str, str]]:
    return [(span.kind, text[span.start : span.end]) for span in spans(text)]


def test_markdown_is_taken_apart_into_its_pieces() -> None:
    assert said(MARKDOWN) == [
        ("heading", "Storage"),
        ("prose", "We keep text in S3, e.g. one object a paste."),
        ("prose", "Metadata goes to MySQL!"),
        ("item", "Keys: base62,\n  seven characters"),
        ("item", "Write path"),
        ("item", "nested: the API writes;"),
        ("item", "then returns"),
        ("row", "| part | store |"),
        ("row", "| text | S3    |"),
        ("code", "def get(key): return cache.get(key)"),
        ("prose", "[docs](https://example.org/a)"),
    ]


def test_a_sentence_wrapped_by_an_editor_is_one_sentence() -> None:
    text = "We keep the pastes themselves in an object store because it is\nCheap and durable. Next."
    assert [kind_text[1] for kind_text in said(text)] == [text[:-6], "Next."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("C++ and C# differ", ["C++", "and", "C#", "differ"]),
        ("O(n log n) or O(1)", ["O(n log n)", "or", "O(1)"]),
        ("p99 of 99.9% for key-value", ["p99", "of", "99.9%", "for", "key", "value"]),
        ("read/write short_code don’t", ["read", "write", "short", "code", "don’t"]),
        ("10M × 1.27KB", ["10M", "1.27KB"]),
        ("ParkingLot getHTTPCode", ["Parking", "Lot", "get", "HTTP", "Code"]),
    ],
)
def test_words_survive_as_engineers_write_them(text: str, words: list[str]) -> None:
    assert [token.text for token in tokenize(text, 0, len(text), frozenset())] == words


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The ratio is 100:1. Products can wait.", ["The ratio is 100:1.", "Products can wait."]),
        ("We set count + 1. Then to show it we read.", ["We set count + 1.", "Then to show it we read."]),
        ("It copies to 3. `Row` is next.", ["It copies to 3.", "`Row` is next."]),
        ("1. First item", ["First item"]),
        ("In two steps: 1. Write the row, 2. Send it.", ["In two steps: 1. Write the row, 2. Send it."]),
        ("Some, e.g. 5 of them, stay.", ["Some, e.g. 5 of them, stay."]),
        ("We keep 3. or 4. of them", ["We keep 3. or 4. of them"]),
        ("v1.2 is here", ["v1.2 is here"]),
    ],
)
def test_a_figure_may_end_a_sentence_and_may_open_an_item(text: str, sentences: list[str]) -> None:
    assert [text[span.start : span.end] for span in spans(text)] == sentences


def test_an_owner_is_its_own_word() -> None:
    text = "the bank's past week’s record; it's that's let's"
    assert [token.stem for token in tokenize(text, 0, len(text), frozenset())] == [
        *("the", "bank", "past", "week", "record"),
        *("it's", "that's", "let's"),
    ]


def test_a_known_camel_case_name_stays_whole() -> None:
    text = "DynamoDB"
    assert [token.text for token in tokenize(text, 0, len(text), frozenset({"dynamodb"}))] == ["DynamoDB"]


def concepts(text: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    return [(m.concept, m.stance) for s in read(text, lexicon).sentences for m in s.mentions]


def test_names_are_found_by_stem_longest_first_and_across_hyphens(lexicon: Lexicon) -> None:
    assert concepts("Key-value stores replicate; a KV store is a cache.", lexicon) == [
        ("key-value-store", "asserted"),
        ("replication", "asserted"),
        ("key-value-store", "asserted"),
        ("cache", "asserted"),
    ]


def test_a_name_does_not_reach_across_a_comma(lexicon: Lexicon) -> None:
    assert concepts("It has a key, value store it has none.", lexicon) == []


@pytest.mark.parametrize("typo", ["Memcachd", "Memcachedd", "Memcahced", "Mmecached"])
def test_a_mistyped_name_is_put_right(typo: str, lexicon: Lexicon) -> None:
    assert concepts(f"{typo} holds them", lexicon) == [("memcached", "asserted")]


@pytest.mark.parametrize("other", ["cat", "house", "horse", "p98", "cpp"])
def test_short_and_english_words_are_left_alone(other: str, lexicon: Lexicon) -> None:
    assert concepts(f"the {other} sat", lexicon) == []


def test_eight_words_shared_with_somebody_else_are_quoted(lexicon: Lexicon) -> None:
    posed = "Design a store for texts that uses a cache in front of it."
    reading = read(f"{posed} I add Redis.", lexicon, quoted=shingles([posed]))
    assert [m.stance for s in reading.sentences for m in s.mentions] == ["quoted", "asserted"]


def test_a_sentence_said_again_is_marked_as_repeated(lexicon: Lexicon) -> None:
    reading = read("We put Redis in front.\nSomething else.\nWe put Redis in front.", lexicon)
    assert [one.repeated for one in reading.sentences] == [False, False, True]


@given(st.text(max_size=400))
def test_every_offset_slices_to_its_text_and_nothing_overlaps(text: str) -> None:
    lexicon = Lexicon((), frozenset())
    reading = read(text, lexicon)
    end = 0
    for sentence in reading.sentences:
        assert end <= sentence.start < sentence.end <= len(text)
        end = sentence.end
        for token in sentence.tokens:
            assert text[token.start : token.end] == token.text
            assert sentence.start <= token.start < token.end <= sentence.end
        for quantity in sentence.quantities:
            assert text[quantity.start : quantity.end] == quantity.text


@given(st.text(alphabet="ab \n-*#|`.!?;:0123", max_size=200))
def test_no_word_of_a_text_is_lost(text: str) -> None:
    covered = set[int]()
    for span in spans(text):
        covered.update(range(span.start, span.end))
    for token in tokenize(text, 0, len(text), frozenset()):
        fence = text[: token.start].rsplit("\n", 1)[-1].lstrip().startswith("```")  # the name of a language
        marker = fence or text[: token.start].rsplit("\n", 1)[-1].strip(" -*>\t") == "" or token.text.isdigit()
        assert token.start in covered or marker


def test_stems_of_a_name_are_those_of_the_text() -> None:
    assert stems_of("key-value stores") == ("key", "valu", "store")
