"""Names with their parts in brackets, and calls of an API: neither questions nor lists, and spelled as written."""

import pytest

from interviewer.language import Lexicon, read
from interviewer.language.definitions import defined, is_endpoints


@pytest.mark.parametrize(
    "line",
    [
        "POST /v1/messages { conv_id, body, attachments? } -> { msg_id }",
        "GET /feed?cursor=...",
        "API: POST /uploads -> {photo_id, urls}, POST /photos/{id}/publish {caption}, GET /feed?cursor",
        "DELETE /pastes/{id} -> 204",
        "PUT /boards/{id} (title, owner)",
    ],
)
def test_calls_of_an_api_are_code_and_ask_nothing(line: str, lexicon: Lexicon) -> None:
    assert is_endpoints(line)
    assert [(one.kind, one.question, one.scopes) for one in read(f"- {line}", lexicon).sentences] == [
        ("code", False, ())
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Should we use POST /uploads for it?",
        "POST /pastes stores the text and gives its key back because nobody guesses it.",
        "POST, GET, PUT, DELETE",
        "Is it {a, b} or not?",
    ],
)
def test_words_about_calls_are_words(line: str, lexicon: Lexicon) -> None:
    assert [one.kind for one in read(line, lexicon).sentences] == ["prose"]
    assert read(line, lexicon).sentences[0].question is line.endswith("?")


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("tweets(tweet_id PK, user_id, text, created_at), index (user_id, tweet_id) for profile", 2),
        ("messages(conv_id, msg_id, sender, ts, body, status)", 1),
        ("SEND {client_msg_id, conv_id, payload} -> ACK {msg_id, seq}", 2),
        ("User(id, name, email)", 1),
        ("the newest ones (of the day, and of the week) stay", 0),
        ("the newest ones (see above) stay", 0),
        ("cache, queue, shards, replicas", 0),
    ],
)
def test_a_name_with_its_parts_is_a_definition(line: str, count: int) -> None:
    assert len(defined(line, 0, len(line))) == count


def test_code_and_identifiers_are_not_spelled_right(lexicon: Lexicon) -> None:
    text = "```\nconst cahce = await replicte\n```\nThe cahce_id and the cahce."
    lower = [token.lower for one in read(text, lexicon).sentences for token in one.tokens]
    assert lower == ["const", "cahce", "await", "replicte", "the", "cahce", "id", "and", "the", "cache"]
