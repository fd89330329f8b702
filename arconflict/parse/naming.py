"""Words before a number that make it a name, a year, an hour or an age: اللواء 105, عام 2011, الساعة 10."""

from arconflict.facts.quantity import QuantityKind
from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.digits import Number
from arconflict.parse.line import Line
from arconflict.parse.symbols import having

QUALITY = "WORD&DEF!VICTIM_NOUN!EVENT_NOUN!IDENT_HEAD!PLURAL"
"""A word between a head and its number: المنطقة العسكرية الرابعة, القرار الأممي 2254."""

# What stands before a number, up to it.
_BEFORE = {
    "model": "(?: MODEL | LATIN ) DASH?",
    "sign": "(?: CALIBRE COMMA? | NUMBER_SIGN ) ARTICLE?",
    "head": "IDENT_HEAD (?: UNKNOWN | ALA | <quality>{1,2} )? ARTICLE? | IDENT_HEAD WORD{0,3} A_NUMBER",
    "decision": "DECISION [^STOP COMMA COLON VERB DIGITS NUMBER_SIGN]{1,3}",
    "day": "DATE_HEAD!DEF",
    "hour": "CLOCK_HEAD&DEF ARTICLE?",
    "date": "DIGITS (?: MONTH | DOUBLE_MONTH MONTH_TAIL )",
    "year": "(?: YEAR_HEAD | A_YEAR&TWO_UNITS&DEF | MONTH | DOUBLE_MONTH MONTH_TAIL ) (?: CLOSE | SLASH | COMMA | MIN YEAR_HEAD )?",
    "age": "AGE_HEAD (?: MIN AGE_HEAD | BAYN )? ARTICLE?",
}
_KINDS: dict[str, QuantityKind] = {
    "model": "identifier",
    "sign": "identifier",
    "head": "identifier",
    "decision": "identifier",
    "day": "date",
    "hour": "time",
    "year": "date",
    "date": "date",
    "age": "age",
}
_LINES = frozenset(("48", "67", "1948", "1967"))
_WINDOW = 7


class Naming:
    """Tells the kind of a number from the words before it."""

    ends: list[str] = (
        "MODEL LATIN DASH CALIBRE NUMBER_SIGN IDENT_HEAD A_NUMBER CLOCK_HEAD YEAR_HEAD MONTH MONTH_TAIL "
        "DATE_HEAD CLOSE SLASH COMMA AGE_HEAD LINES_OF DEF KEPT UNKNOWN ALA BAYN ARTICLE DECISION NAME_START"
    ).split()
    """Features of the words that can stand right before a number that is more than a count."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        source = " | ".join(f"(?P<{name}>{phrase})" for name, phrase in _BEFORE.items())
        self._before = compiled(rf"(?:{source}) \Z", vocabulary.alphabet, {"quality": QUALITY})
        self._cue = having(vocabulary, *self.ends)
        self._dash, self._letters = having(vocabulary, "DASH"), having(vocabulary, "WORD")
        self._lines_of, self._head = having(vocabulary, "LINES_OF"), having(vocabulary, "IDENT_HEAD")

    def kind(
        self, line: Line, at: int, counted: bool, words: bool, value: Number, measured: bool
    ) -> QuantityKind | None:
        """What the words before a number make of it.

        Args:
            counted: whether a noun that can be counted stands after the number.
            words: whether the number is written in words.
            measured: whether that noun is a measure.
        """
        symbols = line.symbols
        previous = symbols[at - 1] if at else ""
        if previous not in self._cue:
            return None
        if previous in self._dash and self._is_glued(line, at):
            return "identifier"
        if line.keys[at] in _LINES and not counted and previous in self._lines_of:
            return "identifier"
        if measured and previous in self._head:  # «مدفع 57 ملم»
            return None
        found = self._before.search(symbols, max(0, at - _WINDOW), at)
        name = found.lastgroup if found else None
        if name is None or not _fits(name, counted, words, value) or measured and name == "age":
            return None
        return _KINDS[name]

    def _is_glued(self, line: Line, at: int) -> bool:
        """إف-16: letters, dash and digits with no space between."""
        if at < 2 or line.symbols[at - 2] not in self._letters:
            return False
        return line.touch(at - 2, at - 1) and line.touch(at - 1, at)


def _fits(name: str, counted: bool, words: bool, value: Number) -> bool:
    """Whether the number is one that such words name."""
    if name in ("sign", "hour", "age"):
        return True
    if name == "date":  # «في 12 مارس 2017 شرطيا»: the year, whatever follows
        return not words and 1900 <= value <= 2100
    if counted:
        return False
    if name == "year":
        return not words or 1000 <= value <= 2100
    if name == "decision":
        return not words and 100 <= value < 10_000
    if name == "day":
        return not words and 1 <= value <= 31
    return not words
