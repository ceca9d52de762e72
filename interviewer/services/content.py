"""What a session is pinned to: the question with all it needs, as bytes for the archive and back."""

from collections.abc import Mapping

import msgspec

from interviewer.model.bank import Entry
from interviewer.model.concept import Concept
from interviewer.model.errors import ArchiveError
from interviewer.model.format import Format
from interviewer.model.question import Question
from interviewer.model.rubric import Rubric


def pack(entry: Entry) -> dict[str, bytes]:
    """The parts of an entry by name. The rubric's samples are no part of an interview and stay behind."""
    rubric = msgspec.structs.replace(entry.rubric, samples=())
    parts = {"question": entry.question, "rubric": rubric, "format": entry.format, "concepts": entry.concepts}
    return {name: msgspec.json.encode(part, order="sorted") for name, part in parts.items()}


def unpack(content: Mapping[str, bytes]) -> Entry:
    """The entry of what `pack` gave. Raises `ArchiveError` if it does not hold one."""
    try:
        return Entry(
            question=msgspec.json.decode(content["question"], type=Question),
            rubric=msgspec.json.decode(content["rubric"], type=Rubric),
            format=msgspec.json.decode(content["format"], type=Format),
            concepts=msgspec.json.decode(content["concepts"], type=tuple[Concept, ...]),
        )
    except (KeyError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ArchiveError(f"the content this interview ran with cannot be read: {error}") from error


def judged_with(content: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts that a session's scorecard was made with, where that was another time than it was sat."""
    judged = {name.removeprefix("judged-"): body for name, body in content.items() if name.startswith("judged-")}
    return {**content, **judged}
