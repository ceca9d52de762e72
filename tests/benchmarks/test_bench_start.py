"""How long the command takes to start, beside a Python that does nothing."""

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(sys.executable).with_name("interviewer")


def bare():
    subprocess.run([sys.executable, "-c", "pass"], check=True, capture_output=True)


def test_version_starts_quickly(paired):
    def ours():
        subprocess.run([SCRIPT, "--version"], check=True, capture_output=True)

    paired(
        ours,
        bare,
        name="interviewer --version",
        peer_name="python -c pass",
        budget=lambda bare: 3 * bare + 60,
        rounds=40,
    )


def test_the_list_of_questions_comes_quickly(paired):
    def ours():
        subprocess.run([SCRIPT, "list"], check=True, capture_output=True)

    ours()  # the first run builds the index
    paired(
        ours,
        bare,
        name="interviewer list",
        peer_name="python -c pass",
        budget=lambda bare: 3 * bare + 60 + 120,
        rounds=20,
    )
