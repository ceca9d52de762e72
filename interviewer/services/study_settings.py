"""The table `[study]` of `config.toml` in the user's folder: how cards are scheduled."""

from __future__ import annotations

import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, cast

import msgspec
from msgspec import Meta

from interviewer.model.base import Value
from interviewer.model.errors import InputError, Location

FILE = "config.toml"
_Minutes = Annotated[float, Meta(gt=0, le=1440)]


class StudySettings(Value, frozen=True, kw_only=True):
    """How cards are scheduled.

    `retention` is the share of cards one wants to remember when they come due. `learning_minutes` and
    `relearning_minutes` are the waits before a card that is new or was forgotten counts as learnt. `parameters` are
    the 21 weights of FSRS, its own where empty.
    """

    retention: Annotated[float, Meta(ge=0.7, le=0.99)] = 0.9
    learning_minutes: Annotated[tuple[_Minutes, ...], Meta(max_length=10)] = (1.0, 10.0)
    relearning_minutes: Annotated[tuple[_Minutes, ...], Meta(max_length=10)] = (10.0,)
    longest_days: Annotated[int, Meta(ge=1, le=36_500)] = 365
    new_a_day: Annotated[int, Meta(ge=0, le=1000)] = 20
    parameters: tuple[float, ...] = ()


def study_settings(home: Path) -> StudySettings:
    """What the user's settings file says of study; what is usual where it says nothing.

    Raises `InputError` for a file that is no TOML, an unknown key, or a value that cannot be.
    """
    path = home / FILE
    place = Location(path=str(path))
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8")).get("study", {})
    except FileNotFoundError:
        return StudySettings()
    except OSError as error:
        raise InputError(error.strerror or "cannot be read", location=place) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"is no settings file: {error}", location=place) from error
    return _converted(found, place)


def _converted(found: Any, place: Location) -> StudySettings:
    known = StudySettings.__struct_fields__
    if isinstance(found, dict):
        for key in cast(dict[str, Any], found):
            if key not in known:
                near = get_close_matches(key, known, n=1)
                hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
                raise InputError(f"[study] has no `{key}`: {hint}", location=place)
    try:
        return msgspec.convert(found, StudySettings)
    except msgspec.ValidationError as error:
        raise InputError(f"[study]: {error}", location=place) from error
