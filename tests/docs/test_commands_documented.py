"""An undocumented command or option fails the build; so does a documented one that does not exist."""

import re

import click
import pytest

from interviewer.cli.main import cli
from tests.docs.blocks import CONTRIBUTING, README

PAGES = README.read_text(encoding="utf-8") + CONTRIBUTING.read_text(encoding="utf-8")


def long_options(command: click.Command) -> set[str]:
    """The options of a command by their long names."""
    options = (param for param in command.params if isinstance(param, click.Option) and not param.hidden)
    return {name for option in options for name in option.opts if name.startswith("--")}


def section_of(name: str) -> str:
    """The row or rows of the README that speak of `interviewer NAME`."""
    return "\n".join(line for line in README.read_text(encoding="utf-8").splitlines() if f"`interviewer {name}" in line)


@pytest.mark.parametrize("name", sorted(cli.table))
def test_the_readme_has_every_command_with_all_its_options(name):
    said = section_of(name)
    assert said, f"README says nothing of `interviewer {name}`"
    missing = {option for option in long_options(cli.table[name].load()) if option not in said}
    assert not missing


def test_the_readme_has_the_options_of_all_commands():
    assert not {option for option in long_options(cli) if f"`{option}" not in PAGES}


def test_every_command_the_pages_speak_of_exists():
    spoken = set(re.findall(r"`interviewer ([a-z]+)", PAGES)) | set(re.findall(r"^\$ interviewer (\w+)", PAGES, re.M))
    assert spoken <= set(cli.table)
