"""The board: the best evidence so far for each leaf of a rubric. A fold over turns; it serialises with the state."""

from interviewer.model.base import Value
from interviewer.model.mark import ArithmeticCheck, Evidence


class Hit(Value, frozen=True, kw_only=True, gc=False):
    """Evidence for one leaf: credit 0–3, the rule that gave it, the words, and the phase they came in."""

    credit: int
    rule: str
    evidence: Evidence
    phase: str


class Said(Value, frozen=True, kw_only=True, gc=False):
    """A quantity said where an estimate was looked for. `value` in base units, `stated` before dividing by `per`.

    `working` tells that the sum was shown, `derived` that it was shown and holds.
    """

    value: float
    unit: str
    stated: float
    per: str
    text: str
    working: bool
    derived: bool
    evidence: Evidence
    phase: str


class Board(Value, frozen=True, kw_only=True):
    """`hits` by leaf id, `said` quantities by estimate leaf id, `assumed` figures (base units) by fact id.

    What was found in a sentence that does not speak of all the leaf's subjects is kept apart, under the id with `?` and
    the numbers of the gates that were closed; it counts if the subject of each of these runs through the whole:
    `subjects` counts the `sentences` that speak of each gate's. `spare` keeps a second place for a leaf, in another
    sentence and from explained up, for where the first sentence has no room.
    """

    hits: dict[str, Hit] = {}
    spare: dict[str, Hit] = {}
    said: dict[str, tuple[Said, ...]] = {}
    assumed: dict[str, float] = {}
    subjects: dict[str, int] = {}
    sentences: int = 0
    arithmetic: tuple[ArithmeticCheck, ...] = ()
    flags: tuple[str, ...] = ()
    words: int = 0

    def touched(self) -> frozenset[str]:
        """The criteria that anything was found for."""
        return frozenset(leaf.partition("/")[0].split("#")[0].split("?")[0] for leaf in (*self.hits, *self.said))


def better(new: Hit, old: Hit | None) -> bool:
    """Whether `new` should stand for its leaf: more credit, or the same said earlier is kept."""
    return old is None or new.credit > old.credit
