"""A checkout is run as it stands: an editable install must read the content in place, never a stale copy of it."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_no_copy_of_the_content_lies_in_the_package():
    assert not (ROOT / "interviewer" / "_bundled").exists()


def test_content_is_found_from_any_folder(command, tmp_path):
    assert "Design Pastebin" in command("list", cwd=tmp_path).out


def test_a_question_in_the_users_folder_hides_ours(command, home):
    (home / "prompts/questions").mkdir(parents=True)
    mine = home / "prompts/questions/pastebin.yaml"
    shutil.copy(ROOT / "prompts/questions/pastebin.yaml", mine)
    mine.write_text(mine.read_text().replace("title: Design Pastebin", "title: My own Pastebin"))
    assert "My own Pastebin" in command("list").out
