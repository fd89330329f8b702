"""What kind of number a number is: how many, which one, when, how old, or how much."""

from arconflict.facts.quantity import QuantityKind
from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.count import Count
from arconflict.parse.line import Line
from arconflict.parse.naming import Naming
from arconflict.parse.numerals import COUNTED_NOUNS
from arconflict.parse.symbols import having
from arconflict.text.letters import HAMZA_BELOW, first_letter

_LATIN_UNITS = frozenset("mm MM cm m km Km KM kg g MW $".split())
_ERAS = frozenset({"م", "ه"})  # behind a year: Christian, Hijri
_FIRST_YEAR, _LAST_YEAR, _LONGEST = 1900, 2040, 9
_ACCUSATIVE, _FEMININE, _THEY = "ا", "ه", "وا"
_JOINS = ("WA", "COMMA", "DASH", "SLASH", "OTHER_SIGN")
_NAME = "(?: NAME | NAME_PART | UNKNOWN!SOUND!NISBA )"
_MONTH = "(?: MONTH | DOUBLE_MONTH MONTH_TAIL )"
_MONTH_AFTER = (
    f"MIN MONTH_WORD&DEF | CURRENT&DEF | (?: MIN MONTH_WORD? | SLASH | MONTH_WORD )? {_MONTH}"
    f" | (?: WA | DASH | ILA | COMMA ) DIGITS (?: MIN MONTH_WORD&DEF | (?: MIN MONTH_WORD? | SLASH )? {_MONTH} )"
)


class Kinds:
    """Tells the kind of a number from the words around it."""

    before: tuple[str, ...] = (*Naming.ends, "OTHER_SIGN")
    after: list[str] = (
        "LATIN SLASH DASH COMMA MONTH DOUBLE_MONTH MONTH_WORD CURRENT DAY_PART YEARS DAYS MEASURE ILA".split()
    )
    """Features of the words beside a number that can make it more than a count."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        def words(*terms: str) -> frozenset[str]:
            return having(vocabulary, *terms)

        alphabet = vocabulary.alphabet
        self._naming = Naming(vocabulary)
        self._month_after = compiled(_MONTH_AFTER, alphabet, {})
        self._duration = compiled(r"(?: DURATION [^OPEN]{0,2} | LI | BI ) \Z", alphabet, {})
        self._aged = compiled(rf"{_NAME} {_NAME} OPEN \Z", alphabet, {})
        self._counted, self._unknown = words(*COUNTED_NOUNS), words("UNKNOWN!DEF")
        self._sign, self._latin, self._join = words("OTHER_SIGN"), words("LATIN"), words(*_JOINS)
        self._lists, self._madda = words("WA", "COMMA"), words("MADDA")
        self._year, self._before_year = words("YEAR"), words("BEFORE_YEAR", "OPEN", "DASH", "SLASH")
        self._comma, self._title = words("COMMA"), words("UNKNOWN!SOUND", "NAME_START", "CURRENT&DEF")
        self._measure, self._the_measure = words("MEASURE!POSS"), words("MEASURE&DEF")
        self._years, self._months = words("YEARS!POSS", "YEARS&DEF"), words("MONTHS!POSS")
        self._day_part, self._dash = words("DAY_PART"), words("DASH")
        self._pair = words("PAIR_HEAD")
        self._close = words("CLOSE")
        self._outcome = words("EVENT_NOUN", "PASSIVE", "ACTIVE")
        self._person = words("PERSON", "VICTIM_NOUN", "OPEN", "AGE_HEAD")
        self._article, self._construct = words("ARTICLE"), words("IDENT_HEAD!DEF", "LINES_OF!DEF")
        self._one_of_row = words("ROW_NOUN&DEF", "PERSON&SINGULAR&DEF", "VICTIM_NOUN&SINGULAR&DEF")
        self._row_noun, self._definite, self._nisba = words("ROW_NOUN&DEF"), words("DEF"), words("NISBA&DEF")

    def of(self, line: Line, count: Count, at: int, words: bool, last: Count | None) -> QuantityKind | None:
        """The kind of a count whose number begins at a word; None where it is no number at all."""
        symbols, after, value = line.symbols, count.after, count.value if count.high is None else count.high
        following = symbols[after : after + 1]
        if at and symbols[at - 1] in self._sign and line.keys[at - 1] == "#":
            return None
        if following in self._latin and line.starts[after] == line.ends[after - 1]:
            return "measure" if line.keys[after] in _LATIN_UNITS else None
        if value is not None and 0 < value <= 31 and self._is_day(line, after):
            return "date"
        if following in self._day_part and value is not None and value <= 24:
            return "cardinal" if symbols[at - 1 : at] in self._outcome else "time"  # «مقتل خمسة صباح الأربعاء»
        counted = self._is_counted(line, after)
        named = self._naming.kind(line, at, counted, words, value or 0, following in self._measure)
        if named is not None:
            return named
        if not words and symbols[at] in self._year and self._is_year(line, count, at, counted):
            return "date"
        kind = self._amount(line, at, after)
        return self._listed(line, count, at, words, last) if kind == "cardinal" else kind

    def _is_day(self, line: Line, after: int) -> bool:
        """Whether a month follows: «5 من آب», not «5 من إب»."""
        found = self._month_after.match(line.symbols, after)
        if found is None or line.symbols[found.end() - 1] not in self._madda:
            return found is not None
        return first_letter(line.text[line.starts[found.end() - 1] : line.ends[found.end() - 1]]) != HAMZA_BELOW

    def _is_counted(self, line: Line, after: int) -> bool:
        """Whether a noun that the number counts stands after it; unknown ones show it by their accusative."""
        following = line.symbols[after : after + 1]
        if following not in self._unknown:
            return following in self._counted
        return line.keys[after].endswith(_ACCUSATIVE) and not line.keys[after].endswith(_THEY)

    def _is_year(self, line: Line, count: Count, at: int, counted: bool) -> bool:
        """Four digits of a year: both ends of a range, or after a word of time, with no noun that agrees."""
        symbols, after = line.symbols, count.after
        following = symbols[after : after + 1]
        if following in self._unknown and line.keys[after] in _ERAS:
            return True
        first = int(line.keys[at])
        if first < _FIRST_YEAR:
            return False
        if count.modifier == "range":
            return symbols[after - 1] in self._year and not counted
        if counted and (first % 100 < 11 or line.keys[after].endswith((_ACCUSATIVE, _FEMININE))):
            return False  # «في 2020 وزير» counts no ministers: twenty has the accusative
        if at == 0:
            return following in self._dash
        place = at - 2 if symbols[at - 1] in self._comma else at - 1
        if symbols[place] in self._before_year:
            return True
        bare = first % 100 > 0 and first < _LAST_YEAR and not counted and following not in self._unknown
        return bare and symbols[at - 1] in self._title

    def _amount(self, line: Line, at: int, after: int) -> QuantityKind:
        """Ages and measures by the unit behind the number, and what الـ makes of a number."""
        symbols = line.symbols
        following, previous = symbols[after : after + 1], symbols[at - 1] if at else ""
        if following in self._years:
            return "measure" if self._duration.search(symbols, max(0, at - 3), at) else "age"
        if following in self._months and previous in self._person or self._is_bracketed_age(line, at, after):
            return "age"
        if following in self._measure:
            return "measure"
        return self._articled(symbols, at, following) if previous in self._article else "cardinal"

    def _is_bracketed_age(self, line: Line, at: int, after: int) -> bool:
        """«سامر الحلبي (20)»: two names, and two digits in brackets."""
        symbols = line.symbols
        if symbols[after : after + 1] not in self._close or len(line.keys[at]) != 2 or after != at + 1:
            return False
        counted = self._is_counted(line, after + 1)
        return not counted and self._aged.search(symbols, max(0, at - 3), at) is not None

    def _articled(self, symbols: str, at: int, following: str) -> QuantityKind:
        """اليوم الـ200 is the 200th, مساكن الـ3000 a name, الجرحى الـ20 are twenty."""
        if at < 2 or following in self._counted:
            return "cardinal"
        before = symbols[at - 2]
        if before in self._the_measure:
            return "measure"
        described = before in self._nisba and at > 2 and symbols[at - 3] in self._one_of_row
        if before in self._one_of_row or described:
            return "ordinal"
        return "identifier" if before in self._construct else "cardinal"

    def _listed(self, line: Line, count: Count, at: int, words: bool, last: Count | None) -> QuantityKind:
        """اللواءين 105 و106, عامي 2011 و2015: more of the same; القرن العشرين; a telephone number."""
        symbols, key = line.symbols, line.keys[at]
        following, previous = symbols[count.after : count.after + 1], symbols[at - 1] if at else ""
        if words:
            ordinal = symbols[at] in self._definite and previous in self._row_noun
            return "ordinal" if ordinal else "cardinal"
        noun = following in self._counted or following in self._unknown
        if last is not None and at == last.after + 1 and previous in self._join:
            years = last.kind == "date" and symbols[at] in self._year and following not in self._counted
            paired = last.first > 0 and symbols[last.first - 1] in self._pair  # «يومي 5 و6»
            # «16 آذار، 3 حوادث» goes on with a count
            date = last.kind == "date" and (previous not in self._lists or paired)
            if years or (date or last.kind == "identifier") and not noun:
                return last.kind
        long = len(key) > _LONGEST and key.isdecimal() and not key.endswith("000")
        return "identifier" if (long or len(key) > 5 and key[0] == "0") and not noun else "cardinal"
