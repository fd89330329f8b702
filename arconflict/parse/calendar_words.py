"""Words of the calendar and what each stands for: days of the week, months, times of day, units, turns."""

import re
from fractions import Fraction
from typing import NamedTuple, TypeVar

from arconflict.facts.date import PartOfDay
from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.count import Count
from arconflict.parse.date_said import Edge, Season, TimeUnit
from arconflict.parse.line import Line
from arconflict.parse.symbols import having
from arconflict.text.clitics import ARTICLE
from arconflict.text.letters import HAMZA_BELOW, MADDA, first_letter

T = TypeVar("T")

Counts = dict[int, Count]
"""The quantities of a line by their first word, and by their first word behind a bound."""

_WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
_PARTS: dict[str, PartOfDay] = {
    "DAWN": "dawn",
    "MORNING": "morning",
    "FORENOON": "forenoon",
    "NOON": "noon",
    "AFTERNOON": "afternoon",
    "SUNSET": "sunset",
    "EVENING": "evening",
    "NIGHT": "night",
    "DAYTIME": "daytime",
}
_UNITS: dict[str, TimeUnit] = {
    "A_MINUTE": "minute",
    "AN_HOUR": "hour",
    "A_DAY": "day",
    "A_NIGHT": "day",
    "A_WEEK": "week",
    "A_MONTH": "month",
    "A_YEAR": "year",
    "A_DECADE": "decade",
    "A_CENTURY": "century",
}
_SEASONS: dict[str, Season] = {"SPRING": "spring", "SUMMER": "summer", "AUTUMN": "autumn", "WINTER": "winter"}
_EDGES: dict[str, Edge] = {"OPENING": "opening", "MIDDLE": "middle", "CLOSING": "closing"}
_DOUBLE = {
    ("KANUN", "FIRST"): 12,
    ("KANUN", "SECOND"): 1,
    ("TISHRIN", "FIRST"): 10,
    ("TISHRIN", "SECOND"): 11,
    ("RABI", "FIRST"): 3,
    ("RABI", "SECOND"): 4,
    ("JUMADA", "FIRST"): 5,
    ("JUMADA", "SECOND"): 6,
    ("DHU", "QADA"): 11,
    ("DHU", "HIJJA"): 12,
}
_TAILS = {"1": "FIRST", "2": "SECOND"}  # «تشرين 2»


class Month(NamedTuple):
    """A month in a line: its number in its calendar, and the word after it with its name in another family.

    Args:
        doubtful: its name is another word too, and words beside it must say that it is a month.
        misspelt: it is written as another word: «أب» for «آب».
    """

    number: int
    hijri: bool
    doubtful: bool
    after: int
    misspelt: bool = False


class CalendarWords:
    """Looks up calendar words by their symbols."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        features = vocabulary.alphabet.features
        self._features = features
        self._values, self._months = vocabulary.values, vocabulary.months
        self.weekdays: dict[str, int] = {
            s: n for s, has in features.items() for n, name in enumerate(_WEEKDAYS) if name in has
        }
        self.parts: dict[str, PartOfDay] = self._by_symbol(_PARTS)
        self.units: dict[str, TimeUnit] = self._by_symbol(_UNITS)
        self.seasons: dict[str, Season] = self._by_symbol(_SEASONS)
        self.edges: dict[str, Edge] = self._by_symbol(_EDGES)
        self.month_starts: frozenset[str] = having(
            vocabulary,
            "MONTH&GREGORIAN!DEF!POSS",
            "MONTH&HIJRI!DEF!POSS",
            *(f"{a}!DEF!POSS" for a, _ in _DOUBLE),
        )
        self._doubtful, self._hijri = (
            having(vocabulary, "DOUBTFUL"),
            having(vocabulary, "HIJRI", "RABI", "JUMADA", "DHU"),
        )
        self._double = having(vocabulary, "DOUBLE_MONTH")
        self._madda = having(vocabulary, "MADDA")
        self._close, self._open = having(vocabulary, "CLOSE"), having(vocabulary, "OPEN")
        self.joins: frozenset[str] = having(vocabulary, "SLASH", "OPEN", "DASH", "AW", "COMMA")
        alphabet = vocabulary.alphabet
        self._turn = compiled(
            "(?: (?P<before_last> MA? BEFORE PAST_TURN&DEF ) | (?P<after_next> MA? AFTER COMING_TURN&DEF )"
            " | (?P<last> PAST_TURN&DEF ) | (?P<next> COMING_TURN&DEF ) | (?P<now> PRESENT_TURN&DEF ) )",
            alphabet,
            {},
        )
        self.wa: frozenset[str] = having(vocabulary, "WA")
        self.min: frozenset[str] = having(vocabulary, "MIN")
        self.half: re.Pattern[str] = compiled(
            "WA HALF (?: A_DAY | A_WEEK | A_MONTH | A_YEAR | AN_HOUR )?", alphabet, {}
        )

    def _by_symbol(self, names: dict[str, T]) -> dict[str, T]:
        return {s: value for s, has in self._features.items() for name, value in names.items() if name in has}

    def value(self, key: str) -> int | None:
        """The number that a word of the calendar is listed with."""
        found = self._values.get(key)
        return found if found is not None else self._values.get(key.removeprefix(ARTICLE))

    def turn_at(self, line: Line, at: int) -> tuple[int, int] | None:
        """الماضي is -1, قبل الماضي -2, الجاري 0, المقبل 1: the turn and the word after it."""
        found = self._turn.match(line.symbols, at)
        if found is None:
            return None
        turns = {"before_last": -2, "last": -1, "now": 0, "next": 1, "after_next": 2}
        return turns[str(found.lastgroup)], found.end()

    def month_at(self, line: Line, at: int) -> Month | None:
        """name (/ name)?"""
        found = self._name_at(line, at)
        if found is None:
            return None
        join = found.after
        if line.symbols[join : join + 1] in self.joins and line.symbols[join : join + 1]:
            other = self._name_at(line, join + 1)
            closing = line.symbols[join : join + 1] in self._open
        else:
            other, closing = self._name_at(line, join), False
        if other is None or (other.number, other.hijri) != (found.number, found.hijri):
            return found
        after = other.after
        if closing and line.symbols[after : after + 1] in self._close:
            after += 1
        return found._replace(doubtful=False, after=after, misspelt=False)

    def _name_at(self, line: Line, at: int) -> Month | None:
        """month | (كانون | تشرين | ربيع | جمادى | ذو) second word"""
        symbol = line.symbols[at : at + 1]
        if not symbol or symbol not in self.month_starts:
            return None
        if symbol in self._double:
            return self._double_at(line, at)
        number = self._months.get(line.keys[at])
        first = first_letter(line.text[line.starts[at] : line.ends[at]]) if symbol in self._madda else MADDA
        if number is None or first == HAMZA_BELOW:
            return None  # «إب»
        return Month(number, symbol in self._hijri, symbol in self._doubtful, at + 1, first != MADDA)

    def _double_at(self, line: Line, at: int) -> Month | None:
        heads = self._features[line.symbols[at]]
        if at + 1 >= len(line.keys):
            return None
        tails = self._features[line.symbols[at + 1]] | {_TAILS.get(line.keys[at + 1], "")}
        for (head, tail), number in _DOUBLE.items():
            if head in heads and tail in tails:
                return Month(number, line.symbols[at] in self._hijri, False, at + 2)
        return None


def fraction(value: int | Fraction | None) -> Fraction | None:
    """A number as a fraction, whatever it was."""
    return None if value is None else Fraction(value)
