"""JSON Schema of the report, made from the classes that the report is made of."""

import types
from fractions import Fraction
from inspect import cleandoc
from typing import Literal, Union, get_args, get_origin, get_type_hints

from attrs import fields, has

from arconflict.facts.report import SCHEMA_VERSION, Report
from arconflict.facts.span import Span

Schema = dict[str, object]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PLAIN = {str: "string", int: "integer", bool: "boolean", types.NoneType: "null"}
_SPAN: Schema = {
    "type": "array",
    "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
    "items": False,
    "minItems": 2,
    "description": "A half-open place [start, end) in the text, in code points.",
}
_FRACTION: Schema = {"type": "string", "pattern": "^-?[0-9]+/[1-9][0-9]*$"}
_IDS = {
    ("Casualty", "id"): "c",
    ("Casualty", "relates_to"): "c",
    ("Casualty", "named"): "h",
    ("Casualty", "weapon"): "w",
    ("Casualty", "place"): "p",
    ("Casualty", "date"): "d",
    ("Casualty", "source"): "s",
    ("Casualty", "event"): "e",
    ("ActorMention", "id"): "a",
    ("PersonMention", "id"): "h",
    ("PersonMention", "alias_of"): "h",
    ("PlaceMention", "id"): "p",
    ("DateMention", "id"): "d",
    ("Quantity", "id"): "n",
}
"""The letter of the ids that a field holds."""

_PATTERNS = {
    ("Report", "published"): "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.+)?$",
    ("Report", "country"): "^[A-Z]{2}$",
    **{name: f"^{letter}[1-9][0-9]*$" for name, letter in _IDS.items()},
}


def report_schema() -> Schema:
    """The schema (draft 2020-12) of `Report.to_dict()`; its `$id` holds the report's schema version.

    >>> schema = report_schema()
    >>> schema["$id"] == f"urn:arconflict:report:{SCHEMA_VERSION}"
    True
    """
    defined: dict[str, Schema] = {"Span": _SPAN}
    report = _record(Report, defined)
    return {
        "$schema": _DIALECT,
        "$id": f"urn:arconflict:report:{SCHEMA_VERSION}",
        "title": "arconflict report",
        **report,
        "$defs": dict(sorted(defined.items())),
    }


def _record(kind: type, defined: dict[str, Schema]) -> Schema:
    """An attrs class: each of its fields, and no other."""
    first, told = _docstring(kind)
    hints = get_type_hints(kind)
    properties = {}
    for field in fields(kind):
        value = _value(hints[field.name], defined, _PATTERNS.get((kind.__name__, field.name)))
        if field.name == "schema_version":
            value = {"const": SCHEMA_VERSION}
        properties[field.name] = value | ({"description": told[field.name]} if field.name in told else {})
    return {
        "type": "object",
        **({"description": first} if first else {}),
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _value(kind: object, defined: dict[str, Schema], pattern: str | None = None) -> Schema:
    """What may stand where the class says `kind`; strings in it have the pattern."""
    if kind is Span:
        return {"$ref": "#/$defs/Span"}
    if kind is Fraction:
        return dict(_FRACTION)
    if isinstance(kind, type) and has(kind):
        if kind.__name__ not in defined:
            defined[kind.__name__] = {}
            defined[kind.__name__] = _record(kind, defined)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    origin = get_origin(kind)
    if origin is tuple:
        return _list(get_args(kind)[0], defined, pattern)
    if origin in (Union, types.UnionType):
        return {"anyOf": [_value(one, defined, pattern) for one in get_args(kind)]}
    if origin is Literal:
        return {"enum": list(get_args(kind))}
    if isinstance(kind, type) and kind in _PLAIN:
        return {"type": _PLAIN[kind], **({"pattern": pattern} if kind is str and pattern else {})}
    raise TypeError(f"expected what JSON can hold, found {kind}")


def _list(kind: object, defined: dict[str, Schema], pattern: str | None) -> Schema:
    if kind is None:
        return {"type": "array", "maxItems": 0}  # a list that nothing is read into yet
    return {"type": "array", "items": _value(kind, defined, pattern)}


def _docstring(kind: type) -> tuple[str, dict[str, str]]:
    """The first line of a class's docstring, and what it says of each field under "Args:"."""
    first, _, rest = cleandoc(kind.__doc__ or "").partition("\n")
    block = rest.partition("Args:\n")[2].partition("\n\n")[0].replace("\n        ", " ")
    told = (line.strip().replace("None", "null").partition(": ") for line in block.splitlines())
    return first, {name: meaning for names, _, meaning in told for name in names.split(", ") if meaning}
