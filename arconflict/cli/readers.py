"""Files to records: plain text, JSON Lines and CSV, each line decoded by itself so that a bad one spoils no other."""

import csv
import json
import sys
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from arconflict.cli.records import Fault, Fields, Kind, Record, RecordError, kind_of, place, record_of


def records_of(stream: BinaryIO, source: str, kind: Kind, fields: Fields) -> Iterator[Record | Fault]:
    """The records of an open file in their order, and a fault for each that is none."""
    if kind == "text":
        return _whole(stream, source)
    csv.field_size_limit(sys.maxsize)  # an article is longer than the 128 KB that csv takes for an accident
    return _json_lines(stream, source, fields) if kind == "jsonl" else _csv_rows(stream, source, fields)


def _whole(stream: BinaryIO, source: str) -> Iterator[Record | Fault]:
    try:
        text = stream.read().decode("utf-8")
    except UnicodeDecodeError as error:
        yield Fault(source, _not_utf8(error, 0))
    else:
        yield Record(source, source, None, text)


def _json_lines(stream: BinaryIO, source: str, fields: Fields) -> Iterator[Record | Fault]:
    at = 0
    for number, line in enumerate(stream, 1):
        try:
            if line.strip():
                yield record_of(fields, _json_object(line, at), source, number)
        except RecordError as bad:
            yield Fault(place(source, number), str(bad))
        at += len(line)


def _json_object(line: bytes, at: int) -> dict[str, object]:
    """The object that a line holds; `at` is the byte of the file at which it begins."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RecordError(_not_utf8(error, at)) from None
    try:
        value = json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        raise RecordError(f"expected a JSON object on one line: {error.msg} at column {error.colno}") from None
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits; 100,000 brackets
        raise RecordError(f"expected a JSON object on one line: {error}") from None
    if not isinstance(value, dict):
        raise RecordError(f'expected a JSON object such as {{"text": "…"}}, found {kind_of(value)}')
    return value


class _Lines:
    """The lines of a file as csv wants them; remembers why a line is not UTF-8, by its number."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.faults: dict[int, str] = {}

    def __iter__(self) -> Iterator[str]:
        at = 0
        for number, line in enumerate(self._stream, 1):
            try:
                text = line.decode("utf-8")
            except UnicodeDecodeError as error:
                self.faults[number] = _not_utf8(error, at)
                text = line.decode("utf-8", "replace")
            yield text.removeprefix("\ufeff") if number == 1 else text
            at += len(line)


def _csv_rows(stream: BinaryIO, source: str, fields: Fields) -> Iterator[Record | Fault]:
    lines = _Lines(stream)
    rows = csv.reader(lines, strict=True)
    header: list[str] | None = None
    before = 0
    while True:
        try:
            row = next(rows)
            _refuse(lines.faults.get(number) for number in range(before + 1, rows.line_num + 1))
            if header is None:
                header = _header(row, fields)
            elif row:
                yield record_of(fields, _cells(header, row), source, before + 1)
        except StopIteration:
            return
        except (csv.Error, RecordError) as bad:
            why = f"expected a row of CSV: {bad}" if isinstance(bad, csv.Error) else str(bad)
            yield Fault(place(source, before + 1), why)
            if header is None:
                return
        before = rows.line_num


def _refuse(faults: Iterable[str | None]) -> None:
    for fault in faults:
        if fault is not None:
            raise RecordError(fault)


def _header(row: list[str], fields: Fields) -> list[str]:
    """The first row, if it names every column that was asked for, once."""
    for holds, wanted in fields._asdict().items():
        if wanted is not None and row.count(wanted) != 1:
            found = ", ".join(map(repr, row)) or "an empty line"
            fault = f"expected one column {wanted!r} in the first row, found {found}"
            raise RecordError(f"{fault} (--{holds}-field names another)")
    return row


def _cells(header: list[str], row: list[str]) -> dict[str, object]:
    if len(row) != len(header):
        raise RecordError(f"expected {len(header)} cells as in the first row, found {len(row)}")
    return dict(zip(header, row, strict=True))


def _not_utf8(error: UnicodeDecodeError, at: int) -> str:
    found = error.object[error.start]
    return f"not UTF-8 (byte 0x{found:02x} at {at + error.start}): convert it to UTF-8 first"
