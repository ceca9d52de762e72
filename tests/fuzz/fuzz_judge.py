"""Coverage-guided fuzzing of the judge: `python tests/fuzz/fuzz_judge.py -max_total_time=3600` in a checkout.

Not part of the test suite: it needs `atheris`, and hours. Whatever the bytes, reading and judging them must not raise,
every offset must slice to its text, and no input of a few kilobytes may take a second (`-timeout=1`). Inputs are bytes
of UTF-8 mixed with words of the vocabulary, so that the fuzzer need not find English letter by letter.
"""

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parents[2]))
with atheris.instrument_imports(include=["interviewer.language", "interviewer.scoring"]):
    from interviewer.bank import Bank
    from interviewer.scoring import Judge

BANK = Bank(None)
JUDGE = Judge(BANK.entry("pastebin"), BANK.words())
SIGNS = " .,;:!?()[]{}<>-=*/^_|`#~%\n\t\u202e\u0301\u200b×≈½½"
WORDS = (  # noqa: SIM905 easier read as prose
    "not no never without instead of rather than because so that but if should would cache queue database paste link "
    "replica shard index 10 1.5 4 62^7 million KB GB/month per second a day 10M users assume expire key random "
    "```mermaid graph -> client load balancer how many do we need e.g. 99.9% O(log n) | --- # ## 1. - [ ] => Redis"
).split(" ")


def text_of(data: bytes) -> str:
    """Bytes below 0x60 pick words and signs; the rest stand for themselves."""
    provider = atheris.FuzzedDataProvider(data)
    parts: list[str] = []
    while provider.remaining_bytes() and len(parts) < 400:
        kind = provider.ConsumeIntInRange(0, 3)
        if kind < 2:
            parts.append(WORDS[provider.ConsumeIntInRange(0, len(WORDS) - 1)] + " ")
        elif kind == 2:
            parts.append(SIGNS[provider.ConsumeIntInRange(0, len(SIGNS) - 1)])
        else:
            parts.append(provider.ConsumeUnicodeNoSurrogates(provider.ConsumeIntInRange(0, 12)))
    return "".join(parts)


def one(data: bytes) -> None:
    """Judge one input."""
    text = text_of(data)
    reading = JUDGE.read(text)
    end = 0
    for sentence in reading.sentences:
        assert end <= sentence.start <= sentence.end <= len(text)
        end = sentence.end
        for token in sentence.tokens:
            assert text[token.start : token.end] == token.text
        for quantity in sentence.quantities:
            assert text[quantity.start : quantity.end] == quantity.text
    card = JUDGE.score_text(text)
    assert 0 <= card.score <= 100
    for mark in card.marks:
        for evidence in mark.evidence:
            assert text[evidence.start : evidence.end] == evidence.text


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
