"""Reading the words of a match: texts, lists of them, and lists that the rubric names (`$refuse`)."""

from functools import cached_property
from typing import Any, cast

from interviewer.bank.document import BAD, Bad, Document, Path
from interviewer.bank.suggest import did_you_mean, got, quoted

# How a match writes the name of one of the rubric's lists of words.
SIGN = "$"
# A word and where the file has it.
Placed = tuple[str, Path]


class Words:
    """Reads texts out of a document's values; faults go to the document."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def words(self, value: Any, path: Path, least: int) -> tuple[str, ...] | Bad:
        """A list of at least `least` words or concept ids."""
        if isinstance(value, Bad):
            return BAD
        key = next(step for step in reversed(path) if isinstance(step, str))
        if not isinstance(value, list):
            return self.fault(path, "wrong-type", f"`{key}` takes a list of words")
        listed = cast(list[Any], value)
        if len(listed) < least and not any(is_name(each) for each in listed):
            return self.fault(path, "bad-match", f"`{key}` needs at least {least} word{'s' * (least > 1)}")
        made = [self.spread(each, (*path, index)) for index, each in enumerate(listed)]
        return self.placed([word for words in made if not isinstance(words, Bad) for word in words], path, made)

    def placed(self, words: list[Placed], path: Path, made: list[Any]) -> tuple[str, ...] | Bad:
        """The words that stand at `path`, the place of each noted; BAD if any of what they were `made` of is."""
        for index, (_, place) in enumerate(words):
            self.document.moved[(*path, index)] = place
        return BAD if any(isinstance(each, Bad) for each in made) else tuple(word for word, _ in words)

    def spread(self, value: Any, path: Path) -> tuple[Placed, ...] | Bad:
        """A word, or the words of a list that the rubric names."""
        text = self.text(value, path)
        if isinstance(text, Bad):
            return BAD
        if not is_name(text):
            return ((text, path),)
        if text[1:] not in self.named:
            said = f"`words` has no list {quoted(text[1:])}{did_you_mean(text[1:], self.named)}"
            return self.fault(path, "unknown-words", said)
        return self.named[text[1:]]

    @cached_property
    def named(self) -> dict[str, tuple[Placed, ...]]:
        """The rubric's lists of words by name; a list may hold those above it. What is broken is told by lint."""
        named: dict[str, tuple[Placed, ...]] = {}
        for name, listed in lists(self.document).items():
            words: list[Placed] = []
            for index, each in enumerate(listed):
                words += named.get(each[1:], ()) if is_name(each) else ((each, ("words", name, index)),)
            named[name] = tuple(words)
        return named

    def groups(self, value: Any, path: Path) -> tuple[tuple[str, ...], ...] | Bad:
        """A list of at least two words; a list in place of a word holds words of which one is enough."""
        if isinstance(value, Bad):
            return BAD
        if not isinstance(value, list) or len(cast(list[Any], value)) < 2:
            return self.fault(path, "bad-match", f"`{path[-1]}` takes a list of at least 2 words, or lists of words")
        made = [self.group(each, (*path, index)) for index, each in enumerate(cast(list[Any], value))]
        kept = tuple(each for each in made if not isinstance(each, Bad))
        return kept if len(kept) == len(made) else BAD

    def group(self, value: Any, path: Path) -> tuple[str, ...] | Bad:
        if isinstance(value, list):
            return self.words(cast(list[Any], value), path, 1)
        words = self.spread(value, path)
        return BAD if isinstance(words, Bad) else self.placed(list(words), path, [])

    def text(self, value: Any, path: Path) -> str | Bad:
        if isinstance(value, Bad):
            return BAD
        key = next(f"`{step}`" for step in reversed(path) if isinstance(step, str))
        if not isinstance(value, str):
            return self.fault(path, "wrong-type", f"{key} takes text, not {got(value, 'text')}")
        return value if value.strip() else self.fault(path, "empty-text", f"{key} is empty here")

    def fault(self, path: Path, code: str, message: str) -> Bad:
        self.document.fault(self.document.at(path), code, message)
        return BAD


def is_name(word: Any) -> bool:
    """Whether a word of a match stands for a list of the rubric's."""
    return isinstance(word, str) and word.startswith(SIGN) and len(word) > 1


def lists(document: Document) -> dict[str, list[str]]:
    """The lists under `words` of a rubric, as far as they are lists of text."""
    data: Any = document.data
    given: Any = cast(dict[str, Any], data).get("words") if isinstance(data, dict) else None
    if not isinstance(given, dict):
        return {}
    named = cast(dict[str, Any], given)
    return {name: [each for each in cast(list[Any], words) if isinstance(each, str)]
            for name, words in named.items() if isinstance(words, list)}  # fmt: skip
