"""What lint looks at, and what it leaves alone."""

import shutil
from pathlib import Path

import pytest

from interviewer.bank import Bank
from interviewer.bank.layers import Layer
from interviewer.model.errors import InputError
from tests.bank.conftest import CONTENT


def said(bank: Bank, *paths: Path) -> list[str]:
    return [str(fault) for fault in bank.faults(paths)]


@pytest.fixture(autouse=True)
def there(house, monkeypatch) -> None:
    monkeypatch.chdir(house)


def test_a_single_file_is_held_against_the_rest_of_the_bank(bank, house):
    rubric = Path("rubrics/questions/lemonade.yaml")
    rubric.write_text(rubric.read_text().replace("concept: jug", "concept: jugg"))
    assert said(bank, rubric) == [f"{rubric}:22:20: unknown-concept there is no concept `jugg` (did you mean `jug`?)"]


def test_a_file_elsewhere_is_known_by_its_keys(bank, house):
    shutil.move("prompts/questions/lemonade.yaml", "draft.yaml")
    found = said(bank, Path("draft.yaml"))
    assert found == ["draft.yaml:1:5: id-mismatch `id` must be the file's name, `draft`, not `lemonade`"]


def test_files_of_another_kind_are_left_alone_unless_named(bank, house):
    Path("compose.yaml").write_text("services: {}\n")
    (Path(".git")).mkdir()
    Path(".git/question.yaml").write_text("statement: [")
    assert bank.lint([Path()]).faults == ()
    assert bank.lint([Path()]).files == 6
    assert said(bank, Path("compose.yaml"))[0].startswith("compose.yaml: unknown-kind no question")


def test_the_same_file_named_twice_is_read_once(bank, house):
    assert bank.lint([Path("prompts"), Path("prompts/questions/lemonade.yaml")]).files == 4


def test_names_that_nothing_reads_are_told(bank, house):
    shutil.move("prompts/questions", "prompts/question")
    shutil.copy("rubrics/concepts/stand.yaml", "rubrics/concepts/more.yml")
    expected = [
        "prompts/question: unknown-folder nothing is read from a folder `question` of prompts"
        " (did you mean `questions`?)",
        "rubrics/concepts/more.yml: wrong-suffix only files that end in .yaml are read; rename it",
    ]
    assert [each for each in said(bank) if "unknown-question" not in each] == expected
    assert set(expected) <= set(said(bank, Path()))
    assert said(bank, Path("rubrics/concepts/more.yml")) == expected[1:]


def test_no_such_path(bank, house):
    with pytest.raises(InputError, match="no such file or folder: nowhere"):
        bank.faults([Path("nowhere")])


def test_a_folder_with_too_many_files_is_refused(bank, house):
    for number in range(5001):
        Path(f"prompts/questions/q{number}.yaml").touch()
    with pytest.raises(InputError, match="more than 5000 content files"):
        bank.faults([Path()])


def test_an_unused_concept_is_a_note_and_no_fault(bank, house):
    with Path("rubrics/concepts/stand.yaml").open("a") as end:
        end.write('  - {id: awning, name: awning, says: "A roof that rolls up."}\n')
    report = bank.lint([Path()])
    assert (report.faults, [note.code for note in report.notes]) == ((), ["unused-concept"])
    assert bank.lint([Path("rubrics/concepts")]).notes == ()


def test_a_concept_of_two_files_is_a_fault_of_the_second_only(bank, house):
    shutil.copy("rubrics/concepts/stand.yaml", "rubrics/concepts/again.yaml")
    found = said(bank)
    assert len(found) == 5
    assert all(each.startswith("rubrics/concepts/stand.yaml") for each in found)
    assert all(each.endswith("stands in again.yaml already") for each in found)


def test_the_users_concept_over_a_bundled_one_is_no_fault(house, tmp_path):
    below = shutil.copytree(CONTENT, tmp_path / "below")
    bank = Bank(house, layers=(Layer("user", house), Layer("bundled", below)))
    shutil.move("rubrics/concepts/stand.yaml", "rubrics/concepts/mine.yaml")
    assert said(bank) == []


def test_a_question_that_an_upper_one_stands_for_is_held_against_its_own_rubric(house, tmp_path):
    below = shutil.copytree(CONTENT, tmp_path / "below")
    question, rubric = Path("prompts/questions/lemonade.yaml"), Path("rubrics/questions/lemonade.yaml")
    for path in (question, rubric):
        path.write_text(path.read_text().replace("guests]", "crowd]").replace("id: guests", "id: crowd"))
    rubric.write_text(rubric.read_text().replace("asked: guests", "asked: crowd"))
    bank = Bank(house, layers=(Layer("user", house), Layer("bundled", below)))
    assert said(bank) == []
    rubric.unlink()
    found = said(bank)
    assert len(found) == 2
    assert all("lemonade.yaml" in each and "there is no fact `guests`" in each for each in found)
