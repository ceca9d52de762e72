"""Beginning a question: files that load and can be sat at once, with a TODO wherever the author has to write."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.model.base import Value
from interviewer.model.errors import InputError, Location
from interviewer.model.format import Format, Phase

if TYPE_CHECKING:
    from interviewer.bank import Bank

SAMPLES = {
    "strong": ("senior", "[75, 100]", "An answer that you would hire for, as that person would write it."),
    "middling": ("mid", "[45, 70]", "An answer that has the main things and explains half of them."),
    "weak": ("mid", "[8, 30]", "An answer that gets somewhere: a few right words, little behind them."),
    "buzzwords": ("mid", "[0, 22]", "A list of terms without a design."),
}


class Begun(Value, frozen=True, kw_only=True):
    """The files written, in the order in which to fill them in."""

    files: tuple[str, ...]


def begin(bank: "Bank", home: Path, question: str, form: str) -> Begun:
    """Write a question, its rubric and its samples into the user's folder `home`; nothing is ever overwritten.

    Raises InputError for an id that cannot be one or a file that is there, UnknownName for an unknown format.
    """
    from interviewer.bank.shelf import is_name

    if not is_name(question) or question != question.lower() or "_" in question:
        raise InputError(f"`{question}` cannot be an id: write lower-case letters, digits and single hyphens")
    texts = dict(_files(question, bank.format(form)))
    paths = {home / name: text for name, text in texts.items()}
    for path in paths:
        if path.exists():
            raise InputError("is there already; nothing was written", location=Location(path=str(path)))
    for path, text in paths.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Begun(files=tuple(map(str, paths)))


def _files(question: str, form: Format) -> Iterator[tuple[str, str]]:
    """The files by their path below the user's folder."""
    yield f"prompts/questions/{question}.yaml", "\n".join(_question(question, form)) + "\n"
    yield f"rubrics/questions/{question}.yaml", "\n".join(_rubric(question, form)) + "\n"
    for name, (_, _, what) in SAMPLES.items():
        yield f"rubrics/questions/samples/{question}-{name}.md", f"TODO {what}\n"


def _question(question: str, form: Format) -> Iterator[str]:
    title = f"Design {question.replace('-', ' ')}"
    yield "# `interviewer lint` names every TODO that is left; CONTRIBUTING tells how each part is written."
    yield f"id: {question}                      # the file's name"
    yield f'title: "{title}"'
    yield f"format: {form.id}"
    yield "difficulty: medium              # easy | medium | hard"
    yield "topics: [TODO-topic]            # what it is about; shown only to those who have sat it"
    yield "statement: |                    # as an interviewer would say it: what people do with it, and no numbers"
    yield "  TODO Two or three sentences."
    yield ""
    yield "facts:                          # told only when asked for, in these words; fifteen or so"
    yield "  - id: load"
    yield "    about: [throughput, traffic] # words or concept ids that only this fact is about"
    yield "    asked:                      # as different people would ask; the more wordings the better it is found"
    yield '      - "How many requests a second should it take?"'
    yield '      - "What traffic do we expect?"'
    yield '      - "TODO Ask for it in other words."'
    yield '    reply: "TODO About a hundred requests a second."'
    yield "    figure: {value: 100, unit: request/s}"
    yield ""
    yield "out_of_scope:"
    yield "  - about: [billing]"
    yield '    reply: "TODO Leave payment out of it."'
    yield ""
    if form.curveball_phase:
        yield "curveballs:                     # one is posed; its criteria count only then"
        yield "  - id: surge"
        yield '    says: "TODO What changes late, in one sentence."'
        yield "    criteria: [after-surge]"
        yield ""
    yield "model_answer:                   # write it before the rubric: what you give credit for stands here"
    for phase in form.phases:
        yield f"  {phase.id}: |"
        yield f"    TODO {_purpose(phase)}"
    yield ""
    yield "reading:"
    yield '  - {title: "The System Design Primer", url: "https://github.com/donnemartin/system-design-primer"}'


def _rubric(question: str, form: Format) -> Iterator[str]:
    yield "# What a good answer holds. Some thirty criteria make a question; here is one for each phase to begin with."
    yield f"question: {question}"
    yield ""
    yield "about: [$subject]               # a gate before every criterion: words that other designs hardly use"
    yield ""
    yield "words:                          # lists that matches write as $name"
    yield "  subject: [TODO-subject]"
    yield ""
    yield "criteria:"
    places = list(zip(form.phases, _dimensions(form), strict=True))
    for phase, dimension in places:
        yield from _criterion(f"{phase.id}-first", phase.id, dimension)
    if form.curveball_phase:
        yield from _criterion("after-surge", form.curveball_phase, places[-1][1])
    yield "samples:                        # set the bands before you look at the scores"
    for name, (level, band, _) in SAMPLES.items():
        yield f"  - {{name: {name}, level: {level}, file: samples/{question}-{name}.md, score: {band}}}"


def _dimensions(form: Format) -> list[str]:
    """A dimension for each phase, all of them used before one comes twice."""
    names = [dimension.id for dimension in form.dimensions]
    return [names[n % len(names)] for n in range(len(form.phases))]


def _criterion(name: str, phase: str, dimension: str) -> Iterator[str]:
    yield f"  - id: {name}"
    yield f"    phase: {phase}"
    yield f"    dimension: {dimension}"
    yield '    says: "TODO What is said by somebody who meets it, in one line."'
    yield "    weight: 1"
    yield "    level: mid                  # expected from this level up: junior | mid | senior | staff"
    yield "    match:"
    yield "      any:                      # in as many ways as engineers say it"
    yield f"        - near: [[TODO-{name}, replica], [TODO-verb, survive]]"
    yield '    probe: "TODO An open question that leads here and does not name it."'
    yield "    hints:"
    yield '      - "TODO The area."'
    yield '      - "TODO The category."'
    yield '      - "TODO The constraint that matters."'
    yield '      - "TODO The thing itself."'
    yield "    next:"
    yield '      named: "TODO What would explain it."'
    yield '      explained: "TODO What would justify it."'
    yield ""


def _purpose(phase: Phase) -> str:
    return " ".join(phase.purpose.split())
