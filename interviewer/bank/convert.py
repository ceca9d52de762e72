"""From a file's plain values to the frozen values of the model, telling every fault and not the first alone.

msgspec's own conversion stops at the first fault and knows no line; this walk follows the same field types.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any, TypeVar, cast

import msgspec
from msgspec import inspect

from interviewer.bank.document import BAD, Bad, Document, Path
from interviewer.bank.suggest import did_you_mean, got, nearest, quoted

T = TypeVar("T", bound=msgspec.Struct)

# Fields that the bank fills in and a file may not.
_OURS = {("Rubric", "digest")}


@cache
def _info(model: type[msgspec.Struct]) -> inspect.StructType:
    return cast(inspect.StructType, inspect.type_info(model))


def convert(document: Document, model: type[T], path: Path = ()) -> T | None:
    """The value of `model` that stands at `path`, faults noted in `document`; None if too little of it holds."""
    value: Any = document.data
    for step in path:
        value = value[step]
    made = Converter(document).struct(_info(model), value, path)
    return None if isinstance(made, Bad) else made


class Converter:
    """Walks a type and a value side by side; a broken item of a list is left out, so that the rest is still checked."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def any(self, kind: inspect.Type, value: Any, path: Path) -> Any:
        """The value as `kind`, or BAD."""
        if isinstance(value, Bad):
            return BAD
        match kind:
            case inspect.StructType():
                return self.struct(kind, value, path)
            case inspect.VarTupleType():
                return self.items(kind.item_type, value, path)
            case inspect.TupleType():
                return self.pair(kind, value, path)
            case inspect.DictType():
                return self.mapping(kind, value, path)
            case inspect.UnionType():
                return self.union(kind, value, path)
            case _:
                return self.leaf(kind, value, path)

    def struct(self, kind: inspect.StructType, value: Any, path: Path) -> Any:
        """A Struct from a mapping; BAD if a field that must stand there is missing or broken."""
        if isinstance(value, Bad):
            return BAD
        if not isinstance(value, dict):
            names = ", ".join(field.name for field in kind.fields if field.required)
            return self.wrong(path, f"a mapping with the keys {names}", value)
        given = cast(dict[str, Any], value)
        fields = {field.name: field for field in kind.fields if (kind.cls.__name__, field.name) not in _OURS}
        meant = self.unknown_keys(given, fields, path)
        made: dict[str, Any] = {}
        whole = True
        for name, field in fields.items():
            if name not in given:
                whole = whole and not field.required
                if field.required and name not in meant:
                    self.document.fault(self.document.at(path), "missing-key", f"`{name}` is missing here")
                continue
            result = self.any(field.type, given[name], (*path, name))
            if not isinstance(result, Bad):
                made[name] = result
            elif field.required:
                whole = False
        if not whole:
            return BAD
        value_made = kind.cls(**made)
        self.document.origins[id(value_made)] = path
        return value_made

    def unknown_keys(self, given: dict[str, Any], known: Iterable[str], path: Path) -> set[str | None]:
        """A fault for each key that nothing is known of; gives the names that were probably meant."""
        known = frozenset(known)
        strange = [key for key in given if key not in known]
        for key in strange:
            # Text with a comma, in braces and without quotes, ends at the comma: what follows reads as a key.
            cut = given[key] is None and " " in key
            advice = "; put text that holds a comma in quotes" if cut else did_you_mean(key, known)
            place = self.document.at_key((*path, key))
            self.document.fault(place, "unknown-key", f"{quoted(key)} is no key here{advice}")
        return {nearest(key, known) for key in strange}

    def items(self, kind: inspect.Type, value: Any, path: Path) -> Any:
        """A tuple from a list, without the items that are broken."""
        if not isinstance(value, list):
            return self.wrong(path, "a list", value)
        made = (self.any(kind, item, (*path, index)) for index, item in enumerate(cast(list[Any], value)))
        return tuple(item for item in made if not isinstance(item, Bad))

    def pair(self, kind: inspect.TupleType, value: Any, path: Path) -> Any:
        """A tuple of a fixed length."""
        wanted = len(kind.item_types)
        if not isinstance(value, list) or len(cast(list[Any], value)) != wanted:
            return self.wrong(path, f"a list of {wanted}", value)
        items = zip(kind.item_types, cast(list[Any], value), strict=True)
        made = tuple(self.any(item_kind, item, (*path, index)) for index, (item_kind, item) in enumerate(items))
        return BAD if any(isinstance(item, Bad) for item in made) else made

    def mapping(self, kind: inspect.DictType, value: Any, path: Path) -> Any:
        """A dict with text for keys; keys from a closed list are checked against it."""
        if not isinstance(value, dict):
            return self.wrong(path, "a mapping", value)
        given = cast(dict[str, Any], value)
        known = kind.key_type.values if isinstance(kind.key_type, inspect.LiteralType) else None
        if known is not None:
            self.unknown_keys(given, map(str, known), path)
            given = {key: item for key, item in given.items() if key in known}
        made = {key: self.any(kind.value_type, item, (*path, key)) for key, item in given.items()}
        return {key: item for key, item in made.items() if not isinstance(item, Bad)}

    def union(self, kind: inspect.UnionType, value: Any, path: Path) -> Any:
        """One of several: a match, or something that may be left empty."""
        if any(isinstance(each, inspect.StructType) and each.tag for each in kind.types):
            from interviewer.bank.matching import read_match

            return read_match(self.document, value, path)
        if value is None and any(isinstance(each, inspect.NoneType) for each in kind.types):
            return None
        [wanted] = [each for each in kind.types if not isinstance(each, inspect.NoneType)]
        return self.any(wanted, value, path)

    def leaf(self, kind: inspect.Type, value: Any, path: Path) -> Any:
        """Text, a number, true/false, or one word of a closed list."""
        match kind:
            case inspect.StrType() if isinstance(value, str):
                return value
            case inspect.BoolType() if isinstance(value, bool):
                return value
            case inspect.IntType() if isinstance(value, int) and not isinstance(value, bool):
                return value
            case inspect.FloatType() if isinstance(value, int | float) and not isinstance(value, bool):
                return float(value)
            case inspect.LiteralType() if isinstance(value, str):
                return value if value in kind.values else self.no_choice(kind, value, path)
            case _:
                return self.wrong(path, _wanted(kind), value)

    def no_choice(self, kind: inspect.LiteralType, value: str, path: Path) -> Bad:
        names = [str(each) for each in kind.values]
        said = f"{quoted(value)} is none of {', '.join(names)}{did_you_mean(value, names)}"
        self.document.fault(self.document.at(path), "wrong-value", said)
        return BAD

    def wrong(self, path: Path, wanted: str, value: Any) -> Bad:
        """Note a value of the wrong type."""
        key = next((f"`{step}`" for step in reversed(path) if isinstance(step, str)), "the file")
        said = "and nothing stands there" if value is None else f"not {got(value, wanted)}"
        self.document.fault(self.document.at(path), "wrong-type", f"{key} takes {wanted}, {said}")
        return BAD


def _wanted(kind: inspect.Type) -> str:
    match kind:
        case inspect.StrType():
            return "text"
        case inspect.IntType():
            return "a whole number"
        case inspect.FloatType():
            return "a number"
        case inspect.BoolType():
            return "true or false"
        case inspect.LiteralType():
            return "one of " + ", ".join(str(each) for each in kind.values)
        case _:
            return "something else"
