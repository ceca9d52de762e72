"""What can be wrong in a rubric's samples."""

from interviewer.bank.lint.context import raw_names
from interviewer.bank.lint.notes import Notes
from interviewer.bank.lint.unwritten import MARK
from interviewer.bank.reader import Read
from interviewer.bank.samples import with_text
from interviewer.bank.suggest import quoted
from interviewer.model.errors import ContentError
from interviewer.model.rubric import Rubric, Sample

NEEDED = ("strong", "middling", "weak", "buzzwords")
# Everything named and nothing explained is worth 22 of 100 (see the format's points and fill).
NAMED_ONLY = 22


def check_samples(done: Read[Rubric], rubric: Rubric, notes: Notes) -> None:
    """The four samples that keep a rubric honest are there, and all of them can be run."""
    names = [sample.name for sample in rubric.samples]
    written = {*names, *raw_names(notes.document, "samples", "name")}
    for name in NEEDED:
        if name not in written:
            notes.add(rubric, ("samples",), "sample-missing", f"there is no sample `{name}`")
    for index, sample in enumerate(rubric.samples):
        if sample.name in names[:index]:
            notes.add(sample, ("name",), "duplicate-id", f"another sample is called {quoted(sample.name)} already")
        _band(sample, notes)
        _text(sample, done, notes)


def _band(sample: Sample, notes: Notes) -> None:
    low, high = sample.score
    if not 0 <= low <= high <= 100:
        notes.add(sample, ("score",), "sample-band", f"[{low}, {high}] is no band from 0 to 100, low before high")
    elif sample.name == "buzzwords" and high > NAMED_ONLY:
        notes.add(sample, ("score",), "sample-band", f"bare words are worth {NAMED_ONLY} at most; end the band there")


def _text(sample: Sample, done: Read[Rubric], notes: Notes) -> None:
    if bool(sample.text.strip()) == bool(sample.file):
        notes.add(sample, (), "sample-text", f"sample {quoted(sample.name)} needs either `text` or `file`")
        return
    try:
        text = with_text(sample, done.path, done.fence).text
    except ContentError as error:
        notes.add(sample, ("file",), "sample-file", f"{quoted(sample.file)}: {error.message}")
        return
    if not text.strip():
        notes.add(sample, ("file",), "sample-file", f"{quoted(sample.file)} is empty")
    elif sample.file and text.lstrip().startswith(MARK):
        notes.add(sample, ("file",), "todo", f"{quoted(sample.file)} is still to be written")
