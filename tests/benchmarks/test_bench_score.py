"""What judging costs, beside a naive loop of rapidfuzz over the same vocabulary and words.

The whole scorecard (every criterion, stance, quantities, evidence) of an answer of about 400 words, against the loop
`partial_ratio(name, answer)` over 300 names, which finds no evidence and scores "use X" and "do not use X" alike.
"""

import pytest
from rapidfuzz import fuzz

from interviewer.model.bank import Entry
from interviewer.model.concept import Concept
from interviewer.scoring import Judge
from tests.scoring.conftest import BANK, bundled

STRONG = next(sample.text for sample in BANK.entry("pastebin").rubric.samples if sample.name == "strong")
ANSWER = " ".join(STRONG.split(" ")[:400])
NAMES = [name for concept in BANK.entry("pastebin").concepts for name in (concept.name, *concept.also)][:300]


def naive() -> list[float]:
    return [fuzz.partial_ratio(name, ANSWER) for name in NAMES]


def test_a_scorecard_of_400_words(paired):
    judge = bundled("pastebin")
    paired(
        lambda: judge.score_text(ANSWER),
        naive,
        name="scorecard of 400 words",
        peer_name="partial_ratio over 300 names",
        budget=lambda _: 5.0,
    )


def test_a_scorecard_beside_spacy(paired):
    """spaCy's PhraseMatcher only finds names; it is no dependency, so this runs where somebody has it."""
    spacy = pytest.importorskip("spacy")
    matching = pytest.importorskip("spacy.matcher")
    english = spacy.blank("en")
    matcher = matching.PhraseMatcher(english.vocab, attr="LOWER")
    matcher.add("names", [english.make_doc(name) for name in NAMES])
    judge = bundled("pastebin")
    paired(
        lambda: judge.score_text(ANSWER),
        lambda: matcher(english.make_doc(ANSWER)),
        name="scorecard of 400 words",
        peer_name="spaCy PhraseMatcher over 300 names",
    )


@pytest.mark.parametrize("copies", [10, 50])
def test_cost_is_linear_in_words(paired, copies):
    judge = bundled("pastebin")
    # Each copy differs, so that nothing is skipped as said before.
    longer = "\n\n".join(f"Part {n}. {ANSWER.replace('paste', f'paste number {n}')}" for n in range(copies))
    paired(
        lambda: judge.score_text(longer),
        lambda: [judge.score_text(ANSWER) for _ in range(copies)],
        name=f"one answer of {copies * 400:,} words",
        peer_name=f"{copies} answers of 400",
        rounds=5,
    )


@pytest.mark.slow
def test_cost_is_flat_in_the_number_of_concepts(paired):
    entry = BANK.entry("pastebin")
    invented = tuple(
        Concept(id=f"invented-{n}", name=f"zyx{n} gadget", also=(f"qwv{n} thing", f"the {n}th jkl"), says="Invented.")
        for n in range(5_000)
    )
    more = Entry(
        question=entry.question, rubric=entry.rubric, format=entry.format, concepts=(*entry.concepts, *invented)
    )
    crowded, usual = Judge(more, BANK.words()), bundled("pastebin")
    paired(
        lambda: crowded.score_text(ANSWER),
        lambda: usual.score_text(ANSWER),
        name="with 5,000 concepts more",
        peer_name="with the bundled ones",
    )
