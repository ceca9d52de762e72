"""Marking a turn: every leaf of the rubric held against every sentence, and the board carried on.

Costs what the turn's words cost, however long the interview; the order of turns does not change what is found.
"""

from collections.abc import Collection, Iterable, Sequence
from math import log
from typing import NamedTuple

from interviewer.language.cues import NEGATORS
from interviewer.language.stance import stance_of
from interviewer.language.types import Reading, Sentence, SentenceKind, Stance
from interviewer.model.match import AskedNode, EstimateNode, TradeOffNode
from interviewer.scoring import arithmetic, saying
from interviewer.scoring.board import Board, Hit, Said, better
from interviewer.scoring.context import EXPLAINED, JUSTIFIED, NAMED, carried, credit, goes_on, stands_over, under
from interviewer.scoring.estimates import expected_of
from interviewer.scoring.facts import Facts
from interviewer.scoring.finding import Found, find
from interviewer.scoring.leaves import Compiled, Placed, sides_of
from interviewer.scoring.seeing import GATED, Seen, evidence, flags, look, shut, subject
from interviewer.scoring.terms import Terms

_UNEARNED: tuple[Stance, ...] = ("quoted", "asked", "negated", "rejected")
# Words with which a sentence says more than a name: a line of code does it with two and a sign, a note with three.
_ENOUGH: dict[SentenceKind, int] = {"prose": 4, "item": 3, "heading": 4, "row": 4, "code": 2}
# Figures kept for one estimate: more than a candidate corrects themself, few enough to bound the state.
_FIGURES_KEPT = 12


class Turn(NamedTuple):
    """A turn while it is marked. `where` keeps, for the sides of trade-offs, the sentences and whether turned down."""

    reading: Reading
    seen: list[Seen]
    phase: str
    hits: dict[str, Hit]
    spare: dict[str, Hit]
    where: dict[str, list[tuple[int, bool]]]

    def keep(self, leaf: str, hit: Hit) -> None:
        """Let `hit` stand for its leaf if it is the best so far."""
        if better(hit, self.hits.get(leaf)):
            self.hits[leaf] = hit

    def place(self, leaf: str, hit: Hit, sentence: Sentence) -> None:
        """Let `hit`, found in `sentence`, stand for its leaf, or be its second place."""
        best = self.hits.get(leaf)
        if best is None:
            self.hits[leaf] = hit
            return
        first, second = (hit, best) if hit.credit > best.credit else (best, hit)
        self.hits[leaf] = first
        same = best.evidence.turn == self.reading.turn and sentence.start <= best.evidence.start < sentence.end
        if not same and second.credit > NAMED and better(second, self.spare.get(leaf)):
            self.spare[leaf] = second

    def earned(self, leaf: str) -> int:
        """The credit a leaf has so far, on its subject; only from two places is it all that there is to have."""
        best = self.hits.get(leaf)
        return best.credit if best is not None and leaf in self.spare else 0


class Sides(NamedTuple):
    """A trade-off's subject gates and the leaves below each side."""

    gates: tuple[tuple[str, ...], ...]
    left: tuple[str, ...]
    right: tuple[str, ...]


class Marker:
    """Holds a rubric against turns. Compile once; `mark` is a pure function of the board and the turn."""

    def __init__(self, compiled: Compiled, terms: Terms, facts: Facts) -> None:
        """Sorts the leaves by the terms that could set them off."""
        self._terms = terms
        self._facts = facts
        self._units = frozenset(unit for _, unit, _ in facts.figures())
        self._placed = compiled.placed
        self._by_term: dict[str, list[str]] = {}
        # Sets of terms as bits of a number: whether two sets meet is one operation, however large they are.
        self._bits = {term: 1 << n for n, term in enumerate(sorted(compiled.terms))}
        self._needs: dict[str, tuple[int, ...]] = {}
        self._open: dict[str, tuple[int, ...]] = {}
        self._estimates: list[tuple[Placed, EstimateNode]] = []
        self._gates: dict[str, set[str]] = {}
        self._expected: dict[str, float] = {}
        self._asked: dict[str, list[Placed]] = {}
        self._sides: dict[str, Sides] = {}
        self._sided: set[str] = set()
        for placed in compiled.placed.values():
            self._file(placed, compiled)
            for gate in placed.gates:
                for term in gate:
                    self._gates.setdefault(term, set()).add(subject(gate))

    def _file(self, placed: Placed, compiled: Compiled) -> None:
        match placed.node:
            case EstimateNode() as node:
                self._estimates.append((placed, node))
                self._expected[placed.id] = expected_of(node)
            case AskedNode() as node:
                self._asked.setdefault(node.asked, []).append(placed)
            case TradeOffNode():
                sides = self._sides[placed.id] = Sides(placed.gates, *sides_of(placed.id, compiled))
                self._sided.update(sides.left, sides.right)
            case _:
                for term in min(placed.needs, key=compiled.commonness):
                    self._by_term.setdefault(term, []).append(placed.id)
                self._needs[placed.id] = tuple(self._bits_of(group) for group in placed.needs)
                self._open[placed.id] = tuple(self._bits_of(gate) for gate in placed.gates)

    def _bits_of(self, terms: Iterable[str]) -> int:
        return sum({self._bits[term] for term in terms})

    def mark(self, board: Board, reading: Reading, phase: str) -> Board:
        """The board with one more turn. `phase` is the phase it was said in."""
        turn = Turn(reading, look(reading, self._terms), phase, dict(board.hits), dict(board.spare), {})
        said, assumed, sums = dict(board.said), dict(board.assumed), list(board.arithmetic)
        for at, one in enumerate(turn.seen):
            if one.sentence.repeated:
                continue
            self._leaves(turn, at)
            own = tuple(arithmetic.checks(reading.text, one.sentence.quantities, reading.turn))
            for leaf, figure in saying.figures(reading, turn.seen, at, phase, self._estimates, self._facts, own):
                said[leaf] = _likeliest((*said.get(leaf, ()), figure), self._expected[leaf.partition(GATED)[0]])
            for fact, hit, figure in saying.settled(reading, one, phase, self._facts, self._units):
                for placed in self._asked.get(fact, ()):
                    turn.keep(placed.id + shut(placed.gates, one.places), hit)
                if figure is not None:
                    assumed.setdefault(fact, figure)
            sums.extend(own)
        self._trade_offs(turn)
        return Board(
            hits=turn.hits,
            spare=turn.spare,
            said=said,
            assumed=assumed,
            subjects=self._subjects(board, turn.seen),
            sentences=board.sentences + len(turn.seen),
            arithmetic=tuple(sums),
            flags=board.flags + flags(turn.seen),
            words=board.words + reading.words,
        )

    def _subjects(self, board: Board, seen: Sequence[Seen]) -> dict[str, int]:
        counts = dict(board.subjects)
        for one in seen:
            for name in {name for term in one.places for name in self._gates.get(term, ())}:
                counts[name] = counts.get(name, 0) + 1
        return counts

    def _leaves(self, turn: Turn, at: int) -> None:
        """What sentence `at` earns; leaves that have earned all they can are passed over."""
        one = turn.seen[at]
        present = sum([self._bits[term] for term in one.places])
        most = _most(turn.seen, at)
        for leaf in dict.fromkeys([leaf for term in one.places for leaf in self._by_term.get(term, ())]):
            if not _meets(self._needs[leaf], present):
                continue
            sided = leaf in self._sided
            if not sided and turn.earned(leaf) >= most:
                continue
            gates = self._open[leaf]
            gated = (
                ""
                if _meets(gates, present)
                else GATED + "".join([str(n) for n, g in enumerate(gates) if not g & present])
            )
            placed = self._placed[leaf]
            for found in find(one, placed):
                stance, hit = self._weigh(turn, at, found, found.leaf + gated)
                if hit:
                    turn.place(found.leaf + gated, hit, one.sentence)
                if sided and stance in ("asserted", "hypothetical", "rejected"):
                    turn.where.setdefault(placed.id, []).append((at, stance == "rejected"))

    def _weigh(self, turn: Turn, at: int, found: Found, leaf: str) -> tuple[Stance, Hit | None]:
        """How the speaker stands to what was found, and its credit if it is more than the leaf has."""
        stances = self._stances(turn.seen[at].sentence, found)
        for stance in _UNEARNED:
            if stance in stances:
                return stance, None
        first = min(place[0] for _, place in found.spots)
        last = max(place[1] for _, place in found.spots)
        level, why = _level(turn.seen, at, found.rule, first, last)
        stance: Stance = "hypothetical" if "hypothetical" in stances else "asserted"
        if stance == "hypothetical" and level == EXPLAINED:
            level, why = NAMED, "supposed"
        best = turn.hits.get(leaf)
        if best is not None and best.credit >= level and (level <= NAMED or leaf in turn.spare):
            return stance, None
        place = evidence(turn.reading, turn.seen[at].sentence, first, last)
        return stance, Hit(credit=level, rule=f"{found.rule}+{why}", evidence=place, phase=turn.phase)

    def _stances(self, sentence: Sentence, found: Found) -> Collection[Stance]:
        """How the speaker stands to each of the terms found.

        A denial that the rubric itself asks for denies nothing, where it stands right before another of its words
        ("not sequential"): the "not" of some other clause is no evidence.
        """
        if not sentence.scopes:
            return ("asserted",)
        all_ = {at for _, place in found.spots for at in range(place[0], place[1] + 1)}
        own = {at for at in all_ if at + 1 in all_ or sentence.tokens[at].lower not in NEGATORS}
        problems = self._terms.is_problem
        return {stance_of(sentence.scopes, *place, problem=problems(term), own=own) for term, place in found.spots}

    def _trade_offs(self, turn: Turn) -> None:
        """Both sides of a trade-off said in one sentence or two: explained; weighed, or one turned down: justified."""
        for leaf, sides in self._sides.items():
            lefts = {spot for one in sides.left for spot in turn.where.get(one, ())}
            rights = {spot for one in sides.right for spot in turn.where.get(one, ())}
            pairs = sorted((a, b) for a in lefts for b in rights if abs(a[0] - b[0]) <= 1 and not (a[1] and b[1]))
            alone = sorted(spot for spot in lefts | rights if not spot[1])[:1]
            for (at, turned_down), (_, other) in pairs or [(spot, spot) for spot in alone]:
                one = turn.seen[at]
                weighed = one.around.causes or one.around.comparisons or one.around.costs or turned_down or other
                level = NAMED if not pairs or one.around.list_like else JUSTIFIED if weighed else EXPLAINED
                rule = "trade-off" if pairs else "one-side"
                place = evidence(turn.reading, one.sentence)
                hit = Hit(credit=level, rule=rule, evidence=place, phase=turn.phase)
                turn.keep(leaf + shut(sides.gates, one.places), hit)


def _likeliest(said: tuple[Said, ...], expected: float) -> tuple[Said, ...]:
    """The figures kept for an estimate, in the order said: those whose sums hold, then those nearest to it."""
    if len(said) <= _FIGURES_KEPT:
        return said
    worst = max(range(len(said)), key=lambda n: (not said[n].derived, abs(log(max(said[n].value, 1e-300) / expected))))
    return said[:worst] + said[worst + 1 :]


def _meets(groups: Sequence[int], present: int) -> bool:
    """Whether each of the groups of terms has one among those present; all are sets of bits."""
    for group in groups:  # noqa: SIM110 a generator costs as much again, and this is asked most often of all
        if not group & present:
            return False
    return True


def _most(seen: Sequence[Seen], at: int) -> int:
    """The most that any mention in a sentence can earn: no reason in it, nothing justified."""
    around = seen[at].around
    reasons = around.causes or around.comparisons or around.costs
    following = at + 1 < len(seen) and goes_on(seen[at + 1].sentence)
    return JUSTIFIED if reasons or following else EXPLAINED


def _level(seen: Sequence[Seen], at: int, rule: str, first: int, last: int) -> tuple[int, str]:
    """The credit of a mention by what stands round it, in its sentence and in the one that goes on about it."""
    around = seen[at].around
    level, why = credit(around, first, last)
    if rule == "near" and (level, why) == (NAMED, "mention") and len(around.content) >= _ENOUGH[seen[at].sentence.kind]:
        level, why = EXPLAINED, "together"
    if rule == "drawn" and level < EXPLAINED:
        level, why = EXPLAINED, "arrow"
    following = seen[at + 1] if at + 1 < len(seen) else None
    if following is None or following.sentence.question:
        return level, why
    if stands_over(seen[at].sentence, first, last) and following.sentence.kind != "heading":
        return under((level, why), following.around)
    if goes_on(following.sentence):
        level, why = carried((level, why), following.around)
    return level, why
