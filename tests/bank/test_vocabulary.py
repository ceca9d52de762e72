"""The shared vocabulary: every concept is well formed, and no name is so common that any answer would earn it."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parents[2] / "rubrics" / "concepts"
FIELDS = {"id", "name", "also", "kin", "kind", "says"}
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
SAYS_LIMIT = 120

# One of these alone says nothing about a design: a rubric that matched on it would pay for talking.
_COMMON_WORDS = """
    access account action add address algorithm amount app application approach area array aspect attribute
    balance base basic block body bit box build bucket byte call case change character check choice class
    cluster code column component computer condition connection content control copy core count create
    data date day delete design detail device direct different document edge element end engine entity entry
    error event example factor feature field file find flow form format frequency function get goal group handle
    hit host hour id image info information input instance item job key kind layer length level limit line link
    list load local location long lookup machine main make manager map mark match memory message method minute
    model module month name need network new node number object only operation order output page part path
    pattern performance person place platform point policy pool position post problem process product program
    property provide put query random range rate read record reference remove report request resource response
    result return root row rule run scale search second section send sequence server service session set share
    side simple single site size slot software solution source space speed start state status step storage store
    string structure support system table tag task team text thing time token tool traffic tree type unit update
    url use user value version view volume wait way web week window word work write year
"""
TOO_COMMON = frozenset(_COMMON_WORDS.split())


def concepts() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in sorted(FOLDER.glob("*.yaml")):
        for concept in yaml.safe_load(path.read_text(encoding="utf-8"))["concepts"]:
            yield path.stem, concept


ALL = tuple(concepts())
KIN: dict[str, list[str]] = {concept["id"]: concept.get("kin", []) for _, concept in ALL}


def names(concept: dict[str, Any]) -> list[str]:
    return [concept["name"], *concept.get("also", [])]


def plain(name: str) -> str:
    """A name as the matcher compares it before stemming: case, hyphens and spaces do not count."""
    return " ".join(name.lower().replace("-", " ").split())


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


def test_no_concept_repeats_a_name() -> None:
    repeated = {}
    for _, concept in ALL:
        said = [plain(name) for name in names(concept)]
        if again := sorted({name for name in said if said.count(name) > 1}):
            repeated[concept["id"]] = again
    assert repeated == {}


def test_every_concept_says_what_it_is_in_one_line() -> None:
    wrong = [c["id"] for _, c in ALL if not 0 < len(c["says"]) <= SAYS_LIMIT or "\n" in c["says"]]
    assert wrong == []


def test_no_name_is_too_common_or_too_short() -> None:
    wrong = [
        (concept["id"], name)
        for _, concept in ALL
        for name in names(concept)
        if len(name) < 2 or name != name.strip() or plain(name) in TOO_COMMON
    ]
    assert wrong == []
