"""Marking a turn: every leaf of the rubric held against every sentence, and the board carried on.

Costs what the turn's words cost, however long the interview; the order of turns does not change what is found.
"""

from collections.abc import Iterator, Sequence
from math import log
from typing import NamedTuple

from interviewer.language.stance import stance_of
from interviewer.language.types import Reading
from interviewer.model.match import AskedNode, EstimateNode, FlowNode, NearNode, TradeOffNode
from interviewer.scoring import arithmetic, saying
from interviewer.scoring.board import Board, Hit, Said, better
from interviewer.scoring.context import EXPLAINED, JUSTIFIED, NAMED, carried, credit, goes_on
from interviewer.scoring.estimates import expected_of
from interviewer.scoring.facts import Facts
from interviewer.scoring.finding import Found, find
from interviewer.scoring.leaves import Compiled, Placed, node_terms, sides_of
from interviewer.scoring.seeing import GATED, Seen, evidence, flags, look, on_subject, subject
from interviewer.scoring.terms import Terms

_UNEARNED = frozenset({"negated", "asked", "rejected", "quoted"})
# Figures kept for one estimate: more than a candidate corrects themself, few enough to bound the state.
_FIGURES_KEPT = 12


class Turn(NamedTuple):
    """A turn while it is marked."""

    reading: Reading
    seen: list[Seen]
    phase: str


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
        self._by_term: dict[str, list[Placed]] = {}
        self._estimates: list[tuple[Placed, EstimateNode]] = []
        self._gates: dict[str, set[str]] = {}
        self._expected: dict[str, float] = {}
        self._asked: dict[str, list[Placed]] = {}
        self._sides: dict[str, Sides] = {}
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
            case TradeOffNode() as node:
                self._sides[placed.id] = Sides(placed.gates, *sides_of(node, placed.id, compiled))
            case NearNode() as node:
                for term in dict.fromkeys(node.near[0]):
                    self._by_term.setdefault(term, []).append(placed)
            case FlowNode() as node:
                for term in dict.fromkeys(node.flow[:-1]):
                    self._by_term.setdefault(term, []).append(placed)
            case _:
                for term in dict.fromkeys(node_terms(placed.node)):
                    self._by_term.setdefault(term, []).append(placed)

    def mark(self, board: Board, reading: Reading, phase: str) -> Board:
        """The board with one more turn. `phase` is the phase it was said in."""
        turn = Turn(reading, look(reading, self._terms), phase)
        hits, said, assumed = dict(board.hits), dict(board.said), dict(board.assumed)
        sums, where = list(board.arithmetic), dict[str, list[int]]()
        for at, one in enumerate(turn.seen):
            if one.sentence.repeated:
                continue
            for leaf, hit in self._hits(turn, at):
                where.setdefault(leaf.removesuffix(GATED).split("#")[0], []).append(at)
                _keep(hits, leaf, hit)
            own = tuple(arithmetic.checks(reading.text, one.sentence.quantities, reading.turn))
            for leaf, figure in saying.figures(reading, turn.seen, at, phase, self._estimates, self._facts, own):
                said[leaf] = _likeliest((*said.get(leaf, ()), figure), self._expected[leaf])
            for fact, hit, figure in saying.settled(reading, one, phase, self._facts):
                for placed in self._asked.get(fact, ()):
                    _keep(hits, placed.id + ("" if on_subject(placed.gates, one.places) else GATED), hit)
                if figure is not None:
                    assumed.setdefault(fact, figure)
            sums.extend(own)
        for leaf, hit in self._trade_offs(turn, where):
            _keep(hits, leaf, hit)
        return Board(
            hits=hits,
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

    def _hits(self, turn: Turn, at: int) -> Iterator[tuple[str, Hit]]:
        """What sentence `at` earns, by leaf."""
        one = turn.seen[at]
        for term in one.places:
            for placed in self._by_term.get(term, ()):
                gated = "" if on_subject(placed.gates, one.places) else GATED
                for found in find(turn.reading.text, one, placed, term):
                    if hit := self._weigh(turn, at, found):
                        yield found.leaf + gated, hit

    def _weigh(self, turn: Turn, at: int, found: Found) -> Hit | None:
        """The credit of what was found; None where it was denied, asked or quoted."""
        one = turn.seen[at]
        own = {at for _, place in found.spots for at in range(place[0], place[1] + 1)}
        stances = {
            stance_of(one.sentence.scopes, *place, problem=self._terms.is_problem(term), own=own)
            for term, place in found.spots
        }
        if stances & _UNEARNED:
            return None
        first = min(place[0] for _, place in found.spots)
        last = max(place[1] for _, place in found.spots)
        level, why = _level(turn.seen, at, found.rule, first, last)
        if "hypothetical" in stances and level == EXPLAINED:
            level, why = NAMED, "supposed"
        place = evidence(turn.reading, one.sentence, first, last)
        return Hit(credit=level, rule=f"{found.rule}+{why}", evidence=place, phase=turn.phase)

    def _trade_offs(self, turn: Turn, where: dict[str, list[int]]) -> Iterator[tuple[str, Hit]]:
        """Both sides of a trade-off said in one sentence or two: explained; weighed against each other: justified."""
        for leaf, sides in self._sides.items():
            lefts = {at for one in sides.left for at in where.get(one, ())}
            rights = {at for one in sides.right for at in where.get(one, ())}
            together = sorted({a for a in lefts for b in rights if abs(a - b) <= 1})
            for at in together or sorted(lefts | rights)[:1]:
                one = turn.seen[at]
                weighed = one.around.causes or one.around.comparisons or one.around.costs
                level = NAMED if not together or one.around.list_like else JUSTIFIED if weighed else EXPLAINED
                rule = "trade-off" if together else "one-side"
                place = evidence(turn.reading, one.sentence)
                gated = "" if on_subject(sides.gates, one.places) else GATED
                yield leaf + gated, Hit(credit=level, rule=rule, evidence=place, phase=turn.phase)


def _keep(hits: dict[str, Hit], leaf: str, hit: Hit) -> None:
    if better(hit, hits.get(leaf)):
        hits[leaf] = hit


def _likeliest(said: tuple[Said, ...], expected: float) -> tuple[Said, ...]:
    """The figures kept for an estimate, in the order said: those whose sums hold, then those nearest to it."""
    if len(said) <= _FIGURES_KEPT:
        return said
    worst = max(range(len(said)), key=lambda n: (not said[n].derived, abs(log(max(said[n].value, 1e-300) / expected))))
    return said[:worst] + said[worst + 1 :]


def _level(seen: Sequence[Seen], at: int, rule: str, first: int, last: int) -> tuple[int, str]:
    """The credit of a mention by what stands round it, in its sentence and in the one that goes on about it."""
    around = seen[at].around
    level, why = credit(around, first, last)
    if rule == "near" and (level, why) == (NAMED, "mention") and len(around.content) >= 4:
        level, why = EXPLAINED, "together"
    if rule == "drawn" and level < EXPLAINED:
        level, why = EXPLAINED, "arrow"
    following = seen[at + 1] if at + 1 < len(seen) else None
    if following and goes_on(following.sentence) and not following.sentence.question:
        level, why = carried((level, why), following.around)
    return level, why
