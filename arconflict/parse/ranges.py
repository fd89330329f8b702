"""Two numbers that bound one: بين 10 و15, 10-15, من 10 إلى 15, خمسة أو ستة, بين 3 و5 آلاف."""

from typing import NamedTuple

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.digits import Number, plain
from arconflict.parse.line import Line
from arconflict.parse.numerals import Numeral, NumeralGrammar
from arconflict.parse.symbols import having


class Range(NamedTuple):
    """The inclusive ends of a range, where its words begin, and the word after it."""

    first: int
    after: int
    low: Number
    high: Number


class RangeGrammar:
    """Reads ranges that begin with a number already read."""

    before: tuple[str, ...] = ("BAYN", "MIN")
    after: tuple[str, ...] = ("ILA", "DASH", "AW", "HATTA", "PERCENT", "PER_CENT")
    """Features of the words beside a number that can make it part of a range."""

    def __init__(self, vocabulary: Vocabulary, numerals: NumeralGrammar) -> None:
        self._numerals = numerals
        self._between, self._ma = having(vocabulary, "BAYN"), having(vocabulary, "MA")
        self._from, self._moves = (
            having(vocabulary, "MIN"),
            compiled("(?: MOVES | RISE | MOVING )", vocabulary.alphabet, {}),
        )
        self._and = having(vocabulary, "WA", "ILA", "DASH", "AW")
        self._link = having(vocabulary, "ILA", "DASH", "AW")
        self._wa, self._to, self._until = (
            having(vocabulary, "WA"),
            having(vocabulary, "ILA"),
            having(vocabulary, "HATTA"),
        )
        self._percent, self._article = (
            having(vocabulary, "PERCENT", "PER_CENT"),
            having(vocabulary, "ARTICLE"),
        )
        self._tens = having(vocabulary, "TENS")
        self._dash = having(vocabulary, "DASH")
        self._year = having(vocabulary, "YEAR_HEAD", "MONTH")
        self._links = self._and | self._until

    def at(self, line: Line, at: int, low: Numeral) -> Range | None:
        """بين? number (و | إلى | - | أو) number"""
        symbols = line.symbols
        before = at - 1 if at and symbols[at - 1] in self._article else at
        between = before > 0 and symbols[before - 1] in self._between
        link = low.after + 1 if symbols[low.after : low.after + 1] in self._percent else low.after
        sign = symbols[link : link + 1]
        if at and symbols[at - 1] in self._year and 1900 <= low.value <= 2100 and sign not in self._dash:
            return None  # «منذ ربيع عام 2003 إلى 4459 قتيلا»
        holds_and = between and link < len(line.keys) and self._numerals.small.holds_and(line, link)
        if sign not in self._links and not between:
            return None
        first = before - 1 if between else at
        if between and first and symbols[first - 1] in self._ma:
            first -= 1
        if holds_and or self._joins(symbols, at, sign, between):
            start = link if holds_and else link + 2 if symbols[link + 1 : link + 2] in self._article else link + 1
            high = self._numerals.number_at(line, start)
            if high is not None and (found := _range(first, low, high)):
                return self._from_start(symbols, found, at, sign)
        return self._split(line, at, low, first) if between else None

    def _joins(self, symbols: str, at: int, sign: str, between: bool) -> bool:
        if between:
            return sign in self._and
        rising = at and symbols[at - 1] in self._from
        if sign in self._to or sign in self._until:
            if sign in self._until and not rising:
                return False
            return not (rising and self._moves.search(symbols, max(0, at - 9), at))
        return sign in self._link

    def _from_start(self, symbols: str, found: Range, at: int, sign: str) -> Range:
        rising = at and symbols[at - 1] in self._from and (sign in self._to or sign in self._until)
        return found._replace(first=at - 1) if rising else found

    def _split(self, line: Line, at: int, low: Numeral, first: int) -> Range | None:
        """«بين خمسة وعشرين» has to be two numbers."""
        symbols = line.symbols
        if symbols[at + 1 : at + 2] not in self._wa or symbols[at + 2 : at + 3] not in self._tens:
            return None
        unit, tens = self._single(line.keys[at]), self._single(line.keys[at + 2])
        if unit is None or tens is None or unit >= tens:  # «بين 100 وعشرين»
            return None
        scale = low.value // (unit + tens)
        return Range(first, low.after, unit * scale, tens * scale)

    def _single(self, key: str) -> int | None:
        """The value of one number word or of short digits."""
        return int(key) if key.isdecimal() and len(key) < 4 else self._numerals.small.values.get(key)


def _range(first: int, low: Numeral, high: Numeral) -> Range | None:
    """«بين 3 و5 آلاف» is 3,000 to 5,000."""
    start = low.value
    if high.scale > 1 and low.scale == 1 and start < 1000 and start * high.scale < high.value:
        start = plain(start * high.scale)
    return Range(first, high.after, start, high.value) if start < high.value else None
