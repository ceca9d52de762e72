"""Lists of words by name and the gate of a whole rubric are put into the matches."""

from interviewer.bank.convert import convert
from interviewer.bank.yaml12 import read_yaml
from interviewer.model import match as m
from interviewer.model.rubric import Rubric

HEAD = """
question: lemonade
about: [lemonade, $sold]
words:
  sold: [sell, buy]
  all-of-it: [$sold, drink]
criteria:
"""


def match_of(text: str) -> m.Match:
    source = f"{HEAD}  - {{id: a, phase: ask, dimension: needs, says: x, match: {text}}}\n"
    document = read_yaml(source, "rubric.yaml")
    rubric = convert(document, Rubric)
    assert rubric is not None and not document.faults
    return rubric.criteria[0].match


GATE = ("lemonade", "sell", "buy")


def test_a_named_list_stands_for_its_words_where_one_is_enough():
    assert match_of("{near: [$sold, cold]}") == m.NearNode(near=(("sell", "buy"), ("cold",)), about=GATE)


def test_a_named_list_is_spread_inside_another():
    wanted = (("sell", "buy", "drink", "jug"), ("cold",))
    assert match_of("{near: [[$all-of-it, jug], cold]}") == m.NearNode(near=wanted, about=GATE)


def test_the_gate_of_the_rubric_stands_before_the_matchs_own():
    inner = m.PhraseNode(phrase="ice cold", about=("drink",))
    assert match_of("{phrase: ice cold, about: [drink]}") == m.AnyNode(any=(inner,), about=GATE)


def test_an_empty_gate_opens_both():
    assert match_of("{phrase: ice cold, about: []}") == m.PhraseNode(phrase="ice cold")


def test_what_has_no_words_is_not_gated():
    assert match_of("{log: summarised}") == m.LogNode(log="summarised")
    assert match_of("{asked: guests}") == m.AskedNode(asked="guests")
