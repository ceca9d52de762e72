"""Figures and facts in a sentence: quantities kept for the estimates, questions asked, assumptions stated."""

from collections.abc import Collection, Iterator, Sequence

from interviewer.language import cues
from interviewer.language.stance import stance_of
from interviewer.language.stems import words
from interviewer.language.types import Quantity, Reading, Sentence
from interviewer.language.units import parse_unit
from interviewer.model.mark import ArithmeticCheck
from interviewer.model.match import EstimateNode
from interviewer.scoring.board import Hit, Said
from interviewer.scoring.context import EXPLAINED
from interviewer.scoring.estimates import close, comparable, is_given
from interviewer.scoring.facts import SURE, Facts
from interviewer.scoring.leaves import Placed
from interviewer.scoring.seeing import Seen, evidence, on_subject, shut

_DENIED = frozenset({"negated", "rejected", "quoted"})
# Figures of one sentence that are held against the estimates: more stand in no sentence that anybody says.
_FIGURES_READ = 24
# A sentence that begins so tells what follows from the figures before it.
_DERIVED = words("that so which this hence thus therefore making")
# A statement in the unit of a fact's figure may be a little further from its askings than a question.
_STATED = 0.8 * SURE


def figures(
    reading: Reading,
    seen: Sequence[Seen],
    at: int,
    phase: str,
    wanted: Sequence[tuple[Placed, EstimateNode]],
    facts: Facts,
    sums: Sequence[ArithmeticCheck],
) -> Iterator[tuple[str, Said]]:
    """The quantities of sentence `at` that an estimate may be judged by, with the estimate's leaf id."""
    sentence = seen[at].sentence
    if not sentence.quantities or sentence.question or seen[at].around.list_like:
        return
    results = {sum_.end for sum_ in sums if sum_.ok}
    wrong = {sum_.end for sum_ in sums if not sum_.ok}
    for quantity in sentence.quantities[:_FIGURES_READ]:
        if quantity.end in wrong or _denied(sentence, quantity) or is_given(quantity, facts):
            continue
        for placed, node in wanted:
            unit = parse_unit(node.unit)
            value = comparable(quantity, unit, sentence) if unit else None
            if value is not None and _speaks_of(placed, seen, at):
                said = _said(reading, seen[at], quantity, value, phase, results)
                yield placed.id + shut(placed.gates, seen[at].places), said


def _speaks_of(placed: Placed, seen: Sequence[Seen], at: int) -> bool:
    """Whether a figure's sentence, or the one it goes on from, is about what the estimate is of."""
    own = placed.gates[len(placed.outer_gates()) :]
    return any(on_subject(own, one.places) for one in seen[max(0, at - 1) : at + 1])


def _tokens(sentence: Sentence, quantity: Quantity) -> list[int]:
    return [i for i, token in enumerate(sentence.tokens) if quantity.start <= token.start < quantity.end]


def _denied(sentence: Sentence, quantity: Quantity) -> bool:
    places = _tokens(sentence, quantity)
    return bool(places) and stance_of(sentence.scopes, places[0], places[-1]) in _DENIED


def _said(reading: Reading, one: Seen, quantity: Quantity, value: float, phase: str, results: Collection[int]) -> Said:
    sentence = one.sentence
    places = _tokens(sentence, quantity) or [0]
    several = len(sentence.quantities) >= 2 and not one.around.list_like
    shown = len(sentence.quantities) >= 3 or "=" in reading.text[sentence.start : sentence.end]
    return Said(
        value=value,
        unit=quantity.unit,
        stated=quantity.stated,
        per=quantity.per,
        text=quantity.text,
        derived=quantity.end in results,
        working=several and (shown or bool(one.around.causes)),
        evidence=evidence(reading, sentence, places[0], places[-1]),
        phase=phase,
    )


def settled(
    reading: Reading, one: Seen, phase: str, facts: Facts, units: Collection[str]
) -> Iterator[tuple[str, Hit, float | None]]:
    """The facts a sentence asks for or settles as an assumption, and the figure assumed where it is another one.

    `units` are those of all the figures that the facts give away.
    """
    sentence = one.sentence
    assuming = any(
        one.stem in cues.ASSUMING and cues.phrase_at(cues.ASSUMING, sentence.tokens, i)
        for i, one in enumerate(sentence.tokens)
    )
    # A statement without "assume" settles a fact by a figure in that fact's unit, or not at all.
    stated = assuming or any(quantity.unit in units for quantity in sentence.quantities)
    if not (sentence.question or (stated and not one.around.list_like)) or _mostly_denied(sentence):
        return
    for found in facts.match(sentence)[:2]:
        if found.score < (SURE if sentence.question else _STATED):
            continue
        figure = facts.figure(found.fact)
        own = None if figure is None or sentence.question else _in_unit(sentence, figure[1])
        stated = own is not None and sentence.tokens[0].lower not in _DERIVED
        if _asks(sentence) or assuming or stated:
            rule = "asked" if sentence.question else "assumed"
            hit = Hit(credit=EXPLAINED, rule=rule, evidence=evidence(reading, sentence), phase=phase)
            differs = own is not None and figure is not None and not close(own, figure[0])
            yield found.fact, hit, own if differs else None


def _mostly_denied(sentence: Sentence) -> bool:
    denied = {i for scope in sentence.scopes if scope.stance in _DENIED for i in range(scope.first, scope.last + 1)}
    return 2 * len(denied) > len(sentence.tokens)


def _asks(sentence: Sentence) -> bool:
    """Whether a question wants to know something: "Why X?" is the speaker's own heading for what follows."""
    return sentence.question and sentence.tokens[0].lower != "why"


def _in_unit(sentence: Sentence, unit: str) -> float | None:
    """The first quantity of a statement in `unit`, in base units."""
    return next((one.value for one in sentence.quantities if one.unit == unit and one.value > 0), None)
