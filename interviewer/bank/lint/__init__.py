"""Every fault of content files: what each file holds, and what files say of one another."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.bank.lint.scope import gather
from interviewer.model.errors import Fault

if TYPE_CHECKING:
    from interviewer.bank.store import Bank


@dataclass(frozen=True, slots=True)
class Report:
    """What lint found in how many files."""

    faults: tuple[Fault, ...]
    files: int


def lint(bank: "Bank", paths: tuple[Path, ...] = ()) -> Report:
    """Check the files and folders given, or all that is bundled and the user's; InputError if a path does not exist."""
    files = gather(bank.shelf, paths)
    faults = [fault for each in files for fault in each.faults]
    return Report(tuple(sorted(set(faults), key=_place)), len(files))


def _place(fault: Fault) -> tuple[str, int, int, str]:
    return (fault.location.path, fault.location.line, fault.location.column, fault.code)
