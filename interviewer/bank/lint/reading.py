"""What can be wrong in a list of links, beyond its shape."""

from interviewer.bank.lint.context import Context
from interviewer.bank.lint.notes import Notes
from interviewer.bank.reader import CARDS, QUESTIONS
from interviewer.bank.suggest import quoted
from interviewer.model.reading import ReadingList


def check_reading(found: ReadingList, notes: Notes, context: Context) -> None:
    """All checks of a reading list; faults go to `notes`."""
    notes.id(found, ("name",), found.name)
    notes.text(found, ("title",), found.title)
    if not found.links:
        notes.add(found, ("links",), "empty-list", "`links` needs at least one item")
    topics, questions = context.shelf.names(CARDS), context.shelf.names(QUESTIONS)
    seen: set[str] = set()
    for link in found.links:
        notes.text(link, ("title",), link.title)
        if not link.url.startswith(("https://", "http://")):
            notes.add(link, ("url",), "bad-url", f"{quoted(link.url)} is no web address; begin it with https://")
        if link.url in seen:
            notes.add(link, ("url",), "duplicate-link", f"{quoted(link.url)} stands above already")
        seen.add(link.url)
        for index, topic in enumerate(link.topics):
            notes.known(link, ("topics", index), "unknown-deck", topic, topics)
        for index, question in enumerate(link.questions):
            notes.known(link, ("questions", index), "unknown-question", question, questions)
