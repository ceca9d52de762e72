"""What an author has still to write: text marked TODO."""

from typing import Any, cast

from interviewer.bank.document import Document, Path

MARK = "TODO"


def check_unwritten(document: Document) -> None:
    """Note every text, and every word of a list, that begins with TODO."""
    _walk(document, document.data, ())


def _walk(document: Document, value: Any, path: Path) -> None:
    if isinstance(value, str):
        if value.lstrip().startswith(MARK):
            rest = " ".join(value.split()).removeprefix(MARK).strip(" -:")
            said = f"still to be written{': ' if rest else ''}{rest[:80]}"
            document.fault(document.at(path), "todo", said)
    elif isinstance(value, dict):
        for key, each in cast(dict[str, Any], value).items():
            _walk(document, each, (*path, key))
    elif isinstance(value, list):
        for index, each in enumerate(cast(list[Any], value)):
            _walk(document, each, (*path, index))
