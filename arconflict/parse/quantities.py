"""Finds the quantities of a line: every number with its bounds and its kind."""

from arconflict.facts.quantity import Quantity
from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.bounds import Bounds
from arconflict.parse.count import Count, bounded, exact
from arconflict.parse.digits import Number
from arconflict.parse.implicit import ImplicitGrammar
from arconflict.parse.kinds import Kinds
from arconflict.parse.line import Line
from arconflict.parse.numerals import COUNTED_NOUNS, Numeral, NumeralGrammar
from arconflict.parse.ordinals import OrdinalGrammar
from arconflict.parse.symbols import having
from arconflict.parse.vague import VagueGrammar

__all__ = ["Count", "QuantityGrammar", "quantity"]


def quantity(count: Count, line: Line) -> Quantity:
    """The fact that a count of a line states."""
    span = line.span(count.first, count.after)
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
        self._wa, self._between = having(vocabulary, "WA"), having(vocabulary, "BAYN")

    def find(self, line: Line) -> list[Count]:
        """The quantities of a line in order, but for those that a noun alone implies."""
        found: list[Count] = []
        hit = self._start(line.symbols)
        while hit is not None:
            at = hit.start()
            count = self._count_at(line, at, found[-1] if found else None)
            after = at + 1
            if count is not None:
                found.append(count)
                after = max(count.after, after)
            hit = self._start(line.symbols, after)
        return found

    def implicit(self, line: Line, taken: list[Count]) -> list[Count]:
        """The counts that a singular or dual noun of people implies, outside the quantities found."""
        return self._implicit.find(line, taken)
