"""`interviewer draft`: a rubric to start from."""

from __future__ import annotations

import click

from interviewer.cli.common import workspace


@click.command()
@click.argument("file", metavar="QUESTION-FILE|-")
@click.option("--from", "answers", multiple=True, metavar="ANSWER.md", help="A model answer; give several for more.")
@click.pass_context
def draft(ctx: click.Context, file: str, answers: tuple[str, ...]) -> None:
    """Draft a rubric from model answers, to be edited.

    Without --from the question file's own model answer is taken. Several answers are best: what they say alike becomes
    one criterion with several ways to be met. The rubric goes to standard output.

    Example: interviewer draft pastebin.yaml --from mine.md --from hers.md > rubric.yaml
    """
    from interviewer.services import drafting

    question = drafting.question_of(contents(file), file)
    texts = [drafting.answer_of(contents(name), name) for name in answers]
    click.echo(drafting.draft(workspace(ctx).bank, question, texts), nl=False)


def contents(name: str) -> bytes:
    """The bytes of a file, or of standard input."""
    with click.open_file(name, "rb") as stream:
        return stream.read()
