"""What one sentence does to another: "Cache? No.", "Why a queue? Because …", and the items under "Out of scope:"."""

from collections.abc import Sequence

import msgspec

from interviewer.language.stance import stance_of
from interviewer.language.stance.labels import heads
from interviewer.language.stance.referring import only_refers
from interviewer.language.stems import words
from interviewer.language.types import Mention, Scope, Sentence, Stance

_YES = words("yes yeah yep yup sure naturally definitely absolutely certainly obviously indeed clearly always of right")
_NO = words("no nope nah hardly never none nothing neither nobody unlikely unnecessary")
_LATER = words("maybe later perhaps eventually possibly someday optionally v2 tbd")
_TOO_MUCH = words("overkill pointless premature unnecessary too")
_PRONOUNS = words("it that this them those one")
_ACCEPTING = words("simply just accept skip ignore")
_ASKING = words("""
any what how which who when where why and or is are do does did can could should would will shall may maybe so but also
""")
_SHORT = 5
# The most words of a sentence that does nothing but turn down what was said before it.
_LONG = 9
Scopes = tuple[Scope, ...]


def settled(text: str, sentences: Sequence[Sentence], problems: frozenset[str]) -> list[Sentence]:
    """The sentences of a turn, those with other stances that a neighbour answers or stands over.

    `problems` are the concepts that are problems.
    """
    found = list(sentences)
    over: Stance | None = None
    level = ""
    for at, one in enumerate(sentences):
        if one.kind == "heading" or text[one.start : one.end].rstrip(" *_").endswith(":"):
            over, level = heads(text[one.start : one.end]), one.kind
        elif over and level != "heading" and one.kind != "item":
            over = None
        elif over:
            whole = Scope(first=0, last=len(one.tokens) - 1, stance=over, cue=":", at=len(one.tokens))
            found[at] = _restated(one, (*one.scopes, whole), problems)
        if at and _passes_on(one):
            stance, before = one.scopes[-1].stance, found[at - 1]
            whole = Scope(first=0, last=len(before.tokens) - 1, stance=stance, cue="it", at=len(before.tokens))
            if not before.question and not before.scopes and before.kind == one.kind:
                found[at - 1] = _restated(before, (whole,), problems)
        if at and _disagrees(one):
            found[at - 1] = _restated(found[at - 1], (), problems)
        if one.question:
            following = sentences[at + 1] if at + 1 < len(sentences) else None
            scopes = _answered(text, one, following, more=at + 2 < len(sentences))
            if scopes is not None:
                found[at] = _restated(one, scopes, problems)
    return found


def _passes_on(one: Sentence) -> bool:
    """Whether a sentence turns down nothing but "it": what the one before spoke of."""
    if (
        one.mentions
        or not one.scopes
        or one.scopes[-1].stance not in ("negated", "rejected")
        or len(one.tokens) > _LONG
    ):
        return False
    last = one.scopes[-1]
    return last.first > last.at and only_refers([token.lower for token in one.tokens[last.first : last.last + 1]])


def _disagrees(one: Sentence) -> bool:
    return [token.lower for token in one.tokens[:2]] in (["i", "disagree"], ["i'd", "disagree"], ["not", "so"])


def _restated(one: Sentence, scopes: Scopes, problems: frozenset[str]) -> Sentence:
    mentions = tuple(
        Mention(
            concept=mention.concept,
            first=mention.first,
            last=mention.last,
            stance=stance_of(scopes, mention.first, mention.last, problem=mention.concept in problems),
        )
        for mention in one.mentions
    )
    return msgspec.structs.replace(one, scopes=scopes, mentions=mentions)


def _answered(text: str, asked: Sentence, reply: Sentence | None, *, more: bool) -> Scopes | None:
    """The scopes of a question that its speaker answers; None if it stays a question."""
    stance = _rhetorical(asked)
    near = reply is not None and not reply.question and text.count("\n", asked.end, reply.start) <= 1
    if stance is None and reply is not None and near:
        chosen = _chosen(asked, reply)
        if chosen is not None:
            return chosen
        stance = _reply(asked, reply, more=more)
    if stance is None:
        return None
    kept = tuple(scope for scope in asked.scopes if scope.cue != "?")
    if stance == "asserted":
        return tuple(scope for scope in kept if scope.cue != "without") if _is(asked, "what", "happens") else kept
    return (*kept, Scope(first=0, last=len(asked.tokens) - 1, stance=stance, cue="?", at=len(asked.tokens)))


def _is(sentence: Sentence, *opening: str) -> bool:
    return tuple(token.lower for token in sentence.tokens[: len(opening)]) == opening


def _rhetorical(asked: Sentence) -> Stance | None:
    """Questions that answer themselves: "Who needs X?", "Who would run it without X?"."""
    lower = [token.lower for token in asked.tokens]
    first = 1 if lower[0] in ("and", "but", "so") else 0
    opening = tuple(lower[first : first + 2])
    if "without" in lower and opening in (("who", "would"), ("what", "happens"), ("who", "could"), ("what", "would")):
        return "asserted"
    if (opening == ("who", "needs") and len(lower) <= _SHORT + 2) or opening == ("why", "bother"):
        return "negated"
    return None


def _reply(asked: Sentence, reply: Sentence, *, more: bool) -> Stance | None:
    """How the sentence after a question answers it; None if it does not."""
    lower = [token.lower for token in reply.tokens]
    first = lower[0]
    if first in _NO or lower[-1] in ("no", "nope") or lower[:4] == ["i", "don't", "think", "so"]:
        return "rejected" if len(lower) <= 4 and len(lower) > 1 and reply.mentions else "negated"
    if first in _LATER or lower[:2] in (["not", "yet"], ["not", "now"]):
        return "hypothetical"
    if lower[:2] in (
        ["probably", "not"],
        ["rather", "not"],
        ["definitely", "not"],
        ["certainly", "not"],
        ["of", "course"],
    ):
        return "negated" if "not" in lower[:4] else "asserted"
    if first == "not" and lower[1:2] != ["sure"]:
        return "negated"
    if first in _TOO_MUCH:
        return "rejected" if more else "negated"
    if first in _YES:
        return "asserted"
    if asked.tokens[0].lower == "why":
        return "rejected" if len(asked.tokens) > 1 and asked.tokens[1].lower in ("not", "no") else "asserted"
    short = len(asked.tokens) <= _SHORT and asked.tokens[0].lower not in _ASKING
    return _of_pronoun(reply) if short else None


def _of_pronoun(reply: Sentence) -> Stance:
    """The stance to "it" in the answer to "X?": asserted if it says nothing against it."""
    for at, token in enumerate(reply.tokens):
        if token.lower in _PRONOUNS:
            stance = stance_of(reply.scopes, at, at)
            if stance in ("negated", "rejected", "hypothetical"):
                return stance
    if any(token.lower in _ACCEPTING for token in reply.tokens[:3]) and not reply.mentions:
        return "negated"
    return "asserted"


def _chosen(asked: Sentence, reply: Sentence) -> Scopes | None:
    """ "X or Y? Y, it is shorter.": the one that the answer opens with is chosen, the others are turned down."""
    if not reply.mentions or not any(token.lower == "or" for token in asked.tokens) or reply.mentions[0].first > 1:
        return None
    taken = {mention.concept for mention in reply.mentions if mention.first == reply.mentions[0].first}
    if not any(mention.concept in taken for mention in asked.mentions):
        return None
    kept = tuple(scope for scope in asked.scopes if scope.cue != "?")
    others = (mention for mention in asked.mentions if mention.concept not in taken)
    end = len(asked.tokens)
    return (*kept, *(Scope(first=one.first, last=one.last, stance="rejected", cue="or", at=end) for one in others))
