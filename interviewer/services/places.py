"""Where content comes from: the user's folder, installed packs and what is bundled, and how much each holds."""

from typing import TYPE_CHECKING

from interviewer.model.base import Value
from interviewer.model.errors import Fault

if TYPE_CHECKING:
    from interviewer.bank import Bank

# What is counted, by the folder it lies in and the ending of its files.
COUNTED = {
    "questions": ("prompts/questions", ".yaml"),
    "rubrics": ("rubrics/questions", ".yaml"),
    "concepts": ("rubrics/concepts", ".yaml"),
    "formats": ("prompts/formats", ".yaml"),
    "cards": ("prompts/cards", ".yaml"),
    "reading": ("prompts/reading", ".yaml"),
    "lines": ("prompts/lines", ".j2"),
}


class Place(Value, frozen=True, kw_only=True):
    """A layer of content: `files` by kind; where two layers have a file of one name, the one listed first wins."""

    layer: str
    path: str
    files: dict[str, int]


class Places(Value, frozen=True, kw_only=True):
    """All layers, the one that wins first, and the packs that were skipped."""

    layers: tuple[Place, ...]
    skipped: tuple[Fault, ...]


def places(bank: "Bank") -> Places:
    """The layers that the bank reads from."""
    found = [
        Place(
            layer=layer.name,
            path=str(layer.root),
            files={
                kind: len([path for path in (layer.root / folder).glob(f"*{ending}") if path.name[0] != "."])
                for kind, (folder, ending) in COUNTED.items()
            },
        )
        for layer in bank.shelf.layers
    ]
    return Places(layers=tuple(found), skipped=bank.shelf.installed[1])
