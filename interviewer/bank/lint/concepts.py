"""What can be wrong in the vocabulary, beyond its shape."""

from interviewer.bank.lint.context import Context
from interviewer.bank.lint.notes import Notes
from interviewer.bank.reader import Read, Vocabulary
from interviewer.bank.suggest import quoted
from interviewer.language.tokens import stems_of
from interviewer.model.concept import Concept


def check_concepts(done: Read[Vocabulary], vocabulary: Vocabulary, notes: Notes, context: Context) -> None:
    """All checks of a file of concepts; faults go to `notes`."""
    notes.ids(vocabulary.concepts, "concept")
    elsewhere = _elsewhere(done, context)
    for concept in vocabulary.concepts:
        if concept.id in elsewhere:
            said = f"{quoted(concept.id)} stands in {elsewhere[concept.id]} already"
            notes.add(concept, ("id",), "duplicate-id", said)
        _names(concept, notes)
        for index, kin in enumerate(concept.kin):
            notes.concept(concept, ("kin", index), kin, context)
        if _is_own_kin(concept.id, context):
            notes.add(concept, ("kin",), "kin-cycle", f"{quoted(concept.id)} is a kind of itself by way of `kin`")


def _elsewhere(done: Read[Vocabulary], context: Context) -> dict[str, str]:
    """The concepts of the files before this one in the same folder, each with its file's name."""
    found: dict[str, str] = {}
    for other in context.files:
        if other.path.parent == done.path.parent and other.path < done.path and isinstance(other.value, Vocabulary):
            found.update({concept.id: other.path.name for concept in other.value.concepts})
    return found


def _names(concept: Concept, notes: Notes) -> None:
    notes.text(concept, ("says",), concept.says)
    seen: set[str] = set()
    for steps, name in ((("name",), concept.name), *((("also", i), name) for i, name in enumerate(concept.also))):
        if not stems_of(name):
            notes.add(concept, steps, "empty-text", f"{quoted(name)} holds no word that could be said")
        if name.casefold() in seen:
            notes.add(concept, steps, "duplicate-name", f"{quoted(name)} is a name of this concept already")
        seen.add(name.casefold())


def _is_own_kin(start: str, context: Context) -> bool:
    """Whether following kin upward leads back to where it began."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        concept = context.concepts.get(waiting.pop())
        for kin in concept.kin if concept else ():
            if kin == start:
                return True
            if kin not in seen:
                seen.add(kin)
                waiting.append(kin)
    return False
