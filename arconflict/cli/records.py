"""What is read: a record is one text with where it came from; what can't be read is a fault, and the rest goes on."""

from typing import Literal, NamedTuple

Kind = Literal["text", "jsonl", "csv"]


class Record(NamedTuple):
    """One text to extract from; `published` and `country` are as its fields state them, unchecked."""

    id: str
    source: str
    line: int | None
    text: str
    published: str | None = None
    country: str | None = None


class Fault(NamedTuple):
    """A record, a file or a folder that can't be used, and why."""

    where: str
    why: str


class Fields(NamedTuple):
    """Which fields of a JSON line, or columns of a CSV file, hold what; None where nobody said."""

    text: str = "text"
    id: str | None = None
    published: str | None = None
    country: str | None = None


class RecordError(Exception):
    """Says why a record is no record; becomes a fault."""


DEFAULT_ID = "id"


def place(source: str, line: int | None) -> str:
    """posts.jsonl:3, or the name alone where the whole file is the record."""
    return source if line is None else f"{source}:{line}"


def record_of(fields: Fields, values: dict[str, object], source: str, line: int) -> Record:
    """The record that named values make; its id is its place where it has none of its own."""
    text = values.get(fields.text)
    if not isinstance(text, str):
        raise RecordError(f"field {fields.text!r}: expected a text, found {kind_of(text)} (--text-field names another)")
    own_id = values.get(DEFAULT_ID) if fields.id is None else values.get(fields.id)
    if own_id is not None and (isinstance(own_id, bool) or not isinstance(own_id, str | int)):
        raise RecordError(
            f"field {fields.id or DEFAULT_ID!r}: expected a text or a whole number, found {kind_of(own_id)}"
        )
    if fields.id is not None and own_id in (None, ""):
        raise RecordError(f"field {fields.id!r}: expected the id of the record, found nothing")
    return Record(
        id=place(source, line) if own_id in (None, "") else str(own_id),
        source=source,
        line=line,
        text=text,
        published=_stated(fields.published, values),
        country=_stated(fields.country, values),
    )


def _stated(field: str | None, values: dict[str, object]) -> str | None:
    """The text of an optional field; None where it is empty."""
    value = None if field is None else values.get(field)
    if value is not None and not isinstance(value, str):
        raise RecordError(f"field {field!r}: expected a text, found {kind_of(value)}")
    return value or None


def kind_of(value: object) -> str:
    """What a JSON value is, in words."""
    if value is None:
        return "nothing"
    kinds = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "a list"}
    return kinds.get(type(value), "an object")
