"""Reading a turn: the one way that free text becomes sentences, mentions, stances and quantities."""

from collections.abc import Sequence
from functools import lru_cache

import msgspec

from interviewer.language import code, cues
from interviewer.language.lexicon import Lexicon
from interviewer.language.neighbours import settled
from interviewer.language.quantities import quantities
from interviewer.language.sentences import Span, spans
from interviewer.language.siblings import turned_down
from interviewer.language.stance import scopes_of, stance_of
from interviewer.language.stems import stem, words
from interviewer.language.tokens import tokenize
from interviewer.language.types import Mention, Reading, Scope, Sentence, Token

# Eight words in a row shared with somebody else's text are a quotation.
SHINGLE = 8
Shingles = frozenset[tuple[str, ...]]
# How questions begin that end without their mark.
_INVERTED = words("should do does did can could is are will would may am shall")
_SUBJECTS = words("i we you it they there the users people this")
_OF_WHAT = words("many much often long large big is are about")


def shingles(texts: Sequence[str]) -> Shingles:
    """The eight-word runs of `texts`, by stem: what pasting them back is recognised by."""
    return frozenset[tuple[str, ...]]().union(*map(_shingles, texts))


@lru_cache(maxsize=4_096)
def _shingles(text: str) -> Shingles:
    """Of one text; remembered, because the interviewer's last lines are looked for in every turn."""
    stems = [token.stem for token in tokenize(text, 0, len(text), frozenset())]
    return frozenset(tuple(stems[i : i + SHINGLE]) for i in range(len(stems) - SHINGLE + 1))


def read(text: str, lexicon: Lexicon, turn: int = 0, quoted: Shingles = frozenset()) -> Reading:
    """Read a turn once. `quoted`: runs of words that are not the speaker's own (the question's, the interviewer's)."""
    lines = [(span, _tokens(text, span, lexicon)) for span in spans(text)]
    borrowed = _borrowed([token for _, tokens in lines for token in tokens], quoted) if quoted else set[int]()
    seen: set[tuple[str, ...]] = set()
    sentences: list[Sentence] = []
    count = 0
    for span, tokens in lines:
        if not tokens:
            continue
        key = tuple(token.stem for token in tokens)
        sentences.append(_sentence(text, span, tokens, lexicon, borrowed, count, repeated=len(key) > 3 and key in seen))
        seen.add(key)
        count += len(tokens)
    return Reading(text=text, turn=turn, sentences=tuple(settled(text, sentences, lexicon.problems)), words=count)


def _tokens(text: str, span: Span, lexicon: Lexicon) -> tuple[Token, ...]:
    tokens = tokenize(text, span.start, span.end, lexicon.index.stems)
    if span.kind == "code":
        return tokens
    correct = lexicon.speller.correct
    meant = [correct(token.lower, token.stem) for token in tokens]
    if all(right is token.lower for right, token in zip(meant, tokens, strict=True)):
        return tokens
    return tuple(
        token
        if right == token.lower or _is_part(text, token)
        else msgspec.structs.replace(token, lower=right, stem=stem(right))
        for right, token in zip(meant, tokens, strict=True)
    )


def _is_part(text: str, token: Token) -> bool:
    """Whether a word is part of an identifier, which is spelled as its author likes: `conv_id`."""
    return text[token.start - 1 : token.start] == "_" or text[token.end : token.end + 1] == "_"


def _sentence(
    text: str,
    span: Span,
    tokens: tuple[Token, ...],
    lexicon: Lexicon,
    borrowed: set[int],
    offset: int,
    *,
    repeated: bool,
) -> Sentence:
    question = is_question(text, span, tokens)
    scopes = scopes_of(text, tokens, question=question)
    if span.kind == "code" and code.is_statement(text[span.start : span.end]):
        question, scopes = False, code.spoken(text, span.start, span.end, tokens, scopes)
    scopes += _quoted(borrowed, offset, len(tokens))
    mentions = _mentions(tokens, lexicon, scopes)
    if against := turned_down(text, tokens, mentions, lexicon.concepts):
        scopes += against
        mentions = _mentions(tokens, lexicon, scopes)
    return Sentence(
        start=span.start,
        end=span.end,
        kind=span.kind,
        tokens=tokens,
        mentions=mentions,
        quantities=quantities(text, span.start, span.end, tokens),
        scopes=scopes,
        question=question,
        repeated=repeated,
    )


def _mentions(tokens: Sequence[Token], lexicon: Lexicon, scopes: Sequence[Scope]) -> tuple[Mention, ...]:
    found: list[Mention] = []
    at = 0
    roots = lexicon.index.roots
    while at < len(tokens):
        hit = lexicon.index.longest(tokens, at) if tokens[at].stem in roots else None
        if hit is None:
            at += 1
            continue
        length, ids = hit
        for concept in ids:
            stance = stance_of(scopes, at, at + length - 1, problem=concept in lexicon.problems)
            found.append(Mention(concept=concept, first=at, last=at + length - 1, stance=stance))
        # A name that begins with a denial ("no CDN", "without joins") does not hide what it denies.
        at += 1 if tokens[at].lower in cues.NEGATORS else length
    return tuple(found)


def is_question(text: str, span: Span, tokens: Sequence[Token]) -> bool:
    """Whether the sentence asks: it ends with a question mark, or begins as an inverted question without a stop."""
    if text[span.start : span.end].rstrip("\"'”’)*_ ").endswith("?"):
        return True
    if text[span.end - 1] in ".!:" or len(tokens) < 3:
        return False
    first, second = tokens[0].lower, tokens[1].lower
    return (first in _INVERTED and second in _SUBJECTS) or (first in ("how", "what") and second in _OF_WHAT)


def _borrowed(tokens: Sequence[Token], quoted: Shingles) -> set[int]:
    stems = [token.stem for token in tokens]
    found: set[int] = set()
    for at in range(len(stems) - SHINGLE + 1):
        if tuple(stems[at : at + SHINGLE]) in quoted:
            found.update(range(at, at + SHINGLE))
    return found


def _quoted(borrowed: set[int], offset: int, count: int) -> tuple[Scope, ...]:
    runs: list[Scope] = []
    for at in range(count):
        if offset + at in borrowed:
            if runs and runs[-1].last == at - 1:
                runs[-1] = Scope(first=runs[-1].first, last=at, stance="quoted", cue="", at=count)
            else:
                runs.append(Scope(first=at, last=at, stance="quoted", cue="", at=count))
    return tuple(runs)


def content_stems(tokens: Sequence[Token]) -> list[str]:
    """The stems that carry meaning: all but the small words."""
    return [token.stem for token in tokens if token.lower not in cues.STOP]
