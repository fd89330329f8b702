"""Dates in figures: 15/05/2020, 2020-05-15, 15/5, 5/2020, and the same with spaces."""

import re
from typing import NamedTuple

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line

_SIGN = re.compile(r"[/.-]")
_LONGEST_MONTH = 31


class NumericDate(NamedTuple):
    """A date in figures and the word after it; `may_swap` where the month can be the first number too."""

    day: int | None
    month: int
    year: int | None
    may_swap: bool
    after: int


class NumericDates:
    """Reads dates in figures, the day first."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._shape = compiled(
            r"(?P<whole> NUMERIC_DATE ) | (?P<spaced> DIGITS (?: SLASH | DASH ) DIGITS (?: SLASH | DASH ) DIGITS )"
            r" | (?P<two> DIGITS (?: SLASH | DASH ) DIGITS )",
            vocabulary.alphabet,
            {},
        )

    def at(self, line: Line, at: int, sure: bool) -> NumericDate | None:
        """yyyy-mm-dd | dd/mm/yyyy | dd/mm | mm/yyyy; the last two only where a word before them makes them dates.

        >>> from arconflict.lexicon.word_files import packaged_words
        >>> from arconflict.parse.line import read_line
        >>> vocabulary = Vocabulary(packaged_words())
        >>> NumericDates(vocabulary).at(read_line("12/05/2020", 0, 10, vocabulary), 0, False)
        NumericDate(day=12, month=5, year=2020, may_swap=True, after=1)
        """
        found = self._shape.match(line.symbols, at)
        if found is None:
            return None
        if found.lastgroup == "two":
            return self._two(line, at, sure)
        figures = (
            _SIGN.split(line.keys[at]) if found.lastgroup == "whole" else [line.keys[i] for i in (at, at + 2, at + 4)]
        )
        if not all(figure.isdecimal() and len(figure) <= 4 for figure in figures):
            return None
        if found.lastgroup == "spaced" and len(figures[2]) != 4 and len(figures[0]) != 4:
            return None
        return _dated(figures, found.end())

    def _two(self, line: Line, at: int, sure: bool) -> NumericDate | None:
        first, second = line.keys[at], line.keys[at + 2]
        if not (first.isdecimal() and second.isdecimal() and len(first) <= 4 and len(second) <= 4) or not line.touch(
            at, at + 1
        ):
            return None
        if (
            len(second) == 4
            and len(first) <= 2
            and 1 <= int(first) <= 12
            and 1300 <= int(second) <= 2100
            and line.keys[at + 1] == "/"
        ):
            return NumericDate(None, int(first), int(second), False, at + 3)
        if len(first) == 4 and len(second) == 2 and 1 <= int(second) <= 12 and sure:
            return NumericDate(None, int(second), int(first), False, at + 3)
        if sure and len(first) <= 2 and len(second) <= 2 and line.keys[at + 1] == "/":
            return _dated([first, second, ""], at + 3)
        return None


def _dated(figures: list[str], after: int) -> NumericDate | None:
    first, middle, last = figures
    if len(first) == 4:
        day, month, year, may_swap = int(last), int(middle), int(first), False
    else:
        day, month, year = int(first), int(middle), int(last or 0)
        may_swap = day <= 12 and day != month
    if month > 12:
        day, month, may_swap = month, day, False  # 05/15/2020
    if not (1 <= month <= 12 and 1 <= day <= _LONGEST_MONTH):
        return None
    if len(last) == 2 and len(first) != 4:
        year += 2000 if year < 70 else 1900
    if last and not 1300 <= year <= 2100:
        return None
    return NumericDate(day, month, year if last else None, may_swap, after)
