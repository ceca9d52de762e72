"""Interviews written down: everything as JSON Lines for another machine, one as Markdown, HTML or JSON for people."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from interviewer.services.files import whole_file

if TYPE_CHECKING:
    from interviewer.archive import Archive
    from interviewer.services.workspace import Workspace

Kind = Literal["markdown", "html", "json", "jsonl"]
VERSION = 1
HEADER = {"kind": "export", "version": VERSION}


ENDINGS: dict[str, Kind] = {".md": "markdown", ".html": "html", ".htm": "html", ".json": "json"}


def kind_of(path: Path | None) -> Kind:
    """The kind of file that a name ends like; JSON Lines if it is none of them."""
    return ENDINGS.get(path.suffix.lower(), "jsonl") if path else "jsonl"


def write(workspace: Workspace, session: str, path: Path) -> Path:
    """Write one interview to `path`, as its name ends; gives the path. Raises `InputError` where that cannot be."""
    kind = kind_of(path)
    with whole_file(path) as stream:
        if kind in ("markdown", "html"):
            stream.write((as_html if kind == "html" else as_markdown)(workspace, session))
        elif kind == "json":
            stream.writelines(as_document(workspace.archive, (session,)))
        else:
            stream.writelines(f"{line}\n" for line in as_lines(workspace.archive, (session,)))
    return path


def sessions_of(archive: Archive, names: tuple[str, ...]) -> tuple[str, ...]:
    """The ids that `names` mean, each once; all sessions, the oldest first, if there are none. Raises `UnknownName`."""
    return tuple(dict.fromkeys(archive.find(name) for name in names)) if names else archive.ids()


def as_lines(
    archive: Archive, sessions: tuple[str, ...] | None = None, each: Iterable[str] | None = None
) -> Iterator[str]:
    """Export as JSON Lines: a header, then the content that sessions are pinned to, then a session a line.

    All of it ends with what was studied between interviews: cards, looks at them, drills.

    ASCII, and the same bytes for the same sessions on every machine. No more than one session is held at a time.
    `sessions` None: all. `each` stands for their ids as they are taken, for whoever counts.
    """
    yield encoded(HEADER)
    for digest, body in archive.contents(sessions):
        yield encoded(content_row(digest, body))
    for session in taken(archive, sessions, each):
        if row := session_row(archive, session):
            yield encoded(row)
    if sessions is None:
        yield from (encoded(study_row(*record)) for record in archive.study())


def as_document(
    archive: Archive, sessions: tuple[str, ...] | None = None, each: Iterable[str] | None = None
) -> Iterator[str]:
    """The same as one JSON document, in pieces."""
    head = json.dumps(HEADER)[:-1]
    yield f'{head}, "content": ['
    yield from separated(encoded(content_row(*each)) for each in archive.contents(sessions))
    yield '], "sessions": ['
    rows = (session_row(archive, one) for one in taken(archive, sessions, each))
    yield from separated(encoded(row) for row in rows if row)
    yield '], "study": ['
    if sessions is None:
        yield from separated(encoded(study_row(*record)) for record in archive.study())
    yield "]}\n"


def taken(archive: Archive, sessions: tuple[str, ...] | None, each: Iterable[str] | None) -> Iterable[str]:
    """The ids to go through."""
    if each is not None:
        return each
    return archive.ids() if sessions is None else sessions


def separated(items: Iterator[str]) -> Iterator[str]:
    """Items of a JSON list, a line each."""
    for number, item in enumerate(items):
        yield f"{',' if number else ''}\n{item}"


def session_row(archive: Archive, session: str) -> dict[str, Any] | None:
    """A session in plain values; None if it was deleted meanwhile."""
    found = archive.record(session)
    return {"kind": "session", **msgspec.to_builtins(found)} if found else None


def study_row(name: str, record: dict[str, Any]) -> dict[str, Any]:
    """What was studied, in plain values; a drill has a kind of its own."""
    return {"kind": "study", "record": name, "values": record}


def content_row(digest: str, body: bytes) -> dict[str, Any]:
    """A file of content in plain values; as text where it is text."""
    try:
        return {"kind": "content", "hash": digest, "text": body.decode()}
    except UnicodeDecodeError:
        return {"kind": "content", "hash": digest, "base64": base64.b64encode(body).decode()}


def encoded(row: dict[str, Any]) -> str:
    """A row on one line of ASCII, which keeps even what is no text in UTF-8."""
    return json.dumps(row, separators=(",", ":"))


def as_markdown(workspace: Workspace, session: str) -> str:
    """One interview as Markdown, whatever was typed in it. `session` is an id."""
    from interviewer.reports.pages import Reports
    from interviewer.services.review import pinned, review

    archive = workspace.archive
    return Reports(workspace.bank.folders("reports")).markdown(review(archive, session), pinned(archive, session))


def as_html(workspace: Workspace, session: str) -> str:
    """One interview as a page that needs nothing but itself. `session` is an id."""
    from interviewer.reports.pages import Reports
    from interviewer.services.review import pinned, review

    archive = workspace.archive
    return Reports(workspace.bank.folders("reports")).html(review(archive, session), pinned(archive, session))
