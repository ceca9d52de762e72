"""The text of a rubric's sample, wherever it stands."""

from pathlib import Path

import msgspec

from interviewer.bank.files import Unreadable, decode, read_bytes, shown
from interviewer.bank.suggest import quoted
from interviewer.model.errors import ContentError, Location
from interviewer.model.rubric import Sample


def with_text(sample: Sample, rubric: Path, fence: Path | None) -> Sample:
    """The sample with the text of its file, which must lie beside the rubric or below it; ContentError otherwise.

    `fence` is the folder that links may not lead out of, where there is one.
    """
    if not sample.file:
        return sample
    named = Path(sample.file)
    if named.is_absolute() or ".." in named.parts or "\0" in sample.file:
        said = f"the file of sample {quoted(sample.name)} must lie beside its rubric or below it"
        raise ContentError(said, location=Location(path=shown(rubric)))
    path = rubric.parent / named
    try:
        text = decode(read_bytes(path, within=fence), path)
    except Unreadable as error:
        raise ContentError(error.fault.message, location=error.fault.location) from error
    return msgspec.structs.replace(sample, text=text)
