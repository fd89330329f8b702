"""Finds the quantities of a line: every number with its bounds and its kind."""

from fractions import Fraction

from arconflict.facts.quantity import Quantity, QuantityKind
from arconflict.facts.span import Span
from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.bounds import Bounds
from arconflict.parse.count import Count, bounded, exact
from arconflict.parse.digits import plain
from arconflict.parse.implicit import ImplicitGrammar
from arconflict.parse.kinds import Kinds
from arconflict.parse.line import Line
from arconflict.parse.lookalikes import Lookalikes
from arconflict.parse.numerals import ALEF_WITH_HAMZA, COUNTED_NOUNS, ROLES, Numeral, NumeralGrammar
from arconflict.parse.ordinals import OrdinalGrammar
from arconflict.parse.ranges import RangeGrammar
from arconflict.parse.symbols import having
from arconflict.parse.vague import VagueGrammar
from arconflict.text.clitics import WA

__all__ = ["Count", "QuantityGrammar", "quantity"]


def quantity(count: Count, line: Line) -> Quantity:
    """The fact that a count of a line states."""
    span = line.span(count.first, count.after)
    if count.after > count.first + 1 and line.text[span.start + 1] == ALEF_WITH_HAMZA and count.rule == "number words":
        span = Span(span.start + 1, span.end) if line.text[span.start] == WA else span  # «وأحد عشر» is read as واحد عشر
    return Quantity(
        span=span,
        text=span.of(line.text),
        value=count.value,
        low=count.low,
        high=count.high,
        modifier=count.modifier,
        kind=count.kind,
        alternatives=count.alternatives,
        rule=count.rule,
    )


# Words after a number that can say more of it: units and their like, directly or behind و, من, في or ب.
_AFTER = ("PER_CENT", "PER_MILLE", "PARTS", "PART", "COMPANY", "POINT", "LI", "HOLDS_AND")
_LINKS = ("WA", "MIN", "FI", "BI")
_SECOND = ("OF_AGE", "NAYYIF", "DEF")


class QuantityGrammar:
    """Finds quantities with the words of a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._numerals = NumeralGrammar(vocabulary)
        self._bounds = Bounds(vocabulary)
        self._kinds = Kinds(vocabulary)
        self._vague = VagueGrammar(vocabulary, self._numerals)
        self._ordinals = OrdinalGrammar(vocabulary, self._numerals)
        self._implicit = ImplicitGrammar(vocabulary)
        alphabet = vocabulary.alphabet
        self._start = compiled(
            "(?: DIGITS | UNIT | ONE | TWO | TEEN_UNIT | TEN | TEEN | TENS | HUNDRED | TWO_HUNDRED | HUNDREDS | SCALE"
            " | TWO_SCALE | ZERO | PART | TWO_PARTS | VAGUE!POSS | NAYYIF | ORDINAL | ORDINAL_ONE | CLOCK | NUMERIC_DATE )",
            alphabet,
            {},
        ).search
        self._ranges = RangeGrammar(vocabulary, self._numerals)
        self._lookalikes = Lookalikes(vocabulary)
        self._percent = compiled(
            r"(?: PERCENT | PER_CENT | (?: FI | BI | LI ) HUNDRED&DEF ) | (?P<mille> PER_MILLE | (?: FI | BI ) SCALE&DEF )",
            alphabet,
            {},
        )
        self._sign = having(vocabulary, "PERCENT")
        self._clock, self._date = having(vocabulary, "CLOCK"), having(vocabulary, "NUMERIC_DATE")
        self._definite, self._possessed = having(vocabulary, "DEF"), having(vocabulary, "POSS")
        self._part, self._short_unit = having(vocabulary, "SURE_PART", "TWO_PARTS"), having(vocabulary, "SHORT_UNIT!DEF")
        self._parts, self._final = having(vocabulary, "PARTS"), having(vocabulary, "FINAL")
        self._row_noun, self._article = having(vocabulary, "ROW_NOUN&DEF"), having(vocabulary, "ARTICLE")
        self._join = having(vocabulary, "WA", "COMMA", "DASH", "SLASH", "OTHER_SIGN")
        self._noun = having(vocabulary, *COUNTED_NOUNS, "UNKNOWN!DEF")
        self._unknown, self._year = having(vocabulary, "UNKNOWN!DEF"), having(vocabulary, "YEAR")
        self._parted = having(vocabulary, "PARTED")
        self._fifth = having(vocabulary, "FIFTH")
        self._plain_digits = having(vocabulary, "DIGITS!GROUPED!YEAR")
        self._plain_words = having(vocabulary, "UNIT!DEF!LADY!SHORT_UNIT", "TEN!DEF!SHORT_UNIT", "TEEN!DEF", "TENS!DEF", "HUNDREDS!DEF", "TWO_HUNDRED!DEF")
        before = (*self._kinds.before, *self._bounds.ends, *RangeGrammar.before, *ROLES, "PERCENT", "AGE_HEAD")
        after = (*self._kinds.after, *RangeGrammar.after, *ROLES, *_AFTER)
        self._quiet_before = having(vocabulary, "WORD", "STOP", "COLON", "OPEN") - having(vocabulary, *before)
        self._quiet_after = having(vocabulary, "WORD", "STOP", "CLOSE") - having(vocabulary, *after, *_LINKS) | {""}
        self._links, self._loud_second = having(vocabulary, *_LINKS), having(vocabulary, *after, *_SECOND)
        self._whole, self._clock_unit = having(vocabulary, "WHOLE"), having(vocabulary, "CLOCK_UNIT")
        self._wa = having(vocabulary, "WA")

    def find(self, line: Line) -> list[Count]:
        """The quantities of a line in order, but for those that a noun alone implies."""
        found: list[Count] = []
        last: Count | None = None
        symbols = line.symbols
        hit = self._start(symbols)
        while hit is not None:
            after = hit.end()
            count = self._plain_at(line, after - 1, last) or self._count_at(line, after - 1, last)
            if count is not None:
                found.append(count)
                last, after = count, count.after
            hit = self._start(symbols, after)
        return found

    def implicit(self, line: Line, taken: list[Count]) -> list[Count]:
        """The counts that a singular or dual noun of people implies, outside the quantities found."""
        return self._implicit.find(line, taken)

    def _plain_at(self, line: Line, at: int, last: Count | None) -> Count | None:
        """A number of one word between words that say nothing of its kind or bounds: most numbers of news."""
        symbols = line.symbols
        following = symbols[at + 1 : at + 2]
        if following not in self._quiet_after:
            if following not in self._links or symbols[at + 2 : at + 3] in self._loud_second:
                return None
        if at and (symbols[at - 1] not in self._quiet_before or last is not None and at == last.after + 1):
            return None
        symbol, key = symbols[at], line.keys[at]
        if symbol in self._plain_digits and len(key) <= 9 and (key[0] != "0" or len(key) == 1):
            value, rule = int(key), "digits"
        elif symbol in self._plain_words:
            value, rule = self._numerals.value(key), "number words"
        else:
            return None
        if self._bounds.near(symbols, at):
            return None
        return Count(at, at + 1, value, value, value, "exact", "cardinal", (), rule)

    def _count_at(self, line: Line, at: int, last: Count | None) -> Count | None:
        """clock | numeric date | unnamed number | part of a whole | number | ordinal"""
        symbol = line.symbols[at]
        if symbol in self._clock or symbol in self._date:
            return Count(at, at + 1, None, None, None, "exact", "time" if symbol in self._clock else "date", (), "digits")
        if symbol in self._vague.starts and (vague := self._vague.at(line, at)):
            return vague
        if part := self._part_at(line, at, last):
            return part
        numeral = self._numerals.number_at(line, at)
        if numeral is not None:
            return self._numeral(line, at, numeral, last)
        if symbol in self._ordinals.starts and not (last and last.after == at and symbol in self._clock_unit):
            return self._ordinals.at(line, at)
        return None

    def _part_at(self, line: Line, at: int, last: Count | None) -> Count | None:
        """ثلث السكان | نصفهم | ثلاثة أرباع, and not نصف مليون"""
        symbols = line.symbols
        symbol, following = symbols[at], symbols[at + 1 : at + 2]
        if following not in self._parts:
            if symbol in self._definite or following in self._final:
                return None
            if symbol in self._short_unit:
                if not self._is_parted(symbol, following, symbols[at + 2 : at + 3]):
                    return None
            elif symbol not in self._part:
                return None
        part = self._numerals.part_at(line, at)
        if part is None or self._numerals.roles.get(symbols[part.after : part.after + 1]) in ("SCALE", "HUNDRED"):
            return None
        return self._bounded(line, exact(at, part.after, part.value, "fraction", "part of a whole"), last)

    def _is_parted(self, symbol: str, following: str, second: str) -> bool:
        """خمس السكان | خمس سكان المدينة | سبع القتلى, and not سبع البور"""
        if following in self._definite:
            return symbol in self._fifth or following in self._whole or following in self._parted
        return following in self._whole and second in self._definite

    def _numeral(self, line: Line, at: int, numeral: Numeral, last: Count | None) -> Count | None:
        """bound? (number | range) percent? bound?"""
        symbols = line.symbols
        after = numeral.after
        if symbols[at] in self._definite and (ordinal := self._ordinals.after_number(line, at, numeral.value, after)):
            return ordinal
        if after == at + 1 and numeral.words:
            if not self._lookalikes.is_number(line, at):
                return None
            if symbols[after : after + 1] == symbols[at] and line.keys[after] == line.keys[at]:
                after += 1
        found = self._ranges.at(line, at, numeral)
        if found is not None:
            count = Count(found.first, found.after, None, found.low, found.high, "range", rule="range")
        else:
            value = numeral.value
            rule = "number words" if numeral.words else "digits"
            count = Count(at, after, value, value, value, "exact", "cardinal", numeral.alternatives, rule)
        percent = self._in_percent(line, count, at, last)
        if percent is not None:
            return self._bounded(line, percent, last)
        kind = self._kind(line, count, at, numeral, last)
        if kind == "time" and not isinstance(numeral.value, int) and not numeral.words:  # 12.30 is no decimal
            return count._replace(value=None, low=None, high=None, kind="time")
        return kind and self._bounded(line, count._replace(kind=kind), last)

    def _kind(self, line: Line, count: Count, at: int, numeral: Numeral, last: Count | None) -> QuantityKind | None:
        symbols, value, key = line.symbols, numeral.value, line.keys[at]
        kind = self._kinds.of(line, at, count.after, value, numeral.words)
        years = count.modifier == "range" and symbols[at] in self._year and symbols[count.after - 1] in self._year
        years = years and count.low is not None and count.low >= 1900
        if kind == "cardinal" and years and symbols[count.after : count.after + 1] not in self._noun:
            return "date"
        if kind != "cardinal":
            return kind
        listed = last is not None and at == last.after + 1 and symbols[at - 1] in self._join and not numeral.words
        following = symbols[count.after : count.after + 1]
        if last and listed and last.kind in ("identifier", "date"):
            both_years = last.kind == "date" and len(key) == 4 and symbols[at] in self._year
            if following not in self._noun or both_years and following in self._unknown:
                return last.kind
        if numeral.words and symbols[at] in self._definite and at and symbols[at - 1] in self._row_noun:
            return "ordinal"
        long = len(key) > 5 and key[0] == "0" or len(key) > 9 and key.isdecimal() and not key.endswith("000")
        return "identifier" if long and following not in self._noun else kind

    def _in_percent(self, line: Line, count: Count, at: int, last: Count | None) -> Count | None:
        """number (% | بالمئة | في المئة | بالألف) | % number"""
        symbols = line.symbols
        found = self._percent.match(symbols, count.after)
        after, first, whole = count.after, count.first, 100
        if found:
            after, whole = found.end(), 1000 if found.lastgroup else 100
        elif at and symbols[at - 1] in self._sign and (last is None or last.after < at):
            first = min(first, at - 1)
        else:
            return None
        value, low, high = (None if n is None else plain(Fraction(n) / whole) for n in (count.value, count.low, count.high))
        return count._replace(first=first, after=after, value=value, low=low, high=high, kind="percent", alternatives=())

    def _bounded(self, line: Line, count: Count, last: Count | None) -> Count:
        """The count with what the words before or after it, or after its noun, make of it."""
        if count.kind in ("date", "time", "identifier", "ordinal"):
            return count
        symbols = line.symbols
        before = self._bounds.before(symbols, count.first)
        after = self._bounds.after(symbols, count.after)
        if before is not None and last is not None and before[0] < last.after:
            before = None
        if before is not None and not (before[1] == "approx" and after):
            return bounded(count, before[1], first=before[0])
        if after is not None:
            end, modifier, touching = after
            first = before[0] if before else count.first
            return bounded(count, modifier, first=first, after=end if touching else count.after)
        far = self._bounds.far_before(symbols, count.first)
        return bounded(count, far) if far else count
