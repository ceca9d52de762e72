"""Best guesses of an author's assistant: which phase a heading or sentence belongs to, and which dimension."""

from interviewer.language import Sentence, cues
from interviewer.language.stems import stem
from interviewer.language.tokens import stems_of
from interviewer.model.format import Format, Phase

ESTIMATION = "estimation"
# Words people head their sections with, by the phase of the system design interview.
_HEADINGS = {
    "requirements": "requirement functional scope goal constraint assumption clarify question use case",
    ESTIMATION: "estimate estimation capacity envelope number calculation traffic bandwidth back",
    "high-level-design": "architecture overview diagram component design flow",
    "core-components": "api endpoint schema data model database storage table detail deep dive core algorithm",
    "scale": "scale scaling bottleneck failure reliability availability performance fault tolerance security",
    "wrap-up": "summary conclusion recap wrap closing",
}
_DIMENSIONS = {
    "high-level-design": "architecture",
    "core-components": "depth",
    "scale": "reliability",
    "wrap-up": "communication",
}
_SEVERAL = 2


def phase_of_heading(heading: Sentence, form: Format) -> str:
    """The phase whose words a heading shares most of; "" if none."""
    stems = {token.stem for token in heading.tokens if token.lower not in cues.STOP}
    scores = [(len(stems & _words(phase)), -n, phase.id) for n, phase in enumerate(form.phases)]
    best = max(scores, default=(0, 0, ""))
    return best[2] if best[0] else ""


def _words(phase: Phase) -> frozenset[str]:
    named = stems_of(f"{phase.id} {phase.title} {phase.short}")
    return frozenset((*named, *map(stem, _HEADINGS.get(phase.id, "").split()))) - {"and", "the"}


def phase_of_sentence(sentence: Sentence, form: Format) -> str:
    """A phase for what stands under no heading: questions first, sums next, the rest where designs are drawn."""
    ids = form.phase_ids()
    if sentence.question:
        return ids[0]
    if len(sentence.quantities) >= _SEVERAL and ESTIMATION in ids:
        return ESTIMATION
    return "high-level-design" if "high-level-design" in ids else ids[len(ids) // 2]


def dimension_of(phase: str, form: Format) -> str:
    """The dimension a phase mostly shows: of the same name, by the table above, or the first."""
    ids = [dimension.id for dimension in form.dimensions]
    return next((one for one in (phase, _DIMENSIONS.get(phase, "")) if one in ids), ids[0])
