"""The command `interviewer`: its options, the table of its commands, and how every error reaches the user."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

import click

from interviewer import __version__
from interviewer.cli.common import Places, at_terminal, workspace
from interviewer.cli.lazy import Lazy, LazyGroup

DONE = 0
USER_ERROR = 2
INTERRUPTED = 130  # 128 + SIGINT, as shells report it

FAMILIES = {
    "Interview": {
        "start": Lazy("interviewer.cli.interview:start", "Sit an interview."),
        "resume": Lazy("interviewer.cli.interview:resume", "Go on with an unfinished interview."),
        "serve": Lazy("interviewer.cli.serve:serve", "Show the screens in a browser."),
    },
    "Questions": {
        "list": Lazy("interviewer.cli.bank:list_questions", "List the questions, with your attempts and best scores."),
        "show": Lazy("interviewer.cli.bank:show", "Show a question without spoiling it."),
        "lint": Lazy("interviewer.cli.bank:lint", "Find every fault in question, rubric and template files."),
        "check": Lazy("interviewer.cli.bank:check", "Run the rubrics' samples."),
        "ask": Lazy("interviewer.cli.ask:ask", "Show what the interviewer would make of a sentence."),
        "new": Lazy("interviewer.cli.authoring:new", "Begin a question of your own."),
        "draft": Lazy("interviewer.cli.draft:draft", "Draft a rubric from model answers."),
        "schema": Lazy("interviewer.cli.authoring:schema_", "Print the JSON Schema of a content file."),
        "packs": Lazy("interviewer.cli.authoring:packs", "List where content comes from."),
    },
    "Study": {
        "drill": Lazy("interviewer.cli.drill:drill", "Study between interviews: cards, estimates, weak signals."),
        "cards": Lazy("interviewer.cli.cards:cards", "Take flashcards to Anki, or from it."),
        "plan": Lazy("interviewer.cli.plan:plan", "Plan your study by date."),
        "reading": Lazy("interviewer.cli.reading:reading", "List what to read, by topic, question or company."),
    },
    "Judging": {
        "score": Lazy("interviewer.cli.score:score", "Score a written answer."),
        "calibrate": Lazy("interviewer.cli.calibrate:calibrate", "Compare our grades with people's."),
    },
    "Memory": {
        "history": Lazy("interviewer.cli.memory:history", "List past interviews, newest first."),
        "transcript": Lazy("interviewer.cli.transcripts:transcript", "Print what was said in an interview."),
        "search": Lazy("interviewer.cli.memory:search", "Find where something was said."),
        "compare": Lazy("interviewer.cli.comparing:compare", "Hold two attempts side by side."),
        "progress": Lazy("interviewer.cli.progress:progress", "Show how you come on over time."),
        "dispute": Lazy("interviewer.cli.reflecting:dispute", "Dispute a mark; the total follows."),
        "note": Lazy("interviewer.cli.reflecting:note", "Write something down about an interview."),
        "export": Lazy("interviewer.cli.exporting:export", "Write interviews as Markdown, HTML, JSON or JSONL."),
        "import": Lazy("interviewer.cli.exporting:import_", "Take in what export wrote on another machine."),
        "rescore": Lazy("interviewer.cli.rescoring:rescore", "Score old interviews with today's rubric."),
        "backup": Lazy("interviewer.cli.upkeep:backup", "Copy the database."),
        "doctor": Lazy("interviewer.cli.upkeep:doctor", "Look the database over for damage."),
        "delete": Lazy("interviewer.cli.upkeep:delete", "Forget an interview for good."),
    },
}


@click.group(
    cls=LazyGroup,
    families=FAMILIES,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--home",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="INTERVIEWER_HOME",
    show_envvar=True,
    help="Folder for all that is yours: questions, database, settings.",
)
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="Database file, if not in that folder.")
@click.version_option(__version__, prog_name="interviewer", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context, home: Path | None, db: Path | None) -> None:
    """Practise design interviews in the terminal: offline, reproducible, every point explained.

    Without a command it opens the home screen.

    Example: interviewer start pastebin --level senior
    """
    ctx.obj = Places(home=home, db=db)
    if ctx.invoked_subcommand is None:
        open_home(ctx)


def open_home(ctx: click.Context) -> None:
    """Show the home screen to a person at a terminal, and the help page to anything else."""
    if not at_terminal():
        click.echo(ctx.get_help())
        return
    from interviewer import tui

    tui.run(workspace(ctx))


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line `args` (default: this process's) and give the exit status: 0, 1, 2 or 130."""
    speak_utf8()
    try:
        status = cli.main(args=args, prog_name="interviewer", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        return reader_left()
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except click.ClickException as error:
        return complain(usage_line(error))
    except OSError as error:
        let_go_of_a_broken_stdout()
        return complain(f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error))
    except Exception as error:
        # Imported here because the path that ends well should not pay for msgspec.
        from interviewer.model.errors import UserError

        if isinstance(error, UserError):
            return complain(str(error))
        raise
    return status if isinstance(status, int) else DONE


def complain(message: str) -> int:
    """Print `message` as one line on stderr; gives the exit status of a user's error."""
    from interviewer.model.visible import visible

    line = visible(" ".join(message.splitlines()))
    with contextlib.suppress(OSError):
        click.echo(f"interviewer: {line}", err=True)
    return USER_ERROR


def usage_line(error: click.ClickException) -> str:
    """What click found wrong with the command line, and where to read how it goes."""
    message = error.format_message()
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"{message} (see {context.command_path} --help)" if context else message


def speak_utf8() -> None:
    """Write UTF-8 whatever the locale says, and never fail over a character."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def let_go_of_a_broken_stdout() -> None:
    """What stdout cannot take (a full disk) goes nowhere, or Python's exit would complain again and end with 120."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def reader_left() -> int:
    """Whoever read our output has gone: send the rest nowhere, so that Python's exit does not complain either."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return 1  # as click ends where it meets the same
