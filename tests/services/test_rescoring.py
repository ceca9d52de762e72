"""Old interviews by today's rubric: the same rubric gives the same scorecard; another one, each mark that differs."""

import re
import shutil
from pathlib import Path

import pytest

from interviewer.bank.layers import bundled_root
from interviewer.model.errors import InputError, UnknownName
from interviewer.services import settling
from interviewer.services.rescoring import rescore
from interviewer.services.review import pinned
from interviewer.services.workspace import Workspace
from tests.services.hand_clock import HandClock

SAID = (
    "How many pastes are written each month? And do pastes expire?",
    "I'll assume ten reads for each write. 10 million a month are about 4 writes per second, so 40 reads per second.",
    "/next",
    "/hint",
    "/next",
    "client -> load balancer -> web server -> cache, object store\nThe text is in an object store, as it is large.",
    "A slip of the tongue: quorum writes with hinted handoff, because the counter is hot.",
    "/retract",
    "/next",
    "Okay. A key is seven characters of base62 over a counter, so that two can never collide. What do you think of it?",
    "/next",
    "To sum up: an object store for text, a database for keys, a cache in front. I would still worry about abuse.",
)


def hold(home: Path) -> str:
    """An interview from its beginning to its scorecard; gives its id."""
    workspace = Workspace(home, clock=HandClock())
    interview = workspace.start(workspace.setup("pastebin", seed=7, level="mid"))
    for text in SAID:
        workspace.clock.pass_(90)
        interview.say(text)
    interview.command("finish")
    interview.predict({"requirements": 2.0})
    workspace.close()
    return interview.session_id


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """A home where one was held, once for all tests here; and its id."""
    home = tmp_path_factory.mktemp("held")
    return home, hold(home)


@pytest.fixture
def session(held, home):
    """The same in a home of one's own."""
    shutil.copytree(held[0], home)
    return held[1]


@pytest.fixture
def workspace(session, home):
    opened = Workspace(home, clock=HandClock())
    yield opened
    opened.close()


def change_the_rubric(home, pattern: str, replacement: str) -> None:
    """The user's own rubric: the bundled one with something else in it."""
    rubric = (bundled_root() / "rubrics/questions/pastebin.yaml").read_text(encoding="utf-8")
    changed = re.sub(pattern, replacement, rubric, count=1, flags=re.DOTALL)
    assert changed != rubric
    own = home / "rubrics" / "questions" / "pastebin.yaml"
    own.parent.mkdir(parents=True)
    own.write_text(re.sub(r"^samples:.*", "", changed, flags=re.DOTALL | re.MULTILINE), encoding="utf-8")


def test_the_same_content_gives_the_same_scorecard_to_the_letter(workspace, session):
    before = workspace.archive.scorecard(session)
    found = rescore(workspace, "last", now=workspace.clock.now())
    assert (found.before, found.after, found.changes) == (before, before, ())
    assert workspace.archive.scorecard(session) == before


@pytest.mark.slow
def test_another_rubric_shows_each_mark_that_differs(home, workspace, session):
    before, ran_with = workspace.archive.scorecard(session), workspace.archive.content(session)
    assert next(one for one in before.marks if one.criterion == "expiry").credit == "explained"
    change_the_rubric(home, r"\n  - id: expiry\n", "\n  - id: lifetime\n")
    workspace.__dict__.pop("bank", None)
    shown = rescore(workspace, session, now=None)
    changes = {one.criterion: (one.before, one.after) for one in shown.changes}
    assert changes == {"lifetime": (None, "explained"), "expiry": ("explained", None)}
    assert workspace.archive.scorecard(session) == before, "nothing was stored"
    stored = rescore(workspace, session, now=workspace.clock.now())
    assert stored.after == shown.after == workspace.archive.scorecard(session)
    assert "lifetime" in {one.id for one in pinned(workspace.archive, session).rubric.criteria}
    assert rescore(workspace, session, now=None).changes == ()
    assert workspace.archive.doctor() == ()
    assert ran_with.items() <= workspace.archive.content(session).items(), "so that it can be told again"


@pytest.mark.slow
def test_disputes_outlive_a_new_judgement(workspace, session):
    now = workspace.clock.now()
    disputed = settling.dispute(workspace.archive, session, "use-cases", "justified", "I did", now)
    found = rescore(workspace, session, now=now)
    assert found.after == disputed
    assert workspace.archive.summary(session).score == disputed.score
    assert workspace.archive.summary(session).disputed == 1


@pytest.mark.slow
def test_what_cannot_be_judged_again_says_so(workspace, session):
    workspace.start(workspace.setup("pastebin", seed=8))
    with pytest.raises(InputError, match="no scorecard yet"):
        rescore(workspace, "last", now=None)
    with pytest.raises(UnknownName):
        rescore(workspace, "zzz", now=None)
