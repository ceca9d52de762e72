"""What a candidate does with a turn: its acts, found sentence by sentence."""

from collections.abc import Iterator

from interviewer.dialogue.classify import classify
from interviewer.dialogue.guide import Guide
from interviewer.dialogue.heard import ABOUT_DESIGN, Heard, content_words, plain
from interviewer.dialogue.phrases import moves
from interviewer.dialogue.phrases.asking import INTERROGATIVE
from interviewer.dialogue.phrases.common import INTERJECTION
from interviewer.dialogue.phrases.statements import AFTERWARDS
from interviewer.dialogue.process import process_asked
from interviewer.dialogue.questions import Asked, questions, run_on
from interviewer.language.types import Reading, Sentence

_RUNS_ON = 20  # words from which a sentence may hold questions between its commas
_BACKCHANNEL = 6  # words a turn of small words may have: "ok, sounds good to me, thanks"
_TAIL = 5  # words of an afterthought to a question: "or text alone"
_CONTENT = 8  # words of other content that make "I'm not sure" a hedge
_RATHER = 0.6  # the same while the problem is settled: "would you rather lose a few or wait?"
_PLAINLY = 0.8  # a question this close to a fact is about the fact, even if it sounds like a check-in


def find(reading: Reading, guide: Guide, phase: str) -> tuple[Heard, ...]:
    """The acts of a turn said in `phase`, in order; one `empty` act for a turn that says nothing."""
    if _says_nothing(reading) and not moves.MOVE_ON.search(plain(reading.text)):
        return (Heard("empty", 0, len(reading.text), plain=plain(reading.text)),)
    first = phase == guide.first
    sentences = [one for one in reading.sentences if not _interjection(one)] or reading.sentences
    return _settle([one for sentence in sentences for one in _acts(reading.text, sentence, guide, phase)], first)


def _interjection(sentence: Sentence) -> bool:
    return all(INTERJECTION.match(token.lower) for token in sentence.tokens)


def _says_nothing(reading: Reading) -> bool:
    words = [token.lower for sentence in reading.sentences for token in sentence.tokens]
    if not words:
        return True
    return len(words) <= _BACKCHANNEL and "?" not in reading.text and all(word in moves.FILLERS for word in words)


def _acts(text: str, sentence: Sentence, guide: Guide, phase: str) -> Iterator[Heard]:
    """The act of a sentence; of a question made of several, one each."""
    said = guide.mended(plain(text[sentence.start : sentence.end]))
    act, target = classify(sentence, said, guide, phase)
    if act in ("answer", "check-in") and INTERROGATIVE.match(said) and process_asked(sentence, said, guide):
        act = "ask"
    least = _RATHER if phase == guide.first else _PLAINLY
    if act == "check-in" and sentence.question and guide.plainly(sentence, least):
        act = "ask"
    if act in ("answer", "assume") and len(sentence.tokens) > _RUNS_ON and phase == guide.first:
        within = run_on(text, sentence, guide)
        if within:
            yield from (_asked(text, part, asked) for part, asked in within)
            return
    if act != "ask":
        yield Heard(act, sentence.start, sentence.end, sentence, target, plain=said)
        return
    if process := process_asked(sentence, said, guide):
        yield Heard("ask", sentence.start, sentence.end, sentence, plain=said, process=process)
        return
    yield from (_asked(text, part, asked) for part, asked in questions(text, sentence, guide))


def _asked(text: str, part: Sentence, asked: Asked) -> Heard:
    facts, all_meant = asked
    return Heard("ask", part.start, part.end, part, "", facts, all_meant, plain(text[part.start : part.end]))


def _settle(found: list[Heard], first: bool) -> tuple[Heard, ...]:
    """Acts in the light of each other: what the candidate answers is no question, a hedge is no "I don't know"."""
    others = content_words(found)
    settled = list[Heard]()
    for index, heard in enumerate(found):
        following = found[index + 1].act if index + 1 < len(found) else ""
        # Once they design, whoever answers a question at once was asking themselves, unless it fits a fact closely.
        open_question = (not heard.facts and not heard.process) or (not first and heard.confidence < _PLAINLY)
        rhetorical = heard.act == "ask" and open_question and following in ABOUT_DESIGN
        hedging = heard.act in ("i-dont-know", "let-me-think") and others >= _CONTENT
        summing = heard.act == "answer" and index > 0 and settled[-1].act == "summarise"
        summing = summing and not AFTERWARDS.match(heard.plain)
        own = "estimate" if following == "estimate" else "answer"
        trailing = index > 0 and settled[-1].act == "ask" and heard.words <= _TAIL and heard.plain.startswith("or ")
        told = own if rhetorical else "answer" if hedging else heard.act
        act = "ask" if trailing else "summarise" if summing else told
        settled.append(heard._replace(act=act))
    if any(one.act == "off-topic" for one in settled):
        # Who tries to talk us out of our part asks for no help.
        settled = [one for one in settled if one.act != "hint-please"]
    if any(one.act == "finish" for one in settled):
        # Whoever ends the interview has nothing more to say on the part either.
        settled = [one for one in settled if one.act != "move-on"]
    return tuple(settled)
