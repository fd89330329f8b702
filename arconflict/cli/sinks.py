"""Where the written records go: to standard output, or to HTML pages."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from arconflict.cli.views import View


class Sink(Protocol):
    """Takes what was written of each record, in order."""

    def put(self, text: str) -> None:
        """Writes one record, at once."""

    def close(self) -> None:
        """Writes what stands behind the last record."""


class Standard:
    """Standard output, with the head and tail of the view."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._empty = True
        self._write(view.head)

    def put(self, text: str) -> None:
        """Writes one record, so that a reader has it at once; an empty text is left out."""
        if text:
            self._write(text if self._empty else self._view.between + text)
            self._empty = False

    def close(self) -> None:
        """Writes what stands behind the last record."""
        self._write(self._view.tail)

    @staticmethod
    def _write(text: str) -> None:
        if sys.stdout is None:
            raise OSError("standard output is closed")
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except OSError as error:
            error.filename = "standard output"
            raise


class Pages:
    """HTML pages: out.html, then out-2.html, out-3.html for further records."""

    def __init__(self, first: Path) -> None:
        self._first = first
        self._count = 0

    def put(self, text: str) -> None:
        """Writes one page."""
        self._count += 1
        name = self._first
        if self._count > 1:
            name = name.with_name(f"{name.stem}-{self._count}{name.suffix}")
        name.write_text(text, encoding="utf-8", errors="backslashreplace")

    def close(self) -> None:
        """Every page is whole already."""


def hush() -> None:
    """Nobody takes standard output any more: what is left in its buffer goes nowhere."""
    with suppress(AttributeError, OSError):  # it is closed, or is no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
