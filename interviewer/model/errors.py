"""Errors a user can cause: one family, each one clear line, with a place where there is one."""

from interviewer.model.base import Value


class Location(Value, frozen=True, kw_only=True):
    """A place in a file; `line` and `column` count from 1, 0 where unknown."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """`path:line:column`, as editors and compilers write it."""
        return f"{self.path}:{self.line}:{self.column}" if self.line else self.path


class UserError(Exception):
    """Something the user can put right. Reaches them as one line and exit status 2, never a traceback.

    `message` says what is wrong and what to do; `location` says where, if it is in a file.
    """

    def __init__(self, message: str, *, location: Location | None = None) -> None:
        self.message = message
        self.location = location
        super().__init__(f"{location}: {message}" if location else message)


class ContentError(UserError):
    """A question, rubric, format, concept or template file is broken."""


class UnknownName(UserError):
    """A question, session, level or phase that does not exist."""


class InputError(UserError):
    """A file or text given to a command cannot be used."""


class ArchiveError(UserError):
    """The database cannot be opened or written: locked, read-only, damaged, or from a newer release."""


class Fault(Value, frozen=True, kw_only=True):
    """One thing `lint` found: where, a short stable code (`unknown-key`), and one sentence."""

    location: Location
    code: str
    message: str

    def __str__(self) -> str:
        """The line that `interviewer lint` prints."""
        return f"{self.location}: {self.code} {self.message}"
