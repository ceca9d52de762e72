"""A stage to try screens on: a workspace and an interview of the services' shape, with canned lines and a still clock.

It holds no rule of the interview. What the real services do is tried in test_end_to_end.py.
"""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from interviewer.model.bank import Entry, ListRow
from interviewer.model.errors import UnknownName, UserError
from interviewer.model.event import Event, Line, Move, Turn
from interviewer.model.format import Band, Clock, Dimension, Format, LevelPlan, Phase
from interviewer.model.level import LEVELS
from interviewer.model.mark import ArithmeticCheck, DimensionScore, Evidence, Mark, Scorecard
from interviewer.model.match import ConceptNode
from interviewer.model.question import Question
from interviewer.model.review import Note, Override
from interviewer.model.rubric import Criterion, Rubric
from interviewer.model.session import SessionSummary, Setup
from interviewer.model.view import InterviewView, LedgerRow, PhaseView
from interviewer.services.content import pack

SMALL, LARGE = (80, 24), (160, 50)
STARTED = "2026-11-22T07:19:00+00:00"
PHASES = (
    ("requirements", "Requirements", "Needs", 6),
    ("estimation", "Estimation", "Numbers", 4),
    ("high-level-design", "High-level design", "Big picture", 10),
    ("core-components", "Core components", "Core", 15),
    ("scale", "Scale", "Scale", 8),
    ("wrap-up", "Wrap-up", "Wrap-up", 2),
)
DIMENSIONS = (
    ("requirements", "Requirements", 2.4),
    ("estimation", "Estimation", 2.1),
    ("data-api", "Data and API", 1.7),
    ("architecture", "Architecture", 2.5),
    ("depth", "Depth", 1.3),
    ("reliability", "Reliability and trade-offs", 0.9),
    ("communication", "Communication", 2.7),
)
FORMAT = Format(
    id="system-design",
    title="System design",
    minutes=45,
    clock=Clock(
        core="core-components",
        core_minimum=8,
        shortest=15,
        longest=90,
        nudge_seconds=120,
        nudge_share=0.25,
        grace_seconds=60,
    ),
    phases=tuple(Phase(id=i, title=t, short=s, minutes=m, purpose="", opener="") for i, t, s, m in PHASES),
    dimensions=tuple(Dimension(id=i, title=t) for i, t, _ in DIMENSIONS),
    levels={v: LevelPlan(weights={}, probes=2, leads="candidate", enough=0.6) for v in LEVELS},
    points={"missed": 0, "named": 0.5, "explained": 2, "justified": 3},
    fill=0.75,
    hint_factors=(0.9, 0.75, 0.5, 0.25),
    verdicts=(Band(verdict="hire", at_least=0),),
)
CRITERIA = (
    ("expiry", "requirements", "requirements", "Pastes may expire; the default is never", ""),
    ("read-write-ratio", "estimation", "estimation", "Reads outnumber writes about ten to one", ""),
    ("keys", "core-components", "data-api", "Short keys come from a counter in base 62", ""),
    (
        "collision",
        "core-components",
        "depth",
        "What happens when two keys come out alike",
        "Two people would share one paste",
    ),
    (
        "hot-key",
        "scale",
        "reliability",
        "One paste read by everyone is served from a cache",
        "A key can take a shard down",
    ),
    ("viral", "scale", "reliability", "Goes back to the figures when a paste goes viral", ""),
    ("regions", "scale", "architecture", "A second region, and what it costs", "People far away wait"),
)
MODEL = {
    "requirements": "Anyone pastes a text and gets a short link.\nA link opens it.\nA paste may expire.",
    "estimation": "10 million pastes a month × 1 KB = 10 GB a month.\nThat is 4 writes and 40 reads a second.",
}
PASTEBIN = Question(
    id="pastebin",
    title="Design Pastebin",
    format="system-design",
    difficulty="easy",
    topics=("object-store", "hashing", "caching"),
    statement="People paste a text and get a short link to share it. Design the service.",
    facts=(),
    model_answer=MODEL,
)
ENTRY = Entry(
    question=PASTEBIN,
    rubric=Rubric(
        question="pastebin",
        criteria=tuple(
            Criterion(id=i, phase=p, dimension=d, says=s, why=w, match=ConceptNode(concept=i))
            for i, p, d, s, w in CRITERIA
        ),
    ),
    format=FORMAT,
    concepts=(),
)
ROWS = (
    ListRow(id="pastebin", title="Design Pastebin", format="system-design", difficulty="easy",
            topics=("object-store", "hashing", "caching"), attempts=2, best=71),
    ListRow(id="web-crawler", title="Design a web crawler", format="system-design", difficulty="medium",
            topics=("queues", "politeness", "deduplication"), attempts=1),
    ListRow(id="brackets", title="Design [/b] a [red]forum", format="system-design", difficulty="hard",
            topics=("markup", "\x1b[31mescape")),
)  # fmt: skip
GREETING = (
    "Good morning. Today: people paste a text and get a short link to share it. Design the service. Before you design "
    "anything, what do you want to know about it?"
)
ASKED = (
    "How many pastes are created each month? And may pastes expire?\nI assume pastes are deleted by a nightly job once "
    "expired."
)
TOLD = (
    "About ten million new pastes a month. Yes, if the author asks for it; the default is never. What does the read "
    "side look like to you?"
)
FIGURES = (
    "10 million × 1 KB = 10 GB a month, so storage is small. Reads outnumber writes ten to one: 4 writes and 40 reads "
    "a second."
)
KEYS = (
    "Base62 of a counter from a ticket server, seven characters. A counter cannot collide, but the server is a single "
    "point of failure, so I would hand out ranges of a thousand to each web server."
)
SAID = (
    ("interviewer", "requirements", 4, GREETING),
    ("candidate", "requirements", 62, ASKED),
    ("interviewer", "requirements", 62, TOLD),
    ("candidate", "estimation", 341, FIGURES),
    ("interviewer", "core-components", 721, "How would you make the short key, and what if two come out alike?"),
    ("candidate", "core-components", 800, KEYS),
    ("interviewer", "core-components", 800, "What happens to the rest of a range when its holder dies?"),
)
TURNS = tuple(
    Turn(seq=n, who=who, phase=phase, elapsed=at, text=text) for n, (who, phase, at, text) in enumerate(SAID, 1)
)


def quote(turn: int, words: str) -> Evidence:
    """Evidence for `words` of turn `turn`."""
    start = TURNS[turn - 1].text.index(words)
    return Evidence(turn=turn, start=start, end=start + len(words), text=words)


def mark(criterion: str, credit: str, points: float, evidence: tuple[Evidence, ...] = (), **more: object) -> Mark:
    """A mark of one of `CRITERIA`."""
    phase, dimension = next((p, d) for i, p, d, _, _ in CRITERIA if i == criterion)
    plain = {"weight": 1.0, "bonus": False, "judged": True, "assisted": False, "rule": "concept", "next": ""}
    return Mark(criterion=criterion, phase=phase, dimension=dimension, credit=credit, points=points, evidence=evidence,
                **{**plain, **more})  # fmt: skip


MARKS = (
    mark("expiry", "explained", 2, (quote(2, "pastes are deleted by a nightly job once expired"),),
         next="weigh sweeping against deleting on read"),
    mark("read-write-ratio", "justified", 3, (quote(4, "Reads outnumber writes ten to one"),)),
    mark("keys", "explained", 1.5, (quote(6, "Base62 of a counter from a ticket server"),), assisted=True,
         next="say what a hash would have cost instead"),
    mark("collision", "named", 0.5, (quote(6, "A counter cannot collide"),), next="say why, with several servers"),
    mark("hot-key", "missed", 0, next="say what happens when everyone reads one paste"),
    mark("viral", "missed", 0, judged=False),
    mark("regions", "missed", 0, bonus=True, next="name what a second region would buy"),
)  # fmt: skip
CARD = Scorecard(
    question="pastebin",
    rubric="sha256:0",
    level="mid",
    score=71,
    verdict="hire",
    unassisted_score=66,
    words=412,
    dimensions=tuple(DimensionScore(dimension=i, score=score, weight=1 / 7) for i, _, score in DIMENSIONS),
    marks=MARKS,
    arithmetic=(ArithmeticCheck(text="10 million × 1 KB = 10 GB", ok=True, computed="10 GB", start=0, end=25, turn=4),),
)


LEDGER = (
    LedgerRow(kind="asked", text="How many pastes are created each month?", answer="About ten million.", turn=2),
    LedgerRow(kind="assumed", text="I assume pastes are deleted by a nightly job once expired.", turn=2),
)
SETUP = Setup(question="pastebin", level="mid", minutes=45, mode="relaxed", seed=1)


class HandClock:
    """Moves only when it is told to."""

    passed = 0.0

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 7, 19, tzinfo=UTC) + timedelta(seconds=self.passed)

    def monotonic(self) -> float:
        return 1000 + self.passed


@dataclass
class StagedInterview:
    """Answers every turn with the next of `replies`; time stands still unless `elapsed` is moved by hand."""

    session_id: str = "01"
    setup: Setup = SETUP
    title: str = "Design Pastebin"
    entry: Entry = ENTRY
    said: list[Turn] = field(default_factory=lambda: list(TURNS))
    replies: list[str] = field(default_factory=lambda: ["What would you weigh that against?"])
    spent: tuple[float, ...] = (310, 210, 585, 140, 0, 0)
    phase: int = 3
    elapsed: float = 820
    saved: str = ""
    saves: int = 0
    commands: list[str] = field(default_factory=list)
    predicted: dict[str, float] | None = None
    paused: bool = False
    awaiting: bool = False
    finished: bool = False
    left: bool = False
    fault: UserError | None = None
    ticks: list[str] = field(default_factory=list)
    pads: dict[str, str] = field(default_factory=dict)
    can_take_back: bool = False

    def turns(self) -> tuple[Turn, ...]:
        return tuple(self.said)

    def view(self) -> InterviewView:
        phases = []
        for n, (id_, title, _, allotted) in enumerate(PHASES):
            pace = "done" if n < self.phase else "now" if n == self.phase else "ahead"
            phases.append(PhaseView(id=id_, title=title, spent=self.spent[n], allotted=allotted * 60, pace=pace))
        timed = self.setup.mode != "untimed"
        return InterviewView(
            title=self.title, level=self.setup.level, mode=self.setup.mode, minutes=45, phases=tuple(phases),
            phase=PHASES[self.phase][0], elapsed=self.elapsed, banked=50, paused=self.paused, finished=self.finished,
            left_in_phase=PHASES[self.phase][3] * 60 - self.spent[self.phase] if timed else None,
            left_in_all=45 * 60 - self.elapsed if timed else None,
            awaiting_prediction=self.awaiting, next_hint_price=10, can_take_back=self.can_take_back,
        )  # fmt: skip

    def say(self, text: str) -> tuple[Line, ...]:
        self._check()
        self.saved = ""
        self._add("candidate", text)
        return self._reply()

    def show_board(self, text: str) -> tuple[Line, ...]:
        self._check()
        self._add("candidate", text, kind="board")
        return self._reply()

    def pad(self, name: str) -> str:
        return self.pads.get(name, "")

    def write_pad(self, name: str, text: str) -> None:
        self._check()
        self.pads[name] = text

    def ledger(self) -> tuple[LedgerRow, ...]:
        return LEDGER

    def command(self, name: str) -> tuple[Line, ...]:
        self._check()
        self.commands.append(name)
        if name == "retract":
            self.can_take_back = False
            del self.said[-2:]
            return ()
        if name in ("pause", "resume"):
            self.paused = name == "pause"
            return ()
        if name == "finish":
            self.awaiting = True
        return self._reply()

    def tick(self) -> tuple[Line, ...]:
        self._check()
        return tuple(self._line(self.ticks.pop(0)) for _ in self.ticks[:1])

    def save_draft(self, text: str) -> None:
        self._check()
        self.saved = text
        self.saves += 1

    def draft(self) -> str:
        return self.saved

    def predict(self, said: dict[str, float] | None) -> tuple[Line, ...]:
        self._check()
        self.predicted = said
        self.awaiting, self.finished = False, True
        return (self._line("Thank you. Here is how it went."),)

    def scorecard(self) -> Scorecard | None:
        return CARD if self.finished else None

    def leave(self) -> None:
        self.left = True

    def _check(self) -> None:
        if self.fault:
            raise self.fault

    def _reply(self) -> tuple[Line, ...]:
        return (self._line(self.replies[len(self.said) % len(self.replies)]),)

    def _line(self, text: str) -> Line:
        self._add("interviewer", text)
        return Line(move=Move(move="probe", rule="staged"), text=text)

    def _add(self, who: str, text: str, kind: str = "say") -> None:
        seq = max((turn.seq for turn in self.said), default=0) + 1
        self.said.append(Turn(seq=seq, who=who, phase=PHASES[self.phase][0], text=text, elapsed=self.elapsed,
                              kind=kind))  # fmt: skip


@dataclass
class StagedBank:
    """Knows one question."""

    def entry(self, question: str) -> Entry:
        if question != "pastebin":
            raise UnknownName(f"no question is called {question!r}; did you mean 'pastebin'?")
        return ENTRY


@dataclass
class StagedArchive:
    """Holds what `StagedWorkspace` is given."""

    sessions: tuple[SessionSummary, ...] = ()

    def history(self, wanted: object, limit: int, offset: int, order: str) -> tuple[SessionSummary, ...]:
        return self.sessions[offset : offset + limit]

    def find(self, name: str) -> str:
        return name

    def summary(self, session: str) -> SessionSummary:
        return next(row for row in self.sessions if row.id == session)

    def turns(self, session: str) -> tuple[Turn, ...]:
        return TURNS

    def scorecard(self, session: str) -> Scorecard | None:
        return CARD if self.summary(session).status == "finished" else None

    def draft(self, session: str) -> tuple[str, float]:
        return "", 0.0

    def overrides(self, session: str) -> tuple[Override, ...]:
        return ()

    def notes(self, session: str) -> tuple[Note, ...]:
        return ()

    def content(self, session: str) -> dict[str, bytes]:
        return pack(ENTRY)

    def events(self, session: str) -> tuple[Event, ...]:
        return (Event(seq=9, kind="predict", elapsed=2700, data={i: 2.0 for i, _, _ in DIMENSIONS}),)


def summary(id_: str, score: int | None, started: str = STARTED, level: str = "mid") -> SessionSummary:
    """A row of history; unfinished without a score."""
    done = score is not None
    return SessionSummary(
        id=id_,
        question="pastebin",
        title="Design Pastebin",
        level=level,
        started=started,
        score=score,
        status="finished" if done else "unfinished",
        verdict="hire" if done else None,
        turns=7,
    )


SESSIONS = (
    summary("03", None),
    summary("02", 71, "2026-11-20T18:02:00+00:00"),
    summary("01", 48, "2026-11-14T09:30:00+00:00"),
)


@dataclass
class StagedWorkspace:
    """Starts and resumes the one `interview` it is given."""

    interview: StagedInterview = field(default_factory=StagedInterview)
    rows: tuple[ListRow, ...] = ROWS
    archive: StagedArchive = field(default_factory=lambda: StagedArchive(SESSIONS))
    bank: StagedBank = field(default_factory=StagedBank)
    started: Setup | None = None
    resumed: str | None = None
    home: Path | None = None
    db: Path = Path("nowhere")
    clock: HandClock = field(default_factory=HandClock)

    def list_rows(self) -> tuple[ListRow, ...]:
        return self.rows

    def unfinished(self) -> tuple[SessionSummary, ...]:
        return tuple(row for row in self.archive.sessions if row.status == "unfinished")

    def start(self, setup: Setup) -> StagedInterview:
        self.started = setup
        self.interview = replace(self.interview, setup=setup)
        return self.interview

    def resume(self, session: str | None) -> StagedInterview:
        self.resumed = session
        return self.interview

    def close(self) -> None:
        pass
