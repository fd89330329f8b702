"""Files of registry entries: TOML with a table an actor, JSON Lines with an object a line, CSV with a row an actor."""

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from arconflict.errors import LexiconError
from arconflict.lexicon import door
from arconflict.lexicon.door import shown

Entry = Mapping[str, object]
Row = tuple[str, Entry, str]
"""An id, the fields of its entry, and the place of the entry, which errors name."""

CSV_LISTS = ("aliases", "pejorative", "ambiguous", "latin")
"""Columns whose cells hold several names, with | between them."""


def files_of(path: Path) -> list[Path]:
    """The file, or the registry files of a folder in the order of their names."""
    if not path.is_dir():
        return [path]
    files = sorted(file for file in path.iterdir() if file.suffix in READERS)
    if not files:
        raise LexiconError(f"{path.name}: expected a folder with files of {', '.join(READERS)}")
    return files


def entries(path: door.LexiconFile) -> Iterator[Row]:
    """The entries of a file, read as the ending of its name says."""
    suffix = Path(path.name).suffix
    if suffix not in READERS:
        raise LexiconError(f"{path.name}: expected a name that ends in {', '.join(READERS)}")
    return READERS[suffix](path)


def _toml(path: door.LexiconFile) -> Iterator[Row]:
    tables = door.read_toml(path)
    for actor_id in tables:
        yield actor_id, door.table_of(tables, actor_id, path.name), f"{path.name}: {_named(actor_id)}"


def _json_lines(path: door.LexiconFile) -> Iterator[Row]:
    """An object a line, its id under "id"; empty lines are passed over."""
    for number, line in enumerate(door.read_text(path).split("\n"), 1):
        if not line.strip():
            continue
        where = f"{path.name}: line {number}"
        entry = _json(line, where)
        if not isinstance(entry, dict):
            raise LexiconError(f"{where}: expected an object in braces, found {door.kind_of(entry)}")
        actor_id = door.text_of(entry, "id", where)
        fields = {name: value for name, value in entry.items() if name != "id" and value is not None}
        yield actor_id, fields, f"{where}: {_named(actor_id)}"


def _json(line: str, where: str) -> object:
    """The value of a line of JSON; one with a name twice, NaN or half a character is refused."""
    try:
        found: object = json.loads(line, object_pairs_hook=_once, parse_constant=_no_number)
        json.dumps(found, ensure_ascii=False).encode()
    except RecursionError:
        raise LexiconError(f"{where}: expected no deep nesting of brackets") from None
    except ValueError as error:  # UnicodeEncodeError, which is one, quotes no text
        what = "half a character" if isinstance(error, UnicodeError) else str(error)
        raise LexiconError(f"{where}: expected valid JSON: {what}") from None
    return found


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"{shown(twice)} stands twice in an object")
    return found


def _no_number(name: str) -> object:
    raise ValueError(f"{name} is no number")


def _csv(path: door.LexiconFile) -> Iterator[Row]:
    """A row an actor under a row of field names; an empty cell is a field left out."""
    reader = csv.reader(door.read_text(path).splitlines(keepends=True), strict=True)
    try:
        head = next(reader, [])
        if "id" not in head or len(set(head)) < len(head):
            raise LexiconError(f"{path.name}: line 1: expected the names of the fields, each once, id among them")
        for cells in reader:
            if not any(cells):
                continue
            where = f"{path.name}: line {reader.line_num}"
            if len(cells) != len(head):
                raise LexiconError(f"{where}: expected {len(head)} cells, found {len(cells)}")
            row = {name: cell for name, cell in zip(head, cells, strict=True) if cell}
            actor_id = door.text_of(row, "id", where)
            yield actor_id, _fields(row, where), f"{where}: {_named(actor_id)}"
    except csv.Error as error:
        raise LexiconError(f"{path.name}: line {reader.line_num}: expected valid CSV: {error}") from None


def _fields(row: Mapping[str, str], where: str) -> Entry:
    """The fields of a row, its lists and its codes («acled_inter=2|cameo=REB») taken apart."""
    found: dict[str, object] = {name: cell for name, cell in row.items() if name != "id"}
    for name in CSV_LISTS:
        if name in row:
            found[name] = [form.strip() for form in row[name].split("|")]
    if "affiliations" in row:
        raise LexiconError(f"{where}: affiliations: expected none in CSV; TOML and JSON Lines have them")
    if "codes" in row:
        found["codes"] = dict(_code(code, f"{where}: codes") for code in row["codes"].split("|"))
    return found


def _code(code: str, where: str) -> tuple[str, int | str]:
    name, sign, value = code.strip().partition("=")
    if not sign:
        raise LexiconError(f"{where}: expected name=value, found {shown(code)}")
    return name, int(value) if value.isascii() and value.isdecimal() and len(value) < 10 else value


def _named(actor_id: str) -> str:
    """An id as errors show it."""
    return actor_id if actor_id.isascii() and actor_id.isprintable() and len(actor_id) <= 80 else shown(actor_id)


READERS: dict[str, Callable[[door.LexiconFile], Iterator[Row]]] = {
    ".toml": _toml, ".jsonl": _json_lines, ".csv": _csv,
}  # fmt: skip
