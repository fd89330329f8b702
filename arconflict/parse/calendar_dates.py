"""Dates of the calendar: numeric dates, day and month, months, years, seasons, decades, and parts of these."""

from typing import Literal

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.calendar_words import CalendarWords, Counts
from arconflict.parse.date_said import DateSaid, Part, Section
from arconflict.parse.line import Line
from arconflict.parse.numeric_dates import NumericDates
from arconflict.parse.symbols import having

_LETTERS_OF_ERAS: dict[str, Literal["christian", "hijri"]] = {"م": "christian", "ه": "hijri"}

_YEAR_HEAD = "(?: MIN | FI | COMMA )? THIS? A_YEAR"
_NAMED_UNIT = """
    (?P<story> SAME_HEAD UNIT&DEF | UNIT&DEF (?: SAME_TURN | STORY_TURN&DEF ) )
    | (?P<this> THIS UNIT&DEF ) | (?P<plain> UNIT&DEF )
"""
_CUES = ("FI", "SINCE", "DURING", "HATTA", "ILA", "EDGE", "MONTH_WORD", "BEFORE", "AFTER", "BAYN", "PERIOD", "LAST_OF")
"""Before a doubtful month: «في مارس», «منذ ماي»."""
_YEAR_CUES = ("FI", "SINCE", "BEFORE", "AFTER", "HATTA", "ILA", "OPEN", "EDGE", "BEFORE_YEAR", "DASH")
_SECTIONS: dict[str, Part] = {"week": "week", "third": "third", "quarter": "quarter", "half": "half"}


class CalendarGrammar:
    """Reads dates of the calendar and the units told from publication (الشهر الماضي, هذا العام)."""

    def __init__(self, vocabulary: Vocabulary, words: CalendarWords) -> None:
        alphabet = vocabulary.alphabet
        self._words = words
        self._numeric = NumericDates(vocabulary)
        self._numeral = having(vocabulary, "DIGITS!GROUPED")
        self._year_digits = having(vocabulary, "DIGITS&YEAR")
        self._first_day, self._article = having(vocabulary, "FIRST_DAY"), having(vocabulary, "ARTICLE")
        self._first = having(vocabulary, "FIRST&ORDINAL!DEF!POSS")
        self._first_of = compiled("FIRST A_DAY&MANY_UNITS? MONTH_WORD? (?: MONTH!DOUBTFUL | HIJRI | DOUBLE_MONTH MONTH_TAIL )", alphabet, {})
        self._tens = having(vocabulary, "TENS&DEF")
        self._days = having(vocabulary, "A_DAY&MANY_UNITS!DEF")
        self._day_head = compiled("(?: (?P<day> THIS? A_DAY&SINGLE_UNIT DATE_WORD? ) | (?P<date> DATE_WORD ) )", alphabet, {})
        self._to_month = compiled("(?: MIN (?: MONTH_WORD!DEF!POSS )? | MONTH_WORD!DEF!POSS | SLASH | DASH )?", alphabet, {})
        self._this_month = compiled("(?: MIN )? (?: (?P<month> THIS? A_MONTH&DEF&SINGLE_UNIT ) | (?P<turn> PRESENT_TURN&DEF | PAST_TURN&DEF ) )", alphabet, {})
        self._pair = compiled("(?: (?P<and> WA ) | (?P<to> DASH | ILA | HATTA | AW ) ) ARTICLE?", alphabet, {})
        self._month_word = having(vocabulary, "MONTH_WORD!DEF!POSS")
        self._month_pair = having(vocabulary, "A_MONTH&PAIR_HEAD")
        self._cues, self._year_cues = having(vocabulary, *_CUES), having(vocabulary, *_YEAR_CUES)
        self._doubt_after = compiled("(?: SLASH | PAST_TURN&DEF | COMING_TURN&DEF | PRESENT_TURN&DEF | BEFORE PAST_TURN&DEF | DIGITS&YEAR | MIN? A_YEAR )", alphabet, {})
        self._named_after = having(vocabulary, "NAMED_AFTER_DAY!DEF!TIME_UNIT")
        self._year_of = compiled(
            "(?: MIN | FI | COMMA )? (?: (?P<named> A_YEAR&SINGLE_UNIT | A_YEAR&MANY_UNITS&DEF ) | (?P<pair> A_YEAR&PAIR_HEAD ) )", alphabet, {}
        )
        self._year_here = compiled("(?: MIN | FI | COMMA )? (?P<unit> (?P<story> SAME_HEAD A_YEAR&DEF | A_YEAR&DEF (?: SAME_TURN | STORY_TURN&DEF ) )"
            " | (?P<this> THIS A_YEAR&DEF ) | (?P<plain> A_YEAR&DEF&SINGLE_UNIT ) )", alphabet, {})  # fmt: skip
        self._bare_year = compiled("COMMA? (?P<year> DIGITS&YEAR )", alphabet, {})
        self._era = having(vocabulary, "CHRISTIAN_ERA", "HIJRI_ERA")
        self._hijri_era = having(vocabulary, "HIJRI_ERA")
        self._dash = having(vocabulary, "DASH", "SLASH")
        self._units = {
            name: compiled(_NAMED_UNIT.replace("UNIT&DEF", f"{feature}&SINGLE_UNIT&DEF"), alphabet, {})
            for name, feature in (("week", "A_WEEK"), ("month", "A_MONTH"), ("year", "A_YEAR"), ("decade", "A_DECADE"), ("century", "A_CENTURY"))
        }
        self._unit_of = {s: name for name in self._units for s in having(vocabulary, f"A_{name.upper()}&SINGLE_UNIT&DEF")}
        self._head = having(vocabulary, "THIS", "SAME_HEAD")
        self._edge = having(vocabulary, "EDGE!DEF!POSS")
        self._broad = having(vocabulary, "BROAD")
        self._season = compiled("(?: THIS SEASON_OF_YEAR&DEF | SEASON_OF_YEAR )", alphabet, {})
        self._definite = having(vocabulary, "DEF")
        self._decade = having(vocabulary, "DECADE")
        self._century = compiled("MIN? A_CENTURY&DEF (?: (?P<last> PAST_TURN&DEF ) | (?P<twentieth> TWENTIETH&DEF ) | (?P<now> PRESENT_TURN&DEF ) )", alphabet, {})
        self._of_age = compiled("MIN (?: OF_AGE | AGE_HEAD )", alphabet, {})
        self._section = compiled(
            "(?: (?P<week> A_WEEK&DEF ) | (?P<third> THIRD&DEF ) | (?P<quarter> QUARTER&DEF ) | (?P<half> HALF&DEF ) )"
            " (?: (?P<place> ORDINAL&DEF ) | (?P<final> RECENT_TURN&DEF ) ) MIN?", alphabet, {},
        )  # fmt: skip
        self._months = having(vocabulary, "A_MONTH&MANY_UNITS&DEF")
        self._which_months = compiled("(?: (?P<first> FIRST&DEF ) | (?P<last> RECENT_TURN&DEF ) ) MIN", alphabet, {})
        self.starts = (
            having(vocabulary, "DIGITS!GROUPED", "NUMERIC_DATE", "ORDINAL&DEF", "ORDINAL_ONE&DEF", "ARTICLE", "UNIT", "TEN", "TEEN", "TENS",
                   "ONE", "FIRST_DAY", "FIRST&ORDINAL!DEF", "MONTH_WORD", "A_MONTH", "A_YEAR", "A_WEEK", "A_DECADE", "A_CENTURY", "THIS", "SAME_HEAD", "EDGE!DEF!POSS",
                   "SEASON_OF_YEAR", "DECADE", "THIRD&DEF", "QUARTER&DEF", "HALF&DEF", "DATE_WORD", "A_DAY&SINGLE_UNIT!DEF!POSS", "COMMA")
            | words.month_starts
        )  # fmt: skip

    def at(self, line: Line, at: int, said: DateSaid, counts: Counts, via: str) -> DateSaid | None:
        """edge? | (day of month)? month? year? | season year? | decade | part of a unit"""
        if said.stretch or said.story and via != "of" or via == "in" and said.has_day and not said.day:
            return None
        if via == "comma" and not (said.has_day and not said.day or said.has_month and not said.has_year or said.hour is not None):
            return None
        for read in (self._edge_at, self._numeric_at, self._day_at, self._section_at, self._unit_at, self._month_at, self._season_at, self._decade_at, self._year_at):
            found = read(line, at, said, counts)
            if found is not None:
                return found
        return None

    def _edge_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        if line.symbols[at] not in self._edge or said.edge or said.has_day or said.has_month or said.has_year or said.part_of_day:
            return None
        symbol = line.symbols[at]
        return said._replace(edge=self._words.edges[symbol], broad=symbol in self._broad, approximate=True, after=at + 1, rule="part of a time")

    def _numeric_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """(يوم | بتاريخ)? dd/mm/yyyy era?"""
        if said.day is not None or said.has_month or said.has_year or said.edge or said.section:
            return None
        head = self._day_head.match(line.symbols, at)
        start = head.end() if head else at
        found = self._numeric.at(line, start, head is not None or bool(said.weekdays))
        if found is None:
            return None
        era, after = self._era_at(line, found.after)
        hijri = era == "hijri" or era is None and found.year is not None and found.year < 1500
        return said._replace(
            first=start if head and head.lastgroup == "date" and said.first == at else said.first,
            day=found.day, month=found.month, year=found.year, may_swap=found.may_swap and not hijri, hijri=hijri, after=after, rule="numeric date"
        )

    def _day_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """(يوم | بتاريخ)? day ((و | -) day)? من? (month | الشهر turn | الجاري)"""
        if said.day is not None or said.has_month or said.has_year or said.edge or said.section or said.story:
            return None
        if at and not said.has_day and line.symbols[at - 1] in self._named_after:
            return None  # «جسر 14 رمضان»
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
        if count is None or not isinstance(count.value, int) or not 1 <= count.value <= 31 or count.kind not in ("date", "ordinal", "cardinal"):
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
        if at and not named and self._follows_name(line, at):
            return None
        if month.doubtful and not named and not said.edge and not said.section and not (at and symbols[at - 1] in self._cues):
            if not self._doubt_after.match(symbols, month.after):
                return None
        return self._turned(line, said._replace(month=month.number, hijri=month.hijri, after=month.after, rule="month"))

    def _follows_name(self, line: Line, at: int) -> bool:
        """«سيارة نيسان», «ملعب 17 تشرين الثاني»"""
        symbols = line.symbols
        return symbols[at - 1] in self._named_after or at > 1 and symbols[at - 1] in self._numeral and symbols[at - 2] in self._named_after

    def _two_months(self, line: Line, at: int, said: DateSaid) -> DateSaid | None:
        first = self._words.month_at(line, at + 1)
        if first is None or line.symbols[first.after : first.after + 1] not in self._words.wa:
            return None
        second = self._words.month_at(line, first.after + 1)
        if second is None or second.hijri != first.hijri:
            return None
        return self._turned(
            line, said._replace(month=first.number, last_month=second.number, hijri=first.hijri, after=second.after, rule="months")
        )

    def _numbered_month(self, line: Line, at: int, said: DateSaid) -> DateSaid | None:
        """«شهر 5» is May."""
        symbol, key = line.symbols[at + 1 : at + 2], line.keys[at + 1] if at + 1 < len(line.keys) else ""
        if not symbol or symbol not in self._numeral or not key.isdecimal() or len(key) > 2 or not 1 <= int(key) <= 12:
            return None
        return self._turned(line, said._replace(month=int(key), after=at + 2, rule="month by its number"))

    def _year_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """(عام | سنة)? year | (عامي year و year) | العام turn"""
        if said.has_year or said.month_turn is not None and said.day is None or said.turn is not None or said.week_turn is not None:
            return None
        if (said.day_shift is not None or said.weekdays) and said.day is None or said.part_of_day and not said.has_day:
            return None
        dated = said.has_month or bool(said.season) or bool(said.edge) or said.section is not None
        head = self._year_of.match(line.symbols, at)
        if head is not None and (dated or head.end() == at + 1):
            year = self._year_number(line, head.end(), said, counts)
            if year is not None:
                return self._second_year(line, year) if head.lastgroup == "pair" else year
        if head is None and (year := self._bare_year_at(line, at, said, counts, dated)):
            return year
        return self._year_told(line, at, said, dated)

    def _year_number(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        symbol = line.symbols[at : at + 1]
        if symbol and symbol in self._article:
            at, symbol = at + 1, line.symbols[at + 1 : at + 2]
        if symbol and symbol in self._year_digits:
            value, after = int(line.keys[at]), at + 1
        else:
            count = counts.get(at)
            if count is None or not isinstance(count.value, int) or not 1000 <= count.value <= 2100 or count.kind not in ("date", "cardinal"):
                return None
            value, after = count.value, count.after
        era, after = self._era_at(line, after)
        hijri = era == "hijri" or era is None and (said.hijri or value < 1500)
        if said.month is not None and not said.hijri and hijri:
            return None
        return said._replace(year=value, hijri=hijri, after=after, rule=said.rule if said.has_month or said.edge or said.season else "year")

    def _second_year(self, line: Line, said: DateSaid) -> DateSaid:
        """«عامي 2012 و2013» are two years in a row."""
        at = said.after + 1
        if line.symbols[said.after : at] in self._words.wa and line.symbols[at : at + 1] in self._year_digits and said.year:
            last = int(line.keys[at])
            if last == said.year + 1:
                return said._replace(last_year=last, after=at + 1, rule="years")
        return said

    def _bare_year_at(self, line: Line, at: int, said: DateSaid, counts: Counts, dated: bool) -> DateSaid | None:
        """«في 2012», «أيار 2020», «2011-2013»."""
        found = self._bare_year.match(line.symbols, at)
        if found is None:
            return None
        start = found.start("year")
        if not dated and (start != at or not self._is_year(line, start, counts)):
            return None
        year = self._year_number(line, start, said, counts)
        if year is None or dated and not said.edge:
            return year
        join = year.after
        if line.symbols[join : join + 1] in self._dash and line.symbols[join + 1 : join + 2] in self._year_digits and year.year:
            last = int(line.keys[join + 1])
            if year.year < last and year.after == start + 1:
                return year._replace(last_year=last, after=join + 2, rule="years")
        return year

    def _is_year(self, line: Line, at: int, counts: Counts) -> bool:
        count = counts.get(at)
        if count is None or count.kind != "date":
            return False
        return count.after - at == 3 or at == 0 and len(line.keys) == 1 or at > 0 and line.symbols[at - 1] in self._year_cues

    def _year_told(self, line: Line, at: int, said: DateSaid, dated: bool) -> DateSaid | None:
        """(من | في)? (العام turn | هذا العام | العام نفسه)"""
        found = self._year_here.match(line.symbols, at)
        if found is None or not dated and found.start("unit") != at:
            return None
        rule = said.rule if dated else "year told from publication"
        if found["story"]:
            return said._replace(story=True, after=found.end(), rule="year told from the story")
        turn = self._words.turn_at(line, found.end())
        if turn is not None:
            return said._replace(year_turn=turn[0], after=turn[1], rule=rule)
        if found["this"] or (said.edge or said.section is not None or said.season):
            return said._replace(year_turn=0, after=found.end(), rule=rule)
        return None

    def _era_at(self, line: Line, at: int) -> tuple[Literal["christian", "hijri"] | None, int]:
        """م | هـ | هجري | ميلادي"""
        if at >= len(line.keys):
            return None, at
        era = _LETTERS_OF_ERAS.get(line.keys[at])
        if era is not None:
            return era, at + 1
        if line.symbols[at] in self._era:
            return ("hijri" if line.symbols[at] in self._hijri_era else "christian"), at + 1
        return None, at

    def _unit_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """هذا? (الأسبوع | الشهر | العقد | القرن) turn?"""
        symbols = line.symbols
        name = self._unit_of.get(symbols[at]) or (self._unit_of.get(symbols[at + 1 : at + 2]) if symbols[at] in self._head else None)
        if name is None or name == "year" or said.has_month or said.has_year or said.week_turn is not None or said.season:
            return None
        if said.has_day and not (name == "week" and said.weekdays and said.turn is None) or said.hour is not None or said.part_of_day and not said.has_day:
            return None
        found = self._units[name].match(symbols, at)
        if found is None:
            return None
        if found.lastgroup == "story":
            return said._replace(story=True, after=found.end(), rule=f"{name} told from the story")
        turn = self._words.turn_at(line, found.end())
        if turn is None and not (found.lastgroup == "this" or said.edge or said.section):
            return None
        shift, after = turn or (0, found.end())
        rule = said.rule if said.edge else f"{name} told from publication"
        if name == "week":
            return said._replace(week_turn=shift, after=after, rule=rule)
        if name == "month":
            return said._replace(month_turn=shift, after=after, rule=rule)
        if name == "decade":
            return said._replace(decade_turn=shift, after=after, rule=rule)
        return said._replace(century_turn=shift, after=after, rule=rule)

    def _season_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """season year | (الصيف | هذا الصيف) turn?"""
        found = self._season.match(line.symbols, at)
        if found is None or said.season or said.has_day or said.has_month or said.has_year or said.part_of_day:
            return None
        last = found.end() - 1
        season = self._words.seasons[line.symbols[last]]
        named = said._replace(season=season, after=found.end(), rule="season")
        if line.symbols[last] not in self._definite:
            return self._year_at(line, found.end(), named, counts)
        turn = self._words.turn_at(line, found.end())
        if turn is None:
            return named._replace(turn=0) if found.end() > at + 1 else None
        return named._replace(turn=turn[0], after=turn[1])

    def _decade_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """(الثمانينات | ثمانينيات) (القرن الماضي | القرن العشرين)?"""
        if line.symbols[at] not in self._decade or said.has_day or said.has_month or said.has_year or said.decade is not None:
            return None
        tens = self._words.value(line.keys[at])
        if tens is None or self._of_age.match(line.symbols, at + 1):
            return None  # «في الأربعينات من عمره»
        century = self._century.match(line.symbols, at + 1)
        if century is None:
            return said._replace(decade=1900 + tens, after=at + 1, rule="decade") if line.symbols[at] in self._definite else None
        start = {"last": 1900, "twentieth": 1900, "now": 2000}[str(century.lastgroup)]
        return said._replace(decade=start + tens, after=century.end(), rule="decade")

    def _section_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """(الربع | النصف | الثلث | الأسبوع) ordinal من"""
        if said.has_day or said.has_month or said.has_year or said.section or said.edge:
            return None
        found = self._section.match(line.symbols, at)
        if found is None:
            return self._months_of(line, at, said, counts)
        part = next(name for name in _SECTIONS if found[name])
        place = -1 if found["final"] else self._words.value(line.keys[found.start("place")])
        if place is None:
            return None
        return said._replace(section=Section(_SECTIONS[part], place), after=found.end(), rule="part of a time")

    def _months_of(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """الأشهر number (الأولى | الأخيرة) من"""
        count = counts.get(at + 1) if line.symbols[at] in self._months else None
        which = self._which_months.match(line.symbols, count.after) if count else None
        if count is None or which is None or not isinstance(count.value, int) or not 2 <= count.value <= 11:
            return None
        place = count.value if which.lastgroup == "first" else -count.value
        return said._replace(section=Section("months", place), after=which.end(), rule="part of a time")
