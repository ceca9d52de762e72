"""The one base of all values: frozen, keyword-only, comparable, quick to encode."""

import msgspec


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """A frozen record. Encodes with `msgspec.json.encode`, decodes with `msgspec.json.decode(type=…)`."""
