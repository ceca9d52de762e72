"""`interviewer ask`: what the interviewer would make of a sentence, or of a batch of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from textwrap import fill
from typing import TYPE_CHECKING

import click

from interviewer.cli.common import echo_json, workspace
from interviewer.cli.score import progress, text_lines
from interviewer.model.level import DEFAULT_LEVEL, LEVELS, Level
from interviewer.model.visible import visible

if TYPE_CHECKING:
    from interviewer.services.asking import Finding
    from interviewer.services.explaining import Fit, Note
    from interviewer.services.workspace import Workspace

WIDTH = 80
ACT = 15  # columns of an act and the gap behind it


@click.command()
@click.argument("question", required=False)
@click.argument("text", nargs=-1)
@click.option(
    "--phase", default="", metavar="PHASE", help="Phase it is said in, or its beginning (default: the first)."
)
@click.option("--level", type=click.Choice(LEVELS), default=DEFAULT_LEVEL, help="Level sat (default: mid).")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.option("--batch", metavar="FILE.jsonl|-", help="Take rows of JSON, print one reaction a line.")
@click.pass_context
def ask(
    ctx: click.Context,
    question: str | None,
    text: tuple[str, ...],
    phase: str,
    level: Level,
    as_json: bool,
    batch: str | None,
) -> None:
    """Show what the interviewer would make of a sentence: acts, facts, rules, reply.

    TEXT is said as the first thing in a phase of a new interview on QUESTION; - is standard input. Nothing is stored.
    Rows of a batch are {"id", "question", "text", "phase"?, "level"?}; the options stand in for what a row leaves out.

    Example: interviewer ask pastebin "How many reads a month?"
    """
    space = workspace(ctx)
    if batch:
        if question or text:
            raise click.UsageError("--batch takes questions and texts from its rows: leave out QUESTION and TEXT")
        ask_batch(space, batch, phase, level)
    elif question and text:
        ask_one(space, question, said(text), phase, level, as_json=as_json)
    else:
        raise click.UsageError("give a QUESTION and a TEXT (or - for standard input), or --batch FILE.jsonl")


def said(text: tuple[str, ...]) -> str:
    """The words of the command line as one text, or what stands on standard input."""
    if text != ("-",):
        return " ".join(text)
    from interviewer.services.judging import read_answer

    return read_answer(sys.stdin.buffer.read(), "-")


def ask_one(space: Workspace, question: str, text: str, phase: str, level: Level, *, as_json: bool) -> None:
    """Print what becomes of one text."""
    from interviewer.services.asking import Asker

    found = Asker(space).ask(question, text, phase, level)
    if as_json:
        echo_json(found.reaction)
    else:
        click.echo("\n".join(finding_lines(found)))


def ask_batch(space: Workspace, batch: str, phase: str, level: Level) -> None:
    """Print a reaction a line, in the order of the rows; progress on stderr where that is a terminal."""
    from interviewer.services.asking import Asker

    with click.open_file(batch, "rb") as stream:
        for line in Asker(space).lines(progress(text_lines(stream), "asking"), phase, level):
            click.echo(line)


def finding_lines(found: Finding) -> Iterator[str]:
    """Where it was said, each act with its facts, then each rule with its move and words."""
    yield f"{visible(found.title)} · {visible(found.phase)} · {found.level}"
    for note in found.notes:
        yield ""
        yield wrapped(f"“{note.text}”" if note.text.strip() else "nothing", note.act.ljust(ACT))
        for line in fact_lines(note, found.sure):
            yield wrapped(line, " " * ACT)
    for move in found.reaction.moves:
        yield f"\n{move.rule} → {move.move}"
        for part in move.text.splitlines() or [""]:
            yield wrapped(part, "  ")
    if not found.reaction.moves:
        yield "\nno rule speaks: the interviewer listens"


def fact_lines(note: Note, sure: float) -> Iterator[str]:
    """What the words are taken to be about, and which facts they came near."""
    facts = scored(note.facts)
    match note.outcome:
        case "fact":
            yield f"fact: {facts}"
        case "all":
            yield f"facts, all of them: {facts}"
        case "which":
            yield f"facts too close to tell apart: {facts}"
        case "none":
            yield f"no fact: none comes to {sure:.2f}"
        case "out-of-scope":
            yield "out of scope"
        case "stated":
            yield f"fact assumed: {facts}"
        case "near" | "far":
            yield f"fact assumed: {facts}, {'near' if note.outcome == 'near' else 'far from'} its figure"
        case _:
            pass
    if note.misses:
        yield f"near misses: {scored(note.misses)}"


def scored(fits: Sequence[Fit]) -> str:
    """Facts with their scores, best first."""
    return ", ".join(f"{fit.fact} {fit.score:.2f}" for fit in fits)


def wrapped(text: str, first: str) -> str:
    """A text on one or more lines, behind `first` and below its end."""
    line, below = visible(" ".join(text.split())), " " * len(first)
    return fill(line, WIDTH, initial_indent=first, subsequent_indent=below, break_on_hyphens=False)
