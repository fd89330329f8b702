"""Number words below a thousand, and parts of a whole: خمسة وعشرون, ثلاثمئة, ثلاثة أرباع."""

from fractions import Fraction
from typing import NamedTuple

from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line
from arconflict.parse.symbols import having
from arconflict.text.letters import letters_of

DENOMINATORS = {
    "HALF": 2,
    "THIRD": 3,
    "QUARTER": 4,
    "FIFTH": 5,
    "SIXTH": 6,
    "SEVENTH": 7,
    "EIGHTH": 8,
    "NINTH": 9,
    "TENTH": 10,
}
ROLES = (
    "DIGITS UNIT ONE TWO TEEN_UNIT TEN TEEN TENS HUNDRED TWO_HUNDRED HUNDREDS HUNDRED_PLURAL SCALE "
    "TWO_SCALE THOUSANDS ZERO"
).split()
"""Features of the words that write numbers; a word has one of them."""
ALEF_WITH_HAMZA = "أ"
_ARTICLE = "ال"
_UNITS = frozenset({"UNIT", "ONE", "TWO", "TEEN_UNIT"})
_HUNDREDS = frozenset({"HUNDRED", "TWO_HUNDRED", "HUNDREDS"})
_TIMES_HUNDRED = frozenset({"HUNDRED", "HUNDRED_PLURAL"})


class Part(NamedTuple):
    """A part of a whole, and the word after it."""

    value: Fraction
    after: int


class SmallNumbers:
    """Reads number words below a thousand with the words of a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        features = vocabulary.alphabet.features.items()
        self.roles: dict[str, str] = {
            s: role for s, has in features if "POSS" not in has for role in ROLES if role in has
        }
        self.parts: dict[str, Fraction] = {
            s: Fraction(1, n) for s, has in features for name, n in DENOMINATORS.items() if name in has
        }
        self.values: dict[str, int] = vocabulary.values | {_ARTICLE + key: n for key, n in vocabulary.values.items()}
        self.wa: frozenset[str] = having(vocabulary, "WA")
        self.definite: frozenset[str] = having(vocabulary, "DEF")
        self._two_parts, self._many_parts = having(vocabulary, "TWO_PARTS"), having(vocabulary, "PARTS")
        self._holds_and = having(vocabulary, "HOLDS_AND")

    def value(self, key: str) -> int:
        """The value of a number word, with or without its article."""
        return self.values[key]

    def part_at(self, line: Line, at: int) -> Part | None:
        """نصف | ثلثا | ثلاثة أرباع"""
        symbol = line.symbols[at : at + 1]
        part = self.parts.get(symbol)
        if part is not None and symbol not in self._many_parts:
            return Part(2 * part if symbol in self._two_parts else part, at + 1)
        parts = line.symbols[at + 1 : at + 2]
        if parts not in self._many_parts or self.roles.get(symbol) not in ("UNIT", "DIGITS"):
            return None
        many = self._single(line, at)
        return None if many is None else Part(many * self.parts[parts], at + 2)

    def below_thousand(self, line: Line, at: int) -> tuple[int, int] | None:
        """hundreds (و below hundred)? | below hundred"""
        symbols = line.symbols
        role = self.roles.get(symbols[at : at + 1])
        if role in _HUNDREDS:
            hundreds, after = self.values[line.keys[at]], at + 1
        elif role == "UNIT" and self.roles.get(symbols[at + 1 : at + 2]) in _TIMES_HUNDRED:
            hundreds, after = self.values[line.keys[at]] * 100, at + 2
        else:
            return self._below_hundred(line, at)
        start = self.after_and(line, after)
        rest = None if start is None else self._below_hundred(line, start)
        return (hundreds, after) if rest is None else (hundreds + rest[0], rest[1])

    def _below_hundred(self, line: Line, at: int) -> tuple[int, int] | None:
        """unit عشر | unit و tens | tens | teen | unit"""
        symbols = line.symbols
        role = self.roles.get(symbols[at : at + 1])
        if role in ("TEN", "TEEN", "TENS", "ZERO"):
            return self.values[line.keys[at]], at + 1
        if role not in _UNITS:
            return None
        value = self.values[line.keys[at]]
        following = self.roles.get(symbols[at + 1 : at + 2])
        if following == "TEN" and symbols[at + 1] not in self.definite:
            return value + 10, at + 2
        tens = symbols[at + 1 : at + 2] in self.wa and self.roles.get(symbols[at + 2 : at + 3]) == "TENS"
        if tens and (symbols[at + 2] not in self.definite or symbols[at] in self.definite):
            return value + self.values[line.keys[at + 2]], at + 3
        if following in _TIMES_HUNDRED or role == "TEEN_UNIT":
            return None
        return value, at + 1

    def after_and(self, line: Line, at: int) -> int | None:
        """Where the word after a و at this place begins; «وأحد عشر» has the letters of واحد."""
        if line.symbols[at : at + 1] in self.wa:
            return at + 1
        return at if at < len(line.keys) and self.holds_and(line, at) else None

    def holds_and(self, line: Line, at: int) -> bool:
        """Whether the word is «وأحد» of وأحد عشر or وأحد وعشرون."""
        if line.symbols[at] not in self._holds_and:
            return False
        roles, symbols = self.roles, line.symbols
        joined = symbols[at + 1 : at + 2] in self.wa and roles.get(symbols[at + 2 : at + 3]) == "TENS"
        if joined and letters_of(line.text[line.starts[at] : line.ends[at]])[1:2] == ALEF_WITH_HAMZA:
            return True
        return roles.get(symbols[at + 1 : at + 2]) == "TEN"

    def _single(self, line: Line, at: int) -> int | None:
        found = self._below_hundred(line, at)
        if found is not None:
            return found[0]
        key = line.keys[at]
        return int(key) if key.isdecimal() and len(key) < 3 else None
