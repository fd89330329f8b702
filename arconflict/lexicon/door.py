"""The one door for lexicon files: whatever is wrong with a file becomes one LexiconError."""

import re
import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Protocol

from arconflict.errors import LexiconError

MAX_BYTES = 64 * 1024 * 1024
# A dotted key of a megabyte takes a TOML reader minutes; a word list has a word a line.
MAX_LINE = 20_000
_AT_LINE = re.compile(r"^(.*?) *\(at (?:line (\d+), column \d+|end of document)\)$", re.DOTALL)


class LexiconFile(Protocol):
    """A file to read: a `Path`, or a packaged resource."""

    @property
    def name(self) -> str:
        """The name that errors give."""

    def read_bytes(self) -> bytes:
        """All that the file holds."""


def read_toml(path: LexiconFile) -> dict[str, object]:
    """The tables of a TOML file; a broken file gives one LexiconError with its name and line."""
    text = read_text(path)
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise LexiconError(f"{path.name}: expected no deep nesting of brackets") from None
    except ValueError as error:
        found = _AT_LINE.match(str(error))
        what, line = found.groups() if found else (str(error), None)
        line = line or text.count("\n") + 1
        raise LexiconError(f"{path.name}: line {line}: expected valid TOML: {what}") from None


def read_text(path: LexiconFile) -> str:
    """The file as text: UTF-8, with or without a byte order mark, in lines of a sane length."""
    try:
        if isinstance(path, Path) and path.stat().st_size > MAX_BYTES:
            raise LexiconError(f"{path.name}: expected a file of at most {MAX_BYTES // 1024 // 1024} MB")
        raw = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        why = getattr(error, "strerror", None) or error
        raise LexiconError(f"{path.name}: expected a file that can be read: {why}") from None
    if (nul := raw.find(b"\0")) >= 0:
        raise LexiconError(f"{path.name}: line {_line_at(raw, nul)}: expected text, found a NUL byte")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LexiconError(f"{path.name}: line {_line_at(raw, error.start)}: expected UTF-8") from None
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > MAX_LINE:
            raise LexiconError(f"{path.name}: line {number}: expected at most {MAX_LINE} characters in a line")
    return text


def _line_at(raw: bytes, at: int) -> int:
    return raw.count(b"\n", 0, at) + 1


def only_fields(table: Mapping[str, object], allowed: Collection[str], where: str) -> None:
    """Refuse a field that the lexicon does not know, so that a misspelt one is noticed."""
    for field in table:
        if field not in allowed:
            raise LexiconError(f"{where}: {shown(field)}: expected one of {', '.join(allowed)}")


def table_of(table: Mapping[str, object], field: str, where: str) -> dict[str, object]:
    """The table under a name; empty where the field is left out."""
    return _as_table(table.get(field, {}), f"{where}: {field}")


def tables_of(table: Mapping[str, object], field: str, where: str) -> tuple[dict[str, object], ...]:
    """A list of tables; empty where the field is left out."""
    items = _as_list(table.get(field, []), f"{where}: {field}", "a list of tables")
    return tuple(_as_table(item, f"{where}: {field}[{at}]") for at, item in enumerate(items))


def text_of(table: Mapping[str, object], field: str, where: str) -> str:
    """A text that must be there and not be empty."""
    if field not in table:
        raise LexiconError(f"{where}: {field}: expected a text, the field is missing")
    return word_at(table[field], f"{where}: {field}")


def optional_text_of(table: Mapping[str, object], field: str, where: str) -> str | None:
    """A text, or None where the field is left out."""
    return text_of(table, field, where) if field in table else None


def number_of(table: Mapping[str, object], field: str, where: str) -> int:
    """A whole number that must be there."""
    value = table.get(field)
    if not isinstance(value, int) or isinstance(value, bool):
        raise LexiconError(f"{where}: {field}: expected a whole number, found {kind_of(value)}")
    return value


def words_of(table: Mapping[str, object], field: str, where: str) -> tuple[str, ...]:
    """A list of words or phrases, none empty and none twice; empty where the field is left out."""
    items = _as_list(table.get(field, []), f"{where}: {field}", "a list of words")
    first: dict[str, int] = {}
    for at, item in enumerate(items):
        word = word_at(item, f"{where}: {field}[{at}]")
        if word in first:
            raise LexiconError(f"{where}: {field}[{at}]: «{word[:60]}» is already listed at {field}[{first[word]}]")
        first[word] = at
    return tuple(first)


def word_at(value: object, place: str) -> str:
    """A text on one line that is not empty and has no space at its ends."""
    if not isinstance(value, str):
        raise LexiconError(f"{place}: expected a text in quotes, found {kind_of(value)}")
    if not value.strip():
        raise LexiconError(f"{place}: expected a word, found an empty text")
    if value != value.strip() or len(value.splitlines()) > 1:
        raise LexiconError(f"{place}: expected one line without space at its ends, found {shown(value)}")
    return value


def _as_table(value: object, place: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise LexiconError(f"{place}: expected a table, found {kind_of(value)}")
    return value


def _as_list(value: object, place: str, wanted: str) -> list[object]:
    if not isinstance(value, list):
        raise LexiconError(f"{place}: expected {wanted}, found {kind_of(value)}")
    return value


_KINDS = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "a text",
    list: "a list",
    dict: "a table",
}


def kind_of(value: object) -> str:
    """What a value is, in the words of someone who writes lexicon files."""
    return "nothing" if value is None else _KINDS.get(type(value), "a date or time")


def shown(value: str) -> str:
    """A text as an error shows it: short, on one line, its odd characters escaped."""
    return repr(value if len(value) <= 60 else value[:57] + "...")
