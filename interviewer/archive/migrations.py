"""How the database came to look as it does. Append only: a released migration is never changed.

Foreign keys are off while these run: dropping a parent table would otherwise delete its children.
"""

from sqlite_utils import Database, Migrations

from interviewer.archive.schema import MIGRATION_SET

migrations = Migrations(MIGRATION_SET)


@migrations()
def m001_create_tables(db: Database) -> None:
    """Sessions, their events, and all that hangs on them."""
    for statement in _TABLES + _GUARDS + _VIEWS:
        db.execute(statement)


@migrations()
def m002_index_words(db: Database) -> None:
    """Full-text search over what was said, by word stem, kept by triggers."""
    for statement in _SEARCH:
        db.execute(statement)


@migrations()
def m003_settle_scores(db: Database) -> None:
    """Scores that follow disputed marks, and views of dimensions, disputes and pacing."""
    for statement in _SETTLED:
        db.execute(statement)


@migrations()
def m004_keep_study(db: Database) -> None:
    """What is remembered of each flashcard, every look at one, and every drill done."""
    for statement in _STUDY:
        db.execute(statement)


_TABLES = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE content (hash TEXT PRIMARY KEY, body BLOB NOT NULL)",
    """CREATE TABLE sessions (
        id TEXT PRIMARY KEY,
        question TEXT NOT NULL,
        title TEXT NOT NULL,
        level TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        mode TEXT NOT NULL,
        seed INTEGER NOT NULL,
        started TEXT NOT NULL,
        finished TEXT,
        status TEXT NOT NULL DEFAULT 'unfinished' CHECK (status IN ('unfinished', 'finished'))
    )""",
    "CREATE INDEX sessions_by_start ON sessions (started)",
    "CREATE INDEX sessions_by_question ON sessions (question, started)",
    """CREATE TABLE session_content (
        session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        hash TEXT NOT NULL REFERENCES content (hash),
        PRIMARY KEY (session, name)
    )""",
    # refers_to: the event that a line answers, or that a retraction takes back.
    # id: the search index needs a row number that VACUUM leaves alone.
    """CREATE TABLE events (
        id INTEGER PRIMARY KEY,
        session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        at TEXT NOT NULL,
        elapsed REAL NOT NULL,
        phase TEXT NOT NULL,
        who TEXT NOT NULL CHECK (who IN ('candidate', 'interviewer', 'clock')),
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        data TEXT NOT NULL,
        raw BLOB,
        refers_to INTEGER,
        UNIQUE (session, seq)
    )""",
    "CREATE INDEX events_retracted ON events (session, refers_to) WHERE kind = 'retract'",
    """CREATE TABLE drafts (
        session TEXT PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        raw BLOB,
        elapsed REAL NOT NULL,
        at TEXT NOT NULL
    )""",
    """CREATE TABLE scorecards (
        session TEXT PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
        rubric TEXT NOT NULL,
        level TEXT NOT NULL,
        score INTEGER NOT NULL,
        unassisted_score INTEGER NOT NULL,
        verdict TEXT NOT NULL,
        words INTEGER NOT NULL,
        at TEXT NOT NULL,
        card TEXT NOT NULL,
        raw BLOB
    )""",
    """CREATE TABLE marks (
        session TEXT NOT NULL REFERENCES scorecards (session) ON DELETE CASCADE,
        criterion TEXT NOT NULL,
        phase TEXT NOT NULL,
        dimension TEXT NOT NULL,
        credit TEXT NOT NULL,
        points REAL NOT NULL,
        weight REAL NOT NULL,
        bonus INTEGER NOT NULL,
        judged INTEGER NOT NULL,
        assisted INTEGER NOT NULL,
        rule TEXT NOT NULL,
        quote TEXT NOT NULL,
        PRIMARY KEY (session, criterion)
    )""",
    """CREATE TABLE overrides (
        session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        criterion TEXT NOT NULL,
        credit TEXT NOT NULL,
        why TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (session, criterion)
    )""",
    """CREATE TABLE notes (
        id INTEGER PRIMARY KEY,
        session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        seq INTEGER,
        text TEXT NOT NULL,
        raw BLOB,
        at TEXT NOT NULL
    )""",
    "CREATE INDEX notes_by_session ON notes (session)",
    """CREATE TABLE predictions (
        session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        dimension TEXT NOT NULL,
        score REAL NOT NULL,
        PRIMARY KEY (session, dimension)
    )""",
)

_GUARDS = (
    """CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
        BEGIN SELECT RAISE(ABORT, 'events are append-only'); END""",
)

_VIEWS = (
    # Unordered, so that a query about one session looks at that session alone.
    """CREATE VIEW turns AS
        SELECT e.session, e.seq, e.who, e.phase, e.elapsed, e.text
        FROM events e
        WHERE (e.kind = 'say' OR e.who = 'interviewer') AND NOT EXISTS (
            SELECT 1 FROM events r
            WHERE r.kind = 'retract' AND r.session = e.session AND r.refers_to = coalesce(e.refers_to, e.seq))""",
    """CREATE VIEW transcript AS
        SELECT session, seq, who, phase,
            printf('%02d:%02d', CAST(elapsed AS INTEGER) / 60, CAST(elapsed AS INTEGER) % 60) AS clock, text
        FROM turns
        ORDER BY session, seq""",
    """CREATE VIEW history AS
        SELECT s.id, s.question, s.title, s.level, s.mode, s.minutes, s.status, s.started, s.finished,
            c.score, c.verdict,
            (SELECT count(*) FROM turns t WHERE t.session = s.id) AS turns
        FROM sessions s LEFT JOIN scorecards c ON c.session = s.id
        WHERE EXISTS (SELECT 1 FROM events e WHERE e.session = s.id)
        ORDER BY s.started DESC, s.rowid DESC""",
    """CREATE VIEW quotes AS
        SELECT s.question, s.started, m.session, m.criterion, m.dimension, m.credit, m.points, m.quote
        FROM marks m JOIN sessions s ON s.id = m.session
        ORDER BY s.started DESC, m.criterion""",
)

_SEARCH = (
    "CREATE VIEW said AS SELECT id, session, seq, who, text FROM events WHERE kind = 'say' OR who = 'interviewer'",
    "CREATE VIRTUAL TABLE words USING fts5(text, content='said', content_rowid='id', tokenize='porter unicode61')",
    "INSERT INTO words (words) VALUES ('rebuild')",
    """CREATE TRIGGER words_said AFTER INSERT ON events WHEN new.kind = 'say' OR new.who = 'interviewer'
        BEGIN INSERT INTO words (rowid, text) VALUES (new.id, new.text); END""",
    """CREATE TRIGGER words_deleted AFTER DELETE ON events WHEN old.kind = 'say' OR old.who = 'interviewer'
        BEGIN INSERT INTO words (words, rowid, text) VALUES ('delete', old.id, old.text); END""",
)

_SETTLED = (
    # As the scorecard stands after the overrides; NULL where there are none.
    "ALTER TABLE scorecards ADD COLUMN settled_score INTEGER",
    "ALTER TABLE scorecards ADD COLUMN settled_verdict TEXT",
    "ALTER TABLE scorecards ADD COLUMN settled_dimensions TEXT",
    "ALTER TABLE overrides ADD COLUMN raw BLOB",
    "DROP VIEW history",
    """CREATE VIEW history AS
        SELECT s.id, s.question, s.title, s.level, s.mode, s.minutes, s.status, s.started, s.finished,
            coalesce(c.settled_score, c.score) AS score, coalesce(c.settled_verdict, c.verdict) AS verdict,
            (SELECT count(*) FROM turns t WHERE t.session = s.id) AS turns,
            (SELECT count(*) FROM overrides o WHERE o.session = s.id) AS disputed
        FROM sessions s LEFT JOIN scorecards c ON c.session = s.id
        WHERE EXISTS (SELECT 1 FROM events e WHERE e.session = s.id)
        ORDER BY s.started DESC, s.rowid DESC""",
    """CREATE VIEW dimensions AS
        SELECT c.session, s.question, s.level, s.started, json_extract(d.value, '$.dimension') AS dimension,
            json_extract(d.value, '$.score') AS score, json_extract(d.value, '$.weight') AS weight,
            p.score AS predicted
        FROM scorecards c JOIN sessions s ON s.id = c.session
            JOIN json_each(coalesce(c.settled_dimensions, json_extract(c.card, '$.dimensions'))) d
            LEFT JOIN predictions p ON p.session = c.session AND p.dimension = json_extract(d.value, '$.dimension')""",
    """CREATE VIEW disputes AS
        SELECT o.session, s.question, o.criterion, m.credit AS judged, o.credit AS claimed, o.why, m.quote, o.at
        FROM overrides o JOIN sessions s ON s.id = o.session
            LEFT JOIN marks m ON m.session = o.session AND m.criterion = o.criterion
        ORDER BY o.at DESC""",
    # An event's phase is the one it found, so the time since the event before it was spent there.
    """CREATE VIEW pacing AS
        SELECT session, phase, round(sum(seconds), 1) AS seconds
        FROM (SELECT session, phase, max(0.0, elapsed - lag(elapsed, 1, 0.0) OVER (
                PARTITION BY session ORDER BY seq)) AS seconds FROM events)
        GROUP BY session, phase""",
)

_STUDY = (
    # Plain columns: what a scheduler needs to go on. Stability is in days; the states and their steps are FSRS's.
    """CREATE TABLE cards_state (
        card TEXT PRIMARY KEY,
        due TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('learning', 'review', 'relearning')),
        step INTEGER,
        stability REAL,
        difficulty REAL,
        reviewed TEXT,
        reviews INTEGER NOT NULL,
        lapses INTEGER NOT NULL
    )""",
    "CREATE INDEX cards_by_due ON cards_state (due)",
    """CREATE TABLE card_reviews (
        id INTEGER PRIMARY KEY,
        card TEXT NOT NULL,
        at TEXT NOT NULL,
        rating TEXT NOT NULL CHECK (rating IN ('again', 'hard', 'good', 'easy')),
        due TEXT NOT NULL,
        seconds REAL
    )""",
    "CREATE INDEX card_reviews_by_time ON card_reviews (at)",
    """CREATE TABLE drills (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        ok INTEGER NOT NULL,
        said TEXT NOT NULL
    )""",
)
