"""Digits with strokes or dashes between them: 12/5 is a day, 14- 5- 1976 a date, 3/4 a share."""

from fractions import Fraction

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.count import Count, exact
from arconflict.parse.line import Line
from arconflict.parse.symbols import having


class SlashedGrammar:
    """Reads dates and fractions that are cut into several numbers."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._date = compiled("SHORT (?:DASH|SLASH) SHORT (?:DASH|SLASH) YEAR", vocabulary.alphabet, {})
        self._pair = compiled("SHORT SLASH SHORT (?! SLASH | DASH )", vocabulary.alphabet, {})
        self._day = having(vocabulary, "DATE_HEAD", "DAY_HEAD", "FI", "BEFORE_YEAR")
        self._name = having(vocabulary, "NUMBER_SIGN", "IDENT_HEAD", "SLASH", "DASH", "LATIN")

    def at(self, line: Line, at: int) -> Count | None:
        """day - month - year | day / month, after a word of time | part / whole"""
        symbols = line.symbols
        date = self._date.match(symbols, at)
        if date and int(line.keys[at]) <= 31 and int(line.keys[at + 2]) <= 12:
            return Count(at, date.end(), None, None, None, "exact", "date", (), "numeric date")
        pair = self._pair.match(symbols, at)
        previous = symbols[at - 1] if at else ""
        if pair is None or previous in self._name or not line.touch(at, at + 1):
            return None
        first, second = int(line.keys[at]), int(line.keys[at + 2])
        if previous in self._day and 0 < first <= 31 and 0 < second <= 12:
            return Count(at, pair.end(), None, None, None, "exact", "date", (), "numeric date")
        if 0 < first < second <= 10:
            return exact(at, pair.end(), Fraction(first, second), "fraction", "part of a whole")
        return None
