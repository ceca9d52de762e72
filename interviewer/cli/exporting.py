"""`interviewer export` and `interviewer import`: interviews written down, for people and for other machines."""

from __future__ import annotations

import contextlib
import sys
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, get_args

import click

from interviewer.cli.common import workspace
from interviewer.cli.memory import remembering
from interviewer.cli.writing import STDOUT, counted, written
from interviewer.model.errors import InputError
from interviewer.services import exporting

if TYPE_CHECKING:
    from interviewer.services.workspace import Workspace


@click.command()
@click.argument("sessions", nargs=-1, metavar="[SESSION]…")
@click.option("--format", "kind", type=click.Choice(get_args(exporting.Kind)), help="[default: as FILE ends, or jsonl]")
@click.option("--output", "-o", type=click.Path(path_type=Path), metavar="FILE", help="Write it there; - is stdout.")
@click.pass_context
def export(ctx: click.Context, sessions: tuple[str, ...], kind: exporting.Kind | None, output: Path | None) -> None:
    """Write interviews down: JSON Lines or JSON for another machine, Markdown or one HTML file for people.

    Without a SESSION (an id, the beginning of one, or "last") it is all of them; HTML takes one.

    Example: interviewer export last -o report.html
    """
    opened = remembering(ctx)
    wanted = exporting.sessions_of(opened.archive, sessions)
    chosen = kind or exporting.kind_of(output)
    if chosen == "html" and len(wanted) != 1:
        raise InputError("an HTML report is of one interview: name it (interviewer history lists them)")
    with written(output) as stream:
        for piece in pieces(opened, chosen, wanted, everything=not sessions):
            stream.write(piece)


def pieces(opened: Workspace, kind: exporting.Kind, wanted: tuple[str, ...], *, everything: bool) -> Iterator[str]:
    """What is to be written, bit by bit, counted on stderr."""
    chosen = None if everything else wanted
    each = counted(wanted, len(wanted), "exporting")
    match kind:
        case "jsonl":
            yield from (f"{line}\n" for line in exporting.as_lines(opened.archive, chosen, each))
        case "json":
            yield from exporting.as_document(opened.archive, chosen, each)
        case "markdown":
            for number, session in enumerate(each):
                yield ("\n---\n\n" if number else "") + exporting.as_markdown(opened, session)
        case "html":
            yield exporting.as_html(opened, wanted[0])


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_context
def import_(ctx: click.Context, file: Path) -> None:
    """Take in what export wrote, here or on another machine; - is standard input.

    Interviews keep their ids, so that it can be done again and again. What is here already is never lost.

    Example: interviewer import laptop.jsonl
    """
    from interviewer.services.importing import count, import_stream

    name = "standard input" if file == STDOUT else str(file)
    with opened_for_reading(file) as stream:
        lines = count(stream)
        counts = import_stream(workspace(ctx).archive, stream, name, counted(range(lines), lines, "importing"))
    told = ", ".join(
        f"{counts[outcome]:,} {outcome}" for outcome in ("added", "updated", "unchanged") if counts[outcome]
    )
    if counts["studied"]:
        told = ", ".join(filter(None, [told, f"{counts['studied']:,} studied"]))
    click.echo(f"{name}: {told or ('nothing new' if counts else 'no interviews in it')}")
    if counts["kept"]:
        click.echo(f"{counts['kept']:,} went on differently here and there: kept as they are here", err=True)


@contextlib.contextmanager
def opened_for_reading(file: Path) -> Generator[TextIO]:
    """A file as text that can be read twice. Raises `InputError` where it cannot be read, or is no text."""
    name = "standard input" if file == STDOUT else str(file)
    try:
        with spooled() if file == STDOUT else file.open(encoding="utf-8") as stream:
            yield stream
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: is not what interviewer export writes (no text in UTF-8)") from error
    except OSError as error:
        raise InputError(f"{name}: cannot be read: {error.strerror}") from error


@contextlib.contextmanager
def spooled() -> Generator[TextIO]:
    """Standard input, put where it can be read twice."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as copy:
        for line in sys.stdin:
            copy.write(line)
        copy.seek(0)
        yield copy
