"""Reading the words of a match: texts and lists of them."""

from typing import Any, cast

from interviewer.bank.document import BAD, Bad, Document, Path
from interviewer.bank.suggest import got


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
        made = [self.text(each, (*path, index)) for index, each in enumerate(cast(list[Any], value))]
        if len(made) < least:
            return self.fault(path, "bad-match", f"`{key}` needs at least {least} word{'s' * (least > 1)}")
        kept = tuple(each for each in made if not isinstance(each, Bad))
        return kept if len(kept) == len(made) else BAD

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
        text = self.text(value, path)
        return BAD if isinstance(text, Bad) else (text,)

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
