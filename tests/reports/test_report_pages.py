"""Reports: whole, self-contained, and whatever was typed stands in them as typed."""

import re
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

from interviewer.bank.layers import bundled_root
from interviewer.model.errors import ContentError
from interviewer.model.review import Note, Override, Review
from interviewer.reports.pages import Reports
from interviewer.reports.values import values
from interviewer.services.review import pinned, review
from interviewer.templates import check
from interviewer.templates.fencing import as_typed
from interviewer.templates.pages import HTML, MARKDOWN, VALUES
from tests.reports import browser
from tests.tui.past_stage import HOSTILE, filled
from tests.tui.stage import TURNS, quote

BUNDLED = bundled_root() / "prompts" / "reports"
SEEN = "<script>alert(1)</script> [red]x[/red] {{ 7*7 }} ␛[31m ␦evil␦ [/ ](javascript:0)"
VOID = {"meta", "rect", "line", "br", "hr", "img", "input", "link"}


class Page(HTMLParser):
    """A page taken apart: its tags must fit each other."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.feed(source)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        self.ids += [value for name, value in attrs if name == "id"]
        self.links += [value for name, value in attrs if name == "href"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.add(tag)

    def handle_endtag(self, tag):
        assert tag in VOID or self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


@pytest.fixture
def found(tmp_path):
    """The newest finished sitting with notes and a dispute as nasty as what was said, and its content."""
    with filled(tmp_path / "i.db") as archive:
        whole, entry = review(archive, "03cccccccc"), pinned(archive, "03cccccccc")
    notes = (Note(id=1, text=HOSTILE, seq=8, at="2026-11-18T18:02:00.000Z"),)
    claim = Override(criterion="hot-key", credit="named", why=HOSTILE)
    card = msgspec.structs.replace(whole.scorecard, marks=tuple(overlapping(whole.scorecard.marks)))
    return msgspec.structs.replace(whole, notes=notes, overrides=(claim,), scorecard=card), entry


def overlapping(marks):
    """The marks, some with quotes of one turn within each other and with but a space between them."""
    places = {"expiry": ((0, 122),), "read-write-ratio": ((0, 40), (41, 62)), "keys": ((63, 121), (30, 50))}
    for mark in marks:
        quotes = (quote(2, TURNS[1].text[start:end]) for start, end in places.get(mark.criterion, ()))
        yield msgspec.structs.replace(mark, evidence=tuple(quotes) or mark.evidence)


@pytest.fixture
def reports():
    return Reports([BUNDLED])


@pytest.fixture
def page(found, reports) -> str:
    return reports.html(*found)


def test_the_page_holds_the_scorecard_the_marks_the_words_and_the_model_answer(page, found):
    whole, entry = found
    text = Page(page).text
    assert f"{whole.scorecard.score} hire" in " ".join(text.split())
    for criterion in entry.rubric.criteria:
        assert criterion.says in text
    for turn in whole.turns[:-1]:
        assert " ".join(turn.text.split())[:40] in " ".join(text.split())
    assert "Anyone pastes a text and gets a short link." in text
    assert text.count("Score by dimension") >= 1


def test_the_page_asks_nothing_of_any_other_place(page):
    parsed = Page(page)
    assert not parsed.tags & {"script", "link", "img", "iframe", "object", "embed", "base", "form"}
    assert all(link.startswith("#") for link in parsed.links)
    assert not [value for name, value in parsed.attributes if name.startswith("on") or name in ("src", "srcset")]
    assert not re.search(r"https?:|//[a-z]|url\(|@import", page)
    assert "default-src 'none'" in page


def test_links_lead_to_what_is_there_and_ids_are_each_once(page):
    parsed = Page(page)
    assert len(parsed.ids) == len(set(parsed.ids))
    assert {link[1:] for link in parsed.links} <= set(parsed.ids)
    described = {value for name, value in parsed.attributes if name in ("aria-describedby", "aria-labelledby")}
    assert described <= set(parsed.ids)


def test_each_piece_of_evidence_is_highlighted_reachable_and_tells_its_mark(page, found):
    whole, _ = found
    for mark in whole.scorecard.marks:
        for evidence in mark.evidence:
            link = re.search(
                rf'<a id="w{evidence.turn}-{evidence.start}" href="#(mark-\d+)" aria-describedby="([^"]+)">', page
            )
            assert link, mark.criterion
            tip = re.search(rf'role="tooltip" id="{link[2]}">(.*?)</span></span>', page)
            assert f"{mark.criterion}: {mark.credit}" in tip[1]


def test_whatever_was_typed_stands_in_html_as_it_was_typed(page):
    parsed = Page(page)
    assert parsed.text.count(SEEN) == 3, "said, noted and given as a reason"
    assert "\x1b" not in page
    assert "\u202e" not in page


def test_whatever_was_typed_stands_in_markdown_as_it_was_typed(found, reports):
    text = reports.markdown(*found)
    assert text.count(f"```text\n{SEEN}\n```") == 3
    assert "\x1b" not in text
    outside = re.sub(r"^(`{3,})text\n.*?\n\1$", "", text, flags=re.DOTALL | re.MULTILINE)
    assert "<" not in outside


@pytest.mark.parametrize(
    "typed",
    [
        "```\n<b>",
        "a\n```text\nb\n`````",
        "# x",
        "- a\n- b",
        "1. a",
        "a  \nb",
        "<http://x>",
        "see www.x.y",
        "    code",
        "&lt;",
    ],
)
def test_nothing_closes_the_fence_it_stands_in(typed):
    shown = as_typed(typed)
    fence = shown.partition("text\n")[0]
    assert set(fence) == {"`"}
    assert shown == f"{fence}text\n{typed}\n{fence}"
    assert fence not in typed


@pytest.mark.parametrize(
    "prose", ["How many pastes a month?", "One.\n\nTwo, and so on; it's fine.", "About 10 GB (or less)."]
)
def test_plain_prose_stays_a_paragraph(prose):
    assert as_typed(prose) == prose


def test_what_is_unfinished_or_cannot_be_read_any_more_is_still_written_down(found, reports):
    whole, _ = found
    bare = Review(session=whole.session, turns=whole.turns, unsent=HOSTILE)
    for entry in (found[1], None):
        assert SEEN in Page(reports.html(bare, entry)).text
        assert SEEN in reports.markdown(bare, entry)
        assert Page(reports.html(msgspec.structs.replace(bare, scorecard=whole.scorecard), entry)).text
    assert "## Scorecard\n\n73 of 100: hire" in reports.markdown(whole, None)


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("{{ title", "unexpected end of template"),
        ("{{ nothing }}", "is undefined"),
        ("{{ title.__class__.__mro__ }}", "unsafe|undefined"),
        ("{% for a in phases %}{% for b in phases %}{{ cycler }}{% endfor %}{% endfor %}", "undefined"),
        ("{{ ''.join(['x'] * 10) }}{{ range(10) }}", "undefined|not callable"),
        ("{% include '/etc/passwd' %}", "passwd"),
        ("{{ title | safe }}", "safe"),
    ],
)
def test_a_template_of_ones_own_that_cannot_be_used_is_one_clear_line(tmp_path, found, source, says):
    (tmp_path / HTML).write_text(source)
    with pytest.raises(ContentError, match=says) as raised:
        Reports([tmp_path, BUNDLED]).html(*found)
    assert str(tmp_path / HTML) in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("source", "line", "says"),
    [
        ("{{ title }}\n{% if x %}", 2, "Unexpected end of template"),
        ("\n{{ titel }}", 2, 'no value "titel"'),
        ("{{ title | safe }}", 1, 'no filter "safe"'),
        ("\n\n{% include 'x' %}", 3, "include is not allowed in a report"),
    ],
)
def test_lint_finds_what_is_wrong_with_a_report(tmp_path, source, line, says):
    path = tmp_path / "reports" / MARKDOWN
    path.parent.mkdir()
    path.write_text(source)
    [fault] = check(path)
    assert (fault.location.line, fault.code) == (line, "template")
    assert says in fault.message


def test_the_bundled_reports_have_no_fault_and_are_given_what_they_name(found):
    assert [fault for path in BUNDLED.iterdir() for fault in check(path)] == []
    assert values(*found).keys() == VALUES


def test_a_template_of_ones_own_stands_for_the_bundled_one(tmp_path, found):
    (tmp_path / MARKDOWN).write_text("{{ title }}: {{ card.score }}\n")
    assert Reports([tmp_path, BUNDLED]).markdown(*found) == "Design Pastebin: 73\n"


@pytest.mark.slow
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_wrong(tmp_path_factory, tmp_path, page, dark):
    browser.chromium()
    axe = browser.axe_source(tmp_path_factory.getbasetemp() / "axe")
    assert browser.violations(page, tmp_path, axe, dark=dark) == []


@pytest.mark.slow
def test_the_check_finds_what_is_wrong(tmp_path_factory, tmp_path, page):
    axe = browser.axe_source(tmp_path_factory.getbasetemp() / "axe")
    spoiled = page.replace('<html lang="en">', "<html>").replace("--quiet: #5f5d57", "--quiet: #cfcdc7")
    found = "\n".join(browser.violations(spoiled, tmp_path, axe))
    assert "html-has-lang" in found
    assert "color-contrast" in found


@pytest.mark.slow
def test_nothing_that_was_typed_runs_in_a_browser(tmp_path: Path, page):
    file = tmp_path / "report.html"
    file.write_text(page, encoding="utf-8")
    shown = Page(browser.dom(file, tmp_path))
    assert SEEN in shown.text
    assert "script" not in shown.tags
