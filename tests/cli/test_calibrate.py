"""`interviewer calibrate` and `interviewer draft` as a user runs them."""

import json

import msgspec
import pytest

from interviewer.bank import Bank
from interviewer.bank.reader import parse
from interviewer.model.rubric import Rubric
from interviewer.services.judging import Judges

TEA = {
    "qid": "tea",
    "question": "How is tea made?",
    "reference": "Pour boiling water over leaves and wait four minutes.",
}
BREAD = {
    "qid": 7,
    "question": "Why does bread rise?",
    "references": ["Yeast makes gas.", "Fermentation gives bubbles."],
}
ROWS = [
    {**TEA, "answer": "Pour boiling water over the leaves, then wait four minutes.", "grade": 1},
    {**TEA, "answer": "Boil water and pour it on leaves.", "grade": 0.75},
    {**TEA, "answer": "With water.", "grade": 0.25},
    {**TEA, "answer": "", "grade": 0},
    {**BREAD, "answer": "The yeast makes a gas in it.", "grade": 1},
    {**BREAD, "answer": "Because of bubbles.", "grade": 0.5},
    {**BREAD, "answer": "It is hot.", "grade": 0},
]
KEYS = {
    "n", "questions", "pearson", "interval", "pearson_per_question", "spearman", "rmse", "rmse_calibrated", "qwk",
    "qwk_calibrated",
}  # fmt: skip


def lines(rows):
    return "".join(json.dumps(row) + "\n" for row in rows)


def calibrated(command, rows, *options):
    done = command("calibrate", "-", "--json", *options, stdin=lines(rows))
    assert done.status == 0, done
    return json.loads(done.out)


def test_agreement_as_json(command):
    found = calibrated(command, ROWS)
    assert found.keys() == KEYS
    assert (found["n"], found["questions"]) == (7, 2)
    assert found["pearson"] > 0.9
    low, high = found["interval"]
    assert low <= found["pearson"] <= high


def test_two_graders_are_compared_with_each_other(command):
    rows = [{**row, "grader1": row["grade"], "grader2": 1 - row["grade"]} for row in ROWS]
    found = calibrated(command, rows)
    assert found["human_pearson"] == -1
    assert found["human_qwk"] < 0


def test_the_same_rows_give_the_same_bytes(command, tmp_path):
    file = tmp_path / "rows.jsonl"
    file.write_text("\ufeff" + lines(ROWS) + "\n\n", encoding="utf-8")
    once, again = (command("calibrate", str(file), "--json") for _ in range(2))
    assert once.raw == again.raw
    assert json.loads(once.out) == calibrated(command, ROWS)


def test_a_table_for_people(command):
    done = command("calibrate", "-", stdin=lines(ROWS))
    assert done.status == 0
    assert done.out.startswith("7 answers to 2 questions\n")
    assert "human" not in done.out
    assert max(map(len, done.out.splitlines())) <= 80


def test_one_question_leaves_out_what_needs_several(command):
    found = calibrated(command, ROWS[:4])
    assert found["interval"] is None
    assert found["rmse_calibrated"] is None
    assert "–" in command("calibrate", "-", stdin=lines(ROWS[:4])).out


def test_a_rubric_of_the_bank_grades_instead(command):
    sample = next(one for one in Bank(None).entry("pastebin").rubric.samples if one.name == "strong")
    rows = [{"qid": 1, "answer": sample.text, "grade": 1}, {"qid": 1, "answer": "Bananas.", "grade": 0}]
    found = calibrated(command, rows, "--rubric", "pastebin")
    assert found["pearson"] == 1
    assert found["rmse"] < 0.2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b'{"qid": 1, "answer": "a", "grade": 2, "reference": "b"}', "-:2:1: Expected `float` <= 1.0 - at `$.grade`"),
        (b'{"qid": 1, "answer": "a", "reference": "b"}', "missing required field `grade`"),
        (b'{"qid": 1, "answer": "a", "grade": 1}', "the row needs a `reference`"),
        (b'{"qid": 1, "answer": 5, "grade": 1, "reference": "b"}', "Expected `str`, got `int` - at `$.answer`"),
        (b'["no row"]', "Expected `object`, got `array`"),
        (b'{"qid": ', "-:2:1: "),
        (b"\xff\xfe", "-:2:1: "),
        (b"[" * 5000, "-:2:1: "),
    ],
)
def test_a_bad_row_is_told_with_its_line(command, text, said):
    done = command("calibrate", "-", stdin=lines(ROWS[:1]).encode() + text + b"\n")
    assert (done.status, done.out) == (2, "")
    assert said in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("calibrate", "-"), "there are no rows"),
        (("calibrate", "nowhere.jsonl"), "nowhere.jsonl: No such file"),
        (("calibrate", "-", "--rubric", "pastebim"), "did you mean `pastebin`"),
    ],
)
def test_what_cannot_be_used_is_told_in_one_line(command, args, said):
    done = command(*args)
    assert (done.status, done.out) == (2, "")
    assert said in done.err
    assert done.err.count("\n") == 1


QUESTION = "id: bus-times\nstatement: Tell people when their bus comes.\n"
ANSWER = """\
# Requirements
How often does each bus report its position?
Passengers see the arrival time at their stop within a second.

# Database
- The latest position of each bus is kept in Redis or Memcached, as reads are frequent.
"""
SECOND = "Redis keeps the latest position of every bus.\nA prediction is made from the timetable and the delay."


@pytest.fixture
def drafted(command, tmp_path):
    """Drafts from answers given as texts; the outcome."""

    def run(question, *answers):
        files = [tmp_path / f"{n}.md" for n in range(len(answers))]
        for file, text in zip(files, answers, strict=True):
            file.write_text(text, encoding="utf-8")
        return command("draft", "-", *(part for file in files for part in ("--from", str(file))), stdin=question)

    return run


def rubric_of(done, tmp_path, name="bus-times"):
    assert done.status == 0, done
    read = parse(tmp_path / f"{name}.yaml", done.raw, Rubric)
    assert read.value is not None
    assert not read.faults
    return read.value


def test_a_draft_is_a_rubric_that_the_bank_reads(drafted, tmp_path):
    done = drafted(QUESTION, ANSWER)
    rubric = rubric_of(done, tmp_path)
    assert [one.phase for one in rubric.criteria] == ["requirements", "core-components"]
    assert {one.weight for one in rubric.criteria} == {1.0}
    assert "[redis, memcached]" in done.out
    assert done.out.count("# TODO probe") == len(rubric.criteria)


def test_what_only_one_of_two_answers_says_weighs_half(drafted, tmp_path):
    rubric = rubric_of(drafted(QUESTION, ANSWER, SECOND), tmp_path)
    weights = {one.says.split()[0]: one.weight for one in rubric.criteria}
    assert weights == {"Passengers": 0.5, "A": 0.5, "The": 1.0}


def test_without_answers_the_questions_own_is_taken(command, tmp_path):
    bank = Bank(None)
    entry = bank.entry("pastebin")
    file = bank.shelf.layers[-1].root / "prompts/questions/pastebin.yaml"
    rubric = rubric_of(command("draft", str(file)), tmp_path, "pastebin")
    assert {one.phase for one in rubric.criteria} == set(entry.format.phase_ids())
    assert len({one.id for one in rubric.criteria}) == len(rubric.criteria)
    judges = Judges(bank.words())
    answer = "\n\n".join(entry.question.model_answer.values())
    assert judges.score(msgspec.structs.replace(entry, rubric=rubric), answer).score >= 75


@pytest.mark.parametrize(
    ("question", "answers", "said"),
    [
        (QUESTION, (), "give model answers with --from"),
        (QUESTION, ("  \n",), "there is nothing to draft from"),
        (QUESTION, ("Yes. No. Perhaps.",), "hold nothing to draft from"),
        ("statement: [", (ANSWER,), "-:2:1: not YAML"),
        ("just words", (ANSWER,), "-:1:1: "),
        ("statment: x", (ANSWER,), "did you mean `statement`"),
    ],
)
def test_what_gives_no_draft_is_told_in_one_line(drafted, question, answers, said):
    done = drafted(question, *answers)
    assert (done.status, done.out) == (2, "")
    assert said in done.err
    assert done.err.count("\n") == 1


def test_nothing_hidden_passes_from_an_answer_into_the_draft(drafted, tmp_path):
    done = drafted(QUESTION, 'The latest \u202eposition\u0007 of each bus: "kept" in Redis # always {here} [there].')
    assert "\u202e" not in done.out
    assert "\u0007" not in done.out
    rubric_of(done, tmp_path)
