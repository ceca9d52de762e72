"""What is remembered: the event log in SQLite, drafts, migrations, search, backup."""
