"""Drafting a rubric from model answers, for an author to edit."""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from interviewer.language import Lexicon, read
from interviewer.model import match as m
from interviewer.model.errors import InputError, Location
from interviewer.model.format import Format
from interviewer.model.question import Question
from interviewer.model.rubric import Criterion, Rubric
from interviewer.model.visible import visible
from interviewer.scoring.drafting.rubric import Sections, draft_rubric

if TYPE_CHECKING:
    from interviewer.bank import Bank

_PLAIN = re.compile(r"(?!(?:true|false|null)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*", re.IGNORECASE)
_LONGEST_SAYING = 200
# What a question file may lack while it is being written.
_DEFAULTS: dict[str, Any] = {
    "title": "",
    "format": "system-design",
    "difficulty": "medium",
    "topics": [],
    "statement": "",
    "facts": [],
}
_HEAD = """\
# Drafted by `interviewer draft` from {count}. It is a start and no rubric yet: say each thing in your own words, join
# and drop criteria, give them several ways to be said, and fill in what is marked TODO."""


def question_of(data: bytes, name: str) -> Question:
    """A question file's question, which may lack all but its text. Raises `ContentError` with the place of a fault."""
    from interviewer.bank.convert import convert
    from interviewer.bank.files import Unreadable, decode
    from interviewer.bank.reader import as_error
    from interviewer.bank.yaml12 import read_yaml

    try:
        text = decode(data, Path(name))
    except Unreadable as error:
        raise as_error((error.fault,)) from error
    document = read_yaml(text, name)
    if isinstance(document.data, dict):
        given = cast(dict[str, Any], document.data)
        document.data = {**_DEFAULTS, "id": _id_of(name), **given}
    question = None if document.faults else convert(document, Question)
    if document.faults or question is None:
        raise as_error(document.faults) if document.faults else InputError(f"{name} is no question file")
    return question


def _id_of(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", Path(name).stem.lower()).strip("-") or "question"


def draft(bank: "Bank", question: Question, answers: Sequence[str]) -> str:
    """The YAML of a rubric drafted from `answers`, or from the question's own model answer if there are none.

    Raises `InputError` if they hold nothing to draft from.
    """
    lexicon = Lexicon(bank.concepts(), bank.words())
    form = bank.format(question.format)
    own = [(phase, read(text, lexicon)) for phase, text in question.model_answer.items() if phase in form.phase_ids()]
    models: list[Sections] = [[("", read(text, lexicon))] for text in answers] or ([own] if own else [])
    if not models:
        raise InputError(f"question `{question.id}` has no `model_answer`: give model answers with --from FILE")
    rubric = draft_rubric(question, models, form, lexicon)
    if not rubric.criteria:
        raise InputError("the model answers hold nothing to draft from: no sentence with two telling words")
    return "\n".join(_yaml(rubric, form, len(models))) + "\n"


def _yaml(rubric: Rubric, form: Format, answers: int) -> Iterator[str]:
    yield _HEAD.format(count="a model answer" if answers == 1 else f"{answers} model answers")
    yield f"question: {_word(rubric.question)}"
    yield ""
    yield "criteria:"
    titles = {phase.id: phase.title for phase in form.phases}
    for phase, criteria in groupby(rubric.criteria, key=lambda one: one.phase):
        yield f"  # {titles[phase]}"
        for criterion in criteria:
            yield from _criterion(criterion)
            yield ""
    yield "samples: []  # TODO a strong answer, a middling one, a list of buzzwords, each with the band of its score"


def _criterion(one: Criterion) -> Iterator[str]:
    yield f"  - id: {_word(one.id)}"
    yield f"    phase: {one.phase}"
    yield f"    dimension: {one.dimension}"
    yield f"    says: {_text(_short(one.says))}  # TODO in your own words"
    yield f"    weight: {one.weight:g}"
    yield f"    level: {one.level}"
    if isinstance(one.match, m.AnyNode):
        yield "    match:"
        yield "      any:"
        yield from (f"        - {_node(child)}" for child in one.match.any)
    else:
        yield f"    match: {_node(one.match)}"
    yield "    # TODO probe: a question that leads here and does not name it"
    yield "    # TODO hints: four, for the area, the category, the constraint that matters, the concept"


def _short(text: str) -> str:
    """One line, cut at a word where it is long; what a file may not hold is made visible."""
    line = visible(" ".join(text.split()))
    return line if len(line) <= _LONGEST_SAYING else line[:_LONGEST_SAYING].rsplit(" ", 1)[0] + " …"


def _node(node: m.Match) -> str:
    """A leaf of a match on one line."""
    match node:
        case m.NearNode():
            return f"{{near: [{', '.join(_group(group) for group in node.near)}]}}"
        case m.AskedNode():
            return f"{{asked: {_word(node.asked)}}}"
        case m.EstimateNode():
            return f"{{estimate: {{value: {node.value:.15g}, unit: {_text(node.unit)}, factor: {node.factor:g}}}}}"
        case _:
            raise AssertionError(f"the drafter makes no {type(node).__name__}")


def _group(ways: Sequence[str]) -> str:
    return _word(ways[0]) if len(ways) == 1 else f"[{', '.join(map(_word, ways))}]"


def _word(word: str) -> str:
    return word if _PLAIN.fullmatch(word) else _text(word)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def answer_of(data: bytes, name: str) -> str:
    """A model answer's text. Raises `InputError` if it is no text, or empty."""
    from interviewer.services.judging import read_answer

    text = read_answer(data, name)
    if not text.strip():
        raise InputError("is empty: there is nothing to draft from", location=Location(path=name))
    return text
