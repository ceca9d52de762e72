"""Answers altered as the judge must stand up to: denied, mistyped, shuffled, cut, made into a list of words."""

import random
import re

from interviewer.language.stems import words

AUXILIARY = re.compile(r"\b(can|could|should|will|would|may|might|must|is|are|was|were)\b", re.IGNORECASE)
CLAUSE = re.compile(r"((?:[,;:.—]|\b(?:because|so|but|and|which|while|since|then)\b)\s+)")
LEAD = re.compile(r"\s*(?:[-*+]|\d+[.)])?\s*")
SMALL = words("a an the and or of to in on for with from as is are was be it its this that we i so if then")


def sentences(text: str) -> list[str]:
    """The lines of an answer, cut at full stops."""
    return [one for line in text.split("\n") for one in re.split(r"(?<=[.!?])\s+", line) if one.strip()]


def negated(text: str) -> str:
    """Everything denied, clause by clause: what a sentence goes on to claim after its comma is denied as well."""
    return "\n".join(deny(one) for one in sentences(text))


def deny(sentence: str) -> str:
    """One sentence with each of its clauses denied; headings stay."""
    if sentence.lstrip().startswith("#"):
        return sentence
    lead = LEAD.match(sentence)
    cut = lead.end() if lead else 0
    parts = CLAUSE.split(sentence[cut:])
    return sentence[:cut] + "".join(part if n % 2 else deny_clause(part) for n, part in enumerate(parts))


def deny_clause(clause: str) -> str:
    """`not` after its auxiliary, or "we do not need" before it."""
    if AUXILIARY.search(clause):
        return AUXILIARY.sub(lambda found: f"{found[1]} not", clause)
    return f"we do not need {clause}" if clause.strip() else clause


def mistyped(text: str, share: float, seed: int) -> str:
    """`share` of the letters dropped, doubled with a wrong one, or replaced."""
    rng = random.Random(seed)
    letters = "abcdefghijklmnopqrstuvwxyz"

    def slip(letter: str) -> str:
        if not letter.isalpha() or rng.random() >= share:
            return letter
        return rng.choice(["", rng.choice(letters), letter + rng.choice(letters)])

    return "".join(map(slip, text))


def shuffled(text: str, seed: int) -> str:
    """The sentences in another order."""
    parts = sentences(text)
    random.Random(seed).shuffle(parts)
    return "\n".join(parts)


def cut(text: str, share: float) -> str:
    """The first `share` of the sentences."""
    parts = sentences(text)
    return "\n".join(parts[: max(1, round(len(parts) * share))])


def keywords(text: str) -> str:
    """Every word of an answer once, in a list."""
    found = dict.fromkeys(word.lower() for word in re.findall(r"[A-Za-z][A-Za-z0-9+#-]{2,}", text))
    return ", ".join(word for word in found if word not in SMALL)
