"""`config.toml`: read with care, written with more."""

import tomllib

import pytest

from interviewer.model.errors import InputError
from interviewer.services.settings import FILE, Settings, read_settings, save_settings, settings_or_usual

OTHERS = """# mine
unknown = [
  1,  # kept
]
level = "junior"  # goes

[study]  # another's
retention = 0.8
level = "stays"
"""


def test_without_a_file_all_is_as_usual(tmp_path):
    assert read_settings(tmp_path / "nowhere") == Settings()
    assert read_settings(None) == Settings()


def test_what_is_saved_is_read_again(tmp_path):
    chosen = Settings(
        theme="morning", level="staff", mode="strict", minutes=30, editor='vi -c "set tw=0" \\', enter_sends=True
    )
    save_settings(tmp_path / "new", chosen)
    assert read_settings(tmp_path / "new") == chosen
    assert [path.name for path in (tmp_path / "new").iterdir()] == [FILE]


def test_what_is_of_others_stays(tmp_path):
    path = tmp_path / FILE
    path.write_text(OTHERS, encoding="utf-8")
    for level in ("senior", "mid"):
        save_settings(tmp_path, Settings(level=level))
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        assert found["unknown"] == [1]
        assert found["study"] == {"retention": 0.8, "level": "stays"}
        assert found["level"] == level
    assert path.read_text(encoding="utf-8").count("# mine") == 1
    assert "# kept" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["level = ", 'level = "boss"', "minutes = -3", "enter_sends = 1", b"\xff\xfe"])
def test_a_broken_file_is_one_clear_line_and_the_usual(tmp_path, text):
    path = tmp_path / FILE
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    settings, trouble = settings_or_usual(tmp_path)
    assert settings == Settings()
    assert trouble.startswith(str(path)) and "\n" not in trouble


def test_a_file_that_cannot_be_read_is_left_alone(tmp_path):
    (tmp_path / FILE).write_text("level = ", encoding="utf-8")
    with pytest.raises(InputError, match="mend it first"):
        save_settings(tmp_path, Settings())
    assert (tmp_path / FILE).read_text(encoding="utf-8") == "level = "
