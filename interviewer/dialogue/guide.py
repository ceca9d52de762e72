"""What an interview is conducted by: a question compiled once. The only module of this room that touches the judge."""

from functools import cached_property

from interviewer.dialogue.contents import concepts_in, names_of, only_log
from interviewer.dialogue.likely import Likely
from interviewer.dialogue.phrases.common import TALK
from interviewer.language import cues
from interviewer.language.spelling import Speller
from interviewer.language.types import Quantity, Reading, Sentence
from interviewer.language.units import SECONDS, parse_unit
from interviewer.model.bank import Entry
from interviewer.model.format import Format, LevelPlan, Phase
from interviewer.model.level import DEFAULT_LEVEL, Level, expects
from interviewer.model.mark import Credit, Scorecard
from interviewer.model.question import Curveball, Fact, Question
from interviewer.model.rubric import Criterion
from interviewer.scoring.asking import MEASURES
from interviewer.scoring.board import Board
from interviewer.scoring.facts import MARGIN, SURE
from interviewer.scoring.judge import Judge
from interviewer.scoring.log import Log

_EXACTLY = 0.99  # figures this close are one
# The same where a question has no word of content, or one: "how big is it?".
_VAGUE = (0.18, 0.14)
_HARDLY_SAID = 0.54


def _said(sentence: Sentence) -> int:
    """How many words of content a sentence has."""
    return sum(token.lower not in cues.STOP and token.lower not in MEASURES for token in sentence.tokens)


class Guide:
    """Everything about one question that an interview needs; immutable, shared by all interviews on it."""

    SURE = SURE  # from this score on a question is taken to be about a fact
    NEAR = 2.0  # an assumption within this factor of the fact's figure is near it
    AGAINST = 3.0  # a figure this far from one that was given contradicts it

    def __init__(self, entry: Entry, words: frozenset[str]) -> None:
        """`words` are the English words that the speller leaves alone."""
        self.entry = entry
        self.question: Question = entry.question
        self.form: Format = entry.format
        self.judge = Judge(entry, words)
        self.english = words
        self.first = self.form.phases[0].id
        self.estimation = "estimation"
        # What only the course of the conversation meets is never asked for.
        self._by_log = frozenset(one.id for one in entry.rubric.criteria if only_log(one.match))
        self._facts = {fact.id: fact for fact in entry.question.facts}
        self._criteria: dict[tuple[str, Level, str | None], tuple[Criterion, ...]] = {}
        self._given_away: dict[str, frozenset[str]] = {}
        self._credits: tuple[tuple[Board, Log, dict[str, Credit]], ...] = ()
        self._speller = Speller(TALK, words, frozenset())

    def read(self, text: str, turn: int, echoes: tuple[str, ...]) -> Reading:
        """Read a turn; `echoes` are the interviewer's own words, which earn nothing when they come back."""
        return self.judge.read(text, turn, echoes)

    def mark(self, board: Board, reading: Reading, phase: str) -> Board:
        """The board after a turn said in `phase`."""
        return self.judge.mark(board, reading, phase)

    def credit(self, board: Board, criterion: str, log: Log) -> Credit:
        """What a criterion has earned so far; the rules of one turn ask for the same ones again and again."""
        credits = next((found for of, at, found in self._credits if of is board and at == log), None)
        if credits is None:
            credits = dict[str, Credit]()
            self._credits = ((board, log, credits), *self._credits[:2])
        if criterion not in credits:
            credits[criterion] = self.judge.credit(board, criterion, log)
        return credits[criterion]

    def scorecard(self, board: Board, level: Level, log: Log) -> Scorecard:
        """The judgement of the whole conversation."""
        return self.judge.scorecard(board, level, log)

    def facts(self, sentence: Sentence) -> tuple[tuple[str, float], ...]:
        """Facts a sentence may be about, best first, with scores 0–1."""
        return tuple((match.fact, match.score) for match in self.judge.facts.match(sentence))

    def plainly(self, sentence: Sentence, least: float = SURE) -> bool:
        """Whether a sentence is about some fact, with a score of at least `least`."""
        return any(match.score >= least for match in self.judge.facts.match(sentence)[:1])

    def mended(self, said: str) -> str:
        """A plain sentence with the mistyped words of talk put right: "let me thnik", "go bakc"."""
        return " ".join(self._speller.correct(word, word) for word in said.split(" "))

    @staticmethod
    def enough(sentence: Sentence) -> float:
        """The score from which a question is taken to be about a fact: more where hardly a word tells which."""
        return SURE if _said(sentence) >= len(_VAGUE) else _HARDLY_SAID

    @staticmethod
    def close(best: float, sentence: Sentence) -> float:
        """How near to the best score another fact must come to be meant as well: the less is said, the wider."""
        said = _said(sentence)
        if said < len(_VAGUE):
            return _VAGUE[said]
        return MARGIN if best >= SURE + MARGIN else 1.5 * MARGIN

    def out_of_scope(self, sentence: Sentence) -> str:
        """The words that rule a topic out, if the sentence is about one; else ''."""
        ruled_out = self.judge.facts.out_of_scope(sentence)
        return ruled_out.reply if ruled_out else ""

    def fact(self, name: str) -> Fact | None:
        """The fact `name`, if the question has it."""
        return self._facts.get(name)

    def ratio(self, fact: Fact, quantity: Quantity) -> float | None:
        """How many times the fact's figure a quantity is; None where their units cannot be compared."""
        unit = parse_unit(fact.figure.unit) if fact.figure else None
        if fact.figure is None or unit is None or not fact.figure.value:
            return None
        base, _, rate = quantity.unit.partition("/")
        if base != unit.base:
            return None
        figure = fact.figure.value * unit.factor
        if bool(rate) == bool(unit.per):
            return quantity.value / (figure / SECONDS[unit.per] if unit.per else figure)
        # A bare count held against a rate is meant over the rate's own period: "10 million pastes".
        return quantity.value / figure if unit.per and base == "1" else None

    def plan(self, level: Level) -> LevelPlan:
        """What the format says of a level; the default level's plan where it says nothing."""
        return self.form.levels.get(level) or self.form.levels[DEFAULT_LEVEL]

    def phase(self, at: int) -> Phase:
        """The phase at place `at`."""
        return self.form.phases[at]

    def index(self, phase: str) -> int:
        """The place of a phase; -1 if there is none."""
        ids = self.form.phase_ids()
        return ids.index(phase) if phase in ids else -1

    @cached_property
    def likely(self) -> Likely:
        """How likely a sentence is each act, for where no pattern tells."""
        return Likely(self.question, (name for name, _ in self.names))

    @cached_property
    def names(self) -> tuple[tuple[str, str], ...]:
        """The words each phase is called by, the longest first, with its id."""
        called = [(name, phase.id) for phase in self.form.phases for name in names_of(phase)]
        return tuple(sorted(called, key=lambda pair: (-len(pair[0]), pair)))

    def phase_named(self, said: str, *, whole: bool = False) -> str:
        """The id of the phase that a plain sentence names, or ''; `whole`: little else may stand there."""
        padded = f" {said.replace('-', ' ')}"
        for name, phase in self.names:
            if f" {name}" in padded and (not whole or len(said) <= len(name) + 14):
                return phase
        return ""

    def criteria(self, phase: str, level: Level, curveball: str | None) -> tuple[Criterion, ...]:
        """The criteria expected of `level` in `phase` that words can meet now (the curveball's once it is posed)."""
        key = (phase, level, curveball)
        if key not in self._criteria:
            self._criteria[key] = self._expected(phase, level, curveball)
        return self._criteria[key]

    def _expected(self, phase: str, level: Level, curveball: str | None) -> tuple[Criterion, ...]:
        thrown = {one for ball in self.question.curveballs for one in ball.criteria if ball.id != curveball}
        return tuple(
            criterion
            for criterion in self.entry.rubric.criteria
            if criterion.phase == phase
            and expects(level, criterion.level)
            and criterion.id not in thrown
            and criterion.id not in self._by_log
        )

    def criterion(self, name: str) -> Criterion | None:
        """The criterion `name`, if the rubric has it."""
        return next((one for one in self.entry.rubric.criteria if one.id == name), None)

    def name_of(self, criterion: Criterion, reading: Reading) -> str:
        """The candidate's own word in a turn for a concept that a criterion looks for; '' if there is none."""
        terms = frozenset(concepts_in(criterion.match))
        ancestors = self.judge.lexicon.ancestors
        for sentence in reading.sentences:
            for mention in sentence.mentions:
                if mention.stance == "asserted" and terms.intersection(ancestors[mention.concept]):
                    return reading.text[sentence.tokens[mention.first].start : sentence.tokens[mention.last].end]
        return ""

    def gives_away(self, criterion: Criterion) -> frozenset[str]:
        """The facts whose figures a criterion's probe states: who has not asked for them must not hear it."""
        if criterion.id not in self._given_away:
            figures = [one for sentence in self.read(criterion.probe, 0, ()).sentences for one in sentence.quantities]
            self._given_away[criterion.id] = frozenset(
                fact.id
                for fact in self.question.facts
                if any((ratio := self.ratio(fact, one)) and _EXACTLY < ratio < 1 / _EXACTLY for one in figures)
            )
        return self._given_away[criterion.id]

    def curveball(self, name: str | None) -> Curveball | None:
        """The curveball `name`, if the question has it."""
        return next((one for one in self.question.curveballs if one.id == name), None)
