"""Installed packs: packages that bring content through the entry point group `interviewer.packs`.

A pack is data. Its entry point names a top-level package, which is looked up and never imported, so nothing in it runs.
"""

from importlib.machinery import PathFinder
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from interviewer.bank.layers import Layer
from interviewer.model.errors import Fault, Location

GROUP = "interviewer.packs"


def installed() -> tuple[tuple[Layer, ...], tuple[Fault, ...]]:
    """The packs by name, and a fault for each that cannot be used (it is left out)."""
    packs: list[Layer] = []
    faults: list[Fault] = []
    for point in sorted(entry_points(group=GROUP), key=lambda each: each.name):
        root = _root(point)
        if root is None:
            place = Location(path=f"pack {point.name}")
            said = f"the package `{point.value}` holds no folder `prompts` or `rubrics`; the pack is skipped"
            faults.append(Fault(location=place, code="bad-pack", message=said))
        else:
            packs.append(Layer(f"pack {point.name}", root))
    return tuple(packs), tuple(faults)


def _root(point: EntryPoint) -> Path | None:
    """The package's folder, found on the path without importing anything."""
    if not point.value.isidentifier():
        return None
    spec = PathFinder.find_spec(point.value)
    for folder in (spec.submodule_search_locations if spec else None) or ():
        root = Path(folder)
        if (root / "prompts").is_dir() or (root / "rubrics").is_dir():
            return root
    return None
