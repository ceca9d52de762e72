"""From model answers to the draft of a rubric: a criterion a sentence, what several answers say said once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from interviewer.language import Lexicon, Reading, Sentence, Token, read
from interviewer.language.stems import stem
from interviewer.model.format import Format
from interviewer.model.match import AnyNode, AskedNode, Match
from interviewer.model.question import Question
from interviewer.model.rubric import Criterion, Rubric
from interviewer.scoring.drafting.guesses import ESTIMATION, dimension_of, phase_of_heading, phase_of_sentence
from interviewer.scoring.drafting.keys import Key, anchors, estimate, keys, matches
from interviewer.scoring.facts import SURE, Facts

# Criteria a phase; beyond it the least telling are left out. Rubrics by hand have about thirty in all.
_MOST = 7
_ONLY_ONE_SAYS_IT = 0.5

# A stretch of an answer and the phase it belongs to, "" where its own headings tell.
Sections = Sequence[tuple[str, Reading]]


@dataclass
class _Sketch:
    """A criterion in the making."""

    phase: str
    says: str
    keys: tuple[Key, ...]
    matches: list[Match]
    words: frozenset[str]
    answers: set[int] = field(default_factory=set[int])

    def same(self, other: "_Sketch") -> bool:
        """Whether one says the most telling words of the other, or both ask for one fact."""
        asked = [one for one in self.matches if isinstance(one, AskedNode)]
        return self._says(other) or other._says(self) or any(one in asked for one in other.matches)

    def _says(self, other: "_Sketch") -> bool:
        best = anchors(other.keys)
        known = [any(way in self.words or stem(way) in self.words for way in key.ways) for key in best]
        return len(known) > 1 and all(known)

    def join(self, other: "_Sketch") -> None:
        """Take over another's ways of saying it."""
        self.matches.extend(one for one in other.matches if one not in self.matches)
        self.answers |= other.answers


def draft_rubric(question: Question, answers: Sequence[Sections], form: Format, lexicon: Lexicon) -> Rubric:
    """A rubric to be edited: no probes, no hints, weights by how many of the answers say a thing."""
    facts = Facts(question, lexicon)
    asked = frozenset(token.stem for token in _tokens(question, lexicon))
    made: list[_Sketch] = []
    for number, sections in enumerate(answers):
        for one in _sketches(sections, asked, form, facts, lexicon):
            one.answers.add(number)
            known = next((known for known in made if known.same(one)), None)
            if known:
                known.join(one)
            else:
                made.append(one)
    kept = [one for phase in form.phase_ids() for one in _best([each for each in made if each.phase == phase])]
    names = _names(kept)
    return Rubric(
        question=question.id,
        criteria=tuple(_criterion(one, name, form, len(answers)) for one, name in zip(kept, names, strict=True)),
    )


def _tokens(question: Question, lexicon: Lexicon) -> Iterator[Token]:
    for sentence in read(question.statement, lexicon).sentences:
        yield from sentence.tokens


def _sketches(
    sections: Sections, asked: frozenset[str], form: Format, facts: Facts, lexicon: Lexicon
) -> Iterator[_Sketch]:
    said = _counted(sections)
    for given, reading in sections:
        phase = given
        for sentence in reading.sentences:
            if sentence.kind == "heading":
                phase = given or phase_of_heading(sentence, form) or phase
                continue
            found = keys(sentence, asked, said, lexicon)
            where = phase or phase_of_sentence(sentence, form)
            looked_for = _matches(sentence, found, facts, sums=where == ESTIMATION)
            if looked_for and sentence.kind != "code":
                says = reading.text[sentence.start : sentence.end]
                yield _Sketch(where, says, found, looked_for, _words(sentence))


def _words(sentence: Sentence) -> frozenset[str]:
    """The stems of a sentence and the concepts it names."""
    return frozenset(token.stem for token in sentence.tokens) | {mention.concept for mention in sentence.mentions}


def _counted(sections: Sections) -> Mapping[str, int]:
    """In how many sentences each stem stands."""
    found: dict[str, int] = {}
    for _, reading in sections:
        for sentence in reading.sentences:
            for word in {token.stem for token in sentence.tokens}:
                found[word] = found.get(word, 0) + 1
    return found


def _matches(sentence: Sentence, found: tuple[Key, ...], facts: Facts, *, sums: bool) -> list[Match]:
    """What a sentence's criterion looks for; nothing for a question about no fact, or words too few to tell."""
    if sentence.question:
        about = next((one for one in facts.match(sentence) if one.score >= SURE), None)
        return [AskedNode(asked=about.fact)] if about else []
    figure = estimate(sentence.quantities) if sums else None
    looked_for = matches(found)
    return [figure, *looked_for] if figure else list(looked_for)


def _best(sketches: list[_Sketch]) -> list[_Sketch]:
    """The most telling of a phase, in their order."""
    rank = {id(one): len(one.answers) + sum(key.rank for key in one.keys) for one in sketches}
    kept = sorted(sketches, key=lambda one: -rank[id(one)])[:_MOST]
    return [one for one in sketches if one in kept]


def _names(sketches: Sequence[_Sketch]) -> list[str]:
    """An id for each, of its two most telling words, no two alike."""
    names: list[str] = []
    for one in sketches:
        name = "-".join(key.ways[0] for key in anchors(one.keys) if key.ways[0].isascii())[:48].strip("-") or one.phase
        numbered = (f"{name}-{n}" for n in count(2))
        names.append(name if name not in names else next(other for other in numbered if other not in names))
    return names


def _criterion(one: _Sketch, name: str, form: Format, answers: int) -> Criterion:
    return Criterion(
        id=name,
        phase=one.phase,
        dimension=dimension_of(one.phase, form),
        says=one.says,
        match=one.matches[0] if len(one.matches) == 1 else AnyNode(any=tuple(one.matches)),
        weight=_ONLY_ONE_SAYS_IT if answers > 1 and len(one.answers) == 1 else 1.0,
    )
