"""From leaf evidence to a criterion's credit: the match tree evaluated over the board."""

from collections.abc import Mapping
from functools import cache
from itertools import combinations
from operator import attrgetter
from typing import NamedTuple

from interviewer.model.match import (
    AllNode,
    AnyNode,
    AskedNode,
    AtLeastNode,
    EstimateNode,
    FlowNode,
    LogNode,
    NotNode,
)
from interviewer.scoring import estimates
from interviewer.scoring.board import Board, Hit
from interviewer.scoring.context import EXPLAINED, JUSTIFIED, MISSED, NAMED
from interviewer.scoring.facts import Facts
from interviewer.scoring.findings import NOTHING, Finding
from interviewer.scoring.leaves import Placed
from interviewer.scoring.log import Log
from interviewer.scoring.seeing import GATED, subject

# The share of sentences that must speak of a subject for all of them to be about it.
_RUNS_THROUGH = 0.1
# Across a table the interviewer has named the subject: "that makes four writes a second" is about it until it is clear
# that somebody recites another design.
_RUNS_THROUGH_A_CONVERSATION = 0.03


_credit = attrgetter("credit")


class Weigher(NamedTuple):
    """What a tree is evaluated over. `log` is None for a written answer; `full` the sentence without room for more."""

    board: Board
    facts: Facts
    log: Log | None
    placed: Mapping[str, Placed]
    full: tuple[int, int] | None = None

    def find(self, path: str) -> Finding:
        """The finding of the node `path`; a criterion's id is the path of its match."""
        placed = self.placed[path]
        match node := placed.node:
            case AnyNode():
                return max(map(self.find, placed.below), key=_credit, default=NOTHING)
            case AllNode():
                return _joint(list(map(self.find, placed.below)), len(node.all))
            case AtLeastNode():
                return _joint(sorted(map(self.find, placed.below), key=_credit, reverse=True), node.at_least)
            case NotNode():
                return NOTHING if self.find(placed.below[0]).credit else Finding(EXPLAINED, "absent")
            case EstimateNode():
                return self._estimate(node, path, placed.criterion)
            case FlowNode():
                return self._flow(node, path)
            case LogNode():
                found = self.log.signals.get(node.log) if self.log else None
                return (
                    Finding(EXPLAINED if len(found) < 2 else JUSTIFIED, f"log+{node.log}", found) if found else NOTHING
                )
            case AskedNode():
                return self._asked(node, path)
            case _:
                return self._leaf(path)

    def _hit(self, leaf: str) -> Hit | None:
        """What stands for a leaf: its second place, where the first has no room."""
        hit = self.board.hits.get(leaf)
        if hit and self.full == (hit.evidence.turn, hit.evidence.start):
            return self.board.spare.get(leaf, hit)
        return hit

    def _leaf(self, path: str) -> Finding:
        """The better of what was said on the subject and what was said beside it."""
        hit = self._hit(path)
        found = Finding(hit.credit, hit.rule, (hit.evidence,), hit.phase) if hit else NOTHING
        placed = self.placed[path.split("#")[0]]
        for closed in _closed(len(placed.gates)):
            beside = self._hit(f"{path}{GATED}{closed}")
            if beside is None or beside.credit <= found.credit:
                continue
            if beside.credit <= NAMED or self._run_through(placed, closed):
                found = Finding(beside.credit, beside.rule, (beside.evidence,), beside.phase)
            elif not found.credit:
                rule = beside.rule.split("+")[0] + "+off-subject"
                found = Finding(NAMED, rule, (beside.evidence,), beside.phase)
        return found

    def _run_through(self, placed: Placed, closed: str) -> bool:
        """Whether the subjects of the gates `closed` run through all that was said and need not be named each time."""
        share = _RUNS_THROUGH if self.log is None else _RUNS_THROUGH_A_CONVERSATION
        needed = int(share * self.board.sentences) if self.log else share * self.board.sentences
        outer = placed.outer_gates()
        gates = [outer[int(n)] for n in closed if int(n) < len(outer)]
        return all(self.board.subjects.get(subject(gate), 0) >= needed for gate in gates)

    def _asked(self, node: AskedNode, path: str) -> Finding:
        if self.log:
            for rule, ledger in (("asked", self.log.asked), ("assumed", self.log.assumed)):
                if node.asked in ledger:
                    return Finding(EXPLAINED, rule, (ledger[node.asked],))
        return self._leaf(path)

    def _flow(self, node: FlowNode, path: str) -> Finding:
        steps = [self._leaf(f"{path}#{n}") for n in range(len(node.flow) - 1)]
        shown = [step for step in steps if step.credit]
        if not shown:
            return NOTHING
        if len(shown) < len(steps):
            return _merged(shown, NAMED)
        return _merged(steps, min(step.credit for step in steps))

    def _estimate(self, node: EstimateNode, path: str, criterion: str) -> Finding:
        said = self.board.said.get(path, ())
        placed = self.placed[path]
        for closed in _closed(len(placed.gates)):
            beside = self.board.said.get(f"{path}{GATED}{closed}", ())
            said += beside if beside and self._run_through(placed, closed) else ()
        found = estimates.judge(node, said, self.board.assumed, self.facts, criterion)
        if found is None:
            return NOTHING
        one, check = found
        if not check.ok:
            return Finding(NAMED, "estimate-off", (one.evidence,), one.phase, check)
        level, rule = (JUSTIFIED, "estimate+working") if one.working else (EXPLAINED, "estimate")
        return Finding(level, rule, (one.evidence,), one.phase, check)


@cache
def _closed(gates: int) -> tuple[str, ...]:
    """The ways in which some of so many gates may be closed, fewest first: `0`, `1`, `01`."""
    return tuple("".join(map(str, some)) for size in range(1, gates + 1) for some in combinations(range(gates), size))


def _joint(findings: list[Finding], needed: int) -> Finding:
    """The `needed`-th of findings that must all hold: the worst of them counts."""
    if len(findings) < needed or not needed:
        return NOTHING
    counted = findings[:needed]
    return _merged(counted, min(one.credit for one in counted))


def _merged(findings: list[Finding], level: int) -> Finding:
    """Several findings as one, with all their evidence once each, in the order of the text."""
    if level == MISSED:
        return NOTHING
    places = {(e.turn, e.start, e.end): e for one in findings for e in one.evidence}
    weakest = min(findings, key=lambda one: one.credit)
    check = next((one.check for one in findings if one.check), None)
    return Finding(level, weakest.rule, tuple(places[key] for key in sorted(places)), weakest.phase, check)
