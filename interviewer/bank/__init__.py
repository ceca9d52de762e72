"""Finding, reading, checking and drafting questions, rubrics and packs."""
