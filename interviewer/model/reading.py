"""Reading elsewhere: links by topic, question and company. They are shown and never fetched."""

from interviewer.model.base import Value


class Link(Value, frozen=True, kw_only=True):
    """One thing to read: `topics` are decks of cards and `questions` ids of questions that it goes with."""

    title: str
    url: str
    company: str = ""
    topics: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()


class ReadingList(Value, frozen=True, kw_only=True):
    """A file of `prompts/reading`; `name` is the file's name."""

    name: str
    title: str
    links: tuple[Link, ...]
