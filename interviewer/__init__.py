"""An offline mock design interviewer for the terminal."""

__version__ = "0.1.0"
