"""Years of interviews, made up: what looking back is measured on."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random

import msgspec

from interviewer.archive import Archive
from interviewer.archive.records import EventRecord, JudgementRecord, SessionRecord
from interviewer.archive.sessions import digest_of
from interviewer.bank import Bank
from interviewer.model.mark import Evidence, Scorecard
from interviewer.services.content import pack
from interviewer.services.judging import Judges

BEGAN = datetime(2020, 1, 1, tzinfo=UTC)
QUESTIONS = ("pastebin", "rate-limiter")
SAID = (
    "We keep pastes in an object store and their keys in a table sharded by hash, with a cache in front of them",
    "A key is seven characters of base62 over a counter, so that two of them can never collide with each other",
    "10 million pastes a month are about 4 writes per second and 40 reads per second, and 10 GB of text a month",
    "The database is the first bottleneck, so I would add read replicas, which costs us a lag of about a second",
    "Expired pastes are deleted by a nightly sweep because nobody waits for it, and checked again on each read",
)
RARE = "idempotency"


def fill(archive: Archive, sessions: int, events: int, content: dict[str, dict[str, bytes]]) -> None:
    """`sessions` finished interviews of `events` events each; one of them says a rare word, in the middle of all."""
    bodies = {digest_of(body): body for parts in content.values() for body in parts.values()}
    cards = {name: card_of(name) for name in content}
    batch: list[SessionRecord] = []
    for number in range(sessions):
        question = QUESTIONS[number % len(QUESTIONS)]
        batch.append(session_of(number, events, question, content[question], cards[question], number == sessions // 2))
        if len(batch) == 100:
            archive.take_in(batch, bodies)
            batch = []
    archive.take_in(batch, bodies)


def contents() -> dict[str, dict[str, bytes]]:
    """What the made-up interviews are pinned to: real questions."""
    bank = Bank(None)
    return {name: pack(bank.entry(name)) for name in QUESTIONS}


def card_of(question: str) -> Scorecard:
    """A scorecard as large as a real one; its evidence stands in turn 2."""
    bank = Bank(None)
    card = Judges(bank.words()).score(bank.entry(question), ". ".join(SAID))
    evidence = (Evidence(turn=2, start=0, end=20, text=SAID[0][:20]),)
    marks = tuple(msgspec.structs.replace(mark, evidence=evidence if mark.evidence else ()) for mark in card.marks)
    return msgspec.structs.replace(card, marks=marks)


def session_of(
    number: int, events: int, question: str, content: dict[str, bytes], card: Scorecard, rare: bool
) -> SessionRecord:
    """One of them, an hour and a half after the one before."""
    began = BEGAN + timedelta(minutes=90 * number)
    return SessionRecord(
        id=f"{number:010d}",
        question=question,
        title=f"Design {question}",
        level="mid",
        minutes=45,
        mode="relaxed",
        seed=number,
        started=stamp(began),
        finished=stamp(began + timedelta(minutes=45)),
        status="finished",
        content={name: digest_of(body) for name, body in content.items()},
        events=tuple(events_of(number, events, began, rare)),
        draft=None,
        judgement=JudgementRecord(
            at=stamp(began), card=msgspec.structs.replace(card, score=number % 101), settled=None, overrides=()
        ),
        predictions={row.dimension: 1.5 for row in card.dimensions},
        notes=(),
    )


def events_of(number: int, events: int, began: datetime, rare: bool) -> Iterator[EventRecord]:
    """A turn of the candidate, and its answer, through six phases."""
    chance = Random(number)
    phases = ("requirements", "estimation", "high-level-design", "core-components", "scale", "wrap-up")
    for seq in range(1, events + 1):
        candidate = seq % 2 == 0
        text = ". ".join(chance.sample(SAID, 3)) if candidate else chance.choice(SAID)
        elapsed = seq * 2700 / events
        yield EventRecord(
            seq=seq,
            at=stamp(began + timedelta(seconds=elapsed)),
            elapsed=elapsed,
            phase=phases[min(5, seq * 6 // (events + 1))],
            who="candidate" if candidate else "interviewer",
            kind="say" if candidate else "probe",
            text=f"{text}. {RARE}" if rare and seq == 2 else text,
            data={} if candidate else {"rule": "press", "values": {"n": seq}, "variant": 0},
            refers_to=None if candidate else max(1, seq - 1),
        )


def stamp(moment: datetime) -> str:
    """A moment as the archive keeps it."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
