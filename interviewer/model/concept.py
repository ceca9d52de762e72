"""A concept of the shared vocabulary, with every name engineers use for it."""

from typing import Literal

from interviewer.model.base import Value


class Concept(Value, frozen=True, kw_only=True):
    """`kin` are the broader concepts it is a kind of: Redis is a cache, so a mention of it is one of a cache.

    `kind: problem` marks what a design fights (a collision, a hot key): "avoid X" then speaks for the candidate.
    """

    id: str
    name: str
    says: str
    also: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()
    kind: Literal["thing", "problem"] = "thing"
