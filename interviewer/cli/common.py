"""What the commands share: the workspace they work in, JSON on stdout, and whether a person sits at a terminal."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

if TYPE_CHECKING:
    from interviewer.services.workspace import Workspace


class Places(NamedTuple):
    """Where a user's things lie: the folder and the database, None for the usual place."""

    home: Path | None = None
    db: Path | None = None


def workspace(ctx: click.Context) -> Workspace:
    """The workspace of `--home`, `--db` or the environment; it is closed when the command ends."""
    from interviewer.services.workspace import Workspace

    places = ctx.find_object(Places) or Places()
    opened = Workspace(home=places.home, db=places.db)
    ctx.call_on_close(opened.close)
    return opened


def echo_json(obj: Any) -> None:
    """Print `obj` (values of the model, or plain JSON types) as one JSON document, indented, in UTF-8."""
    import json

    import msgspec

    click.echo(json.dumps(msgspec.to_builtins(obj), ensure_ascii=False, indent=2))


def at_terminal() -> bool:
    """Whether a person sits at a terminal that can show a screen: both ends are one, and it can move the cursor."""
    ends = (sys.stdin, sys.stdout)
    # A stream is None where the caller closed it (`interviewer <&-`).
    return all(end is not None and end.isatty() for end in ends) and os.environ.get("TERM") != "dumb"
