"""Which files lint looks at, and what each of them is."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from interviewer.bank.files import Unreadable, read_bytes, shown
from interviewer.bank.layers import yaml_files
from interviewer.bank.lint.lines import TEMPLATE, read_lines, template_files
from interviewer.bank.lint.strays import strays, wrong_suffix
from interviewer.bank.reader import CARDS, CONCEPTS, FORMATS, MODELS, QUESTIONS, READING, RUBRICS, Read, parse
from interviewer.bank.shelf import Shelf
from interviewer.model.errors import Fault, InputError, Location

_MOST_FILES = 5000
_SIGNS = (
    (RUBRICS, "criteria"), (CONCEPTS, "concepts"), (FORMATS, "phases"), (QUESTIONS, "statement"), (CARDS, "cards"),
    (READING, "links"),
)  # fmt: skip


def gather(shelf: Shelf, paths: tuple[Path, ...]) -> list[Read[Any]]:
    """The content files of `paths` as read, or of the user's layer and the bundled one."""
    if paths:
        files = {path: fence for top in paths for path, fence in _below(top)}
        return [read_any(path, fence) for path, fence in files.items()]
    found: list[Read[Any]] = []
    for layer in shelf.layers:
        if not layer.pack:
            for kind in MODELS:
                found += [read_any(path, layer.fence) for path in yaml_files(layer.root / kind)]
            found += [read_lines(path, layer.fence) for path in template_files(layer.root / "prompts")]
    return found


def stray(shelf: Shelf, paths: tuple[Path, ...]) -> list[Fault]:
    """What lies where it should not, in the same places."""
    roots = paths or tuple(layer.root for layer in shelf.layers if not layer.pack)
    return [fault for root in roots for fault in strays(root)]


def read_any(path: Path, fence: Path | None) -> Read[Any]:
    """A file as the kind its folders say it is, or else its first keys."""
    if path.suffix == TEMPLATE:
        return read_lines(path, fence)
    if path.suffix == ".yml":
        return Read(path, None, None, (wrong_suffix(path),))
    try:
        source = read_bytes(path, within=fence)
    except Unreadable as error:
        return Read(path, None, None, (error.fault,))
    kind = kind_of(path) or _sniff(source)
    if kind is None:
        said = "no question, rubric, format, concepts, cards or links; put it in its folder, such as prompts/questions"
        fault = Fault(location=Location(path=shown(path)), code="unknown-kind", message=said)
        return Read(path, None, None, (fault,))
    return parse(path, source, MODELS[kind], fence)


def kind_of(path: Path) -> str | None:
    """The kind by the two folders a file lies in."""
    folders = "/".join(path.absolute().parent.parts[-2:])
    return folders if folders in MODELS else None


def _sniff(source: bytes) -> str | None:
    """The kind of a file that lies elsewhere, by a key that only this kind has."""
    text = "\n" + source.decode("utf-8", "replace")
    return next((kind for kind, key in _SIGNS if f"\n{key}:" in text), None)


def _below(top: Path) -> Iterator[tuple[Path, Path | None]]:
    """A file itself, or all content files of a folder, with the folder that links may not lead out of."""
    if not top.exists():
        raise InputError(f"no such file or folder: {top}")
    if not top.is_dir():
        yield top, None
        return
    for count, path in enumerate(sorted((*top.rglob("*.yaml"), *top.rglob(f"*{TEMPLATE}")))):
        if count >= _MOST_FILES:
            raise InputError(f"{top} holds more than {_MOST_FILES} content files; name a smaller folder")
        hidden = any(part.startswith(".") for part in path.relative_to(top).parts)
        if not hidden and (path.suffix == TEMPLATE or _is_content(path)):
            yield path, top


def _is_content(path: Path) -> bool:
    """Whether a YAML file met on the way is ours to judge: a project holds others too."""
    try:
        return kind_of(path) is not None or _sniff(read_bytes(path)) is not None
    except Unreadable:
        return kind_of(path) is not None
