"""The sandboxed Jinja2 environment, its layers and its bounds."""

from interviewer.templates.lines import Lines, check

__all__ = ["Lines", "check"]
