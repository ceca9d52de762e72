"""The judge: a question's rubric, compiled once, held against a written answer or an interview turn by turn."""

from interviewer.language.lexicon import Lexicon
from interviewer.language.reader import Shingles, read, shingles
from interviewer.language.types import Reading
from interviewer.model.bank import Entry
from interviewer.model.level import DEFAULT_LEVEL, Level, expects
from interviewer.model.mark import CREDITS, Credit, EstimateCheck, Mark, Scorecard
from interviewer.model.match import AskedNode, LogNode, Match, NotNode, children
from interviewer.model.rubric import Criterion
from interviewer.scoring import totals
from interviewer.scoring.board import Board
from interviewer.scoring.facts import Facts
from interviewer.scoring.findings import NOTHING, Finding
from interviewer.scoring.grounds import SPELLED
from interviewer.scoring.leaves import compile_rubric
from interviewer.scoring.log import Log
from interviewer.scoring.marking import Marker
from interviewer.scoring.sharing import share
from interviewer.scoring.terms import Terms
from interviewer.scoring.verdicts import Weigher


class Judge:
    """Immutable once made; every method is a pure function of its arguments."""

    def __init__(self, entry: Entry, words: frozenset[str]) -> None:
        """`entry` as the bank hands it out; `words` the English words that the speller leaves alone."""
        self.entry = entry
        compiled = compile_rubric(entry.rubric)
        own = [
            entry.question.statement,
            *(fact.reply for fact in entry.question.facts),
            *sorted(compiled.terms),
            *sorted(SPELLED),
        ]
        self.lexicon = Lexicon(entry.concepts, words, also=own)
        self.facts = Facts(entry.question, self.lexicon)
        self.terms = compiled.terms
        # What can be met without a word being said: by the log, or by an absence.
        self._silent = {
            one.criterion for one in compiled.placed.values() if isinstance(one.node, LogNode | NotNode | AskedNode)
        }
        self._criteria = {one.id: one for one in entry.rubric.criteria}
        self._placed = compiled.placed
        self._marker = Marker(compiled, Terms(compiled.terms, self.lexicon), self.facts)
        self._quoted = shingles([entry.question.statement, *(ball.says for ball in entry.question.curveballs)])
        self._curveballs = {one: ball.id for ball in entry.question.curveballs for one in ball.criteria}

    def read(self, text: str, turn: int = 0, echoed: tuple[str, ...] = ()) -> Reading:
        """Read a turn; what it repeats of the question or of the lines `echoed` is marked as quoted."""
        quoted: Shingles = self._quoted | shingles(echoed) if echoed else self._quoted
        return read(text, self.lexicon, turn, quoted)

    def mark(self, board: Board, reading: Reading, phase: str) -> Board:
        """The board with one more turn, said in `phase`."""
        return self._marker.mark(board, reading, phase)

    def credit(self, board: Board, criterion: str, log: Log | None = None) -> Credit:
        """A criterion's credit so far. KeyError if there is no such criterion."""
        return CREDITS[Weigher(board, self.facts, log, self._placed).find(criterion).credit]

    def score_text(self, text: str, level: Level = DEFAULT_LEVEL) -> Scorecard:
        """The scorecard of a written answer."""
        return self.scorecard(self.mark(Board(), self.read(text), ""), level)

    def scorecard(self, board: Board, level: Level = DEFAULT_LEVEL, log: Log | None = None) -> Scorecard:
        """The scorecard of a board. `log` is None for a written answer, which leaves out what needs a conversation."""
        weigher = Weigher(board, self.facts, log, self._placed)
        open_ = board.touched() | self._silent
        found = share(
            [(one, weigher.find(one.id) if one.id in open_ else NOTHING) for one in self.entry.rubric.criteria],
            lambda criterion, full: weigher._replace(full=full).find(criterion),
        )
        marks = tuple(self._mark(one, finding, level, log) for one, finding in found)
        alone = marks
        if log is not None and log.hints:
            alone = tuple(self._mark(one, finding, level, log, unassisted=True) for one, finding in found)
        form = self.entry.format
        dimensions = totals.dimensions(marks, form, level)
        score = totals.total(dimensions)
        checks: list[EstimateCheck] = [
            finding.check for one, finding in found if finding.check and self._is_judged(one, log)
        ]
        return Scorecard(
            question=self.entry.question.id,
            rubric=self.entry.rubric.digest,
            level=level,
            score=score,
            verdict=totals.verdict(score, dimensions, form),
            unassisted_score=totals.total(totals.dimensions(alone, form, level)),
            words=board.words,
            dimensions=dimensions,
            marks=marks,
            estimates=tuple(checks),
            arithmetic=board.arithmetic,
            flags=board.flags,
        )

    def _mark(
        self, criterion: Criterion, found: Finding, level: Level, log: Log | None, *, unassisted: bool = False
    ) -> Mark:
        judged = self._is_judged(criterion, log)
        credit: Credit = CREDITS[found.credit] if judged else "missed"
        rung = self._rung(criterion.id, found, log)
        points = self.entry.format.points[credit]
        if rung:
            points = 0.0 if unassisted else points * self.entry.format.hint_factors[rung - 1]
        return Mark(
            criterion=criterion.id,
            phase=found.phase or criterion.phase,
            dimension=criterion.dimension,
            credit=credit,
            points=round(points, 4),
            weight=criterion.weight,
            bonus=not expects(level, criterion.level),
            judged=judged,
            assisted=rung > 0,
            rule=found.rule if judged else "not judged",
            evidence=found.evidence if judged else (),
            next=_next(criterion, credit),
        )

    def _rung(self, criterion: str, found: Finding, log: Log | None) -> int:
        """The hint rung that helped: taken before any of the evidence was said."""
        if log is None or not found.credit or criterion not in log.hints:
            return 0
        hinted = log.hinted_at.get(criterion, 0)
        assisted = any(evidence.turn > hinted for evidence in found.evidence) or not found.evidence
        return min(log.hints[criterion], len(self.entry.format.hint_factors)) if assisted else 0

    def _is_judged(self, criterion: Criterion, log: Log | None) -> bool:
        ball = self._curveballs.get(criterion.id)
        if ball is not None and (log is None or log.curveball != ball):
            return False
        return log is not None or not _needs_log(criterion.match)


def _needs_log(node: Match) -> bool:
    """Whether nothing but a conversation can meet this match."""
    if isinstance(node, LogNode):
        return True
    below = children(node)
    return bool(below) and all(_needs_log(child) for child in below)


def _next(criterion: Criterion, credit: Credit) -> str:
    """What would earn the next credit."""
    if credit == "missed":
        return criterion.says
    if credit == "named":
        return criterion.next.named or f"Say how it works here: {criterion.says}"
    if credit == "explained":
        return (
            criterion.next.explained or "Say why: a constraint it answers, what you weighed it against, what it costs."
        )
    return ""
