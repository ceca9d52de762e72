"""Whatever a person types comes back as it was: surrogates, NULs and all."""

import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interviewer.archive import Archive
from interviewer.archive.codec import pack, readable, unpack
from interviewer.model.event import Event, Line, Move
from tests.archive.samples import NOON, begin, card, say

# Every character there is, surrogates among them, and the nastiest ones often.
typed = st.text(st.one_of(st.characters(exclude_categories=[]), st.sampled_from("\0\ud83d\ude00\udc80\x1b\u202e'\"[%")))
whole = st.integers(min_value=-(2**63), max_value=2**63 - 1)
scalars = st.one_of(st.none(), st.booleans(), whole, st.floats(allow_nan=False, allow_infinity=False), typed)
plain = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(typed, inner, max_size=3))
values = st.dictionaries(typed, plain, max_size=3)


@given(typed, plain)
def test_packing_loses_nothing_and_offsets_hold(text, value):
    columns = pack(text, value)
    assert unpack(*columns) == (text, value)
    assert len(columns[0]) == len(text)
    columns[0].encode()
    columns[1].encode()


@given(typed)
def test_what_people_read_differs_only_where_sqlite_cannot_follow(text):
    for typed_one, shown in zip(text, readable(text), strict=True):
        assert typed_one == shown or typed_one == "\0" or "\ud800" <= typed_one <= "\udfff"


@pytest.mark.slow
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(typed, values, st.lists(st.tuples(typed, values), max_size=3)), max_size=6), typed)
def test_a_log_and_a_draft_come_back_as_they_were(log, unsent):
    with TemporaryDirectory() as folder, Archive.open(Path(folder) / "a.db") as archive:
        session = begin(archive)
        kept = list(archive.stored(session))
        seq = 4
        for text, data, answers in log:
            event = Event(seq=seq, kind="say", elapsed=float(seq), text=text, data=data)
            lines = tuple(Line(move=Move(move="probe", rule="r", values=v), text=t) for t, v in answers)
            archive.append(session, event, lines, phase="scale", at=NOON)
            kept.append((event, lines))
            seq += 1 + len(lines)
        archive.save_draft(session, unsent, 1.5, NOON)
        with Archive.open(archive.path) as again:
            assert again.stored(session) == tuple(kept)
            assert again.draft(session) == (unsent, 1.5)
            assert [t.text for t in again.turns(session) if t.kind == "say"] == [text for text, _, _ in log]


def test_evidence_that_is_no_utf8_is_kept_in_a_scorecard(archive):
    session = begin(archive)
    archive.finish(session, card(quote="\udcff of \0"), NOON)
    assert archive.scorecard(session) == card(quote="\udcff of \0")


def test_sql_users_see_glyphs_for_what_sqlite_cannot_hold(archive, path):
    session = begin(archive)
    say(archive, session, 4, "a\0b\udcffc [red] {{ }} <script>")
    text = sqlite3.connect(path).execute("SELECT text FROM transcript WHERE seq = 4").fetchone()[0]
    assert text == "a\u2400b\ufffdc [red] {{ }} <script>"
    dump = "\n".join(sqlite3.connect(path).iterdump())
    assert "a\u2400b\ufffdc" in dump


def test_a_megabyte_is_kept(archive):
    session = begin(archive)
    say(archive, session, 4, "wort\n" * 200_000)
    assert len(archive.turns(session)[2].text) == 1_000_000
