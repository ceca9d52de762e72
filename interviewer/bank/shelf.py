"""The layers read as one: for each name the file that wins, from the cache where it was read before."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from interviewer.bank import packs
from interviewer.bank.cache import Cache
from interviewer.bank.files import Unreadable, read_bytes
from interviewer.bank.layers import Layer, candidates, layers_of, listing
from interviewer.bank.reader import FORMATS, QUESTIONS, RUBRICS, Read, failed, parse, whole
from interviewer.model.errors import Fault, UnknownName

T = TypeVar("T", bound=msgspec.Struct)

_NOUNS = {QUESTIONS: "question", FORMATS: "format", RUBRICS: "rubric for"}


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A file that was read whole: its value, its bytes, and where it lies."""

    value: T
    source: bytes
    layer: Layer
    path: Path


class Shelf:
    """All content files of all layers; `home` None means no user's folder and nothing cached.

    `layers` stand in for those that would be found.
    """

    def __init__(self, home: Path | None, layers: tuple[Layer, ...] | None = None) -> None:
        self.home = home
        self._given = layers
        self._cache = Cache(home / "cache" if home is not None else None)

    @cached_property
    def installed(self) -> tuple[tuple[Layer, ...], tuple[Fault, ...]]:
        """Packs, and what is wrong with those that were left out."""
        return packs.installed() if self._given is None else ((), ())

    @cached_property
    def layers(self) -> tuple[Layer, ...]:
        """All layers, the one that wins first."""
        return self._given if self._given is not None else layers_of(self.home, self.installed[0])

    def names(self, kind: str) -> tuple[str, ...]:
        """The names of all files of a kind, broken ones too."""
        return tuple(listing(self.layers, kind))

    def all(self, kind: str, model: type[T]) -> tuple[Found[T] | Read[T], ...]:
        """For each name of a kind, by name, the file that wins, or how the reading of it failed."""
        return tuple(self._winner(files, model) for files in listing(self.layers, kind).values())

    def one(self, kind: str, name: str, model: type[T]) -> Found[T]:
        """The file of that name that wins; UnknownName with the nearest name, or ContentError with the first fault."""
        files = list(candidates(self.layers, kind, name)) if is_name(name) else []
        if not files:
            raise self._unknown(kind, name)
        found = self._winner(files, model)
        if isinstance(found, Read):
            raise failed(found)
        return found

    def _winner(self, files: Iterable[tuple[Layer, Path]], model: type[T]) -> Found[T] | Read[T]:
        """The uppermost file that can be read. Only a pack's broken file gives way to the layer below it."""
        broken: list[Read[T]] = []
        for layer, path in files:
            done = self._read(layer, path, model)
            if isinstance(done, Found):
                return done
            broken.append(done)
            if not layer.pack:
                break
        return broken[0]

    def _read(self, layer: Layer, path: Path, model: type[T]) -> Found[T] | Read[T]:
        try:
            source = read_bytes(path, within=layer.fence)
        except Unreadable as error:
            return Read(path, None, None, (error.fault,))
        kept = self._cache.get(path, source, model)
        if kept is not None:
            return Found(kept, source, layer, path)
        done = parse(path, source, model)
        value = whole(done)
        if value is None:
            return done
        self._cache.put(path, source, value)
        return Found(value, source, layer, path)

    def _unknown(self, kind: str, name: str) -> UnknownName:
        from interviewer.bank.suggest import did_you_mean, quoted

        tail = did_you_mean(name, self.names(kind)) or ("; `interviewer list` shows all" if kind == QUESTIONS else "")
        return UnknownName(f"no {_NOUNS[kind]} {quoted(name)}{tail}")


def is_name(name: str) -> bool:
    """Whether a name can be a file's: no separators and no dots, so that it cannot lead elsewhere."""
    return 0 < len(name) <= 80 and name.isascii() and all(char.isalnum() or char in "-_" for char in name)
