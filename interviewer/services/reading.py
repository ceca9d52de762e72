"""What to read: links that go with a topic, a question or a company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interviewer.model.reading import Link

if TYPE_CHECKING:
    from interviewer.bank import Bank


def reading(
    bank: Bank, *, topics: tuple[str, ...] = (), question: str | None = None, company: str | None = None
) -> tuple[Link, ...]:
    """The links that go with one of `topics`, with `question` or with `company` (in any case); all if nothing is named.

    Decks' own links are among them; each address comes once.
    """
    links = {link.url: link for link in bank.reading()}
    for deck in bank.decks():
        for one in deck.reading:
            links.setdefault(one.url, Link(title=one.title, url=one.url, topics=(deck.topic,)))
    wanted = company.casefold() if company else None
    everything = not (topics or question or wanted)
    return tuple(
        link
        for link in links.values()
        if everything
        or set(link.topics) & set(topics)
        or (question and question in link.questions)
        or (wanted and wanted == link.company.casefold())
    )


def told(link: Link) -> str:
    """A link in a line: what it is, whose, and where."""
    whose = f" ({link.company})" if link.company and link.company.casefold() not in link.title.casefold() else ""
    return f"{link.title}{whose} — {link.url}"
