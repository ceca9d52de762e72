"""What is remembered: the event log in SQLite, drafts, migrations, search, backup."""

from interviewer.archive.archive import Archive

__all__ = ["Archive"]
