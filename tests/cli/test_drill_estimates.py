"""`drill estimates` as somebody uses it, and through a pipe."""

import re

import pytest

from interviewer.archive import Archive


def solutions(outcome):
    return re.findall(r"^A: (.*)$", outcome.out, re.MULTILINE)


def test_answers_are_judged_and_solutions_told_after(command, home):
    told = solutions(command("drill", "estimates", "--seed", "7", "--count", "4", stdin="\n" * 4))
    assert len(told) == 4
    done = command(
        "drill", "estimates", "--seed", "7", "--count", "4", stdin="\n".join([*told[:3], "no idea", ""]) + "\n"
    )
    assert (done.status, done.err) == (0, "")
    assert solutions(done) == told
    assert "3 of 4 right." in done.out
    assert "Say it" in done.out
    with Archive.open(home / "interviewer.db") as archive:
        kept = [(kind, ok) for _, kind, _, ok in archive.drills()]
        assert kept == [("estimates", False)] * 4 + [("estimates", True)] * 3 + [("estimates", False)]
        assert len({name for _, _, name, _ in archive.drills()}) == 4


def test_one_kind_alone(command):
    done = command("drill", "estimates", "--kind", "storage", "--count", "3", stdin="1 B\n1 B\n1 B\n")
    assert done.out.count("· storage") == 3
    assert "times off" in done.out and "0 of 3 right." in done.out


@pytest.mark.parametrize("end", ["", "q\n", "12\n"])
def test_the_end_of_input_ends_it(command, end):
    done = command("drill", "estimates", "--kind", "storage", stdin=end)
    assert (done.status, "0 of 0 right." in done.out) == (0, True)


def test_wrong_use_is_one_line(command):
    done = command("drill", "estimates", "--kind", "luck")
    assert done.status == 2 and "availability" in done.err and done.err.count("\n") == 1
