"""`interviewer score`: a written answer, or a batch of them, held against a question's rubric."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from interviewer.cli.common import echo_json, workspace
from interviewer.model.errors import InputError, UserError
from interviewer.model.level import DEFAULT_LEVEL, LEVELS, Level

if TYPE_CHECKING:
    from interviewer.model.mark import Scorecard
    from interviewer.services.workspace import Workspace


@click.command()
@click.argument("question", required=False)
@click.argument("file", required=False)
@click.option("--level", type=click.Choice(LEVELS), default=DEFAULT_LEVEL, help="Level to judge at (default: mid).")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.option("--explain", is_flag=True, help="Print the answer with the words that earned credit, numbered.")
@click.option("--batch", metavar="FILE.jsonl|-", help="Score rows of JSON, one scorecard a line.")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, help="Processes for --batch (default: 1).")
@click.pass_context
def score(
    ctx: click.Context,
    question: str | None,
    file: str | None,
    level: Level,
    as_json: bool,
    explain: bool,
    batch: str | None,
    jobs: int,
) -> None:
    """Score a written answer; FILE may be Markdown, - is standard input.

    Example: interviewer score pastebin answer.md --level senior
    """
    space = workspace(ctx)
    if batch:
        if question or file or explain:
            raise click.UsageError("--batch takes its questions from its rows: leave out QUESTION, FILE and --explain")
        score_batch(space, batch, jobs)
    elif question and file:
        score_one(space, question, file, level, as_json=as_json, explain=explain)
    else:
        raise click.UsageError("give a QUESTION and a FILE (or - for standard input), or --batch FILE.jsonl")


def score_one(space: Workspace, question: str, file: str, level: Level, *, as_json: bool, explain: bool) -> None:
    """Print one scorecard. An empty answer is a user's error, yet with --json its scorecard of 0 is still printed."""
    from interviewer.services import judging

    entry = space.bank.entry(question)
    text = judging.read_answer(sys.stdin.buffer.read(), "-") if file == "-" else judging.read_answer_file(Path(file))
    card = judging.score(entry, space.bank.words(), text, level)
    if as_json:
        echo_json(card)
    if not text.strip():
        raise InputError(f"{'standard input' if file == '-' else file} is empty: there is nothing to score")
    if explain and not as_json:
        show_explained(text, card)
    elif not as_json:
        click.echo(judging.as_text(card, entry))


def show_explained(text: str, card: Scorecard) -> None:
    """The answer with what earned credit underlined (in «» where there is no terminal to underline), marks beneath."""
    from interviewer.services import judging

    marks = judging.numbered(card)
    plain = not sys.stdout.isatty() or "NO_COLOR" in os.environ
    for piece in judging.pieces(text, marks):
        said = f"«{piece.text}»" if plain else click.style(piece.text, underline=True, bold=True)
        click.echo(said if piece.earned else piece.text, nl=False)
        click.echo("".join(f"[{number}]" for number in piece.ends), nl=False)
    click.echo("\n")
    for line in judging.legend(marks):
        click.echo(line)
    click.echo(f"\n{card.score} of 100: {card.verdict}")


def score_batch(space: Workspace, batch: str, jobs: int) -> None:
    """Print a scorecard a line, in the order of the rows; progress on stderr where that is a terminal."""
    from interviewer.services.batch import score_lines

    try:
        with click.open_file(batch, "rb") as stream:
            for line in score_lines(space.bank, space.home, progress(text_lines(stream)), jobs):
                click.echo(line)
    except OSError as error:
        raise UserError(f"{batch}: {error.strerror}") from error


def text_lines(stream: IO[bytes]) -> Iterator[str]:
    """The lines of a stream of bytes; what is no UTF-8 becomes a row that is reported as broken."""
    for line in stream:
        try:
            yield line.decode("utf-8-sig")
        except UnicodeDecodeError:
            yield json.dumps("not text in UTF-8")


def progress(lines: Iterable[str], label: str = "scoring") -> Iterator[str]:
    """`lines`, counted on stderr as they are taken, if anybody is looking there."""
    if not sys.stderr.isatty():
        yield from lines
        return
    with click.progressbar(lines, label=label, file=sys.stderr, show_pos=True) as bar:
        yield from bar
