"""Years, and what is told of them: the units told from publication, seasons, decades, parts of a month or a year."""

from typing import Literal

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.calendar_words import CalendarWords, Counts
from arconflict.parse.date_said import DateSaid, Part, Section, TimeUnit
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
    (?: MIN | FI | COMMA )? (?: (?P<named> A_YEAR&SINGLE_UNIT | A_YEAR&MANY_UNITS&DEF ) | (?P<pair> A_YEAR&PAIR_HEAD ) )
"""
_YEAR_HERE = """
    (?: MIN | FI | COMMA )? (?P<unit>
      (?P<story> SAME_HEAD A_YEAR&DEF | A_YEAR&DEF (?: SAME_TURN | STORY_TURN&DEF ) )
      | (?P<this> THIS A_YEAR&DEF&SINGLE_UNIT ) | (?P<plain> A_YEAR&DEF&SINGLE_UNIT ) )
"""
_CENTURY = """
    MIN? A_CENTURY&DEF (?: (?P<last> PAST_TURN&DEF ) | (?P<twentieth> TWENTIETH&DEF ) | (?P<now> PRESENT_TURN&DEF ) )
"""
_SECTION = """
    (?: (?P<week> A_WEEK&DEF ) | (?P<third> THIRD&DEF ) | (?P<quarter> QUARTER&DEF ) | (?P<half> HALF&DEF ) )
    (?: (?P<place> ORDINAL&DEF ) | (?P<final> RECENT_TURN&DEF ) ) MIN?
"""
_UNITS: dict[str, TimeUnit] = {
    "A_WEEK": "week", "A_MONTH": "month", "A_YEAR": "year", "A_DECADE": "decade", "A_CENTURY": "century",
}  # fmt: skip
_SECTIONS: tuple[Part, ...] = ("week", "third", "quarter", "half")


class YearGrammar:
    """Reads years and other long times."""

    def __init__(self, vocabulary: Vocabulary, words: CalendarWords) -> None:
        alphabet = vocabulary.alphabet
        self._words = words
        self._article, self._year_digits = having(vocabulary, "ARTICLE"), having(vocabulary, "DIGITS&YEAR")
        self._comma = having(vocabulary, "COMMA")
        self._year_cues = having(vocabulary, *_YEAR_CUES)
        self._year_of = compiled(_YEAR_OF, alphabet, {})
        self._year_here = compiled(_YEAR_HERE, alphabet, {})
        self._bare_year = compiled("COMMA? (?P<year> DIGITS&YEAR )", alphabet, {})
        self._era = having(vocabulary, "CHRISTIAN_ERA", "HIJRI_ERA")
        self._hijri_era = having(vocabulary, "HIJRI_ERA")
        self._dash = having(vocabulary, "DASH", "SLASH")
        self._units = {
            name: compiled(_NAMED_UNIT, alphabet, {"unit": f"{feature}&SINGLE_UNIT&DEF"})
            for feature, name in _UNITS.items()
        }
        self._unit_of = {
            s: name
            for feature, name in _UNITS.items()
            for s in having(vocabulary, f"{feature}&SINGLE_UNIT&DEF")
        }
        self._head = having(vocabulary, "THIS", "SAME_HEAD")
        self._edge, self._broad = having(vocabulary, "EDGE!DEF!POSS"), having(vocabulary, "BROAD")
        self._season = compiled("(?: THIS SEASON_OF_YEAR&DEF | SEASON_OF_YEAR )", alphabet, {})
        self._definite = having(vocabulary, "DEF")
        self._ordinal = having(vocabulary, "ORDINAL&DEF", "ORDINAL_ONE&DEF", "TENS&DEF")
        self._decade = having(vocabulary, "DECADE")
        self._fi, self._man = having(vocabulary, "FI"), having(vocabulary, "PERSON&SINGULAR")
        self._nth_decade = compiled("A_DECADE&DEF&SINGLE_UNIT ORDINAL&DEF", alphabet, {})
        self._century = compiled(_CENTURY, alphabet, {})
        self._of_age = compiled("MIN (?: OF_AGE | AGE_HEAD )", alphabet, {})
        self._section = compiled(_SECTION, alphabet, {})
        self._months = having(vocabulary, "A_MONTH&MANY_UNITS&DEF")
        self._which_months = compiled(
            "(?: (?P<first> FIRST&DEF ) | (?P<last> RECENT_TURN&DEF ) ) MIN", alphabet, {}
        )
        # The words that each of these may begin with.
        self.edges = self._edge
        self.sections = (
            having(vocabulary, "A_WEEK&DEF", "THIRD&DEF", "QUARTER&DEF", "HALF&DEF") | self._months
        )
        self.decades = self._decade | having(vocabulary, "A_DECADE&DEF")
        self.units = frozenset(self._unit_of) | self._head
        self.seasons = having(vocabulary, "SEASON_OF_YEAR", "THIS")
        self.years = having(vocabulary, "DIGITS&YEAR", "A_YEAR", "COMMA") | self._head

    def edge_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        if (
            line.symbols[at] not in self._edge
            or said.edge
            or said.has_day
            or said.has_month
            or said.has_year
            or said.part_of_day
        ):
            return None
        symbol = line.symbols[at]
        return said._replace(
            edge=self._words.edges[symbol],
            broad=symbol in self._broad,
            approximate=True,
            after=at + 1,
            rule="part of a time",
        )

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
        if (
            (said.day_shift is not None or said.weekdays)
            and said.day is None
            or said.part_of_day
            and not said.has_day
        ):
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

    def _second_year(self, line: Line, said: DateSaid) -> DateSaid:
        """«عامي 2012 و2013» are two years in a row."""
        at = said.after + 1
        if (
            line.symbols[said.after : at] in self._words.wa
            and line.symbols[at : at + 1] in self._year_digits
            and said.year
        ):
            last = int(line.keys[at])
            if last == said.year + 1:
                return said._replace(last_year=last, after=at + 1, rule="years")
        return said

    def _bare_year_at(
        self, line: Line, at: int, said: DateSaid, counts: Counts, dated: bool
    ) -> DateSaid | None:
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
        if (
            line.symbols[join : join + 1] in self._dash
            and line.symbols[join + 1 : join + 2] in self._year_digits
            and year.year
        ):
            last = int(line.keys[join + 1])
            if year.year < last and year.after == start + 1:
                return year._replace(last_year=last, after=join + 2, rule="years")
        return year

    def _is_year(self, line: Line, at: int, counts: Counts) -> bool:
        count = counts.get(at)
        if count is None or count.kind != "date":
            return False
        return (
            count.after - at == 3
            or at == 0
            and len(line.keys) == 1
            or at > 0
            and line.symbols[at - 1] in self._year_cues
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
        if found is None:
            return None
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

    def season_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """season year | (الصيف | هذا الصيف) turn?"""
        found = self._season.match(line.symbols, at)
        if (
            found is None
            or said.season
            or said.has_day
            or said.has_month
            or said.has_year
            or said.part_of_day
        ):
            return None
        last = found.end() - 1
        season = self._words.seasons[line.symbols[last]]
        named = said._replace(season=season, after=found.end(), rule="season")
        if line.symbols[last] not in self._definite:
            return self.year_at(line, found.end(), named, counts)
        turn = self._words.turn_at(line, found.end())
        if turn is None:
            return named._replace(turn=0) if found.end() > at + 1 else None
        return named._replace(turn=turn[0], after=turn[1])

    def decade_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """(الثمانينات | ثمانينيات) (القرن الماضي | القرن العشرين)?"""
        if at > 1 and line.symbols[at - 1] in self._fi and line.symbols[at - 2] in self._man:
            return None  # «شاب في العشرينات»
        if numbered := self._numbered_decade(line, at, said):
            return numbered
        if (
            line.symbols[at] not in self._decade
            or said.has_day
            or said.has_month
            or said.has_year
            or said.decade is not None
        ):
            return None
        tens = self._words.value(line.keys[at])
        if tens is None or self._of_age.match(line.symbols, at + 1):
            return None  # «في الأربعينات من عمره»
        century = self._century.match(line.symbols, at + 1)
        if century is None:
            return (
                said._replace(decade=1900 + tens, after=at + 1, rule="decade")
                if line.symbols[at] in self._definite
                else None
            )
        start = {"last": 1900, "twentieth": 1900, "now": 2000}[str(century.lastgroup)]
        return said._replace(decade=start + tens, after=century.end(), rule="decade")

    def _numbered_decade(self, line: Line, at: int, said: DateSaid) -> DateSaid | None:
        """«العقد التاسع من القرن الماضي» is the eighties."""
        found = self._nth_decade.match(line.symbols, at)
        century = self._century.match(line.symbols, found.end()) if found else None
        place = self._words.value(line.keys[at + 1]) if century else None
        if century is None or place is None or not 1 <= place <= 10 or said.has_day or said.has_month:
            return None
        start = 2000 if century.lastgroup == "now" else 1900
        return said._replace(decade=start + 10 * (place - 1), after=century.end(), rule="decade")

    def section_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
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
        return said._replace(section=Section(part, place), after=found.end(), rule="part of a time")

    def _months_of(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """الأشهر number (الأولى | الأخيرة) من"""
        count = counts.get(at + 1) if line.symbols[at] in self._months else None
        which = self._which_months.match(line.symbols, count.after) if count else None
        if count is None or which is None or not isinstance(count.value, int) or not 2 <= count.value <= 11:
            return None
        place = count.value if which.lastgroup == "first" else -count.value
        return said._replace(section=Section("months", place), after=which.end(), rule="part of a time")
