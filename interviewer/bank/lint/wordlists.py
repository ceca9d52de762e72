"""What can be wrong in the lists of words that a rubric names, and in its gate."""

from collections.abc import Iterator
from typing import Any, cast

from interviewer.bank.document import Path
from interviewer.bank.lint.context import Context
from interviewer.bank.lint.notes import Notes
from interviewer.bank.suggest import did_you_mean, quoted
from interviewer.bank.words import is_name
from interviewer.model.rubric import Rubric


def check_words(rubric: Rubric, notes: Notes, context: Context) -> None:
    """Names that nobody uses or has given, empty lists, and words that look like misspelt concepts."""
    above: set[str] = set()
    for name, words in rubric.words.items():
        notes.id(rubric, ("words", name), name)
        if not words:
            notes.add(rubric, ("words", name), "empty-list", f"the list {quoted(name)} holds no words")
        _listed(rubric, ("words", name), words, above, notes, context)
        above.add(name)
    _listed(rubric, ("about",), rubric.about, above, notes, context)
    used = set(_used(notes.document.data))
    for name in rubric.words:
        if name not in used:
            notes.add(
                rubric, ("words", name), "unused-words", f"no match uses the list {quoted(name)}: write `${name}`"
            )


def _listed(rubric: Rubric, at: Path, words: tuple[str, ...], known: set[str], notes: Notes, context: Context) -> None:
    for index, word in enumerate(words):
        if not is_name(word):
            notes.word(rubric, (*at, index), word, context)
        elif word[1:] not in known:
            later = word[1:] in rubric.words
            advice = "; a list may use those above it" if later else did_you_mean(word[1:], known)
            notes.add(rubric, (*at, index), "unknown-words", f"`words` has no list {quoted(word[1:])} here{advice}")


def _used(value: Any) -> Iterator[str]:
    """The names of lists that stand anywhere in a file."""
    if is_name(value):
        yield value[1:]
    elif isinstance(value, dict):
        for each in cast(dict[str, Any], value).values():
            yield from _used(each)
    elif isinstance(value, list):
        for each in cast(list[Any], value):
            yield from _used(each)
