"""What can be wrong in the interviewer's lines: files that cannot be read, and templates that the sandbox refuses."""

from pathlib import Path
from typing import Any

from interviewer.bank.files import Unreadable, decode, read_bytes, shown
from interviewer.bank.layers import bundled_root
from interviewer.bank.reader import Read
from interviewer.bank.suggest import did_you_mean, quoted
from interviewer.model.errors import Fault, Location

TEMPLATE = ".j2"
_LINES = "prompts/lines"


def template_files(prompts: Path) -> list[Path]:
    """The templates below a folder `prompts`, in its folders `lines` and `reports`."""
    return sorted(path for kind in ("lines", "reports") for path in (prompts / kind).glob(f"[!.]*{TEMPLATE}"))


def read_lines(path: Path, fence: Path | None) -> Read[Any]:
    """A template's faults, as reading a content file would give them."""
    from interviewer.templates import check

    try:
        decode(read_bytes(path, within=fence), path)
    except Unreadable as error:
        return Read(path, None, None, (error.fault,))
    found = [Fault(location=_shown(each.location), code=each.code, message=each.message) for each in check(path)]
    return Read(path, None, None, (*found, *_unknown_move(path)))


def _unknown_move(path: Path) -> tuple[Fault, ...]:
    """A line for a move that the interviewer never makes: it would never be said."""
    moves = {each.stem for each in (bundled_root() / _LINES).glob(f"*{TEMPLATE}")}
    if path.absolute().parent.parts[-2:] != tuple(_LINES.split("/")) or path.stem in moves:
        return ()
    said = f"the interviewer makes no move {quoted(path.stem)}{did_you_mean(path.stem, moves)}"
    return (Fault(location=Location(path=shown(path)), code="unknown-move", message=said),)


def _shown(place: Location) -> Location:
    return Location(path=shown(Path(place.path)), line=place.line, column=place.column)
