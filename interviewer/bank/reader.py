"""One content file, from its bytes to a value of the model, with every fault that can be told from it alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec

from interviewer.bank.files import Unreadable, decode, shown
from interviewer.model.card import Deck
from interviewer.model.concept import Concept
from interviewer.model.errors import ContentError, Fault
from interviewer.model.format import Format
from interviewer.model.question import Question
from interviewer.model.reading import ReadingList
from interviewer.model.rubric import Rubric

if TYPE_CHECKING:
    from interviewer.bank.document import Document

T = TypeVar("T", bound=msgspec.Struct)

QUESTIONS, FORMATS = "prompts/questions", "prompts/formats"
RUBRICS, CONCEPTS = "rubrics/questions", "rubrics/concepts"
CARDS, READING = "prompts/cards", "prompts/reading"


class Vocabulary(msgspec.Struct, frozen=True):
    """A file of `rubrics/concepts`: its list of concepts."""

    concepts: tuple[Concept, ...]


MODELS: dict[str, type[msgspec.Struct]] = {
    QUESTIONS: Question, FORMATS: Format, RUBRICS: Rubric, CONCEPTS: Vocabulary, CARDS: Deck,
    READING: ReadingList,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """What reading gave. A `value` beside `faults` is what could be saved, fit for further checks and nothing else."""

    path: Path
    document: "Document | None"
    value: T | None
    faults: tuple[Fault, ...]
    fence: Path | None = None

    @property
    def readable(self) -> bool:
        """Whether the file held YAML at all."""
        from interviewer.bank.document import Bad

        return self.document is not None and not isinstance(self.document.data, Bad)


def parse(path: Path, source: bytes, model: type[T], fence: Path | None = None) -> Read[T]:
    """Bytes of a file as `model`; never raises for what they hold. `fence` is the folder no link may lead out of."""
    from interviewer.bank.convert import convert
    from interviewer.bank.document import Bad
    from interviewer.bank.yaml12 import read_yaml

    try:
        text = decode(source, path)
    except Unreadable as error:
        return Read(path, None, None, (error.fault,))
    document = read_yaml(text, shown(path))
    value = None if isinstance(document.data, Bad) else convert(document, model)
    if value is not None:
        _check_name(path, value, document)
    return Read(path, document, value, tuple(document.faults), fence)


def whole(done: Read[T]) -> T | None:
    """The value if nothing is wrong with it."""
    return None if done.faults else done.value


def failed(done: Read[T]) -> ContentError:
    """The error of a file that could not be read."""
    return as_error(done.faults)


def as_error(faults: Sequence[Fault]) -> ContentError:
    """The error that tells the first fault, and how many more there are."""
    first = faults[0]
    more = f" (and {len(faults) - 1} more: run `interviewer lint`)" if len(faults) > 1 else ""
    return ContentError(f"{first.message}{more}", location=first.location)


def _check_name(path: Path, value: object, document: "Document") -> None:
    """A file is found by its name, so the id inside must be the same."""
    match value:
        case Question() | Format():
            key, said = "id", value.id
        case Rubric():
            key, said = "question", value.question
        case Deck():
            key, said = "topic", value.topic
        case ReadingList():
            key, said = "name", value.name
        case _:
            return
    if said != path.stem:
        from interviewer.bank.suggest import quoted

        wanted = f"`{key}` must be the file's name, `{path.stem}`, not {quoted(said)}"
        document.fault(document.at((key,)), "id-mismatch", wanted)
