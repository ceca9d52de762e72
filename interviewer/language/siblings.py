"""A choice named at the end of a sentence turns down its like: "UUIDs are 36 characters, so a counter instead"."""

from collections.abc import Mapping, Sequence

from interviewer.language.stems import words
from interviewer.language.types import Mention, Scope, Token
from interviewer.model.concept import Concept

_SO = words("so hence therefore thus")
# What may stand round the choice without being a statement of its own.
_CHOOSING = words("""
so hence therefore thus i i'd i'll we we'd we'll take use choose pick go with for a an the my our it is just simply
stick to settle on prefer want would instead then rather goes in here of plain simple one single
""")
_LONGEST = 9


def turned_down(
    text: str, tokens: Sequence[Token], mentions: Sequence[Mention], concepts: Mapping[str, Concept]
) -> tuple[Scope, ...]:
    """A scope over each mention that the choice at the sentence's end stands against: of the same kind, and claimed."""
    if len(mentions) < 2:
        return ()
    at = _choice(text, tokens, mentions) or _granted(text, tokens, mentions)
    if not at:
        return _blamed(tokens, mentions, concepts)
    chosen = [one for one in mentions if one.first >= at and one.stance == "asserted"]
    taken = {one.concept for one in mentions if one.first >= at}
    kinds = {kin for one in chosen for kin in _kinds(one.concept, concepts)} - taken
    return tuple(
        Scope(first=one.first, last=one.last, stance="rejected", cue="so", at=at)
        for one in mentions
        if one.first < at
        and one.stance == "asserted"
        and one.concept not in taken | kinds
        and not kinds.isdisjoint(_kinds(one.concept, concepts))
    )


def _choice(text: str, tokens: Sequence[Token], mentions: Sequence[Mention]) -> int:
    """Where the closing choice begins: after a comma and "so", and no more than named; 0 if there is none."""
    for at in range(len(tokens) - 1, max(1, len(tokens) - _LONGEST), -1):
        if tokens[at].lower not in _SO or not any(
            sign in text[tokens[at - 1].end : tokens[at].start] for sign in ",;-—"
        ):
            continue
        named = {i for one in mentions if one.first >= at for i in range(one.first, one.last + 1)}
        bare = all(i in named or tokens[i].lower in _CHOOSING for i in range(at, len(tokens)))
        return at if named and bare else 0
    return 0


def _granted(text: str, tokens: Sequence[Token], mentions: Sequence[Mention]) -> int:
    """Where the other half of a concession begins: "granted, X is quick, yet Y …"; 0 if nothing is granted."""
    for at in range(mentions[0].last + 1, mentions[-1].first + 1):
        gap = text[tokens[at - 1].end : tokens[at].start]
        if tokens[at].lower in _BUT or ";" in gap or (tokens[at].lower in _SO and "," in gap):
            conceded = any(token.lower in _CONCEDING for token in tokens[:at])
            return at if conceded and not any(one.stance != "asserted" for one in mentions if one.first >= at) else 0
    return 0


_REASON = words("because since as before")
_TAKING = words("use take pick picked chose choose settling settled prefer keep went go")


def _blamed(tokens: Sequence[Token], mentions: Sequence[Mention], concepts: Mapping[str, Concept]) -> tuple[Scope, ...]:
    """ "I picked X because Y needs a team", "because Y blocks, I use X": its like, named in the reason for a choice."""
    why = next((i for i, one in enumerate(tokens) if one.lower in _REASON), -1)
    taken = next((i for i, one in enumerate(tokens) if one.lower in _TAKING), -1)
    if why < 0 or taken < 0 or len({one.concept for one in mentions}) < 2:
        return ()
    chosen = next((one for one in mentions if 0 < one.first - taken <= 4 and one.stance == "asserted"), None)
    if chosen is None or (why < taken and why > 1):
        return ()
    kinds = _kinds(chosen.concept, concepts)
    own = {one.concept for one in mentions if one.first == chosen.first} | kinds
    return tuple(
        Scope(first=one.first, last=one.last, stance="rejected", cue="because", at=why)
        for one in mentions
        if one.concept not in own
        and one.stance == "asserted"
        and (why < one.first < taken or (taken < why < one.first))
        and not kinds.isdisjoint(_kinds(one.concept, concepts))
    )


_BUT = words("but yet still however nevertheless")
_CONCEDING = words("""
granted admittedly true sure would could might may strengths strength charm charms merits merit appeal attractive
tempting popular famous handy argue said arguments option possible thought considered nice fine
""")


def _kinds(concept: str, concepts: Mapping[str, Concept]) -> frozenset[str]:
    known = concepts.get(concept)
    return frozenset(known.kin) if known else frozenset()
