"""Shares of a whole: ثلث السكان, نصفهم, ثلاثة أرباع, and percent on either side of its number."""

from fractions import Fraction

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.count import Count, exact
from arconflict.parse.digits import plain
from arconflict.parse.line import Line
from arconflict.parse.small_numbers import SmallNumbers
from arconflict.parse.symbols import having

_PERCENT = "(?: PERCENT | PER_CENT | (?:FI|BI|LI) HUNDRED&DEF ) | (?P<mille> PER_MILLE | (?:FI|BI) SCALE&DEF )"


class ShareGrammar:
    """Reads parts of a whole and percentages."""

    before: tuple[str, ...] = ("PERCENT",)
    after: tuple[str, ...] = ("PERCENT", "PER_CENT", "PER_MILLE", "PARTS", "PART")
    """Features of the words beside a number that can make it a share."""

    def __init__(self, vocabulary: Vocabulary, small: SmallNumbers) -> None:
        self._small = small
        self._percent = compiled(_PERCENT, vocabulary.alphabet, {})
        self._sign = having(vocabulary, "PERCENT")
        self._part = having(vocabulary, "SURE_PART!DEF", "TWO_PARTS!DEF")
        self._short_unit, self._fifth = having(vocabulary, "SHORT_UNIT!DEF"), having(vocabulary, "FIFTH")
        self._parts, self._final = having(vocabulary, "PARTS"), having(vocabulary, "FINAL")
        self._whole, self._parted = having(vocabulary, "WHOLE"), having(vocabulary, "PARTED")
        self._definite = having(vocabulary, "DEF")
        self._starts = self._part | self._short_unit

    def part_at(self, line: Line, at: int) -> Count | None:
        """ثلث السكان | نصفهم | ثلاثة أرباع, and not نصف مليون"""
        symbols = line.symbols
        symbol, following = symbols[at], symbols[at + 1 : at + 2]
        if following not in self._parts:
            if symbol not in self._starts or following in self._final:
                return None
            if symbol in self._short_unit and not self._is_parted(symbol, following, symbols[at + 2 : at + 3]):
                return None
        part = self._small.part_at(line, at)
        if part is None or self._small.roles.get(symbols[part.after : part.after + 1]) in (
            "SCALE",
            "HUNDRED",
        ):
            return None
        return exact(at, part.after, part.value, "fraction", "part of a whole")

    def _is_parted(self, symbol: str, following: str, second: str) -> bool:
        """خمس السكان | خمس سكان المدينة | سبع القتلى, and not سبع البور"""
        if following in self._definite:
            return symbol in self._fifth or following in self._whole or following in self._parted
        return following in self._whole and second in self._definite

    def in_percent(self, line: Line, count: Count, at: int, floor: int) -> Count | None:
        """number (% | بالمئة | في المئة | بالألف) | % number, from the word `floor` on"""
        symbols = line.symbols
        found = self._percent.match(symbols, count.after)
        after, first, whole = count.after, count.first, 100
        if found:
            after, whole = found.end(), 1000 if found.lastgroup else 100
        elif at > floor and symbols[at - 1] in self._sign:
            first = min(first, at - 1)
        else:
            return None

        def share(number: int | Fraction | None) -> int | Fraction | None:
            return None if number is None else plain(Fraction(number) / whole)

        value, low, high = share(count.value), share(count.low), share(count.high)
        return Count(first, after, value, low, high, count.modifier, "percent", (), count.rule)
