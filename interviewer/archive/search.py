"""Finding where something was said."""

import re
from typing import Any

from interviewer.archive.codec import readable
from interviewer.archive.store import Store
from interviewer.model.review import Hit

PAGE = 20
# Of the turns that hold the words, so many of the newest are weighed: to weigh all that say "cache" takes too long.
WEIGHED = 2_000
WORDS_SHOWN = 16
# Private-use characters that no keyboard gives mark the words found on their way out of SQLite.
_OPEN, _CLOSE = "\ue000", "\ue001"

_WEIGH = """
    SELECT e.id FROM (
        SELECT rowid AS id, rank AS fit FROM words WHERE words MATCH :query ORDER BY rowid DESC LIMIT :weighed) found
    JOIN events e ON e.id = found.id
    WHERE EXISTS (SELECT 1 FROM turns t WHERE t.session = e.session AND t.seq = e.seq)
    ORDER BY found.fit, e.id DESC LIMIT :limit"""

# While a word is being typed: how well a turn fits would cost a look at all words that begin so.
_NEWEST = """
    SELECT e.id, e.session, s.question, s.started, e.seq, e.who, e.phase, found.snippet
    FROM (
        SELECT rowid AS id, snippet(words, 0, :open, :close, '…', :shown) AS snippet
        FROM words WHERE words MATCH :query ORDER BY rowid DESC LIMIT :limit) found
    JOIN events e ON e.id = found.id JOIN sessions s ON s.id = e.session
    WHERE EXISTS (SELECT 1 FROM turns t WHERE t.session = e.session AND t.seq = e.seq)
    ORDER BY e.id DESC"""

_SHOW = """
    SELECT e.id, e.session, s.question, s.started, e.seq, e.who, e.phase,
        snippet(words, 0, :open, :close, '…', :shown)
    FROM words JOIN events e ON e.id = words.rowid JOIN sessions s ON s.id = e.session
    WHERE words MATCH :query AND words.rowid IN (SELECT value FROM json_each(:ids))"""


def search(store: Store, words: str, limit: int, *, unfinished: bool = False) -> tuple[Hit, ...]:
    """The turns that hold all of `words`, best first; none if there are no words to look for.

    With `unfinished` the last word may be the beginning of one: it is still being typed. Then it is newest first.
    """
    query = query_of(words, unfinished=unfinished)
    if not query:
        return ()
    wanted = {"query": query, "limit": limit, "open": _OPEN, "close": _CLOSE, "shown": WORDS_SHOWN}
    with store.reading() as conn:
        if unfinished:
            return tuple(to_hit(row[1:]) for row in conn.execute(_NEWEST, wanted))
        # In two steps: a snippet costs more than all else, and is made for what is shown alone.
        ids = [row[0] for row in conn.execute(_WEIGH, {**wanted, "weighed": WEIGHED})]
        hits = {row[0]: to_hit(row[1:]) for row in conn.execute(_SHOW, {**wanted, "ids": str(ids)})}
    return tuple(hits[one] for one in ids)


def query_of(words: str, *, unfinished: bool = False) -> str:
    """`words` as a query in which nothing is an operator: each word, and each "phrase", between quotes."""
    parts = re.findall(r'"([^"]*)"?|([^\s"]+)', readable(words))
    terms = [phrase or word for phrase, word in parts]
    query = " ".join(f'"{term}"' for term in terms if any(character.isalnum() for character in term))
    return f"{query} *" if query and unfinished else query


def to_hit(row: tuple[Any, ...]) -> Hit:
    """A row of the query above as a value."""
    session, question, started, seq, who, phase, marked = row
    snippet, marks = unmarked(marked)
    return Hit(
        session=session, question=question, started=started, seq=seq, who=who, phase=phase, snippet=snippet, marks=marks
    )


def unmarked(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A marked snippet as its text and the places of the marks."""
    text = ""
    marks: list[tuple[int, int]] = []
    start = 0
    for piece in re.split(f"([{_OPEN}{_CLOSE}])", marked):
        if piece == _OPEN:
            start = len(text)
        elif piece == _CLOSE:
            marks.append((start, len(text)))
        else:
            text += piece
    return text, tuple(marks)
