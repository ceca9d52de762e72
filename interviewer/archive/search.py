"""Finding where something was said."""

import re
from typing import Any

from interviewer.archive.codec import readable
from interviewer.archive.store import Store
from interviewer.model.review import Hit

PAGE = 20
WORDS_SHOWN = 16
# Private-use characters that no keyboard gives mark the words found on their way out of SQLite.
_OPEN, _CLOSE = "\ue000", "\ue001"

_SEARCH = """
    SELECT e.session, s.question, s.started, e.seq, e.who, e.phase, snippet(words, 0, :open, :close, '…', :shown)
    FROM words JOIN events e ON e.id = words.rowid JOIN sessions s ON s.id = e.session
    WHERE words MATCH :query AND EXISTS (SELECT 1 FROM turns t WHERE t.session = e.session AND t.seq = e.seq)
    ORDER BY words.rank LIMIT :limit"""


def search(store: Store, words: str, limit: int) -> tuple[Hit, ...]:
    """The turns that hold all of `words`, best first; none if there are no words to look for."""
    query = quoted(words)
    if not query:
        return ()
    wanted = {"query": query, "limit": limit, "open": _OPEN, "close": _CLOSE, "shown": WORDS_SHOWN}
    with store.reading() as conn:
        return tuple(to_hit(row) for row in conn.execute(_SEARCH, wanted))


def quoted(words: str) -> str:
    """`words` as a query in which nothing is an operator: each word, and each "phrase", between quotes."""
    parts = re.findall(r'"([^"]*)"?|([^\s"]+)', readable(words))
    terms = [phrase or word for phrase, word in parts]
    return " ".join(f'"{term}"' for term in terms if any(character.isalnum() for character in term))


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
