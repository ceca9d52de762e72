"""What a user gets from an index: sdist → wheel → a fresh environment, run from another folder.

A sdist that forgets a folder builds an empty wheel in silence, so both are held against the tree, file by file.
"""

import json
import os
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONTENT = ("prompts", "rubrics")
LEFT_BY_EDITORS = ("pastebin.yaml~", "pastebin.yaml.orig", ".pastebin.yaml.swp", ".#pastebin.yaml", "#pastebin.yaml#")
NOT_OURS = shutil.ignore_patterns(
    ".git", ".venv", "__pycache__", ".*_cache", ".hypothesis", ".benchmarks", "dist", "build", *LEFT_BY_EDITORS, "*~"
)

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]


@dataclass
class Built:
    """The tree that was built from, and what came out."""

    tree: Path
    sdist: Path
    wheel: Path

    def files(self, *folders: str) -> set[str]:
        """Paths of the tree's files below `folders`, relative to it, without what editors left."""
        found = (path for folder in folders for path in (self.tree / folder).rglob("*") if path.is_file())
        return {
            path.relative_to(self.tree).as_posix()
            for path in found
            if path.name not in LEFT_BY_EDITORS and "__pycache__" not in path.parts
        }


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Built:
    """A copy of the tree with editors' leavings strewn in it, built without git to tell what belongs."""
    tree = tmp_path_factory.mktemp("packaging") / "tree"
    shutil.copytree(ROOT, tree, ignore=NOT_OURS)
    (tree / ".gitignore").unlink()
    for name in LEFT_BY_EDITORS:
        (tree / "prompts/questions" / name).write_text("left by an editor")
    run(sys.executable, "-m", "build", "--outdir", tree / "dist", tree, cwd=tree.parent)
    [sdist] = (tree / "dist").glob("*.tar.gz")
    [wheel] = (tree / "dist").glob("*.whl")
    return Built(tree, sdist, wheel)


@pytest.fixture(scope="module")
def installed(built, tmp_path_factory) -> Path:
    """The `bin` folder of a fresh environment that holds the wheel."""
    place = tmp_path_factory.mktemp("fresh") / "venv"
    venv.create(place, with_pip=True)
    scripts = place / ("Scripts" if os.name == "nt" else "bin")
    run(scripts / "python", "-m", "pip", "install", "--quiet", built.wheel, cwd=place)
    run(scripts / "python", "-m", "pip", "check", cwd=place)
    return scripts


def run(*args: object, cwd: Path, stdin: str = "") -> str:
    """The stdout of a command that must end well, with nothing of the tree on its path."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [str(arg) for arg in args], cwd=cwd, env=surroundings, input=stdin, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_sdist_holds_all_that_is_needed_to_build_and_test(built):
    with tarfile.open(built.sdist) as archive:
        names = {member.name.partition("/")[2] for member in archive if member.isfile()}
    own = {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "pyproject.toml"}
    assert names >= built.files("interviewer", "tests", *CONTENT) | own
    assert not any(Path(name).name in LEFT_BY_EDITORS for name in names)


def test_the_wheel_holds_the_content_inside_the_package_and_nothing_else(built):
    with zipfile.ZipFile(built.wheel) as archive:
        names = {name for name in archive.namelist() if not name.endswith("/")}
        content = {name: archive.read(f"interviewer/_bundled/{name}") for name in built.files(*CONTENT)}
    assert content == {name: (built.tree / name).read_bytes() for name in content}
    ours = {name for name in names if ".dist-info/" not in name}
    assert ours == built.files("interviewer") | {f"interviewer/_bundled/{name}" for name in content}
    assert {Path(name).suffix for name in ours} >= {".py", ".yaml", ".j2", ".tcss"}


def test_a_fresh_environment_scores_from_another_folder(installed, tmp_path):
    answer = tmp_path / "answer.md"
    answer.write_text("Pastes are large, so they go to an object store, and only the metadata to a database.\n")
    card = json.loads(run(installed / "interviewer", "score", "pastebin", answer, "--json", cwd=tmp_path))
    assert card["question"] == "pastebin"
    assert card["score"] > 0
    where = run(installed / "python", "-c", "import interviewer; print(interviewer.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent)


def test_a_fresh_environment_holds_an_interview(installed, tmp_path):
    said = "How many pastes are written each month?\n\nThen about four writes a second.\n\n"
    out = run(installed / "interviewer", "start", "pastebin", "--plain", cwd=tmp_path, stdin=said)
    assert "ten million new pastes a month" in out
    assert "no hire" in out
    assert "pastebin" in run(installed / "interviewer", "history", cwd=tmp_path)


def test_the_bundled_content_is_clean(installed, tmp_path):
    run(installed / "interviewer", "lint", cwd=tmp_path)
