"""The questions: what there are, what one asks, and whether their files are in order."""

from __future__ import annotations

from pathlib import Path

import click

from interviewer.cli.bank_text import check_lines, outline_text, rows_table, spoilers_text
from interviewer.cli.common import echo_json, workspace
from interviewer.model.visible import visible
from interviewer.services import authoring
from interviewer.services.reading import reading, told

FAULTY = 1

as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")


@click.command("list")
@click.option("--tag", metavar="TOPIC", help="Only questions about this topic.")
@click.option("--format", "form", metavar="FORMAT", help="Only questions of this format, such as system-design.")
@as_json
@click.pass_context
def list_questions(ctx: click.Context, tag: str | None, form: str | None, as_json: bool) -> None:
    """List the questions, with your attempts and best scores.

    Example: interviewer list --tag caching
    """
    work = workspace(ctx)
    rows = authoring.pick(work.list_rows(), tag=tag, form=form)
    if as_json:
        echo_json({"questions": rows})
    elif rows:
        click.echo(rows_table(rows))
    else:
        click.echo("No question fits that; interviewer list shows all.")
    for fault in authoring.broken(work.bank):
        click.echo(f"left out: {fault}", err=True)


@click.command()
@click.argument("question")
@click.option("--spoil", is_flag=True, help="Show facts, criteria and the model answer too.")
@as_json
@click.pass_context
def show(ctx: click.Context, question: str, spoil: bool, as_json: bool) -> None:
    """Show a question without spoiling it.

    Example: interviewer show pastebin
    """
    work = workspace(ctx)
    bank = work.bank
    outline = authoring.outline(bank, question)
    entry = authoring.spoilers(bank, question) if spoil else None
    if as_json:
        echo_json({**outline, "question": entry.question, "rubric": entry.rubric} if entry else outline)
        return
    # Topics tell half of the answer: they are for those who have sat it, or do not mind.
    sat = spoil or any(row.attempts for row in work.list_rows() if row.id == question)
    click.echo(outline_text(outline, topics=sat))
    if entry:
        click.echo("\n" + spoilers_text(entry))
    for link in reading(bank, question=question) if sat else ():
        click.echo(visible(f"- {told(link)}"))


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
@click.pass_context
def lint(ctx: click.Context, paths: tuple[Path, ...]) -> None:
    """Find every fault in content files.

    PATH is a file or a folder; without any, all that is bundled and all that is yours is looked at. A line a fault:
    file, line, column, code, message. The exit status is 1 if there is any.

    Example: interviewer lint my-questions/
    """
    report = authoring.lint(workspace(ctx).bank, paths)
    for note in report.notes:
        click.echo(f"note: {note}", err=True)
    for fault in report.faults:
        click.echo(str(fault))
    if report.faults:
        ctx.exit(FAULTY)
    click.echo(f"no faults in {report.files} file{'s' * (report.files != 1)}")


@click.command()
@click.argument("questions", nargs=-1, metavar="[QUESTION]...")
@click.pass_context
def check(ctx: click.Context, questions: tuple[str, ...]) -> None:
    """Run the rubrics' samples and print each that falls outside its band.

    The exit status is 1 if any does.

    Example: interviewer check pastebin
    """
    report = authoring.check(workspace(ctx).bank, questions)
    for line in check_lines(report):
        click.echo(line)
    if report.outside or report.faults:
        ctx.exit(FAULTY)
