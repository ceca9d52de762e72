"""Quantities as engineers write them: `~1.27KB`, `500k QPS`, `10 million new pastes a month`, `62^7`, `5-10 ms`."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from interviewer.language.amounts import Amount, amount_at, article_at, ranged
from interviewer.language.forms import form_after, form_at
from interviewer.language.lookalikes import SKIP_FIGURES, SKIP_SIGNS, SKIP_WORDS, is_lookalike
from interviewer.language.numerals import LARGE, WORD_NUMBERS, numeral_at
from interviewer.language.periods import multiplied_on, named_before
from interviewer.language.stems import stem, words
from interviewer.language.tokens import tokenize
from interviewer.language.types import Quantity, Token
from interviewer.language.units import COUNT, SECONDS, UNITS

# What an article counts one of: an hour, a terabyte. Neither "a bit slower" nor "a b".
_ONES = "|".join(
    word
    for word in UNITS
    if len(word) > 1 and word not in ("bit", "bits", "bs", "mo", "mps", "times", "ratio", "quarter", "quarters")
)
# Three kinds of places only: the start of a word, a figure, a sign; the rest of the text is passed at little cost.
_START = re.compile(
    rf"""
      (?=[^\W\d_])(?<![^\W_])(?:
          (?P<skip>{SKIP_WORDS})
        | (?P<article>an?(?=\s+(?:{_ONES})\b))
        | (?P<word>{"|".join(WORD_NUMBERS)}|half|once|twice|thrice|double|triple|quadruple
            |(?:two|three|four|five|ten)fold
            |an?(?=\s+(?:{LARGE}|couple|few|half|quarter|third|fifth|tenth|hundredth)\b)
            |quarter(?=\s+of\s+an?\s)|couple|several|few|(?:dozen|ten|hundred|thousand|million|billion|trillion)s(?=\s+of\b)
          )\b
      )
    | (?=[\d½¼¾⅓⅔⅕⅛.])(?<![^\W_])(?<![.^])(?:(?P<pass>{SKIP_FIGURES})|(?P<figure>\d|[½¼¾⅓⅔⅕⅛]|\.\d))
    | (?P<sign>{SKIP_SIGNS})
    """,
    re.VERBOSE | re.IGNORECASE,
)
_GLUED = re.compile(r"[A-Za-zµμ]\w*(?:-\w+)*")
_SIGNS = ("×", "x", "*", "·", "/", "÷")
_NO_NUMBERS = words("once twice thrice double triple quadruple twofold threefold fourfold fivefold tenfold")


# What a quantity cannot do without: a digit or a fraction, or one of the words of `_START`, or "a" of something.
_DIGIT = re.compile(r"[\d½¼¾⅓⅔⅕⅛]")
_COUNTING = frozenset(WORD_NUMBERS) | words("""
half once twice thrice double triple quadruple twofold threefold fourfold fivefold tenfold couple several few quarter
dozens tens hundreds thousands millions billions trillions
""")
_COUNTED = (
    frozenset(_ONES.split("|"))
    | frozenset(LARGE.split("|"))
    | words("""
couple few half quarter third fifth tenth hundredth
""")
)
# Names that begin before the word their digit is in: O(log 2 n), a-z, 0-9.
_EARLY = re.compile(r"[OΘΩ]\(|\b[a-z][-–][a-z]\b", re.IGNORECASE)


def quantities(text: str, start: int, end: int, tokens: Sequence[Token] | None = None) -> tuple[Quantity, ...]:
    """Every quantity in `text[start:end]`, in order; offsets in `text`. A range gives both its ends.

    `tokens` are those of the span, if they are known already: they tell where it is worth looking.
    """
    if tokens is None:
        tokens = tokenize(text, start, end, frozenset())
    return tuple(_scan(text, start, end, _heads(text, start, end, tokens)))


def _heads(text: str, start: int, end: int, tokens: Sequence[Token]) -> list[int]:
    """Where a quantity without a digit, or a name that only looks like one, may begin; latest first."""
    found = [token.start for token in tokens if token.lower in _COUNTING]
    found += [a.start for a, b in pairwise(tokens) if a.lower in ("a", "an") and b.lower in _COUNTED]
    found += [early.start() for early in _EARLY.finditer(text, start, end)]
    return sorted(found, reverse=True)


def _next(text: str, at: int, end: int, heads: list[int]) -> int:
    """The next place from `at` where anything can begin: one of `heads`, or a run of signs with a digit in it."""
    while heads and heads[-1] < at:
        heads.pop()
    first = heads[-1] if heads else end
    digit = _DIGIT.search(text, at, first)
    if not digit:
        return first
    begin = digit.start()
    while begin > at and not text[begin - 1].isspace():
        begin -= 1
    return begin


def _scan(text: str, start: int, end: int, heads: list[int]) -> Iterator[Quantity]:
    at = floor = start
    owed = ""
    while found := _START.search(text, _next(text, at, end, heads), end):
        at = found.end()
        if not (found["figure"] or found["word"] or found["article"]):
            continue
        amount, stop = _read(text, found, start, end)
        at = max(at, stop)
        if not amount:
            continue
        if not amount.per and amount.unit.base in ("1", "B") and not amount.unit.per:
            named = named_before(text, floor, found.start())
            before = text[max(floor, found.start() - 24) : found.start()].rstrip(" ~")
            result = before.endswith(("=", "≈"))
            if multiplied_on(text, amount.end, end):
                owed = named or (owed if result or before.endswith(_SIGNS) else "")
            else:
                amount = amount._replace(per=named or (owed if result else ""))
                owed = owed if before.endswith(_SIGNS) else ""
        floor = amount.end
        yield _make(text, found.start(), amount)


def _read(text: str, found: re.Match[str], start: int, end: int) -> tuple[Amount | None, int]:
    """The amount that begins at a match of `_START`, if it is one, and where to go on."""
    at = found.start()
    if found["article"]:
        return article_at(text, start, at, end), found.end()
    number = None if found["word"] and found["word"].lower() in _NO_NUMBERS else numeral_at(text, at, end)
    form = form_at(text, at, end) or (form_after(text, start, at, number, end) if number else None)
    if form:
        amount = Amount(form.value, form.unit, form.end, 2.0, per=form.per)
        name = is_lookalike(text, start, at, number.end if number else form.end, measured=True, noun="")
        return (None if name else amount), form.end
    if number is None or (found["word"] and number.end - at < 3 and number.value == 1):
        return None, found.end()
    amount = amount_at(text, start, at, number, end)
    if amount is None:
        run = _GLUED.match(text, number.end, end)
        return None, run.end() if run else number.end
    if amount.unit is COUNT and not amount.per:
        amount = ranged(text, start, at, amount, number, end)
    measured = amount.unit is not COUNT or bool(amount.per) or amount.scale > 1
    if is_lookalike(text, start, at, number.end, measured=measured, noun=amount.noun):
        return None, number.end
    if number.spelled and not measured and (number.value <= 1 or not amount.noun):
        return None, number.end
    return amount, amount.end


def _make(text: str, start: int, amount: Amount) -> Quantity:
    unit = amount.unit
    per = "" if unit.base in ("s", "share", "ratio") else amount.per or unit.per
    stated = min(amount.value * unit.factor, 1e300) / (amount.times if per else 1.0)
    return Quantity(
        value=stated / SECONDS[per] if per else stated,
        unit=f"{unit.base}/s" if per else unit.base,
        stated=stated,
        per=per,
        noun=stem(amount.noun) if amount.noun else "",
        start=start,
        end=amount.end,
        text=text[start : amount.end],
    )
