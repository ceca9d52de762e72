"""What to do next, as home shows it."""

from interviewer.model.card import CardReview, Memory
from interviewer.model.session import Setup
from interviewer.services.next import next_steps
from interviewer.services.workspace import Workspace
from tests.tui.stage import ROWS


def test_a_first_question_then_the_easiest_new_one(tmp_path):
    work = Workspace(home=tmp_path)
    (step,) = next_steps(work, work.list_rows())
    assert (step.question, step.why) == ("pastebin", "a good first one · easy")
    assert not work.db.exists()
    work.start(Setup(question="pastebin", level="mid", minutes=45, mode="untimed", seed=1))
    (step,) = next_steps(work, work.list_rows())
    assert step.question != "pastebin" and "new to you · easy" in step.why
    work.close()


def test_when_all_were_sat_the_worst_comes_again(tmp_path):
    import msgspec

    rows = [msgspec.structs.replace(row, attempts=1, best=best) for row, best in zip(ROWS, (55, 40, 90), strict=True)]
    (step,) = next_steps(Workspace(home=tmp_path), rows)
    assert (step.question, step.why) == ("web-crawler", "best so far 40")


def test_cards_that_are_due_come_first(tmp_path):
    work = Workspace(home=tmp_path)
    now = work.clock.now().timestamp()
    for name, due in (("a", now - 5), ("b", now + 500)):
        memory = Memory(card=name, due=due, state=2, step=None, stability=1.0, difficulty=5.0, reviewed=now - 9)
        review = CardReview(card=name, at=now - 9, rating="good", due=due)
        work.archive.keep_review(memory, review)
    assert next_steps(work, ROWS)[0].title == "1 card is due"
    work.close()
