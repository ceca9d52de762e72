"""The words and figures on the screens, worked out without a screen."""

import subprocess
import sys

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.tui.text import clock, day, minutes, plural, reflow
from interviewer.tui.timing import banked, hint_price, phase_time, time_left
from interviewer.tui.widgets.bars import bar, bars
from interviewer.tui.widgets.marks import credit, sign
from interviewer.tui.widgets.rail import column, line
from tests.tui.stage import MARKS, PHASES, StagedInterview

SHORT = {id_: short for id_, _, short, _ in PHASES}
VIEW = StagedInterview().view()


def with_view(**changes):
    return msgspec.structs.replace(VIEW, **changes)


def test_importing_the_tui_brings_in_no_textual() -> None:
    check = "import interviewer.tui, sys; sys.exit(any(m.split('.')[0] in ('textual', 'rich') for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (59.9, "0:59"), (60, "1:00"), (3600, "60:00"), (-34, "0:34"), (-0.2, "0:00")]
)
def test_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text


@pytest.mark.parametrize(("seconds", "text"), [(480, "8"), (585, "9:45"), (0, "0")])
def test_minutes(seconds: float, text: str) -> None:
    assert minutes(seconds) == text


def test_day_is_in_the_users_own_zone_and_never_fails() -> None:
    assert day("2026-11-22T07:19:00+00:00") == "2026-11-22 07:19"
    assert day("2026-11-22T07:19:00Z") == "2026-11-22 07:19"
    assert day("not a day") == "not a day"


def test_plural() -> None:
    assert [plural(n, "turn") for n in (0, 1, 2000)] == ["0 turns", "1 turn", "2,000 turns"]


def test_reflow_joins_wrapped_paragraphs_and_leaves_lists() -> None:
    assert reflow("one\ntwo\n\nthree\n- a\n- b\n1. c\n  code") == "one two\n\nthree\n- a\n- b\n1. c\n  code"


@given(st.text())
def test_reflow_keeps_the_length(text: str) -> None:
    assert len(reflow(text)) == len(text)


def test_time_left_has_a_word_for_everything() -> None:
    assert time_left(VIEW) == "● 12:40 left in phase · 31:20 in all"
    assert time_left(with_view(left_in_phase=-34.0)) == "▲ 0:34 over in phase · 31:20 in all"
    assert time_left(with_view(left_in_phase=-34.0, left_in_all=-5.0)) == "▲ 0:34 over in phase · 0:05 over"
    assert time_left(with_view(left_in_phase=None, left_in_all=None)) == "● 13:40 so far"
    assert time_left(with_view(paused=True)) == "❚❚ paused at 13:40"


def test_phase_times() -> None:
    assert [phase_time(phase, timed=True) for phase in VIEW.phases] == ["5:10", "3:30", "9:45", "2:20/15", "8", "2"]
    assert [phase_time(phase, timed=False) for phase in VIEW.phases] == ["5:10", "3:30", "9:45", "2:20", "", ""]


def test_banked_and_price() -> None:
    assert banked(VIEW) == "+0:50"
    assert banked(with_view(banked=0.0)) == ""
    assert hint_price(VIEW) == "−10 %"
    assert hint_price(with_view(next_hint_price=None)) == ""


def test_the_rail_takes_long_titles_only_where_all_fit() -> None:
    assert "High-level design" in column(VIEW, SHORT, 28).plain
    assert "Big picture" in column(VIEW, SHORT, 22).plain
    assert all(len(row) <= 22 for row in column(VIEW, SHORT, 22).plain.split("\n"))


@pytest.mark.parametrize("width", [58, 70, 78, 98])
def test_the_rail_as_a_line_fits_and_always_shows_where_we_are(width: int) -> None:
    shown = line(VIEW, SHORT, width)
    assert shown.cell_length <= width
    assert "▸ Core 2:20/15" in shown.plain


@given(st.floats(min_value=-1, max_value=5), st.integers(min_value=1, max_value=80))
def test_a_bar_is_as_long_as_it_is_told(score: float, width: int) -> None:
    filled, empty = bar(score, width)
    assert len(filled) + len(empty) == width


def test_bars_fit(attempt) -> None:
    for width in (44, 58, 78, 120):
        assert all(len(row) <= width for row in bars(attempt, width).plain.split("\n"))


def test_marks_have_a_sign_and_a_word_each() -> None:
    assert [sign(mark) for mark in MARKS] == ["✔", "✔", "✔", "◐", "✘", "○", "○"]
    assert [" ".join(credit(mark).split()) for mark in MARKS] == [
        "explained +2",
        "justified +3",
        "with hints · explained +1.5",
        "named +0.5",
        "missed 0",
        "not judged",
        "bonus · missed 0",
    ]
