"""Finds the dates of a line: the parts that stand together make one date."""

import re
from collections.abc import Sequence
from fractions import Fraction

from arconflict.facts.date import PartOfDay
from arconflict.lexicon.features import compiled, one_of
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.calendar_dates import CalendarGrammar
from arconflict.parse.calendar_words import CalendarWords, Counts
from arconflict.parse.count import Count
from arconflict.parse.date_said import DateSaid
from arconflict.parse.days import DayGrammar
from arconflict.parse.hours import HourGrammar
from arconflict.parse.line import Line
from arconflict.parse.stretches import StretchGrammar
from arconflict.parse.symbols import having

__all__ = ["DateGrammar", "DateSaid"]

_GLUE = r"""
    (?P<same> COMMA? OPEN? CORRESPONDING (?: LI | BI )? (?: A_DAY&SINGLE_UNIT!DEF!POSS )? )
    | (?P<of> MIN (?: A_DAY&SINGLE_UNIT!DEF!POSS (?= WEEKDAY&DEF ) )? )
    | (?P<in> FI | BI (?= TIME_OF_DAY&DEF ) | PREP!MIN (?= (?: APPROX | ABOUT )? CLOCK_HEAD&DEF ) ) | (?P<comma> COMMA ) | (?P<open> OPEN )
"""
_RANGE = r"(?: (?P<from> MIN ) | (?P<between> BAYN ) )"
_NUMBERS = ("DIGITS!YEAR", "UNIT", "ONE!WEEKDAY", "TEN", "TEEN", "TENS")
_AFTER_NUMBERS = (
    "MIN", "MONTH", "DOUBLE_MONTH", "MONTH_WORD", "SLASH", "DASH", "WA", "ILA", "HATTA", "AW", "PRESENT_TURN&DEF", "TIME_UNIT",
    "AT_TIME", "TIME_OF_DAY", "AFTER", "BEFORE", "MIDDLE", "TEN", "TENS", "LACKING", "FI", "UNKNOWN!DEF!SOUND!NISBA",
)  # fmt: skip
_POINTED_AT = ("TIME_UNIT&DEF", "TIME_UNIT&SINGLE_UNIT", "WEEKDAY&DEF", "SEASON_OF_YEAR&DEF", "NIGHT&DEF")
_EARLY = ("midnight", "dawn", "morning")


class DateGrammar:
    """Finds dates with the words of a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        words = CalendarWords(vocabulary)
        alphabet = vocabulary.alphabet
        self._days = DayGrammar(vocabulary, words)
        self._calendar = CalendarGrammar(vocabulary, words)
        self._hours = HourGrammar(vocabulary)
        self._stretches = StretchGrammar(vocabulary, words)
        self._glue = compiled(_GLUE, alphabet, {})
        self._range = compiled(_RANGE, alphabet, {})
        self._to = compiled("COMMA? WA? (?: ILA | HATTA | DASH )", alphabet, {})
        self._and = compiled("(?: WA | ILA )", alphabet, {})
        self._close = having(vocabulary, "CLOSE")
        self._year_digits = having(vocabulary, "DIGITS&YEAR")
        self._starts = (
            self._days.starts
            | self._days.part_starts
            | self._calendar.starts
            | self._hours.starts
            | self._stretches.starts
        ) - having(vocabulary, "COMMA")
        self._start = self._start_pattern(vocabulary).search
        # The words that a line with a date must have one of.
        self._signs = having(
            vocabulary, "WEEKDAY&DEF", "A_DAY", "A_NIGHT", "A_WEEK", "A_MONTH", "A_YEAR", "TIME_UNIT", "YESTERDAY", "TOMORROW", "MONTH&GREGORIAN",
            "MONTH&HIJRI", "DOUBLE_MONTH", "NUMERIC_DATE", "YEAR", "CLOCK", "CLOCK_HEAD", "AT_TIME", "NIGHT", "TIME_OF_DAY&DEF", "SEASON_OF_YEAR",
            "DECADE", "OUTBREAK", "SLASH", "PRESENT_TURN&DEF",
        )  # fmt: skip

    def _start_pattern(self, vocabulary: Vocabulary) -> re.Pattern[str]:
        """Where a date may begin: numbers and هذا are tried only before what can make them one."""
        numbers = having(vocabulary, *_NUMBERS)
        pointing = having(vocabulary, "THIS", "SAME_HEAD") - having(vocabulary, "TIME_UNIT")
        ranges = having(vocabulary, "MIN", "BAYN")
        sure = self._starts - numbers - pointing
        return re.compile(
            f"{one_of(sure)}|{one_of(numbers)}(?={one_of(having(vocabulary, *_AFTER_NUMBERS))})"
            f"|{one_of(pointing)}(?={one_of(having(vocabulary, *_POINTED_AT))})|{one_of(ranges)}(?={one_of(self._starts)})"
        )

    def find(self, line: Line, counts: Sequence[Count]) -> list[DateSaid]:
        """Every date of the line, left to right."""
        if self._signs.isdisjoint(line.symbols):
            return []
        by_first = {count.first: count for count in counts}
        found: list[DateSaid] = []
        symbols = line.symbols
        start = self._start(symbols)
        while start is not None:
            at = start.start()
            said = self.date_at(line, at, by_first) if symbols[at] in self._starts else None
            if said is None and (head := self._range.match(symbols, at)):
                said = self._range_at(line, head, by_first)
            if said is not None:
                found.append(said)
            start = self._start(symbols, at + 1 if said is None else said.after)
        return found

    def date_at(self, line: Line, at: int, counts: Counts) -> DateSaid | None:
        """distance | part+, each part joined to the last"""
        stretch = self._stretches.at(line, at, counts) if line.symbols[at : at + 1] in self._stretches.starts else None
        if stretch is not None:
            return stretch
        said = self._part_at(line, at, DateSaid(at, at), counts, "")
        while said is not None and (more := self._more(line, said, counts)) is not None:
            said = more
        return self._hours.past_zone(line, said) if said and self._is_complete(line, said) else None

    def _part_at(self, line: Line, at: int, said: DateSaid, counts: Counts, via: str) -> DateSaid | None:
        """A named day, a time of day, an hour, or a part of the calendar."""
        symbol = line.symbols[at : at + 1]
        if not symbol:
            return None
        if symbol in self._days.night_starts and (found := self._days.day_at(line, at, said, via)):
            return found
        if symbol in self._days.part_starts and (found := self._days.part_at(line, at, said, via)):
            return found
        if symbol in self._hours.starts and (found := self._hours.at(line, at, said, counts)):
            return found
        if symbol in self._days.starts and (found := self._days.day_at(line, at, said, via)):
            return found
        if symbol in self._calendar.starts and (found := self._calendar.at(line, at, said, counts, via)):
            return found
        if symbol in self._days.moment_starts and said.after == said.first:
            return self._days.moment_at(line, at, said)
        return None

    def _more(self, line: Line, said: DateSaid, counts: Counts) -> DateSaid | None:
        """The date with its next part, straight behind it or joined by من, في, a comma, brackets or الموافق."""
        direct = self._part_at(line, said.after, said, counts, "")
        if direct is not None:
            return direct
        glue = self._glue.match(line.symbols, said.after)
        if glue is None:
            return None
        via = str(glue.lastgroup)
        if via == "same":
            return self._corresponding(line, said, glue.end(), counts)
        found = self._part_at(line, glue.end(), said, counts, via)
        if found is None or via != "open":
            return found
        while (more := self._part_at(line, found.after, found, counts, "")) is not None:
            found = more
        return (
            found._replace(after=found.after + 1)
            if line.symbols[found.after : found.after + 1] in self._close
            else None
        )

    def _corresponding(self, line: Line, said: DateSaid, at: int, counts: Counts) -> DateSaid | None:
        """date الموافق date: the Gregorian one counts, with the day of the week and the hour of the other."""
        other = self.date_at(line, at, counts)
        if other is None or other.stretch or said.stretch:
            return None
        base, rest = (other, said) if said.hijri or said.day is None else (said, other)
        closed = line.symbols[other.after : other.after + 1] in self._close and self._opened(line, said.after, at)
        return base._replace(
            first=said.first,
            after=other.after + 1 if closed else other.after,
            day_shift=base.day_shift if base.day_shift is not None else rest.day_shift,
            weekdays=base.weekdays or rest.weekdays,
            part_of_day=base.part_of_day or rest.part_of_day,
            hour=base.hour if base.hour is not None else rest.hour,
        )

    def _opened(self, line: Line, start: int, end: int) -> bool:
        return any(line.keys[at] in "([{" for at in range(start, end))

    def _is_complete(self, line: Line, said: DateSaid) -> bool:
        """Whether the parts make a date, and not only the beginning of one."""
        if said.story or said.has_day or said.has_period:
            return True
        if said.edge or said.section:
            return False
        return said.hour is not None or said.part_of_day is not None and self._days.stands(line, said)

    def _range_at(self, line: Line, head: re.Match[str], counts: Counts) -> DateSaid | None:
        """من date (إلى | حتى) date | بين date و date, behind its first word"""
        start = self._end_of_range(line, head.end(), counts)
        if start is None:
            return None
        link = (self._to if head.lastgroup == "from" else self._and).match(line.symbols, start.after)
        end = self._end_of_range(line, link.end(), counts) if link else None
        if end is None or not (
            self._is_complete(line, end) and (end.has_day or end.has_month or end.has_year or end.hour is not None)
        ):
            return None
        if end.day is not None and not end.has_month:
            return None
        return _filled(start, end)._replace(first=head.start(), after=end.after, rule="range of dates")

    def _end_of_range(self, line: Line, at: int, counts: Counts) -> DateSaid | None:
        """A date, or the bare day or year that the other end completes."""
        found = self.date_at(line, at, counts)
        if found is not None and found.stretch is None:
            return found
        if line.symbols[at : at + 1] in self._year_digits:
            return DateSaid(at, at + 1, year=int(line.keys[at]))
        number = self._calendar.day_number(line, at, counts)
        return DateSaid(at, number[1], day=number[0]) if number else None


def _filled(start: DateSaid, end: DateSaid) -> DateSaid:
    """A range whose beginning has what only its end says: «من 3 إلى 5 آذار 2019», «بين آذار وأيار 2019»."""
    if start.day is not None and not start.has_month and end.hour is not None and end.day is None:
        start = start._replace(hour=Fraction(start.day % 24), day=None)  # «من الثالثة إلى الخامسة عصرا»
    if start.day is not None and not start.has_month:
        start = start._replace(month=end.month, month_turn=end.month_turn, turn=end.turn, hijri=end.hijri)
    if start.has_month and not start.has_year:
        start = start._replace(
            year=end.year, year_turn=end.year_turn, turn=start.turn if start.turn is not None else end.turn
        )
    if start.weekdays and start.turn is None:
        start = start._replace(turn=end.turn)
    if start.hour is not None and start.part_of_day is None:
        start = start._replace(part_of_day=_part_before(start.hour, end))
    if start.hour is not None and not start.has_day and end.has_day:
        start = _on_the_day_of(end, start)
    return start._replace(until=end)


def _part_before(hour: Fraction, end: DateSaid) -> PartOfDay | None:
    """The time of day of an hour that only the end of its range has; «من العاشرة إلى الثالثة فجرا» begins at night."""
    if end.hour is not None and hour > end.hour and hour < 12 and end.part_of_day in _EARLY:
        return "night"
    return end.part_of_day


def _on_the_day_of(other: DateSaid, hour: DateSaid) -> DateSaid:
    """An hour with the day that only the other end of its range says."""
    return hour._replace(
        day_shift=other.day_shift,
        weekdays=other.weekdays,
        day=other.day,
        month=other.month,
        year=other.year,
        hijri=other.hijri,
        turn=other.turn,
    )
