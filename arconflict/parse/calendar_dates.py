"""Dates of the calendar: numeric dates, a day and its month, and months."""

from collections.abc import Callable

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.calendar_words import CalendarWords, Counts, Month
from arconflict.parse.date_said import DateSaid
from arconflict.parse.line import Line
from arconflict.parse.numeric_dates import NumericDates
from arconflict.parse.place_names import quoted
from arconflict.parse.seasons import SeasonGrammar
from arconflict.parse.symbols import having
from arconflict.parse.years import YearGrammar

_CUES = (
    "FI",
    "SINCE",
    "DURING",
    "HATTA",
    "ILA",
    "EDGE",
    "MONTH_WORD",
    "BEFORE",
    "AFTER",
    "BAYN",
    "PERIOD",
    "LAST_OF",
)
"""Before a doubtful month: «في مارس», «منذ ماي»."""
_WITHIN = ("FI", "SINCE", "DURING", "MONTH_WORD")
"""Before a month, whatever follows it: «في أيار علي …» is no name."""
_PERSON = (
    "PERSON&SINGULAR", "RANK", "TITLE", "NAME", "KILLED!VICTIM_NOUN", "WOUNDED!VICTIM_NOUN", "DETAINED!VICTIM_NOUN",
    "VICTIM_NOUN&SINGULAR",
)  # fmt: skip
_NAME = ("NAME!MONTH", "GIVEN_NAME", "NAME_LINK")
_FIRST_OF = """
    FIRST A_DAY&MANY_UNITS? MONTH_WORD? (?: MONTH!DOUBTFUL | HIJRI | DOUBLE_MONTH MONTH_TAIL )
"""
_DAY_HEAD = "(?: (?P<day> THIS? A_DAY&SINGLE_UNIT DATE_WORD? ) | (?P<date> DATE_WORD ) )"
_TO_MONTH = "(?: MIN (?: MONTH_WORD!DEF!POSS )? | MONTH_WORD!DEF!POSS | SLASH | DASH )?"
_THIS_MONTH = """
    MIN? (?: (?P<month> THIS? A_MONTH&DEF&SINGLE_UNIT ) | (?P<turn> PRESENT_TURN&DEF | PAST_TURN&DEF ) )
"""
_TURN_OR_YEAR = """
    SLASH | BEFORE? PAST_TURN&DEF | COMING_TURN&DEF | PRESENT_TURN&DEF | DIGITS&YEAR | MIN? A_YEAR
"""
_DAY_STARTS = (
    "DIGITS!GROUPED", "ORDINAL&DEF", "ORDINAL_ONE&DEF", "ARTICLE", "UNIT", "TEN", "TEEN", "TENS", "ONE", "FIRST_DAY",
    "FIRST&ORDINAL!DEF", "DATE_WORD", "A_DAY&SINGLE_UNIT", "THIS",
)  # fmt: skip
_NUMERIC_STARTS = ("NUMERIC_DATE", "DIGITS!GROUPED", "DATE_WORD", "A_DAY&SINGLE_UNIT", "THIS")
Reader = Callable[[Line, int, DateSaid, Counts], DateSaid | None]
"""Reads one part of a date at a word: the date with that part, or None."""


class CalendarGrammar:
    """Reads days of the calendar, months, and with YearGrammar and SeasonGrammar all that is longer."""

    def __init__(self, vocabulary: Vocabulary, words: CalendarWords) -> None:
        alphabet = vocabulary.alphabet
        self._words = words
        self._years = YearGrammar(vocabulary, words)
        self._numeric = NumericDates(vocabulary)
        self._numeral = having(vocabulary, "DIGITS!GROUPED")
        self._first_day, self._article = having(vocabulary, "FIRST_DAY"), having(vocabulary, "ARTICLE")
        self._first = having(vocabulary, "FIRST&ORDINAL!DEF!POSS")
        self._first_of = compiled(_FIRST_OF, alphabet, {})
        self._tens = having(vocabulary, "TENS&DEF")
        self._days = having(vocabulary, "A_DAY&MANY_UNITS!DEF")
        self._day_head = compiled(_DAY_HEAD, alphabet, {})
        self._to_month = compiled(_TO_MONTH, alphabet, {})
        self._this_month = compiled(_THIS_MONTH, alphabet, {})
        self._pair = compiled("(?: (?P<and> WA ) | (?P<to> DASH | ILA | HATTA | AW ) ) ARTICLE?", alphabet, {})
        self._month_word = having(vocabulary, "MONTH_WORD!DEF!POSS")
        self._month_pair = having(vocabulary, "A_MONTH&PAIR_HEAD")
        self._cues, self._within = having(vocabulary, *_CUES), having(vocabulary, *_WITHIN)
        self._year = having(vocabulary, "DIGITS&YEAR")
        self._branded, self._zero = having(vocabulary, "BRANDED"), having(vocabulary, "ZERO")
        self._person, self._name = having(vocabulary, *_PERSON), having(vocabulary, *_NAME)
        self._turn_or_year = compiled(f"(?: {_TURN_OR_YEAR} )", alphabet, {})
        self._named_after = having(vocabulary, "NAMED_AFTER_DAY!DEF!TIME_UNIT")
        years, parts = self._years, SeasonGrammar(vocabulary, words, self._years)
        readers: tuple[tuple[Reader, frozenset[str]], ...] = (
            (parts.edge_at, parts.edges),
            (self._numeric_at, having(vocabulary, *_NUMERIC_STARTS)),
            (self._day_at, having(vocabulary, *_DAY_STARTS)),
            (parts.section_at, parts.sections),
            (parts.decade_at, parts.decades),
            (years.unit_at, years.units),
            (self._month_at, words.month_starts | self._month_word | self._month_pair),
            (parts.season_at, parts.seasons),
            (years.year_at, years.years),
        )
        self.starts: frozenset[str] = frozenset().union(*(starts for _, starts in readers))
        self._readers = {s: [read for read, starts in readers if s in starts] for s in self.starts}

    def at(self, line: Line, at: int, said: DateSaid, counts: Counts, via: str) -> DateSaid | None:
        """edge? | (day of month)? month? year? | season year? | decade | part of a unit"""
        if said.stretch or said.story and via != "of" or via == "in" and said.has_day and not said.day:
            return None
        if via == "comma" and not (
            said.has_day and not said.day or said.has_month and not said.has_year or said.hour is not None
        ):
            return None
        for read in self._readers[line.symbols[at]]:
            found = read(line, at, said, counts)
            if found is not None:
                return found
        return None

    def _numeric_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """(يوم | بتاريخ)? dd/mm/yyyy era?"""
        if said.day is not None or said.has_month or said.has_year or said.edge or said.section:
            return None
        head = self._day_head.match(line.symbols, at)
        start = head.end() if head else at
        found = self._numeric.at(line, start, head is not None or bool(said.weekdays))
        if found is None:
            return None
        era, after = self._years.era_at(line, found.after)
        hijri = era == "hijri" or era is None and found.year is not None and found.year < 1500
        return said._replace(
            first=start if head and head.lastgroup == "date" and said.first == at else said.first,
            day=found.day,
            month=found.month,
            year=found.year,
            may_swap=found.may_swap and not hijri,
            hijri=hijri,
            after=after,
            rule="numeric date",
        )

    def _day_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """(يوم | بتاريخ)? day ((و | -) day)? من? (month | الشهر turn | الجاري)"""
        if said.day is not None or said.has_month or said.has_year or said.edge or said.section or said.story:
            return None
        found = self._days_of_month(line, at, said, counts)
        name = at and not said.has_day and line.symbols[at - 1] in self._named_after
        return None if found is None or name and not self._is_dated(line, found.after) else found  # «جسر 14 رمضان»

    def _is_dated(self, line: Line, at: int) -> bool:
        """«ثورة 25 يناير 2011»: a year makes a date of a name."""
        return line.symbols[at : at + 1] in self._year

    def _days_of_month(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        head = self._day_head.match(line.symbols, at)
        start = head.end() if head else at
        if head and head.lastgroup == "date" and said.first == at:
            said = said._replace(first=start)
        number = self.day_number(line, start, counts)
        if number is None:
            return None
        day, after = number
        if last := self._second_day(line, after, counts):
            second, beyond, joined = last
            if (found := self._of_month(line, beyond, said, joined)) is None:
                return None
            if joined and second != day + 1:
                return found._replace(day=day, after=after, rule="day and month")
            return found._replace(day=day, last_day=second, rule="days of a month") if second > day else None
        found = self._of_month(line, after, said, head is not None or line.symbols[start] not in self._numeral)
        return found._replace(day=day, rule="day and month") if found else None

    def _second_day(self, line: Line, at: int, counts: Counts) -> tuple[int, int, bool] | None:
        """(و | - | إلى) day: the day, the word after it, and whether it is one more and not the end."""
        join = self._pair.match(line.symbols, at)
        number = self.day_number(line, join.end(), counts) if join else None
        return (*number, join is not None and join.lastgroup == "and") if number else None

    def day_number(self, line: Line, at: int, counts: Counts) -> tuple[int, int] | None:
        """A day of the month, in digits or in words, and the word after it."""
        symbol = line.symbols[at : at + 1]
        if symbol in self._article and symbol:
            at, symbol = at + 1, line.symbols[at + 1 : at + 2]
        if not symbol:
            return None
        if symbol in self._numeral:
            key = line.keys[at]
            return (int(key), at + 1) if len(key) <= 2 and key.isdecimal() and 1 <= int(key) <= 31 else None
        if symbol in self._first_day or symbol in self._first and self._first_of.match(line.symbols, at):
            return 1, at + 1 + (line.symbols[at + 1 : at + 2] in self._days)
        count = counts.get(at)
        if count is None and symbol in self._tens:  # «العشرين من نيسان»
            value = self._words.value(line.keys[at])
            return (value, at + 1) if value is not None and value <= 30 else None
        if (
            count is None
            or not isinstance(count.value, int)
            or not 1 <= count.value <= 31
            or count.kind not in ("date", "ordinal", "cardinal")
        ):
            return None
        return count.value, count.after

    def _of_month(self, line: Line, at: int, said: DateSaid, sure: bool) -> DateSaid | None:
        """من? شهر? month turn? | من? الشهر turn? | الجاري"""
        link = self._to_month.match(line.symbols, at)
        start = link.end() if link else at
        month = self._words.month_at(line, start)
        if month is not None:
            return self._turned(line, said._replace(month=month.number, hijri=month.hijri, after=month.after))
        here = self._this_month.match(line.symbols, at)
        if here is None or not sure and line.symbols[at : at + 1] not in self._words.min and here.lastgroup == "month":
            return None
        if here.lastgroup == "turn":
            turn = self._words.turn_at(line, here.end() - 1)
            return said._replace(month_turn=turn[0], after=turn[1]) if turn else None
        turn = self._words.turn_at(line, here.end())
        return said._replace(month_turn=turn[0] if turn else 0, after=turn[1] if turn else here.end())

    def _turned(self, line: Line, said: DateSaid) -> DateSaid:
        turn = self._words.turn_at(line, said.after)
        return said._replace(turn=turn[0], after=turn[1]) if turn else said

    def _month_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """شهر? month turn? | شهري month و month | شهر number"""
        if said.has_month or said.has_year or said.season or said.has_day or said.hour is not None and not said.has_day:
            return None
        symbols = line.symbols
        if symbols[at] in self._month_pair:
            return self._two_months(line, at, said)
        named = symbols[at] in self._month_word
        month = self._words.month_at(line, at + 1 if named else at)
        if month is None:
            return self._numbered_month(line, at, said) if named else None
        if at and not named and self._follows_name(line, at, month):
            return None
        if not self._is_month(line, at, month, bool(named or said.edge or said.section)):
            return None
        return self._turned(line, said._replace(month=month.number, hijri=month.hijri, after=month.after, rule="month"))

    def _is_month(self, line: Line, at: int, month: Month, told: bool) -> bool:
        """Whether a name of a month is one: a word of time or a year says so where it is another word or a person's name."""
        symbols, before = line.symbols, line.symbols[at - 1 : at] if at else ""
        if told or self._turn_or_year.match(symbols, month.after):
            return True
        within = bool(before) and before in self._within
        if month.misspelt or not within and self._is_person(line, at, month.after):
            return False
        cued = bool(before) and before in self._cues and symbols[month.after - 1] not in self._zero
        return not month.doubtful or within or cued  # «تراجع إلى صفر»

    def _is_person(self, line: Line, at: int, after: int) -> bool:
        """«الطفلة نيسان», «إصابة أيار حسن», «أشار إلى رمضان محمود», «"نيسان شاص"»"""
        symbols = line.symbols
        if at and (symbols[at - 1] in self._person or quoted(line, at)):
            return True
        return symbols[after : after + 1] in self._name and bool(symbols[after : after + 1])

    def _follows_name(self, line: Line, at: int, month: Month) -> bool:
        """«سيارة نيسان», «ثورة يناير», «ملعب 17 تشرين الثاني», and the other name of that month: «ثورة يوليو/تموز»"""
        symbols = line.symbols
        if symbols[at - 1] in self._branded:
            return True
        if self._is_dated(line, month.after):
            return False
        other = self._words.month_at(line, at - 2) if symbols[at - 1] in self._words.joins and at > 1 else None
        if other is not None and other.number == month.number:
            return True
        numbered = at > 1 and symbols[at - 1] in self._numeral and symbols[at - 2] in self._named_after
        return symbols[at - 1] in self._named_after or numbered

    def _two_months(self, line: Line, at: int, said: DateSaid) -> DateSaid | None:
        first = self._words.month_at(line, at + 1)
        if first is None or line.symbols[first.after : first.after + 1] not in self._words.wa:
            return None
        second = self._words.month_at(line, first.after + 1)
        if second is None or second.hijri != first.hijri:
            return None
        return self._turned(
            line,
            said._replace(
                month=first.number,
                last_month=second.number,
                hijri=first.hijri,
                after=second.after,
                rule="months",
            ),
        )

    def _numbered_month(self, line: Line, at: int, said: DateSaid) -> DateSaid | None:
        """«شهر 5» is May."""
        symbol, key = line.symbols[at + 1 : at + 2], line.keys[at + 1] if at + 1 < len(line.keys) else ""
        if not symbol or symbol not in self._numeral or not key.isdecimal() or len(key) > 2 or not 1 <= int(key) <= 12:
            return None
        return self._turned(line, said._replace(month=int(key), after=at + 2, rule="month by its number"))
