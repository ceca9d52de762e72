"""How well graders agree with people: simple ones beside ours, on the same rows in one run.

    python tests/benchmarks/bench_graders.py FILE.jsonl… [--more N]

FILE is what `interviewer calibrate` reads. The best of a row's references counts for every grader. `--more N` gives
every grader N full-mark answers a question as further references; those rows are then left out. Whatever is fitted is
fitted on the other questions. Nothing but what `dev` installs is needed; graders whose libraries are missing are named.
"""

import argparse
import random
import time
from collections import Counter
from math import log, sqrt
from pathlib import Path

import msgspec
from rapidfuzz import fuzz

from interviewer.bank import Bank
from interviewer.language import cues
from interviewer.language.stems import stem
from interviewer.language.tokens import tokenize
from interviewer.scoring.drafting import grading
from interviewer.services import agreement
from interviewer.services.calibrating import Grader, rows

BENDS = (0.2, 0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 4.0)
RIDGE = 1.0


def words(text):
    return [token.lower for token in tokenize(text, 0, len(text), frozenset())]


def content(text):
    return {stem(word) for word in words(text) if word not in cues.STOP}


def fuzzy(scorer):
    return lambda graded: [max(scorer(one.lower(), row.answer.lower()) / 100 for one in row.models()) for row in graded]


def recall(graded):
    """The share of the reference's content words that the answer has, by stem."""
    return [max(share(content(one), content(row.answer)) for one in row.models()) for row in graded]


def share(wanted, given):
    return len(wanted & given) / len(wanted) if wanted else 0.0


def tfidf(graded):
    """Cosine of word counts weighted by smoothed inverse document frequency over all texts of the file."""
    texts = {text for row in graded for text in (*row.models(), row.answer)}
    seen = Counter(word for text in texts for word in set(words(text)))
    weight = {word: 1 + log((1 + len(texts)) / (1 + count)) for word, count in seen.items()}
    vectors = {text: {word: n * weight[word] for word, n in Counter(words(text)).items()} for text in texts}
    sizes = {text: sqrt(sum(value * value for value in vector.values())) or 1.0 for text, vector in vectors.items()}

    def cosine(one, other):
        mine, theirs = vectors[one], vectors[other]
        return sum(value * theirs.get(word, 0.0) for word, value in mine.items()) / sizes[one] / sizes[other]

    return [max(cosine(one, row.answer) for one in row.models()) for row in graded]


def length(graded):
    return [log(1 + len(words(row.answer))) for row in graded]


def ridge(graded):
    """Ridge regression over the graders above, fitted on the other questions."""
    columns = [one(graded) for one in (fuzzy(fuzz.token_set_ratio), fuzzy(fuzz.partial_ratio), tfidf, recall, length)]
    features = [[1.0, *line] for line in zip(*columns, strict=True)]
    moments = {}
    for row, line in zip(graded, features, strict=True):
        total = moments.setdefault(row.qid, [[0.0] * (len(line) + 1) for _ in line])
        for i, x in enumerate(line):
            for j, y in enumerate((*line, row.grade)):
                total[i][j] += x * y
    weights = {left_out: solve(moments, left_out) for left_out in moments}
    return [
        sum(w * x for w, x in zip(weights[row.qid], line, strict=True))
        for row, line in zip(graded, features, strict=True)
    ]


def solve(moments, left_out):
    """Gauss-Jordan elimination of the normal equations without one question."""
    kept = [total for question, total in moments.items() if question != left_out]
    system = [[sum(column) for column in zip(*lines, strict=True)] for lines in zip(*kept, strict=True)]
    for at in range(len(system)):
        system[at][at] += RIDGE
    for at, pivot in enumerate(system):
        pivot[:] = [value / pivot[at] for value in pivot]
        for other in system:
            if other is not pivot:
                other[:] = [a - other[at] * b for a, b in zip(other, pivot, strict=True)]
    return [line[-1] for line in system]


def ours(graded):
    grader = Grader(Bank(None))
    return [grader.grade(row) for row in graded]


def ours_refitted(graded):
    """Ours with the one number of its map chosen anew on the other questions."""
    kept, by_bend = grading._BEND, {}
    for bend in BENDS:
        grading._BEND = bend
        by_bend[bend] = ours(graded)
    grading._BEND = kept
    chosen = {}
    for left_out in {row.qid for row in graded}:
        chosen[left_out] = max(BENDS, key=lambda bend: fit(graded, by_bend[bend], left_out))
    return [by_bend[chosen[row.qid]][n] for n, row in enumerate(graded)]


def fit(graded, grades, left_out):
    return agreement.pearson(
        [(mine, row.grade) for row, mine in zip(graded, grades, strict=True) if row.qid != left_out]
    )


def embedded(graded):
    """Cosine of sentence embeddings (all-MiniLM-L6-v2)."""
    from sentence_transformers import SentenceTransformer, util

    model = SentenceTransformer("all-MiniLM-L6-v2")
    return [
        max(float(one) for one in util.cos_sim(model.encode(row.answer), model.encode(list(row.models())))[0])
        for row in graded
    ]


GRADERS = {
    "length of the answer, log": length,
    "rapidfuzz partial_ratio": fuzzy(fuzz.partial_ratio),
    "rapidfuzz token_set_ratio": fuzzy(fuzz.token_set_ratio),
    "TF-IDF cosine": tfidf,
    "stemmed keyword recall": recall,
    "ridge over these": ridge,
    "MiniLM embedding cosine": embedded,
    "drafted rubric": ours,
    "drafted rubric, map refitted": ours_refitted,
}


def with_more(graded, more):
    """The rows, `more` full-mark answers of each question made references and left out."""
    chance = random.Random(0)
    groups, kept = {}, []
    for row in graded:
        groups.setdefault(row.qid, []).append(row)
    for group in groups.values():
        full = [row for row in group if row.grade == 1]
        taken = chance.sample(full, min(more, len(full)))
        texts = tuple(row.answer for row in taken)
        kept += [msgspec.structs.replace(row, references=(*row.models(), *texts)) for row in group if row not in taken]
    return kept


def report(path, more):
    with path.open("rb") as stream:
        graded = with_more(list(rows(stream, str(path), references=True)), more)
    people = [(row.grader1, row.grader2) for row in graded if row.grader1 is not None and row.grader2 is not None]
    print(f"\n{path.name}: {len(graded)} answers to {len({row.qid for row in graded})} questions")
    print(f"  {'':<30}{'pooled':>7}{'per q.':>8}{'95 % of pooled':>18}{'rows/s':>9}")
    if people:
        print(f"  {'one person with another':<30}{agreement.pearson(people):>7.3f}")
    for name, grader in GRADERS.items():
        begun = time.perf_counter()
        try:
            grades = grader(graded)
        except ImportError as missing:
            print(f"  {name:<30}   left out: {missing.name} is not installed")
            continue
        line(name, graded, grades, len(graded) / (time.perf_counter() - begun))


def line(name, graded, grades, speed):
    groups = {}
    for row, mine in zip(graded, grades, strict=True):
        groups.setdefault(row.qid, []).append((mine, row.grade))
    pooled = agreement.pearson([pair for group in groups.values() for pair in group])
    low, high = agreement.interval(list(groups.values())) or (pooled, pooled)
    within = agreement.per_question(list(groups.values()))
    print(f"  {name:<30}{pooled:>7.3f}{within:>8.3f}{low:>10.3f} … {high:.3f}{speed:>9,.0f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--more", type=int, default=0, help="full-mark answers a question to add as references")
    options = parser.parse_args()
    for file in options.files:
        report(file, options.more)
