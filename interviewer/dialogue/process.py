"""Whether a question is about the talk itself: what a word means, why something is asked, what it would look like."""

from interviewer.dialogue.guide import Guide
from interviewer.dialogue.phrases import process
from interviewer.language.types import Sentence

_PLAINLY = 0.9  # a question this close to a fact is about the fact
_NAME = 3  # words a name may have
_LONGEST = 16  # words; more is about something else as well


def process_asked(sentence: Sentence, said: str, guide: Guide) -> str:
    """ "meaning", "reason" or "example", or '' for a question about the problem."""
    if len(sentence.tokens) > _LONGEST:
        return ""
    for kind, pattern in process.PROCESS:
        if pattern.search(said):
            return kind
    return "meaning" if _defines(sentence, said, guide) else ""


def _defines(sentence: Sentence, said: str, guide: Guide) -> bool:
    """Whether "what is a …" asks for the meaning of one thing with a name: a concept, or a part of the interview."""
    found = process.DEFINITION.match(said)
    if not found or len(found["name"].split()) > _NAME:
        return False
    if guide.plainly(sentence, _PLAINLY):
        return False
    if guide.phase_named(found["name"], whole=True):
        return True
    names = len(found["name"].replace("-", " ").split())
    covered = any(
        one.last == len(sentence.tokens) - 1 and one.last - one.first + 1 >= names for one in sentence.mentions
    )
    return covered and process.ARTICLE.match(said) is not None
