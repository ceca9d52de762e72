"""What can be wrong in a rubric, beyond its shape."""

from interviewer.bank.lint.context import Context
from interviewer.bank.lint.leaks import check_leaks
from interviewer.bank.lint.matches import check_match, needs_talk
from interviewer.bank.lint.notes import Notes
from interviewer.bank.lint.samples import check_samples
from interviewer.bank.lint.wordlists import check_words
from interviewer.bank.reader import QUESTIONS, Read
from interviewer.model.question import Question
from interviewer.model.rubric import Criterion, Rubric

RUNGS = 4


def check_rubric(done: Read[Rubric], rubric: Rubric, notes: Notes, context: Context) -> None:
    """All checks of a rubric; faults go to `notes`."""
    if rubric.question == notes.stem and not context.exists(QUESTIONS, Question, rubric.question):
        names = context.shelf.names(QUESTIONS)
        notes.known(rubric, ("question",), "unknown-question", rubric.question, names)
    if not rubric.criteria:
        notes.add(rubric, ("criteria",), "empty-list", "`criteria` needs at least one item")
    notes.ids(rubric.criteria, "criterion")
    check_words(rubric, notes, context)
    question = context.question(rubric.question)
    for criterion in rubric.criteria:
        _criterion(criterion, notes)
        _places(criterion, question, notes, context)
        check_match(criterion.match, rubric.question, notes, context)
        check_leaks(criterion, question, notes, context)
    check_samples(done, rubric, notes)


def _criterion(criterion: Criterion, notes: Notes) -> None:
    notes.text(criterion, ("says",), criterion.says)
    if not 0 < criterion.weight <= 10:
        notes.add(criterion, ("weight",), "bad-number", "`weight` must be above 0 and at most 10")
    if needs_talk(criterion.match):
        return
    if not criterion.probe.strip():
        notes.add(criterion, ("id",), "probe-missing", "no `probe` asks for this criterion")
    if len(criterion.hints) != RUNGS:
        said = f"{RUNGS} hints are needed (area, category, constraint, concept), here are {len(criterion.hints)}"
        notes.add(criterion, ("hints",), "hints-count", said)
    for index, hint in enumerate(criterion.hints):
        notes.text(criterion, ("hints", index), hint)


def _places(criterion: Criterion, question: Question | None, notes: Notes, context: Context) -> None:
    """Phase and dimension are those of the question's format."""
    form = context.format(question.format) if question else None
    if form is None:
        return
    notes.known(criterion, ("phase",), "unknown-phase", criterion.phase, form.phase_ids())
    dimensions = [dimension.id for dimension in form.dimensions]
    notes.known(criterion, ("dimension",), "unknown-dimension", criterion.dimension, dimensions)
