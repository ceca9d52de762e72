"""A text in the user's own editor."""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from pathlib import Path

from interviewer.model.errors import InputError


def editor_command(chosen: str = "") -> list[str]:
    """The editor to call: the one chosen, else $VISUAL, else $EDITOR. Raises `InputError` if there is none."""
    named = chosen or os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        command = shlex.split(named)
    except ValueError as error:
        raise InputError(f"the editor `{named}` is no command: {error}") from error
    if not command:
        raise InputError("no editor is set: name one in the settings, or in $EDITOR")
    return command


def edit(text: str, command: list[str]) -> str:
    """`text` as the user left it in the editor, which has the terminal meanwhile.

    Raises `InputError` where the editor cannot be started, fails, or leaves no text.
    """
    with tempfile.TemporaryDirectory(prefix="interviewer-") as folder:
        path = Path(folder) / "turn.md"
        path.write_text(text, encoding="utf-8", errors="surrogatepass")
        try:
            status = subprocess.run([*command, str(path)], check=False).returncode
        except OSError as error:
            raise InputError(f"{command[0]} cannot be started: {error.strerror}") from error
        if status:
            raise InputError(f"{command[0]} ended with {status}: what you had is unchanged")
        try:
            written = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(f"{command[0]} left nothing that can be read: {error}") from error
    return written.removesuffix("\n") if not text.endswith("\n") else written
