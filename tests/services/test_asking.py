"""What is shown of a sentence is what an interview would do with it."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import convert, structs

from interviewer.dialogue import clock
from interviewer.model.errors import InputError, UnknownName
from interviewer.model.format import Phase
from interviewer.model.session import Setup
from interviewer.services.asking import SEED, Asker, Finding, arrive
from interviewer.services.interview import LONGEST_TURN
from interviewer.services.naming import find_phase
from interviewer.services.workspace import Workspace
from tests.bank.conftest import CONTENT
from tests.dialogue.sitting import guide
from tests.services.hand_clock import HandClock

TABLE = Path(__file__).parents[1] / "dialogue" / "said.psv"
ROWS = [
    (line.split("|")[0].strip(), line.split("|", 3)[-1].strip())
    for line in TABLE.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
KITCHEN = """
  - id: cups
    about: [cup]
    asked: ["How many cups are there?"]
    reply: "Twelve cups."
    figure: {value: 12, unit: cup}
  - id: spoons
    about: [spoon]
    asked: ["How many spoons are there?"]
    reply: "Two spoons."
  - id: awning
    about: [awning, roof]
    asked: ["Is there an awning for the guests, against the rain?"]
    reply: "There is none."
out_of_scope:"""


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Asker:
    """One for the bundled questions."""
    return Asker(Workspace(home=tmp_path_factory.mktemp("home")))


@pytest.fixture
def stand(home: Path) -> Iterator[Asker]:
    """One that knows the lemonade stand, with cups and spoons."""
    shutil.copytree(CONTENT, home)
    file = home / "prompts/questions/lemonade.yaml"
    text = file.read_text(encoding="utf-8")
    assert "\nout_of_scope:" in text
    file.write_text(text.replace("\nout_of_scope:", KITCHEN, 1), encoding="utf-8")
    space = Workspace(home=home)
    yield Asker(space)
    assert not space.db.exists(), "asking left something behind"


def rules(found: Finding) -> list[str]:
    return [move.rule for move in found.reaction.moves]


@pytest.mark.parametrize("phase", ["requirements", "scale", "wrap-up"])
def test_what_is_shown_is_what_an_interview_does(asker: Asker, phase: str, tmp_path: Path) -> None:
    text = "I'll assume ten users. How many reads a month? We cache pastes, because reads are many. Is it ok so far?"
    hands = HandClock()
    space = Workspace(home=tmp_path, clock=hands)
    interview = space.start(space.setup("pastebin", seed=SEED))
    while (view := interview.view()).phase != phase:
        hands.pass_(view.left_in_phase or 0.0)
        interview.command("next")
    said = [(line.move.move, line.move.rule, line.text) for line in interview.say(text)]
    space.close()
    shown = [(move.move, move.rule, move.text) for move in asker.ask("pastebin", text, phase).reaction.moves]
    assert shown == said


def test_nothing_is_told_but_the_facts_that_the_acts_name(asker: Asker) -> None:
    replies = {fact.id: fact.reply.strip() for fact in guide().question.facts}
    told = 0
    for phase, text in ROWS:
        reaction = asker.ask("pastebin", text, phase).reaction
        assert reaction.phase == phase
        assert all(act.text == text[act.start : act.end] and 0 <= act.confidence <= 1 for act in reaction.acts)
        asked = {replies[act.fact] for act in reaction.acts if act.act == "ask" and act.fact}
        reveals = [move.text for move in reaction.moves if move.move == "reveal"]
        assert bool(reveals) == bool(asked), text
        assert all(any(reply in words for reply in asked) for words in reveals), text
        told += len(reveals)
    assert told > 20


@pytest.mark.parametrize("level", ["junior", "staff"])
def test_a_phase_is_come_to_in_time_and_with_nothing_said(level: str) -> None:
    form = guide().form
    setup = Setup(question="pastebin", level=level, minutes=form.minutes, mode="relaxed", seed=SEED)
    for at, phase in enumerate(form.phases):
        state = arrive(guide(), setup, phase.id)
        assert (state.phase, state.stage, state.turns) == (at, "running", {})
        assert clock.left_in_phase(state, form, state.elapsed) == pytest.approx(phase.minutes * 60)


@pytest.mark.parametrize(
    ("text", "outcome", "facts", "rule"),
    [
        ("How many cups are there?", "fact", ["cups"], "answer-a-clarifying-question"),
        ("By the way, how many cups are there?", "fact", ["cups"], "answer-a-clarifying-question"),
        ("How many are there?", "which", [None], "ask-which-is-meant"),
        ("How many cups and spoons are there?", "all", ["cups", "spoons"], "answer-a-clarifying-question"),
        ("What colour is the moon?", "none", [None], "yours-to-decide"),
        ("How much tax do the guests pay?", "out-of-scope", [None], "out-of-scope"),
        ("I'll assume there are ten cups.", "near", ["cups"], "note-an-assumption"),
        ("I'll assume there are 5,000 cups.", "far", ["cups"], "note-an-assumption"),
        ("I'll assume there is an awning for the guests.", "stated", ["awning"], "note-an-assumption"),
        ("I'll assume the moon is full.", "", [None], "note-an-assumption"),
    ],
)
def test_how_an_act_stands_to_the_facts(stand, text: str, outcome: str, facts: list, rule: str) -> None:
    found = stand.ask("lemonade", text)
    assert found.notes[0].outcome == outcome
    assert sorted(act.fact or "" for act in found.reaction.acts) == sorted(fact or "" for fact in facts)
    assert rule in rules(found)


def test_near_misses_are_shown_with_their_scores_and_never_the_fact_itself(stand) -> None:
    [note] = stand.ask("lemonade", "So, how many cups are there?").notes
    assert [fit.fact for fit in note.facts] == ["cups"]
    assert "spoons" in [fit.fact for fit in note.misses]
    assert all(0 < miss.score < note.facts[0].score <= 1 for miss in note.misses)


def test_an_act_that_could_be_about_several_facts_is_no_sure_one(stand) -> None:
    [act] = stand.ask("lemonade", "How many are there?").reaction.acts
    assert act.fact is None
    assert act.confidence < 1


def test_the_first_phase_is_that_of_the_questions_own_format(stand) -> None:
    assert stand.ask("lemonade", "Hello").reaction.phase == "ask"
    assert stand.ask("lemonade", "Hello", "BUILD").reaction.phase == "build"


@pytest.mark.parametrize(
    ("text", "acts", "move"),
    [
        ("/hint", ["hint-please"], "hint-offer"),
        (" /time\n", ["how-much-time"], "time"),
        ("/next", ["move-on"], "advance"),
        ("/dance", [], "help"),
    ],
)
def test_a_slash_command_is_obeyed(asker: Asker, text: str, acts: list[str], move: str) -> None:
    reaction = asker.ask("pastebin", text).reaction
    assert [act.act for act in reaction.acts] == acts
    assert all(act.text == text[act.start : act.end] for act in reaction.acts)
    assert [one.move for one in reaction.moves] == [move]


@given(st.text(max_size=200), st.sampled_from(["", "core", "wrap-up"]))
def test_any_text_gets_a_line_of_ascii_that_slices(asker: Asker, text: str, phase: str) -> None:
    line = asker.line(json.dumps({"id": 1, "question": "pastebin", "text": text, "phase": phase}))
    assert line.isascii()
    assert all(act["text"] == text[act["start"] : act["end"]] for act in json.loads(line)["acts"])


@pytest.mark.parametrize(
    ("name", "phase"),
    [
        ("scale", "scale"),
        ("high-level design", "high-level-design"),
        ("High-Level Design", "high-level-design"),
        ("HIGH_LEVEL", "high-level-design"),
        ("core", "core-components"),
        ("w", "wrap-up"),
    ],
)
def test_a_phase_goes_by_its_id_its_title_or_the_beginning_of_either(name: str, phase: str) -> None:
    assert find_phase(guide().form, name) == phase


@pytest.mark.parametrize(
    ("name", "hint"),
    [("cor-compnents", "did you mean core-components"), ("zzz", "there are requirements, estimation"), (" ", "there")],
)
def test_an_unknown_phase_is_met_with_the_nearest(asker: Asker, name: str, hint: str) -> None:
    with pytest.raises(UnknownName, match=hint):
        asker.ask("pastebin", "Hello", name)


def test_a_beginning_that_fits_several_phases_names_them() -> None:
    twins = [{"id": name, "title": name, "minutes": 1, "purpose": "", "opener": ""} for name in ("data", "date")]
    with pytest.raises(UnknownName, match=r"fits 2 phases .data, date."):
        find_phase(structs.replace(guide().form, phases=convert(twins, tuple[Phase, ...])), "dat")


def test_what_nobody_could_say_in_one_turn_is_refused(asker: Asker) -> None:
    with pytest.raises(InputError, match="20,001"):
        asker.ask("pastebin", "a" * (LONGEST_TURN + 1))


GOOD = {"id": "a", "question": "pastebin", "text": "Is it ok so far?"}
LINES = [
    (json.dumps(GOOD), {"id": "a", "question": "pastebin", "phase": "requirements"}),
    ("\n", None),
    (json.dumps({**GOOD, "id": 2, "phase": "core"}), {"id": 2, "phase": "core-components"}),
    ("{", {"id": None, "error": "not JSON"}),
    (json.dumps([1]), {"id": None, "error": "a row is a JSON object with id, question and text"}),
    (json.dumps({"id": 3, "question": "pastebin"}), {"id": 3, "error": "the row needs a text `text`"}),
    (json.dumps({**GOOD, "id": 4, "question": "pastbin"}), {"id": 4, "error": "pastebin"}),
    (json.dumps({**GOOD, "id": 5, "phase": 7}), {"id": 5, "error": "the row needs a text `phase`"}),
    (json.dumps({**GOOD, "id": 6, "phase": "scael"}), {"id": 6, "error": "did you mean scale"}),
    (json.dumps({**GOOD, "id": 7, "level": "wizard"}), {"id": 7, "error": 'no level "wizard"'}),
    (json.dumps({**GOOD, "id": 8, "phase": None, "text": ""}), {"id": 8, "phase": "requirements"}),
    (json.dumps({**GOOD, "id": 9, "text": "é\u2028\ud800"}), {"id": 9, "phase": "requirements"}),
]


def test_each_row_gets_its_line_and_a_bad_one_does_not_end_the_batch(asker: Asker) -> None:
    lines = list(asker.lines(row for row, _ in LINES))
    wanted = [want for _, want in LINES if want]
    assert len(lines) == len(wanted)
    for line, want in zip(lines, wanted, strict=True):
        assert line.isascii()
        found = json.loads(line)
        assert list(found) == (["id", "error"] if "error" in want else ["id", "question", "phase", "acts", "moves"])
        for key, value in want.items():
            assert value in found[key] if key == "error" else found[key] == value


def test_rows_without_a_phase_take_the_one_given_for_all(asker: Asker) -> None:
    rows = [json.dumps(GOOD), json.dumps({**GOOD, "phase": "scale"})]
    phases = [json.loads(line)["phase"] for line in asker.lines(rows, "estimation")]
    assert phases == ["estimation", "scale"]
