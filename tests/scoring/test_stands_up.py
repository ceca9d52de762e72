"""What the judge must stand up to (the design's table), over the samples of every bundled rubric."""

from itertools import pairwise
from statistics import median
from typing import cast

import msgspec
import pytest

from interviewer.model.rubric import Sample
from tests.scoring.altered import cut, keywords, mistyped, negated, shuffled
from tests.scoring.conftest import BANK, bundled

QUESTIONS = BANK.question_ids()
# One of each format and the two that every change is tried on; the rest of the bank takes its turn with the slow tests.
QUICK = ("pastebin", "rate-limiter", "lru-cache")
# Questions so close that a good answer to one may well be one to another.
KIN = (
    {"news-feed", "twitter-timeline", "photo-sharing", "facebook-timeline"},
    {"distributed-cache", "query-cache", "key-value-store", "lru-cache", "hash-map"},
    {"chat-app", "chat-server", "facebook-chat"},
    {"search-engine", "web-crawler", "google-crawler", "graph-search"},
    {"pastebin", "url-shortener"},
    {"top-k-requests", "trending-topics", "twitter-timeline", "sales-rank"},
    {"social-graph", "graph-search"},
    {"multi-datacenter", "key-value-store", "cdn", "scaling-aws"},
)


def marks(question: str) -> tuple[pytest.MarkDecorator, ...]:
    return () if question in QUICK else (pytest.mark.slow,)


FULL = [
    pytest.param(question, sample, id=f"{question}-{sample.name}", marks=marks(question))
    for question in QUESTIONS
    for sample in BANK.entry(question).rubric.samples
    if sample.score[0] >= 60 and len(sample.text.split()) >= 150
]
full = pytest.mark.parametrize(("question", "sample"), FULL)
quick = pytest.mark.parametrize(("question", "sample"), [one for one in FULL if not one.marks])
each = pytest.mark.parametrize("question", [pytest.param(question, marks=marks(question)) for question in QUESTIONS])


def score(question: str, text: str, sample: Sample) -> int:
    return bundled(question).score_text(text, sample.level).score


@each
@pytest.mark.parametrize("text", ["", "fine", "Looks good to me.", "I would use best practices and scale it well."])
def test_empty_talk_earns_nothing(question: str, text: str) -> None:
    assert bundled(question).score_text(text).score == 0


@each
def test_the_statement_pasted_back_earns_next_to_nothing(question: str) -> None:
    statement = BANK.entry(question).question.statement
    assert bundled(question).score_text(statement).score <= 3
    assert bundled(question).score_text(f"{statement}\n\n{statement}").score <= 3


@each
def test_every_concept_of_the_rubric_as_a_bare_list_only_names(question: str) -> None:
    judge = bundled(question)
    named = {concept.id: concept.name for concept in judge.entry.concepts}
    card = judge.score_text(", ".join(named[term] for term in sorted(judge.terms) if term in named))
    assert card.score <= 22
    assert {mark.credit for mark in card.marks} <= {"missed", "named"}


@full
def test_all_words_of_an_answer_as_a_list_are_no_answer(question: str, sample: Sample) -> None:
    assert score(question, keywords(sample.text), sample) <= 22


@quick
def test_denied_throughout_little_is_left(question: str, sample: Sample) -> None:
    assert score(question, negated(sample.text), sample) <= 0.25 * score(question, sample.text, sample)


@quick
def test_three_percent_of_letters_mistyped_cost_little(question: str, sample: Sample) -> None:
    whole = score(question, sample.text, sample)
    tries = [score(question, mistyped(sample.text, 0.03, seed), sample) for seed in range(5)]
    assert sum(tries) / len(tries) >= 0.92 * whole


@quick
def test_the_order_of_sentences_matters_little(question: str, sample: Sample) -> None:
    whole = score(question, sample.text, sample)
    tries = [score(question, shuffled(sample.text, seed), sample) for seed in range(5)]
    assert abs(sum(tries) / len(tries) - whole) <= 0.1 * whole


@quick
def test_more_of_an_answer_never_scores_less(question: str, sample: Sample) -> None:
    rising = [score(question, cut(sample.text, share), sample) for share in (0.25, 0.5, 0.75, 1.0)]
    assert rising == sorted(rising)
    assert rising[0] < rising[-1]


@pytest.mark.slow
def test_the_whole_bank_stands_being_altered() -> None:
    """The same four for every other sample of the bank: the usual case as strictly, the worst within bounds."""
    denied, mistaken, moved, steps = list[float](), list[float](), list[float](), list[bool]()
    for one in FULL:
        question, sample = cast(tuple[str, Sample], one.values)
        whole = score(question, sample.text, sample)
        denied.append(score(question, negated(sample.text), sample) / whole)
        mistaken.append(score(question, mistyped(sample.text, 0.03, 1), sample) / whole)
        moved.append(abs(score(question, shuffled(sample.text, 1), sample) - whole) / whole)
        rising = [score(question, cut(sample.text, share), sample) for share in (0.25, 0.5, 0.75, 1.0)]
        steps.extend(later >= earlier for earlier, later in pairwise(rising))
    shares = {
        "denied": (median(denied), max(denied)),
        "mistyped": (median(mistaken), min(mistaken)),
        "shuffled": (median(moved), max(moved)),
        "rising": sum(steps) / len(steps),
    }
    print(shares)
    assert median(denied) <= 0.15, shares
    assert max(denied) <= 0.35, shares
    assert median(mistaken) >= 0.92, shares
    assert sum(one >= 0.85 for one in mistaken) >= 0.95 * len(mistaken), shares
    assert median(moved) <= 0.05, shares
    assert sum(one <= 0.1 for one in moved) >= 0.95 * len(moved), shares
    assert sum(steps) >= 0.97 * len(steps), shares


@full
def test_pasted_twice_gains_nothing(question: str, sample: Sample) -> None:
    assert score(question, f"{sample.text}\n\n{sample.text}", sample) == score(question, sample.text, sample)


@full
def test_the_same_text_gives_the_same_bytes(question: str, sample: Sample) -> None:
    cards = [bundled(question).score_text(sample.text, sample.level) for _ in range(2)]
    assert msgspec.json.encode(cards[0]) == msgspec.json.encode(cards[1])


@full
def test_evidence_slices_exactly_to_its_text(question: str, sample: Sample) -> None:
    card = bundled(question).score_text(sample.text, sample.level)
    quoted = [evidence for mark in card.marks for evidence in mark.evidence]
    assert quoted
    assert all(sample.text[one.start : one.end] == one.text for one in quoted)
    assert all(mark.evidence for mark in card.marks if mark.credit != "missed" and mark.rule != "absent")


@full
def test_an_answer_belongs_to_its_own_question(question: str, sample: Sample) -> None:
    own = score(question, sample.text, sample)
    kin = {question}.union(*(group for group in KIN if question in group))
    near = QUICK if question in QUICK else QUESTIONS
    others = {other: bundled(other).score_text(sample.text, sample.level).score for other in near if other not in kin}
    assert own > max(others.values(), default=0), others


@each
def test_unusual_but_sound_beats_conventional_but_only_named(question: str) -> None:
    samples = {sample.name: sample for sample in BANK.entry(question).rubric.samples}
    unusual = next(sample for name, sample in samples.items() if "unusual" in name)
    assert score(question, unusual.text, unusual) > score(question, keywords(samples["strong"].text), unusual)
