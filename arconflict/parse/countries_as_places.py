"""Countries that are where something happens, and not who does it: «الحدود مع العراق», «شهدت تركيا»."""

from arconflict.lexicon.actor_words import actor_words
from arconflict.lexicon.forces import Forces
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line

_NEAR = 5
"""How many words before «بين» or «مع» a word of borders may stand."""


class CountriesAsPlaces:
    """Tells by the words around it whether the name of a country or capital is a place."""

    def __init__(self, vocabulary: Vocabulary, forces: Forces) -> None:
        self._features = vocabulary.alphabet.features
        self._forces = forces
        self._words = actor_words()

    def holds(self, line: Line, first: int, after: int) -> bool:
        """Whether these words are the name of a country or a capital, and mean the place."""
        if not self._forces.is_land(tuple(line.keys[first:after])):
            return False
        if after < len(line.keys) and self._forces.country(line.keys[after]) is not None:  # «عمان الأردنية» is the city
            return True
        return self._opens(line, first, after) or self._behind(line, self._head_of_row(line, first))

    def _opens(self, line: Line, first: int, after: int) -> bool:
        """country, full stop, at the start of the line: «بوركينا فاسو.. 60 قتيلا»"""
        return first == 0 and after < len(line.symbols) and "STOP" in self._features[line.symbols[after]]

    def _head_of_row(self, line: Line, first: int) -> int:
        """Where a row of countries begins: «النيجر ومالي وبوركينا فاسو»"""
        while first >= 2 and "WA" in self._features[line.symbols[first - 1]]:
            length = next((n for n in (1, 2) if self._is_country_before(line, first - 1, n)), 0)
            if not length:
                break
            first -= 1 + length
        return first

    def _is_country_before(self, line: Line, at: int, length: int) -> bool:
        return at >= length and self._forces.is_country(tuple(line.keys[at - length : at]))

    def _behind(self, line: Line, first: int) -> bool:
        """a word of places, or one of borders and «بين», or «صاروخ من»"""
        if not first:
            return False
        before = line.keys[first - 1]
        link = self._features[line.symbols[first - 1]]
        if "COUNT" in link or "DIGITS" in link:  # «21 سورياً»: people of it
            return True
        if before in self._words.place_before or link & {"FI", "DIRECTION"}:
            return True
        if "LI" in link and first > 1:
            return line.keys[first - 2] in self._words.border | self._words.place_before
        if "MIN" in link and first > 1:
            return line.keys[first - 2] in self._words.place_from
        near = line.keys[max(0, first - 1 - _NEAR) : first - 1]
        return bool(link & {"BETWEEN", "MAA"}) and not self._words.border.isdisjoint(near)
