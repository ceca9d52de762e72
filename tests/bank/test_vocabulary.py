"""The shared vocabulary: every concept is well formed, and no name is so common that any answer would earn it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from interviewer.language.tokens import stems_of, tokenize

FOLDER = Path(__file__).resolve().parents[2] / "rubrics" / "concepts"
FIELDS = {"id", "name", "also", "kin", "kind", "says"}
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
SAYS_LIMIT = 120

# One of these alone says nothing about a design: a rubric that matched on it would pay for talking. Names are compared
# by stem, so the list also keeps out words that share a stem with a common one (postings: post, container: contain).
_COMMON_WORDS = """
    access account action add address algorithm amount app application approach area array aspect attribute
    available balance base basic begin bit block body box bucket buffer build byte call candidate case change
    character check choice class cluster code collect column common component computer condition connection
    consist contain content control copy core cost count couple create current data date day delete depend
    design detail determine device different direct document easy edge element end engine entity entry error
    event eventual example except expensive experience experiment extend factor fast feature field file final
    find flow follow form format frequency function general generate get goal group handle hit host hour hybrid
    id image implement index info information initial input instance interact item job join key kind layer
    length level like limit line link list load local location log long lookup machine main make manager map
    mark match memory mention message method minute model module month multiple name need network new next node
    number object observe only operation order original output page part path pattern performance persist person
    place platform point policy pool position post predict problem process product profile program property
    provide publish put query random range rate read record reduce reference remove report request resource
    respond response responsible rest result return root row rule run scale search second section send sequence
    server service session set share side simple single site size slot software solution source space speed
    start state status step storage store strategy string structure suit support synchronous system table tag
    task team test text thing time token tool traffic transaction tree turn type unit update url use user valid
    value version view visible volume wait way web week window word work write year
"""
TOO_COMMON = frozenset(stems_of(word) for word in _COMMON_WORDS.split())


def concepts() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in sorted(FOLDER.glob("*.yaml")):
        for concept in yaml.safe_load(path.read_text(encoding="utf-8"))["concepts"]:
            yield path.stem, concept


ALL = tuple(concepts())
KIN: dict[str, list[str]] = {concept["id"]: concept.get("kin", []) for _, concept in ALL}


def names(concept: dict[str, Any]) -> list[str]:
    return [concept["name"], *concept.get("also", [])]


def test_there_are_enough_of_them() -> None:
    assert len(ALL) >= 400


def test_every_id_belongs_to_one_concept() -> None:
    places: dict[str, list[str]] = {}
    for family, concept in ALL:
        places.setdefault(concept["id"], []).append(family)
    assert {id_: where for id_, where in places.items() if len(where) > 1} == {}


def test_fields_are_known_and_texts_are_text() -> None:
    for family, concept in ALL:
        where = f"{family}/{concept.get('id')}"
        assert set(concept) <= FIELDS, where
        assert {"id", "name", "says"} <= set(concept), where
        assert concept.get("kind", "thing") in {"thing", "problem"}, where
        # A bare 301 or no is not text to every reader of YAML.
        assert [text for text in [*names(concept), concept["says"]] if not isinstance(text, str)] == [], where


def test_ids_are_kebab_case() -> None:
    assert [id_ for id_ in KIN if not KEBAB.match(id_)] == []


def test_kin_exist() -> None:
    assert {(id_, kin) for id_, above in KIN.items() for kin in above if kin not in KIN} == set()


def test_kin_never_lead_back() -> None:
    def climb(id_: str, below: tuple[str, ...]) -> None:
        assert id_ not in below, " → ".join((*below, id_))
        for kin in KIN[id_]:
            climb(kin, (*below, id_))

    for id_ in KIN:
        climb(id_, ())


def test_every_concept_says_what_it_is_in_one_line() -> None:
    wrong = [c["id"] for _, c in ALL if not 0 < len(c["says"]) <= SAYS_LIMIT or "\n" in c["says"]]
    assert wrong == []


def test_no_name_is_too_common_or_too_short() -> None:
    wrong = [
        (concept["id"], name)
        for _, concept in ALL
        for name in names(concept)
        if len(name) < 2 or name != name.strip() or stems_of(name) in TOO_COMMON
    ]
    assert wrong == []


def test_every_name_can_be_matched() -> None:
    """Only space, hyphens and the like may stand between the words of a name: `62^7` would never be found."""

    def whole(name: str) -> bool:
        tokens = tokenize(name, 0, len(name), frozenset())
        return bool(tokens) and all(token.joined for token in tokens[1:])

    assert [(concept["id"], name) for _, concept in ALL for name in names(concept) if not whole(name)] == []


def test_no_name_repeats_another_by_stem() -> None:
    """Inflections come for free, so a second form of the same name is noise."""
    repeated = {}
    for _, concept in ALL:
        said = [stems_of(name) for name in names(concept)]
        if again := sorted({name for name in said if said.count(name) > 1}):
            repeated[concept["id"]] = again
    assert repeated == {}
