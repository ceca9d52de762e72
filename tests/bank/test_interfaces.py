"""The file formats as they are promised to other programs: each documented key loads as what it is said to be."""

from pathlib import Path

import pytest

from interviewer.bank import Bank
from interviewer.bank.document import Bad
from interviewer.bank.layers import Layer, bundled_root
from interviewer.bank.matching import read_match
from interviewer.bank.yaml12 import read_yaml
from interviewer.model import match as m
from interviewer.model.question import Figure
from interviewer.model.rubric import NextStep

QUESTION = """\
# prompts/questions/pastebin.yaml
id: pastebin
title: Design Pastebin
format: system-design
difficulty: easy              # easy | medium | hard
topics: [object-store, hashing, caching]
statement: |
  Somebody pastes a text and sends the link around. Build what is behind it.
facts:
  - id: writes
    about: [paste, create, month]            # concepts or plain words
    asked:
      - "How many are written in a month?"
      - "Which write load is to be expected?"
    reply: "Ten million a month, roughly."
    figure: {value: 10_000_000, unit: paste/month}
out_of_scope:
  - about: [account, login]
    reply: "Everybody is anonymous."
curveballs:
  - id: viral
    says: "All the world reads one single paste: 200,000 times a second."
    criteria: [hot-key, cdn-revisit]
model_answer:
  requirements: |
    …
  estimation: |
    …
reading:
  - {title: "…", url: "https://…"}
"""

RUBRIC = """\
# rubrics/questions/pastebin.yaml
question: pastebin
criteria:
  - id: expiry
    phase: requirements
    dimension: requirements
    says: "Some pastes end; most stay"
    weight: 1
    level: mid                               # expected from this level up, bonus below
    match:
      any:
        - asked: expiry
        - concept: ttl
        - near: [paste, expire]
          within: sentence
    probe: "Does anything become of a paste that nobody wants?"
    hints:
      - "Think of its whole life."
      - "How long is it kept?"
      - "Discs fill up."
      - "Let it expire."
    next:
      named: "Say how it goes away."
      explained: "Weigh one way against another."
    cards: [ttl]
samples:
  - {name: strong, level: senior, file: samples/pastebin-strong.md, score: [75, 100]}   # beside this rubric
  - {name: buzzwords, text: "cache sharding kafka cdn redis", score: [0, 20]}
"""

CONCEPTS = """\
concepts:
  - {id: ttl, name: time to live, also: [TTL], kin: [expiration], says: How long a thing lives.}
"""


@pytest.fixture
def documented(tmp_path) -> Bank:
    for name, text in [
        ("prompts/questions/pastebin.yaml", QUESTION),
        ("rubrics/questions/pastebin.yaml", RUBRIC),
        ("rubrics/questions/samples/pastebin-strong.md", "Pastes expire by a TTL."),
        ("rubrics/concepts/own.yaml", CONCEPTS),
    ]:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Bank(tmp_path, layers=(Layer("user", tmp_path), Layer("bundled", bundled_root())))


def test_the_documented_question_loads(documented):
    question = documented.entry("pastebin").question
    assert question.facts[0].figure == Figure(value=10_000_000, unit="paste/month")
    assert question.facts[0].about == ("paste", "create", "month")
    assert question.out_of_scope[0].about == ("account", "login")
    assert question.curveballs[0].criteria == ("hot-key", "cdn-revisit")
    assert list(question.model_answer) == ["requirements", "estimation"]
    assert question.reading[0].url == "https://…"


def test_the_documented_rubric_loads(documented):
    rubric = documented.entry("pastebin").rubric
    [criterion] = rubric.criteria
    assert (criterion.weight, criterion.level, len(criterion.hints), criterion.cards) == (1.0, "mid", 4, ("ttl",))
    assert criterion.next == NextStep(named="Say how it goes away.", explained="Weigh one way against another.")
    assert criterion.match == m.AnyNode(
        any=(
            m.AskedNode(asked="expiry"),
            m.ConceptNode(concept="ttl"),
            m.NearNode(near=(("paste",), ("expire",)), within="sentence"),
        )
    )
    assert [(sample.name, sample.level, sample.score) for sample in rubric.samples] == [
        ("strong", "senior", (75, 100)),
        ("buzzwords", "mid", (0, 20)),
    ]
    assert rubric.samples[0].text == "Pastes expire by a TTL."


def test_the_documented_concept_loads(documented):
    ttl = next(concept for concept in documented.concepts() if concept.id == "ttl")
    assert (ttl.name, ttl.also, ttl.kin, ttl.kind) == ("time to live", ("TTL",), ("expiration",), "thing")


NODES = [
    ("concept: ttl", m.ConceptNode(concept="ttl")),
    ("{concept: ttl, about: [paste]}", m.ConceptNode(concept="ttl", about=("paste",))),
    ('phrase: "url safe"', m.PhraseNode(phrase="url safe")),
    ("near: [paste, expire]", m.NearNode(near=(("paste",), ("expire",)))),
    ("{near: [[open, read], paste], within: 5}", m.NearNode(near=(("open", "read"), ("paste",)), within=5)),
    ("any: [{concept: a}, {concept: b}]", m.AnyNode(any=(m.ConceptNode(concept="a"), m.ConceptNode(concept="b")))),
    ("{all: [{concept: a}], about: [x]}", m.AllNode(all=(m.ConceptNode(concept="a"),), about=("x",))),
    ("{at_least: 1, of: [{phrase: a}]}", m.AtLeastNode(at_least=1, of=(m.PhraseNode(phrase="a"),))),
    ("not: {concept: a}", m.NotNode(negated=m.ConceptNode(concept="a"))),
    ("estimate: {value: 4, unit: 1/s}", m.EstimateNode(value=4.0, unit="1/s", factor=2.0)),
    (
        "{estimate: {value: 4e3, unit: KB, factor: 1.5, scales_with: [reads]}, about: [read]}",
        m.EstimateNode(value=4000.0, unit="KB", factor=1.5, scales_with=("reads",), about=("read",)),
    ),
    ("choice: [sql, nosql]", m.ChoiceNode(choice=("sql", "nosql"))),
    (
        "trade_off: [{concept: a}, slower writes]",
        m.TradeOffNode(sides=(m.ConceptNode(concept="a"), m.PhraseNode(phrase="slower writes"))),
    ),
    ("flow: [client, cache]", m.FlowNode(flow=("client", "cache"))),
    ("asked: expiry", m.AskedNode(asked="expiry")),
    ("log: summarised", m.LogNode(log="summarised")),
]


@pytest.mark.parametrize(("text", "node"), NODES, ids=[text for text, _ in NODES])
def test_each_way_to_match_reads_as_its_node(text, node):
    document = read_yaml(f"a: {text}" if text.startswith("{") else f"a:\n  {text}", "x.yaml")
    assert read_match(document, document.data["a"], ("a",)) == node
    assert document.faults == []


def test_every_node_is_tried_above():
    assert {type(node) for _, node in NODES} == set(m.Match.__args__)


@pytest.mark.parametrize("value", [None, 3, "ttl", [], {}, {"about": ["x"]}, {"concept": None}, {"any": [3]}])
def test_what_is_no_match_is_a_fault(value):
    document = read_yaml("a: 1", "x.yaml")
    assert isinstance(read_match(document, value, ("a",)), Bad)
    assert document.faults


@pytest.mark.slow
def test_the_bundled_bank_has_no_fault():
    assert [str(fault) for fault in Bank(None).faults()] == []


@pytest.mark.slow
def test_every_bundled_question_loads_whole():
    bank = Bank(None)
    assert bank.broken() == ()
    for question in bank.question_ids():
        entry = bank.entry(question)
        assert all(sample.text for sample in entry.rubric.samples)
        assert Path(question).name == entry.question.id
