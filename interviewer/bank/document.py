"""A file's plain values with the place of each, and the faults found in it so far."""

from dataclasses import dataclass, field
from typing import Any

from interviewer.model.errors import Fault, Location

Place = tuple[int, int]
Path = tuple[str | int, ...]

MOST_FAULTS = 200


class Bad:
    """Stands for a value whose fault has been told already."""


BAD = Bad()


@dataclass(slots=True)
class Document:
    """A file's plain values. `places` and `keys` map a path of keys and positions to line and column, from 1.

    `origins` maps the identity of each value of the model that was made from them to its path. `moved` maps the path at
    which a word stands in such a value to the path where the file has it, for words that `$name` brought in.
    """

    path: str
    data: Any = BAD
    places: dict[Path, Place] = field(default_factory=dict[Path, Place])
    keys: dict[Path, Place] = field(default_factory=dict[Path, Place])
    origins: dict[int, Path] = field(default_factory=dict[int, Path])
    moved: dict[Path, Path] = field(default_factory=dict[Path, Path])
    faults: list[Fault] = field(default_factory=list[Fault])

    def at(self, path: Path) -> Location:
        """Where the value at `path` stands, or the nearest thing around it that stands anywhere."""
        return self._location(self.places, path)

    def at_key(self, path: Path) -> Location:
        """Where the key of `path` stands."""
        return self._location(self.keys, path) if path in self.keys else self.at(path)

    def at_value(self, value: object, *steps: str | int) -> Location:
        """Where a value of the model was read from, or what stands `steps` below it."""
        path = (*self.origins.get(id(value), ()), *steps)
        return self.at(self.moved.get(path, path))

    def fault(self, location: Location, code: str, message: str) -> None:
        """Note one fault; after `MOST_FAULTS` only that there are more."""
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(Fault(location=location, code=code, message=message))
        elif len(self.faults) == MOST_FAULTS:
            self.faults.append(Fault(location=location, code="too-many", message="and more; mend these first"))

    def _location(self, places: dict[Path, Place], path: Path) -> Location:
        while path and path not in places:
            path = path[:-1]
        line, column = places.get(path, (1, 1))
        return Location(path=self.path, line=line, column=column)
