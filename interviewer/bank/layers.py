"""Where content lies: the user's folder over installed packs over what is bundled; the upper file wins."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import interviewer


@dataclass(frozen=True, slots=True)
class Layer:
    """One place that holds `prompts` and `rubrics`. Only what we ship ourselves may hold links that lead out of it."""

    name: str
    root: Path

    @property
    def bundled(self) -> bool:
        """Whether this is the layer that ships with the program."""
        return self.name == "bundled"

    @property
    def pack(self) -> bool:
        """Whether somebody else's package brought it: then what is broken in it is skipped."""
        return self.name.startswith("pack ")

    @property
    def fence(self) -> Path | None:
        """The folder that no link may lead out of."""
        return None if self.bundled else self.root


def bundled_root() -> Path:
    """The folder with the bundled `prompts` and `rubrics`: inside the wheel, or the repository's top if editable."""
    package = Path(interviewer.__file__).parent
    inside = package / "_bundled"
    return inside if inside.is_dir() else package.parent


def layers_of(home: Path | None, packs: tuple[Layer, ...]) -> tuple[Layer, ...]:
    """All layers, the one that wins first."""
    users = (Layer("user", home),) if home is not None else ()
    return (*users, *packs, Layer("bundled", bundled_root()))


def candidates(layers: tuple[Layer, ...], kind: str, name: str) -> Iterator[tuple[Layer, Path]]:
    """The files `<kind>/<name>.yaml` that exist, uppermost first; `kind` is such as `prompts/questions`."""
    for layer in layers:
        path = layer.root / kind / f"{name}.yaml"
        if path.exists():
            yield layer, path


def listing(layers: tuple[Layer, ...], kind: str) -> dict[str, list[tuple[Layer, Path]]]:
    """Every name of a kind, in order, each with its files, uppermost first."""
    found: dict[str, list[tuple[Layer, Path]]] = {}
    for layer in layers:
        for path in yaml_files(layer.root / kind):
            found.setdefault(path.stem, []).append((layer, path))
    return dict(sorted(found.items()))


def yaml_files(folder: Path) -> list[Path]:
    """The `.yaml` files of a folder by name; hidden ones (an editor's) are left alone."""
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".yaml" and not path.name.startswith("."))
    except OSError:
        return []
