"""What can be wrong in a question, beyond its shape."""

from interviewer.bank.lint.context import Context
from interviewer.bank.lint.notes import Notes
from interviewer.bank.reader import FORMATS, RUBRICS
from interviewer.bank.suggest import quoted
from interviewer.language.tokens import stems_of
from interviewer.model.format import Format
from interviewer.model.question import Curveball, Fact, Question
from interviewer.model.rubric import Rubric


def check_question(question: Question, notes: Notes, context: Context) -> None:
    """All checks of a question; faults go to `notes`."""
    notes.id(question, ("id",), question.id)
    for key in ("title", "statement"):
        notes.text(question, (key,), getattr(question, key))
    notes.filled(question, "topics", question.topics)
    notes.ids(question.facts, "fact")
    notes.ids(question.curveballs, "curveball")
    for fact in question.facts:
        _fact(fact, notes)
    _askings(question.facts, notes)
    for scope in question.out_of_scope:
        notes.filled(scope, "about", scope.about)
        notes.text(scope, ("reply",), scope.reply)
    for curveball in question.curveballs:
        _curveball(curveball, question, notes, context)
    _format(question, notes, context)
    for reading in question.reading:
        if not reading.url.startswith(("https://", "http://")):
            notes.add(reading, ("url",), "bad-url", f"{quoted(reading.url)} is no web address; begin it with https://")
    if question.id == notes.stem and not context.exists(RUBRICS, Rubric, question.id):
        notes.add(question, ("id",), "rubric-missing", f"there is no {RUBRICS}/{question.id}.yaml to judge answers by")


def _fact(fact: Fact, notes: Notes) -> None:
    notes.filled(fact, "about", fact.about)
    notes.filled(fact, "asked", fact.asked)
    notes.text(fact, ("reply",), fact.reply)
    if fact.figure is not None:
        notes.unit(fact.figure, ("unit",), fact.figure.unit)


def _askings(facts: tuple[Fact, ...], notes: Notes) -> None:
    """The same asking twice: the interviewer could not tell which fact is meant."""
    seen: dict[tuple[str, ...], str] = {}
    for fact in facts:
        for index, asking in enumerate(fact.asked):
            key = stems_of(asking)
            if not key:
                continue
            if key in seen:
                other = "this fact" if seen[key] == fact.id else f"fact {quoted(seen[key])}"
                notes.add(fact, ("asked", index), "askings-collide", f"{other} is asked for in the same words")
            seen.setdefault(key, fact.id)


def _curveball(curveball: Curveball, question: Question, notes: Notes, context: Context) -> None:
    notes.text(curveball, ("says",), curveball.says)
    notes.filled(curveball, "criteria", curveball.criteria)
    if not context.exists(RUBRICS, Rubric, question.id):
        return
    known = context.criterion_ids(question.id)
    for index, name in enumerate(curveball.criteria):
        notes.known(curveball, ("criteria", index), "unknown-curveball-criterion", name, known)


def _format(question: Question, notes: Notes, context: Context) -> None:
    if not context.exists(FORMATS, Format, question.format):
        notes.known(question, ("format",), "unknown-format", question.format, context.shelf.names(FORMATS))
        return
    form = context.format(question.format)
    for phase, text in question.model_answer.items():
        if form is not None:
            notes.known(question, ("model_answer", phase), "unknown-phase", phase, form.phase_ids())
        notes.text(question, ("model_answer", phase), text)
