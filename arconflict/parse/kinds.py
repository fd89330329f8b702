"""What kind of number a number is: how many, which one, when, how old, or how much."""

from arconflict.facts.quantity import QuantityKind
from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.digits import Number
from arconflict.parse.line import Line
from arconflict.parse.numerals import COUNTED_NOUNS
from arconflict.parse.symbols import having

_LATIN_UNITS = frozenset({"mm", "cm", "m", "km", "kg", "g", "MW", "KM", "Km", "MM", "$"})

_ERAS = frozenset({"م", "ه"})
"""Behind a year: Christian and Hijri."""

# What stands before a number, up to it.
_BEFORE: dict[str, str] = {
    "model": r"(?: MODEL | LATIN ) DASH?",
    "calibre": r"(?: CALIBRE COMMA? | NUMBER_SIGN ) ARTICLE?",
    "head": r"IDENT_HEAD (?: UNKNOWN | ALA | (?: UNKNOWN&DEF | KEPT&DEF | NISBA&DEF ){2} )? ARTICLE? | IDENT_HEAD WORD{0,3} A_NUMBER",
    "decision": r"DECISION [^STOP COMMA COLON VERB DIGITS NUMBER_SIGN]{1,3}",
    "day": r"DATE_HEAD!DEF",
    "hour": r"CLOCK_HEAD&DEF ARTICLE?",
    "year": r"(?: YEAR_HEAD | MONTH | DOUBLE_MONTH MONTH_TAIL ) (?: CLOSE | SLASH | COMMA | MIN YEAR_HEAD )?",
    "age": r"AGE_HEAD (?: MIN AGE_HEAD | BAYN )? ",
}


_BESIDE_BEFORE = (
    "MODEL LATIN DASH CALIBRE NUMBER_SIGN IDENT_HEAD CLOCK_HEAD YEAR_HEAD MONTH MONTH_TAIL DATE_HEAD CLOSE SLASH COMMA "
    "AGE_HEAD OTHER_SIGN LINES_OF DEF KEPT ALA BAYN ARTICLE"
).split()
_BESIDE_AFTER = (
    "LATIN SLASH DASH COMMA MONTH DOUBLE_MONTH MONTH_WORD CURRENT DAY_PART YEARS DAYS MEASURE ILA".split()
)


class Kinds:
    """Tells the kind of a number from the words around it."""

    before, after = _BESIDE_BEFORE, _BESIDE_AFTER
    """Features of the words beside a number that can make it more than a count."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        alphabet = vocabulary.alphabet
        source = " | ".join(f"(?P<{name}>{phrase})" for name, phrase in _BEFORE.items())
        self._before = compiled(rf"(?:{source}) \Z", alphabet, {})
        self._cue = having(vocabulary, *self.before)
        self._counted, self._unknown = having(vocabulary, *COUNTED_NOUNS), having(vocabulary, "UNKNOWN!DEF")
        self._other_sign = having(vocabulary, "OTHER_SIGN")
        self._month_after = compiled(
            "MIN MONTH_WORD&DEF | CURRENT&DEF | (?: MIN MONTH_WORD? | SLASH | MONTH_WORD )? (?: MONTH | DOUBLE_MONTH MONTH_TAIL )",
            alphabet,
            {},
        )
        self._list_month = compiled(
            "(?: WA | DASH | ILA | COMMA ) DIGITS (?: MIN MONTH_WORD? | SLASH )? (?: MONTH | DOUBLE_MONTH MONTH_TAIL )",
            alphabet,
            {},
        )
        self._year = having(vocabulary, "YEAR")
        self._before_year = having(vocabulary, "BEFORE_YEAR", "OPEN", "DASH", "SLASH")
        self._measure = having(vocabulary, "MEASURE!POSS")
        self._years = having(vocabulary, "YEARS!POSS", "YEARS&DEF")
        self._days = having(vocabulary, "DAYS!POSS")
        self._duration = compiled(r"(?: DURATION [^OPEN]{0,2} | LI | BI ) \Z", alphabet, {})
        self._day_part = having(vocabulary, "DAY_PART")
        self._of_age = compiled(r"MIN OF_AGE", alphabet, {})
        self._person = having(vocabulary, "PERSON", "VICTIM_NOUN", "OPEN", "AGE_HEAD")
        self._latin = having(vocabulary, "LATIN")
        self._lines_of = having(vocabulary, "LINES_OF")
        self._article, self._row_noun = (
            having(vocabulary, "ARTICLE"),
            having(vocabulary, "ROW_NOUN&DEF", "PERSON&SINGULAR&DEF", "VICTIM_NOUN&SINGULAR&DEF"),
        )
        self._construct = having(vocabulary, "IDENT_HEAD!DEF", "LINES_OF!DEF")
        self._dash, self._letters = having(vocabulary, "DASH"), having(vocabulary, "WORD")
        self._nisba = having(vocabulary, "NISBA&DEF")
        self._weapon = having(vocabulary, "IDENT_HEAD!CALIBRE")
        self._measure_the = having(vocabulary, "MEASURE&DEF")

    def of(self, line: Line, first: int, after: int, value: Number, words: bool) -> QuantityKind | None:
        """The kind of the number that stands at `[first, after)`; None where it is no number at all."""
        symbols = line.symbols
        following = symbols[after : after + 1]
        counted = following in self._counted or following in self._unknown and line.keys[after].endswith("ا")
        if first and symbols[first - 1] in self._other_sign and line.keys[first - 1] == "#":
            return None
        if following in self._latin and line.starts[after] == line.ends[after - 1]:
            return "measure" if line.keys[after] in _LATIN_UNITS else None
        if (
            self._month_after.match(symbols, after)
            and 1 <= value <= 31
            or self._list_month.match(symbols, after)
        ):
            return "date"
        if following in self._unknown and line.keys[after] in _ERAS and symbols[first] in self._year:
            return "date"
        if following in self._day_part and value <= 24:
            return "time"
        if following in self._measure and first and symbols[first - 1] in self._weapon:
            return "measure"
        name = self._name_before(line, first, counted, words, value)
        if name is not None:
            return name
        if not words and symbols[first] in self._year and self._is_year(line, first, after, counted):
            return "date"
        return self._counting_kind(line, first, after, value)

    def _name_before(
        self, line: Line, first: int, counted: bool, words: bool, value: Number
    ) -> QuantityKind | None:
        symbols = line.symbols
        if first == 0:
            return None
        previous = symbols[first - 1]
        if previous in self._dash and first > 1 and symbols[first - 2] in self._letters:
            if line.ends[first - 2] == line.starts[first - 1] and line.ends[first - 1] == line.starts[first]:
                return "identifier"
        if previous in self._lines_of and line.keys[first] in ("48", "67", "1948", "1967") and not counted:
            return "identifier"
        if previous not in self._cue:
            return None
        found = self._before.search(symbols, max(0, first - 7), first)
        name = found.lastgroup if found else None
        if name == "calibre" or name == "model" and not counted:
            return "identifier"
        if name == "head" and not counted and not words:
            return "identifier"
        if name == "decision" and not counted and not words and 100 <= value < 10_000:
            return "identifier"
        if name == "day" and not counted and not words and 1 <= value <= 31:
            return "date"
        if name == "hour":
            return "time"
        if name == "age":
            return "age"
        if name == "year" and not counted and (not words or 1000 <= value <= 2100):
            return "date"
        return None

    def _is_year(self, line: Line, first: int, after: int, counted: bool) -> bool:
        """Four digits of a year, after a word of time and with no noun that agrees with the number."""
        symbols = line.symbols
        if counted:  # «في 2020 وزير» counts no ministers: twenty has the accusative
            key = line.keys[after]
            counted = not 11 <= int(line.keys[first]) % 100 or key.endswith(("ا", "ه"))
        if counted or line.keys[first] < "1900":
            return False
        return symbols[first - 1] in self._before_year if first else symbols[after : after + 1] in self._dash

    def _counting_kind(self, line: Line, first: int, after: int, value: Number) -> QuantityKind:
        symbols = line.symbols
        following = symbols[after : after + 1]
        if following in self._years:
            return "measure" if self._duration.search(symbols, max(0, first - 3), first) else "age"
        if following in self._days and first and symbols[first - 1] in self._person:
            return "age"
        if following in self._measure:
            return "measure"
        if first and symbols[first - 1] in self._article:
            return self._articled(line, first, after)
        return "cardinal"

    def _articled(self, line: Line, first: int, after: int) -> QuantityKind:
        """اليوم الـ200 is the 200th, مساكن الـ3000 a name, الجرحى الـ20 are twenty."""
        symbols = line.symbols
        if first < 2 or symbols[after : after + 1] in self._counted:
            return "cardinal"
        before = symbols[first - 2]
        if before in self._measure_the:
            return "measure"
        if (
            before in self._row_noun
            or before in self._nisba
            and first > 2
            and symbols[first - 3] in self._row_noun
        ):
            return "ordinal"
        return "identifier" if before in self._construct else "cardinal"
