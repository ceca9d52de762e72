"""What the settings screen sets, kept in `config.toml` of the user's folder. What others keep there stays as it is."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from interviewer.model.base import Value
from interviewer.model.errors import InputError, Location
from interviewer.model.level import DEFAULT_LEVEL, Level
from interviewer.model.session import Mode
from interviewer.services.files import whole_file

FILE = "config.toml"
_TABLE = re.compile(r"\s*\[")


class Settings(Value, frozen=True, kw_only=True):
    """`minutes` 0 is the format's own; `editor` '' is $VISUAL or $EDITOR; `enter_sends`: enter sends a turn, and a line
    that ends in a backslash goes on; `reduced_motion`: nothing slides."""

    theme: str = "evening"
    level: Level = DEFAULT_LEVEL
    mode: Mode = "relaxed"
    minutes: Annotated[int, Meta(ge=0, le=600)] = 0
    editor: str = ""
    enter_sends: bool = False
    reduced_motion: bool = True


def read_settings(home: Path | None) -> Settings:
    """The settings of a user's folder, and what is usual where it says nothing.

    Raises `InputError`, with the place, for a file that is no TOML or a value that cannot be.
    """
    text = _text(home)
    place = Location(path=str(home / FILE)) if home else None
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"is no settings file: {error}", location=place) from error
    try:
        return msgspec.convert({key: found[key] for key in Settings.__struct_fields__ if key in found}, Settings)
    except msgspec.ValidationError as error:
        raise InputError(f"is not used: {error}", location=place) from error


def settings_or_usual(home: Path | None) -> tuple[Settings, str]:
    """The settings, and '' or the one line of what is wrong with the file, where the usual ones stand in."""
    try:
        return read_settings(home), ""
    except InputError as error:
        return Settings(), str(error)


def save_settings(home: Path | None, settings: Settings) -> None:
    """Keep the settings: the whole file or nothing. What it says besides stays, comments too; without a home, nothing.

    Raises `InputError` where the file cannot be read as TOML (it is left alone) or cannot be written.
    """
    if home is None:
        return
    before = _text(home)
    try:
        tomllib.loads(before)
    except tomllib.TOMLDecodeError as error:
        raise InputError(
            f"is no settings file: {error}; mend it first", location=Location(path=str(home / FILE))
        ) from error
    home.mkdir(parents=True, exist_ok=True)
    with whole_file(home / FILE) as stream:
        stream.write(_with(before, msgspec.to_builtins(settings)))


def _text(home: Path | None) -> str:
    if home is None:
        return ""
    path = home / FILE
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise InputError(error.strerror or "cannot be read", location=Location(path=str(path))) from error
    except UnicodeDecodeError as error:
        raise InputError("is no settings file: it is not UTF-8", location=Location(path=str(path))) from error


def _with(text: str, values: dict[str, object]) -> str:
    """`text` with its top-level keys of these names set; what is new stands before the first table."""
    lines = text.splitlines()
    end = next((index for index, line in enumerate(lines) if _TABLE.match(line)), len(lines))
    head = _without(lines[:end], set(values))
    while head and not head[-1].strip():
        head.pop()
    # JSON's strings, numbers and truth values are TOML's.
    written = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    rest = ["", *lines[end:]] if end < len(lines) else []
    return "\n".join([*head, *written, *rest]) + "\n"


def _without(lines: list[str], keys: set[str]) -> list[str]:
    """Lines without those that set one of `keys`, of which some may go on over several."""
    kept: list[str] = []
    at = 0
    while at < len(lines):
        size = next((n for n in range(1, len(lines) - at + 1) if _whole(lines[at : at + n])), 1)
        statement = lines[at : at + size]
        if not keys & set(tomllib.loads("\n".join(statement)) if _whole(statement) else ()):
            kept += statement
        at += size
    return kept


def _whole(lines: list[str]) -> bool:
    try:
        tomllib.loads("\n".join(lines))
    except tomllib.TOMLDecodeError:
        return False
    return True
