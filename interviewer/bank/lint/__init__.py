"""Every fault of content files: what each file holds, and what files say of one another."""

from interviewer.bank.lint.run import Report, lint

__all__ = ["Report", "lint"]
