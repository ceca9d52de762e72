"""`serve`: the screens in a browser."""

from __future__ import annotations

import click

from interviewer.cli.common import workspace


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, metavar="HOST", help="Address to listen on.")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Port to listen on.")
@click.pass_context
def serve(ctx: click.Context, host: str, port: int) -> None:
    """Show the screens in a browser; every visitor has their own, over the same history.

    It listens on this machine alone unless told otherwise: whoever can reach it can read and change your interviews.

    Example: interviewer serve --port 8080
    """
    from interviewer.tui.serving import serve as run

    space = workspace(ctx)
    run(space.home, space.db, host, port)
