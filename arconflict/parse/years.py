"""Years, and the weeks, months, years and longer times that are told from publication."""

from typing import Literal

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.calendar_words import CalendarWords, Counts
from arconflict.parse.date_said import DateSaid, TimeUnit
from arconflict.parse.line import Line
from arconflict.parse.symbols import having

Era = Literal["christian", "hijri"]

_LETTERS_OF_ERAS: dict[str, Era] = {"م": "christian", "ه": "hijri"}
_YEAR_CUES = ("FI", "SINCE", "BEFORE", "AFTER", "HATTA", "ILA", "OPEN", "EDGE", "BEFORE_YEAR", "DASH")
"""Before a year with no عام: «في 2012», «منذ 1996»."""
_NAMED_UNIT = """
    (?P<story> SAME_HEAD <unit> | <unit> (?: SAME_TURN | STORY_TURN&DEF ) ) | (?P<this> THIS <unit> ) | (?P<plain> <unit> )
"""
_YEAR_OF = """
    (?: MIN | FI | COMMA )? (?: (?P<named> A_YEAR&SINGLE_UNIT ) | (?P<all> A_YEAR&MANY_UNITS&DEF | A_YEAR&PAIR_HEAD | A_YEAR&TWO_UNITS&DEF )
      | (?P<some> A_YEAR&MANY_UNITS!DEF!POSS ) )
"""
_YEAR_HERE = """
    (?: MIN | FI | COMMA )? (?P<unit>
      (?P<story> SAME_HEAD A_YEAR&DEF!TWO_UNITS | A_YEAR&DEF (?: SAME_TURN | STORY_TURN&DEF ) )
      | (?P<this> THIS A_YEAR&DEF&SINGLE_UNIT ) | (?P<plain> A_YEAR&DEF&SINGLE_UNIT ) )
"""
_UNITS: dict[str, TimeUnit] = {
    "A_WEEK": "week", "A_MONTH": "month", "A_YEAR": "year", "A_DECADE": "decade", "A_CENTURY": "century",
}  # fmt: skip


class YearGrammar:
    """Reads years and units told from publication."""

    def __init__(self, vocabulary: Vocabulary, words: CalendarWords) -> None:
        alphabet = vocabulary.alphabet
        self._words = words
        self._article, self._year_digits = having(vocabulary, "ARTICLE"), having(vocabulary, "DIGITS&YEAR")
        self._comma = having(vocabulary, "COMMA")
        self._year_cues = having(vocabulary, *_YEAR_CUES)
        self._year_of = compiled(_YEAR_OF, alphabet, {})
        self._year_here = compiled(_YEAR_HERE, alphabet, {})
        self._bare_year = compiled("COMMA? (?P<year> DIGITS&YEAR )", alphabet, {})
        self._next_year = compiled("(?: COMMA WA? | WA ) DIGITS&YEAR", alphabet, {})
        self._last_year = compiled("(?: DASH | SLASH ) DIGITS&YEAR", alphabet, {})
        self._in_list = compiled(r"DIGITS&YEAR (?: COMMA WA? | WA ) \Z", alphabet, {})
        self._era = having(vocabulary, "CHRISTIAN_ERA", "HIJRI_ERA")
        self._hijri_era = having(vocabulary, "HIJRI_ERA")
        self._units = {
            name: compiled(_NAMED_UNIT, alphabet, {"unit": f"{feature}&SINGLE_UNIT&DEF"})
            for feature, name in _UNITS.items()
        }
        self._unit_of = {
            s: name for feature, name in _UNITS.items() for s in having(vocabulary, f"{feature}&SINGLE_UNIT&DEF")
        }
        self._head = having(vocabulary, "THIS", "SAME_HEAD")
        self._ordinal = having(vocabulary, "ORDINAL&DEF", "ORDINAL_ONE&DEF", "TENS&DEF")
        # The words that a unit and a year may begin with.
        self.units: frozenset[str] = frozenset(self._unit_of) | self._head
        self.years: frozenset[str] = having(vocabulary, "DIGITS&YEAR", "A_YEAR", "COMMA") | self._head

    def year_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """(عام | سنة)? year | (عامي year و year) | العام turn"""
        if (
            said.has_year
            or said.month_turn is not None
            and said.day is None
            or said.turn is not None
            or said.week_turn is not None
        ):
            return None
        if (said.day_shift is not None or said.weekdays) and said.day is None or said.part_of_day and not said.has_day:
            return None
        dated = said.has_month or bool(said.season) or bool(said.edge) or said.section is not None
        head = self._year_of.match(line.symbols, at)
        if head is not None and (dated or head.end() == at + 1):
            year = self._year_number(line, head.end(), said, counts)
            if year is not None:
                years = self._years_from(line, year, str(head.lastgroup), counts)
                return None if head.lastgroup == "some" and years.last_year is None else years
        if head is None and (year := self._bare_year_at(line, at, said, counts, dated)):
            return year
        return self._year_told(line, at, said, dated)

    def _year_number(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        symbol = line.symbols[at : at + 1]
        comma = symbol in self._comma and line.symbols[at + 1 : at + 2] in self._year_digits  # «عام ،2005»
        if comma or symbol in self._article:
            at, symbol = at + 1, line.symbols[at + 1 : at + 2]
        if symbol and symbol in self._year_digits:
            value, after = int(line.keys[at]), at + 1
        else:
            count = counts.get(at)
            if (
                count is None
                or not isinstance(count.value, int)
                or not 1000 <= count.value <= 2100
                or count.kind not in ("date", "cardinal")
            ):
                return None
            value, after = count.value, count.after
        era, after = self.era_at(line, after)
        hijri = era == "hijri" or era is None and (said.hijri or value < 1500)
        if said.month is not None and not said.hijri and hijri:
            return None
        return said._replace(
            year=value,
            hijri=hijri,
            after=after,
            rule=said.rule if said.has_month or said.edge or said.season else "year",
        )

    def _years_from(self, line: Line, said: DateSaid, head: str, counts: Counts) -> DateSaid:
        """year (- year | (و year)*): years in a row, to the last; behind عام only the two ends."""
        through = self._through(line, said, counts)
        if through.last_year is not None or head == "named":
            return through
        while said.year and (found := self._next_year.match(line.symbols, said.after)):
            last = int(line.keys[found.end() - 1])
            if last != (said.last_year or said.year) + 1 or not self._is_dated(counts, found.end() - 1):
                break
            said = said._replace(last_year=last, after=found.end(), rule="years")
        return said

    def _through(self, line: Line, said: DateSaid, counts: Counts) -> DateSaid:
        """«2011-2013», «عامي 2012/2013»"""
        found = self._last_year.match(line.symbols, said.after)
        last = int(line.keys[found.end() - 1]) if found else 0
        dated = all(self._is_dated(counts, at) for at in (said.after - 1, said.after + 1))
        if found is None or not said.year or said.year >= last or not dated:
            return said
        return said._replace(last_year=last, after=found.end(), rule="years")

    @staticmethod
    def _is_dated(counts: Counts, at: int) -> bool:
        """Whether a number is no count; one that ends a range has none of its own."""
        count = counts.get(at)
        return count is None or count.kind == "date"

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
        return self._through(line, year, counts) if year.after == start + 1 else year

    def _is_year(self, line: Line, at: int, counts: Counts) -> bool:
        count = counts.get(at)
        if count is None or count.kind != "date":
            return False
        return bool(
            count.after - at == 3
            or at == 0
            and len(line.keys) == 1
            or at > 0
            and (line.symbols[at - 1] in self._year_cues or self._in_list.search(line.symbols, max(0, at - 3), at))
        )

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

    def era_at(self, line: Line, at: int) -> tuple[Era | None, int]:
        """م | هـ | هجري | ميلادي"""
        if at >= len(line.keys):
            return None, at
        era = _LETTERS_OF_ERAS.get(line.keys[at])
        if era is not None:
            return era, at + 1
        if line.symbols[at] in self._era:
            return ("hijri" if line.symbols[at] in self._hijri_era else "christian"), at + 1
        return None, at

    def unit_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """هذا? (الأسبوع | الشهر | العقد | القرن) turn?"""
        symbols = line.symbols
        name = self._unit_of.get(symbols[at]) or (
            self._unit_of.get(symbols[at + 1 : at + 2]) if symbols[at] in self._head else None
        )
        if (
            name is None
            or name == "year"
            or said.has_month
            or said.has_year
            or said.week_turn is not None
            or said.season
        ):
            return None
        if (
            said.has_day
            and not (name == "week" and said.weekdays and said.turn is None)
            or said.hour is not None
            or said.part_of_day
            and not said.has_day
        ):
            return None
        found = self._units[name].match(symbols, at)
        assert found is not None
        if found.lastgroup == "story":
            return said._replace(story=True, after=found.end(), rule=f"{name} told from the story")
        if line.symbols[found.end() : found.end() + 1] in self._ordinal:
            return self._numbered_century(line, found.end(), said, counts) if name == "century" else None
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

    def _numbered_century(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """القرن (التاسع عشر | العشرين)"""
        count = counts.get(at)
        number = count.value if count else self._words.value(line.keys[at])
        if not isinstance(number, int) or not 10 <= number <= 21:
            return None
        return said._replace(century=number, after=count.after if count else at + 1, rule="century")
