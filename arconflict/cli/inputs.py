"""Names to records: files, folders with all their text files, and standard input."""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

from arconflict.cli.readers import records_of
from arconflict.cli.records import Fault, Fields, Kind, Record

STDIN = "-"
KIND_OF: dict[str, Kind] = {".txt": "text", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv"}
"""What a file is by the ending of its name; any other is plain text, and is left alone in a folder."""


class Inputs(NamedTuple):
    """What to read, and how: `kind` holds for standard input and for files that are named themselves."""

    names: Sequence[str]
    kind: Kind | None = None
    fields: Fields = Fields()

    def records(self) -> Iterator[Record | Fault]:
        """Every record in the order of the names; files of a folder in the order of theirs."""
        for name in self.names or [STDIN]:
            if name == STDIN:
                yield from self._stdin()
            elif not name:  # «arconflict "$unset"» means no folder, least of all this one
                yield Fault("''", "expected the name of a file or folder")
            elif Path(name).is_dir():
                yield from self._folder(name)
            else:
                yield from self._file(name, self.kind or KIND_OF.get(Path(name).suffix.lower(), "text"))

    def _stdin(self) -> Iterator[Record | Fault]:
        stdin = sys.stdin  # held: a thread may still read it when Python ends, and closing it then would abort
        if stdin is None:
            yield Fault(STDIN, "standard input is closed")
            return
        if stdin.isatty():
            print("arconflict: reading standard input; Ctrl-D ends it", file=sys.stderr)
        yield from self._read(stdin.buffer, STDIN, self.kind or "text")

    def _folder(self, name: str) -> Iterator[Record | Fault]:
        unread: list[OSError] = []
        found = False
        for folder, below, files in os.walk(name, onerror=unread.append):
            below.sort()
            for file in sorted(files):
                kind = KIND_OF.get(Path(file).suffix.lower())
                if kind is not None:
                    found = True
                    yield from self._file(str(Path(folder, file)), kind)
        yield from (Fault(str(error.filename), error.strerror or str(error)) for error in unread)
        if not found and not unread:
            yield Fault(name, f"expected a folder with files of {', '.join(KIND_OF)}")

    def _file(self, name: str, kind: Kind) -> Iterator[Record | Fault]:
        if kind == "text" and self.kind is None and name.lower().endswith(".json"):
            yield Fault(name, "expected plain text, JSON Lines (.jsonl) or CSV; --from says which it is")
            return
        try:
            stream = Path(name).open("rb")  # noqa: SIM115
        except (OSError, ValueError) as error:  # ValueError: a NUL in the name
            yield Fault(name, getattr(error, "strerror", None) or str(error))
            return
        with stream:
            yield from self._read(stream, name, kind)

    def _read(self, stream: BinaryIO, name: str, kind: Kind) -> Iterator[Record | Fault]:
        try:
            yield from records_of(stream, name, kind, self.fields)
        except OSError as error:
            yield Fault(name, error.strerror or str(error))
