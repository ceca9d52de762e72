"""A click group that knows its commands by name and one line of help, and imports one only to run it.

Starting the program costs what one command needs: `--help` and `--version` import none of them.
"""

from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module
from typing import Any, NamedTuple

import click
from click.shell_completion import CompletionItem


class Lazy(NamedTuple):
    """A command not yet imported: `module:attribute`, and the line that the list of commands shows."""

    target: str
    help: str

    def load(self) -> click.Command:
        """Import the module and give its command."""
        module, _, attribute = self.target.partition(":")
        command = getattr(import_module(module), attribute)
        if not isinstance(command, click.Command):
            raise TypeError(f"{self.target} is not a command")
        return command


class LazyGroup(click.Group):
    """`families` maps a heading of the help page to its commands, both in the order shown."""

    def __init__(self, *args: Any, families: Mapping[str, Mapping[str, Lazy]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.families = families
        self.table = {name: lazy for family in families.values() for name, lazy in family.items()}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in the table's order."""
        return list(self.table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command `cmd_name`, imported now; None if there is none."""
        lazy = self.table.get(cmd_name)
        return lazy.load() if lazy else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click's, but an unknown name is met with the nearest of ours."""
        name = args[0]
        if name not in self.table and not ctx.resilient_parsing:
            near = get_close_matches(name, self.table, n=1)
            hint = f'did you mean "{near[0]}"?' if near else "interviewer --help lists them"
            raise click.UsageError(f'no command "{name}": {hint}')
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands, a heading a family."""
        for heading, family in self.families.items():
            with formatter.section(heading):
                formatter.write_dl([(name, lazy.help) for name, lazy in family.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Names that begin with `incomplete`, then click's own (options)."""
        names = [
            CompletionItem(name, help=lazy.help) for name, lazy in self.table.items() if name.startswith(incomplete)
        ]
        return names + click.Command.shell_complete(self, ctx, incomplete)
