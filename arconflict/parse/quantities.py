"""Finds the quantities of a line: every number with its bounds and its kind."""

from collections.abc import Sequence
from fractions import Fraction

from arconflict.facts.quantity import Quantity
from arconflict.facts.span import Span
from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.bounds import Bounds
from arconflict.parse.count import Count, bounded
from arconflict.parse.implicit import ImplicitGrammar
from arconflict.parse.kinds import Kinds
from arconflict.parse.line import Line
from arconflict.parse.lookalikes import Lookalikes
from arconflict.parse.numerals import Numeral, NumeralGrammar
from arconflict.parse.ordinals import OrdinalGrammar
from arconflict.parse.plain import PlainNumbers
from arconflict.parse.ranges import RangeGrammar
from arconflict.parse.shares import ShareGrammar
from arconflict.parse.slashed import SlashedGrammar
from arconflict.parse.small_numbers import ALEF_WITH_HAMZA
from arconflict.parse.symbols import having
from arconflict.parse.vague import VagueGrammar
from arconflict.text.clitics import WA
from arconflict.text.letters import letters_of

__all__ = ["Count", "QuantityGrammar", "quantity"]


def quantity(count: Count, line: Line, fact_id: str | None = None) -> Quantity:
    """The fact that a count of a line states."""
    span = line.span(count.first, count.after)
    word = line.text[span.start : line.ends[count.first]]
    if count.rule == "number words" and letters_of(word).startswith(WA + ALEF_WITH_HAMZA):
        first = next(at for at in range(1, len(word)) if letters_of(word[at]))
        span = Span(span.start + first, span.end)  # «وأحد عشر» has the letters of واحد
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
        id=fact_id,
    )


_START = (
    "(?: DIGITS | UNIT | ONE | TWO | TEEN_UNIT | TEN | TEEN | TENS | HUNDRED | TWO_HUNDRED | HUNDREDS | SCALE"
    " | TWO_SCALE | THOUSANDS | ZERO | PART | TWO_PARTS | VAGUE!POSS | NAYYIF | ORDINAL | ORDINAL_ONE"
    " | CLOCK | NUMERIC_DATE )"
)
_UNBOUNDED = frozenset({"date", "time", "identifier", "ordinal"})


class QuantityGrammar:
    """Finds quantities with the words of a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._numerals = NumeralGrammar(vocabulary)
        small = self._numerals.small
        self._bounds, self._kinds = Bounds(vocabulary), Kinds(vocabulary)
        self._plain = PlainNumbers(vocabulary, small, self._bounds)
        self._vague, self._shares = VagueGrammar(vocabulary, small), ShareGrammar(vocabulary, small)
        self._ordinals = OrdinalGrammar(vocabulary, self._numerals)
        self._ranges = RangeGrammar(vocabulary, self._numerals)
        self._lookalikes, self._implicit = Lookalikes(vocabulary), ImplicitGrammar(vocabulary)
        self._slashed, self._strokes = SlashedGrammar(vocabulary), having(vocabulary, "SLASH", "DASH")
        self._start = compiled(_START, vocabulary.alphabet, {}).search
        self._clock, self._date = having(vocabulary, "CLOCK"), having(vocabulary, "NUMERIC_DATE")
        self._definite, self._clock_unit = having(vocabulary, "DEF"), having(vocabulary, "CLOCK_UNIT")

    def find(self, line: Line) -> list[Count]:
        """The quantities of a line in order, but for those that a noun alone implies."""
        found: list[Count] = []
        last: Count | None = None
        symbols, after = line.symbols, 0
        while (hit := self._start(symbols, after)) is not None:
            at, floor = hit.start(), -1 if last is None else last.after
            count = self._plain.at(line, at, floor) or self._count_at(line, at, last)
            after = at + 1
            if count is not None:
                found.append(count)
                last, after = count, count.after
        return found

    def implicit(self, line: Line, taken: Sequence[Count]) -> list[Count]:
        """The counts that a singular or dual noun of people implies, outside the quantities found."""
        return self._implicit.find(line, taken)

    def _count_at(self, line: Line, at: int, last: Count | None) -> Count | None:
        """clock | numeric date | unnamed number | part of a whole | number | ordinal"""
        symbol = line.symbols[at]
        if symbol in self._clock:
            return Count(at, at + 1, None, None, None, "exact", "time", (), "clock")
        if symbol in self._date:
            return Count(at, at + 1, None, None, None, "exact", "date", (), "numeric date")
        if symbol in self._vague.starts and (vague := self._vague.at(line, at)):
            return vague
        if line.symbols[at + 1 : at + 2] in self._strokes and (slashed := self._slashed.at(line, at)):
            return slashed
        if part := self._shares.part_at(line, at):
            return self._bounded(line, part, last)
        numeral = self._numerals.number_at(line, at)
        if numeral is not None:
            return self._numeral(line, at, numeral, last)
        if symbol not in self._ordinals.starts or last and last.after == at and symbol in self._clock_unit:
            return None
        return self._ordinals.at(line, at)

    def _numeral(self, line: Line, at: int, numeral: Numeral, last: Count | None) -> Count | None:
        """bound? (number | range) percent? bound?, or an ordinal that begins with a number"""
        if line.symbols[at] in self._definite and (ordinal := self._ordinals.after_number(line, at, numeral)):
            return ordinal
        if numeral.words and numeral.after == at + 1:
            if not self._lookalikes.is_number(line, at):
                return None
            numeral = self._once(line, at, numeral)
        found = self._ranges.at(line, at, numeral)
        if found is not None:
            count = Count(found.first, found.after, None, found.low, found.high, "range", rule="range")
        else:
            value, rule = numeral.value, "number words" if numeral.words else "digits"
            count = Count(at, numeral.after, value, value, value, alternatives=numeral.alternatives, rule=rule)
        percent = self._shares.in_percent(line, count, at, last.after if last else 0)
        if percent is not None:
            return self._bounded(line, percent, last)
        kind = self._kinds.of(line, count, at, numeral.words, last)
        if kind == "time" and isinstance(count.value, Fraction) and not numeral.words:  # 12.30 is no decimal
            return count._replace(value=None, low=None, high=None, kind="time")
        return kind and self._bounded(line, count if kind == "cardinal" else count._replace(kind=kind), last)

    def _once(self, line: Line, at: int, numeral: Numeral) -> Numeral:
        """«خمسة خمسة» is five at a time."""
        again = line.keys[numeral.after : numeral.after + 1] == [line.keys[at]]
        return numeral._replace(after=numeral.after + 1) if again else numeral

    def _bounded(self, line: Line, count: Count, last: Count | None) -> Count:
        """The count with what the words before or after it, or after its noun, make of it."""
        if count.kind in _UNBOUNDED:
            return count
        symbols = line.symbols
        before = self._bounds.before(symbols, count.first)
        after = self._bounds.after(symbols, count.after)
        if before is not None and last is not None and before.first < last.after:
            before = None
        first = before.first if before else count.first
        if before is not None and not (before.modifier == "approx" and after):
            return bounded(count, before.modifier, first=first)
        if after is not None:
            end = after.after if after.touching else count.after
            return bounded(count, after.modifier, first=first, after=end)
        far = self._bounds.far_before(symbols, count.first)
        return bounded(count, far.modifier) if far else count
