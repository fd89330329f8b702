"""Places in a row: الثالث عشر, الحادية والعشرين, المئة والخامس والعشرين, ثالث هجوم."""

from fractions import Fraction

from arconflict.facts.quantity import QuantityKind
from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.count import Count, exact
from arconflict.parse.digits import Number
from arconflict.parse.line import Line
from arconflict.parse.naming import QUALITY
from arconflict.parse.numerals import Numeral, NumeralGrammar
from arconflict.parse.symbols import having


class OrdinalGrammar:
    """Reads ordinals."""

    def __init__(self, vocabulary: Vocabulary, numerals: NumeralGrammar) -> None:
        alphabet = vocabulary.alphabet
        self._numerals = numerals
        self._definite = having(vocabulary, "ORDINAL&DEF", "ORDINAL_ONE&DEF")
        self.starts: frozenset[str] = having(vocabulary, "ORDINAL", "ORDINAL_ONE")
        self._phrase = compiled(
            r"(?P<teen>(?:ORDINAL|ORDINAL_ONE) TEN) | (?P<tens>(?:ORDINAL|ORDINAL_ONE) WA TENS&DEF)"
            r" | (?P<above>ORDINAL DURATION HUNDRED&DEF) | (?P<plain>ORDINAL)",
            alphabet,
            {},
        )
        self._silent_after = compiled(r"(?: MIN? YESTERDAY | SQUARE )", alphabet, {})
        self._silent_before = having(vocabulary, "DOUBLE_MONTH", "SQUARE")
        self._month = compiled(
            r"(?: MIN MONTH_WORD? | MONTH_WORD )? (?: MONTH | DOUBLE_MONTH MONTH_TAIL )", alphabet, {}
        )
        self._head = compiled(rf"ROW_HEAD (?: UNKNOWN | {QUALITY} )? \Z", alphabet, {})
        self._hour, self._day_part = having(vocabulary, "CLOCK_HEAD&DEF"), having(vocabulary, "DAY_PART")
        self._lacking = having(vocabulary, "LACKING")
        self._clock_unit, self._wa = having(vocabulary, "CLOCK_UNIT"), having(vocabulary, "WA")

    def at(self, line: Line, at: int) -> Count | None:
        """ordinal (عشر | و tens | بعد المئة)?"""
        symbols = line.symbols
        found = self._phrase.match(symbols, at)
        if found is None or at and symbols[at - 1] in self._silent_before:
            return None
        after = found.end()
        if self._silent_after.match(symbols, after):
            return None
        value = self._numerals.small.value(line.keys[at])
        if found.lastgroup != "plain":
            value += self._numerals.small.value(line.keys[after - 1])
        kind = self.kind(line, at, after, value)
        if kind == "time" and symbols[at] not in self._definite:  # «أصيب ثالث مساء الثلاثاء»
            return exact(at, after, value, "ordinal", "ordinal")
        if kind != "time":
            return exact(at, after, value, kind, "ordinal")
        hours, after = self._minutes(line, value, after)
        return exact(at, after, hours, "time", "hour")

    def after_number(self, line: Line, first: int, numeral: Numeral) -> Count | None:
        """المئة و ordinal"""
        symbols, after = line.symbols, numeral.after
        if symbols[after : after + 1] not in self._wa or symbols[after + 1 : after + 2] not in self.starts:
            return None
        rest = self.at(line, after + 1)
        if rest is None or rest.value is None or rest.kind != "ordinal":
            return None
        return exact(first, rest.after, numeral.value + rest.value, "ordinal", "ordinal")

    def kind(self, line: Line, first: int, after: int, value: int) -> QuantityKind:
        """Whether a place in a row is a day, an hour, the name of a unit, or no more than that."""
        symbols = line.symbols
        if value <= 31 and self._month.match(symbols, after):
            return "date"
        if first and symbols[first - 1] in self._hour or symbols[after : after + 1] in self._day_part:
            return "time"
        if first and self._head.search(symbols, max(0, first - 2), first):
            return "identifier"
        return "ordinal"

    def _minutes(self, line: Line, hour: int, after: int) -> tuple[Number, int]:
        """(و | إلا) (part | number minute)"""
        symbols = line.symbols
        sign = symbols[after : after + 1]
        if sign not in self._wa and sign not in self._lacking:
            return hour, after
        less = -1 if sign in self._lacking else 1
        part = self._numerals.small.part_at(line, after + 1)
        if part is not None:
            return hour + less * part.value, part.after
        minutes = self._numerals.number_at(line, after + 1)
        if minutes is None or minutes.value >= 60 or symbols[minutes.after : minutes.after + 1] not in self._clock_unit:
            return hour, after
        return hour + less * Fraction(minutes.value, 60), minutes.after + 1
