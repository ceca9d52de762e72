"""Schemas of the content files, for front ends."""

from interviewer.bank.schema import KINDS, SchemaKind, schema

__all__ = ["KINDS", "SchemaKind", "schema"]
