"""Files and folders that nothing reads, because of what they are called."""

from collections.abc import Iterator
from pathlib import Path

from interviewer.bank.files import shown
from interviewer.bank.suggest import did_you_mean, quoted
from interviewer.model.errors import Fault, Location

FOLDERS = {
    "prompts": ("formats", "questions", "lines", "reports", "cards", "reading"),
    "rubrics": ("concepts", "questions", "words"),
}


def strays(root: Path) -> Iterator[Fault]:
    """Faults of names below a folder that holds `prompts` and `rubrics`."""
    for top, known in FOLDERS.items():
        for path in _inside(root / top):
            if path.is_dir() and path.name not in known:
                said = f"nothing is read from a folder {quoted(path.name)} of {top}{did_you_mean(path.name, known)}"
                yield _fault(path, "unknown-folder", said)
            elif path.is_dir():
                yield from (wrong_suffix(each) for each in _inside(path) if each.suffix == ".yml")


def wrong_suffix(path: Path) -> Fault:
    """The fault of a YAML file by another ending."""
    return _fault(path, "wrong-suffix", "only files that end in .yaml are read; rename it")


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:
        return []


def _fault(path: Path, code: str, message: str) -> Fault:
    return Fault(location=Location(path=shown(path)), code=code, message=message)
