"""What the checks of one file may ask of all the others: the files looked at first, then the rest of the bank."""

from collections.abc import Iterable
from copy import copy
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec

from interviewer.bank.reader import CONCEPTS, FORMATS, QUESTIONS, RUBRICS, Read, Vocabulary
from interviewer.bank.shelf import Found, Shelf
from interviewer.model.concept import Concept
from interviewer.model.errors import UserError
from interviewer.model.format import Format
from interviewer.model.question import Question
from interviewer.model.rubric import Rubric

if TYPE_CHECKING:
    from interviewer.bank.document import Document

T = TypeVar("T", bound=msgspec.Struct)


class Context:
    """Looks names up. A name counts as known if it stands in a file, even where the rest of its item is broken."""

    def __init__(self, shelf: Shelf, files: list[Read[Any]]) -> None:
        self.shelf = shelf
        self.files = files

    def of(self, done: Read[Any]) -> "Context":
        """What to hold `done` against: what wins, or what lies beside it if an upper layer's file stands for it."""
        root = done.path.absolute().parents[2:3]
        same = [each for each in self.files if each.path.absolute().parents[2:3] == root]
        first = next(each for each in self.files if each.path.parts[-3:] == done.path.parts[-3:])
        if first is done or not same:
            return self
        beside = copy(self)
        beside.files = [*same, *self.files]
        return beside

    @cached_property
    def concepts(self) -> dict[str, Concept]:
        """Every concept that can be read, by id."""
        known: dict[str, Concept] = {}
        for done in self._vocabularies:
            for concept in done.value.concepts if done.value is not None else ():
                known.setdefault(concept.id, concept)
        return known

    @cached_property
    def concept_ids(self) -> frozenset[str]:
        """The ids of all concepts, of broken ones too."""
        ids = set(self.concepts)
        for done in self._vocabularies:
            ids |= raw_names(done.document, "concepts") if isinstance(done, Read) else set()
        return frozenset(ids)

    @cached_property
    def vocabulary_readable(self) -> bool:
        """Whether every file of concepts could be read as YAML, so that a name nobody has is not just unread."""
        return all(isinstance(done, Found) or done.readable for done in self._vocabularies)

    @cached_property
    def _vocabularies(self) -> list[Read[Vocabulary] | Found[Vocabulary]]:
        ours = [each for each in self.files if isinstance(each.value, Vocabulary) or _lies_in(each, CONCEPTS)]
        looked_at = {each.path for each in ours}
        rest = (each for each in self.shelf.all(CONCEPTS, Vocabulary) if each.path not in looked_at)
        return [*ours, *rest]

    def question(self, name: str) -> Question | None:
        """The question of that id, if it can be read."""
        return self._value(QUESTIONS, name, Question)

    def settled(self, name: str) -> bool:
        """Whether the question's file has the right shape, so that what is absent was left out on purpose."""
        done = self._looked_at(QUESTIONS, Question, name)
        return done is None or not done.faults

    def rubric(self, name: str) -> Rubric | None:
        """The rubric of that question, if it can be read."""
        return self._value(RUBRICS, name, Rubric)

    def format(self, name: str) -> Format | None:
        """The format of that id, if it can be read."""
        return self._value(FORMATS, name, Format)

    def exists(self, kind: str, model: type[msgspec.Struct], name: str) -> bool:
        """Whether there is such a file, whole or broken."""
        return self._looked_at(kind, model, name) is not None or name in self.shelf.names(kind)

    def fact_ids(self, question: str) -> frozenset[str]:
        """The ids of a question's facts."""
        done = self._looked_at(QUESTIONS, Question, question)
        known = self.question(question)
        ids = {fact.id for fact in known.facts} if known else set[str]()
        return frozenset(ids | (raw_names(done.document, "facts") if done else set()))

    def criterion_ids(self, question: str) -> frozenset[str]:
        """The ids of the criteria of a question's rubric."""
        done = self._looked_at(RUBRICS, Rubric, question)
        known = self.rubric(question)
        ids = {criterion.id for criterion in known.criteria} if known else set[str]()
        return frozenset(ids | (raw_names(done.document, "criteria") if done else set()))

    def _value(self, kind: str, name: str, model: type[T]) -> T | None:
        done = self._looked_at(kind, model, name)
        if done is not None:
            return done.value
        try:
            return self.shelf.one(kind, name, model).value
        except UserError:
            return None

    def _looked_at(self, kind: str, model: type[T], name: str) -> Read[T] | None:
        for each in self.files:
            if each.path.stem == name and (isinstance(each.value, model) or _lies_in(each, kind)):
                return each
        return None


def _lies_in(done: Read[Any], kind: str) -> bool:
    return done.path.parent.parts[-2:] == tuple(kind.split("/"))


def raw_names(document: "Document | None", key: str, name: str = "id") -> set[str]:
    """The ids that stand in the list below `key`, whatever else is wrong there."""
    data: Any = document.data if document else None
    items: Any = cast(dict[str, Any], data).get(key) if isinstance(data, dict) else None
    entries = cast(Iterable[Any], items) if isinstance(items, list) else ()
    found = (cast(dict[str, Any], each).get(name) for each in entries if isinstance(each, dict))
    return {each for each in found if isinstance(each, str)}
