"""How somebody comes on: dimensions over time, topics, pacing, and how good their predictions are."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from statistics import fmean
from typing import TYPE_CHECKING, TypeVar

import msgspec

from interviewer.model.format import Format
from interviewer.model.progress import Attempt, Calibration, DimensionCourse, Pace, Progress, Topic
from interviewer.model.question import Question
from interviewer.services.narrowing import is_drill

if TYPE_CHECKING:
    from interviewer.archive import Archive
    from interviewer.archive.figures import Sat

T = TypeVar("T")
LATELY = 3  # attempts that make up how somebody stands now


def progress(archive: Archive, now: datetime, *, question: str | None = None, since: str | None = None) -> Progress:
    """The course of all finished interviews (of `question`; begun at `since` or later); drills are none."""
    sat = tuple(one for one in archive.sat(question, since) if not is_drill(one.question))
    formats = parsed(archive, sat, "format", Format)
    questions = parsed(archive, sat, "question", Question)
    titles = {name: title for form in formats.values() for name, title in names_of(form)}
    predictions = tuple(calibrations(sat, titles))
    days = {datetime.fromisoformat(one.started).astimezone().date() for one in sat}
    return Progress(
        attempts=tuple(attempt_of(one) for one in sat),
        dimensions=tuple(courses(sat, titles)),
        topics=tuple(topics_of(sat, questions)),
        pacing=tuple(pacing_of(sat, formats)),
        predictions=predictions,
        accuracy=calibration("", "all", [pair for one in sat for pair in pairs_of(one)]),
        streak=streak(days, now.astimezone().date()),
        days=len(days),
    )


def names_of(form: Format) -> Iterable[tuple[str, str]]:
    """The titles of a format's dimensions."""
    return ((dimension.id, dimension.title) for dimension in form.dimensions)


def parsed(archive: Archive, sat: Sequence[Sat], name: str, kind: type[T]) -> dict[str, T]:
    """By session the file `name` it was judged with, each different one read once; none where it cannot be read."""
    hashes = {one.id: one.content.get(f"judged-{name}") or one.content.get(name, "") for one in sat}
    read: dict[str, T] = {}
    for digest, body in archive.bodies(set(hashes.values())).items():
        with contextlib.suppress(msgspec.DecodeError):
            read[digest] = msgspec.json.decode(body, type=kind)
    return {session: read[digest] for session, digest in hashes.items() if digest in read}


def attempt_of(one: Sat) -> Attempt:
    """A session as progress shows it."""
    return Attempt(
        id=one.id,
        question=one.question,
        title=one.title,
        level=one.level,
        started=one.started,
        score=one.score,
        verdict=one.verdict,
        dimensions=one.scores,
    )


def courses(sat: Sequence[Sat], titles: dict[str, str]) -> Iterable[DimensionCourse]:
    """Each dimension over time."""
    seen = {name for one in sat for name in one.scores}
    for name in [*(known for known in titles if known in seen), *sorted(seen - titles.keys())]:
        scores = tuple(one.scores[name] for one in sat if name in one.scores)
        few = max(1, min(LATELY, len(scores) // 2))
        first, lately = fmean(scores[:few]), fmean(scores[-few:])
        yield DimensionCourse(
            dimension=name,
            title=titles.get(name, name),
            scores=scores,
            first=round(first, 2),
            lately=round(lately, 2),
            change=round(lately - first, 2),
        )


def topics_of(sat: Sequence[Sat], questions: dict[str, Question]) -> Iterable[Topic]:
    """Each topic that was sat, the weakest first."""
    held: dict[str, dict[str, list[int]]] = {}
    for one in sat:
        for topic in questions[one.id].topics if one.id in questions else ():
            held.setdefault(topic, {}).setdefault(one.question, []).append(one.score)
    found = [
        Topic(
            topic=topic,
            questions=len(scores),
            attempts=sum(len(each) for each in scores.values()),
            strength=round(fmean(each[-1] for each in scores.values()), 1),
            best=max(max(each) for each in scores.values()),
        )
        for topic, scores in held.items()
    ]
    return sorted(found, key=lambda topic: (topic.strength, topic.topic))


def pacing_of(sat: Sequence[Sat], formats: dict[str, Format]) -> Iterable[Pace]:
    """Each phase of the interviews that had a clock, in the order of their format."""
    spent: dict[str, list[tuple[float, float]]] = {}
    titles: dict[str, str] = {}
    for one in sat:
        form = formats.get(one.id)
        if form is None or one.mode == "untimed":
            continue
        for phase in form.phases:
            titles.setdefault(phase.id, phase.title)
            allotted = phase.minutes * one.minutes / form.minutes
            spent.setdefault(phase.id, []).append((one.seconds.get(phase.id, 0.0) / 60, allotted))
    for phase, figures in spent.items():
        yield Pace(
            phase=phase,
            title=titles[phase],
            spent=round(fmean(used for used, _ in figures), 1),
            allotted=round(fmean(given for _, given in figures), 1),
            over=sum(used > given * 1.1 for used, given in figures),
            attempts=len(figures),
        )


def pairs_of(one: Sat) -> list[tuple[float, float]]:
    """What was predicted of a session's dimensions, with what they came to."""
    return [(said, one.scores[name]) for name, said in one.predicted.items() if name in one.scores]


def calibrations(sat: Sequence[Sat], titles: dict[str, str]) -> Iterable[Calibration]:
    """How well each dimension is predicted."""
    for name, title in titles.items():
        pairs = [(one.predicted[name], one.scores[name]) for one in sat if name in one.predicted and name in one.scores]
        if found := calibration(name, title, pairs):
            yield found


def calibration(name: str, title: str, pairs: Sequence[tuple[float, float]]) -> Calibration | None:
    """Predictions (first) against scores (second); None without any."""
    if not pairs:
        return None
    gaps = [said - given for said, given in pairs]
    return Calibration(
        dimension=name,
        title=title,
        predictions=len(gaps),
        bias=round(fmean(gaps), 2),
        error=round(fmean(abs(gap) for gap in gaps), 2),
    )


def streak(days: set[date], today: date) -> int:
    """Days in a row up to today; a day that is not over yet breaks nothing."""
    at = today if today in days else today - timedelta(days=1)
    length = 0
    while at in days:
        length, at = length + 1, at - timedelta(days=1)
    return length
