"""The TUI in a browser, through textual-serve (extra `web`); every visitor has a process of their own."""

from pathlib import Path

from interviewer.model.errors import InputError


def serve(home: Path, db: Path, host: str, port: int) -> None:
    """Serve until interrupted. `home` and `db` are whose things are shown. Raises `InputError` without the extra."""
    try:
        from interviewer.tui.serving.server import House
    except ImportError as error:
        raise InputError(
            f"serve needs the extra `web` ({error.name} is missing): pip install 'design-interviewer[web]'"
        ) from error
    House(home, db, host, port).serve()
