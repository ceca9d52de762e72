"""Finding, reading, checking and drafting questions, rubrics and packs."""

from interviewer.bank.store import Bank

__all__ = ["Bank"]
